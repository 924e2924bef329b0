package kith.extension.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kith.extension.browser.Address;
import kith.extension.browser.Database;
import kith.people.Away;
import kith.people.LookAway;
import kith.wire.Message;
import org.teavm.jso.dom.html.HTMLElement;

/** Where Kith looks away: the list that comes with it, what I add, and what it may read all the same. */
final class AwayList {
    private final HTMLElement place;
    private final Database database;
    private final HTMLElement added;
    private final Map<String, Shape.Choice> ticks = new HashMap<>();

    AwayList(HTMLElement place, Database database) {
        this.place = place;
        this.database = database;
        Shape list = Shape.of("away").say("never", "neverReads", Words.text(String.join(", ", LookAway.never())));
        LookAway.nobodys().forEach(host -> row(host, list.slot("comes-with")));
        HTMLElement field = list.slot("more");
        HTMLElement said = list.slot("no-host");
        added = list.slot("added");
        list.act("add", () -> add(field, said));
        list.in(place);
    }

    /** A host whose tick was just taken away stays where it is, so that it can be put back. */
    void show(Away away) {
        List<String> hosts = new ArrayList<>(away.added());
        hosts.removeAll(ticks.keySet());
        hosts.sort(String::compareTo);
        hosts.forEach(host -> row(host, added));
        for (Map.Entry<String, Shape.Choice> tick : ticks.entrySet()) {
            tick.getValue().setChecked(away.from("https://" + tick.getKey() + "/") != LookAway.Why.NO);
        }
    }

    private void add(HTMLElement field, HTMLElement said) {
        String host = Address.host(Address.typed(Shape.value(field)));
        said.setTextContent("");
        Away with = Away.NOTHING_MORE.with(host, true);
        if (with.from("https://" + host + "/") == LookAway.Why.NO) {
            Words.say(said, "noSuchAddress");
        } else if (Deed.done(new Message.LookAwayFrom(host, true), place)) {
            show(database.settings().away());
            Words.say(said, "looksAwayFromNow", Words.name(host));
            Shape.write(field, "");
        }
    }

    /** A host with its tick: Kith looks away from it. */
    private void row(String host, HTMLElement list) {
        Shape row = Shape.of("away-one").text("host", host);
        Shape.Choice tick = Shape.choice(row.slot("tick"));
        ticks.put(host, tick);
        row.slot("tick").addEventListener("change", event -> {
            boolean away = tick.isChecked();
            new Thread(() -> tick.setChecked(Deed.done(new Message.LookAwayFrom(host, away), place) == away)).start();
        });
        row.in(list);
    }
}
