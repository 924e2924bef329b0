package kith.wire;

import java.util.ArrayList;
import java.util.List;
import kith.people.Newcomer;

/** People from a file as JSON, on their way from the page that read it to the worker: {@code {"people":[{"name":"…"}]}}. */
public final class ChosenPeople {
    private ChosenPeople() {}

    public static String write(List<Newcomer> people) {
        List<Members> all = new ArrayList<>();
        for (Newcomer each : people) {
            all.add(new Members()
                    .with("name", each.name())
                    .with("titled", each.titled())
                    .with("links", each.links())
                    .with("why", each.why())
                    .with("knows", each.knows())
                    .with("note", each.note())
                    .with("tags", each.tags())
                    .with("mails", each.mails()));
        }
        return Json.write(new Members().with("people", all));
    }

    /** @throws Malformed when it is none, or one of them has no name */
    public static List<Newcomer> read(String json) {
        List<Newcomer> people = new ArrayList<>();
        for (Tree each : Json.read(json, "chosen").objects("people", Tree.MAX_LIST)) {
            if (Newcomer.name(each.needed("name")).isEmpty()) {
                throw new Malformed(each.at("name"), "a name is needed");
            }
            people.add(new Newcomer(
                    each.text("name"),
                    each.flag("titled"),
                    each.texts("links"),
                    each.text("why"),
                    each.text("knows"),
                    each.text("note"),
                    each.texts("tags"),
                    each.texts("mails")));
        }
        return people;
    }
}
