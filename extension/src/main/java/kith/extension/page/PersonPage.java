package kith.extension.page;

import java.time.Instant;
import java.util.List;
import kith.extension.browser.Clock;
import kith.extension.browser.Database;
import kith.followup.Suggestion;
import kith.followup.Week;
import kith.followup.draft.Draft;
import kith.followup.draft.Offered;
import kith.moving.Together;
import kith.people.Change;
import kith.people.Memory;
import kith.people.Person;
import kith.people.Sameness;
import kith.wire.Message;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSClass;
import org.teavm.jso.JSObject;
import org.teavm.jso.browser.Location;
import org.teavm.jso.browser.Window;
import org.teavm.jso.dom.html.HTMLDocument;
import org.teavm.jso.dom.html.HTMLElement;

/** Somebody's page: what they said, why I know them, my note, what we said to each other, and how to forget them. */
public final class PersonPage {
    /** {@code URLSearchParams}. */
    @JSClass(name = "URLSearchParams")
    static class Query implements JSObject {
        Query(String search) {}

        native @Nullable String get(String name);
    }

    private final Database database = Database.open();

    /** Whose page it is; of several who are one, the one they are shown as. */
    private String id;

    private Sameness said = Sameness.NOTHING;

    /** What can be written on here. */
    private record Fields(KeptField why, KeptField note, AcquaintancePart known) {}

    /** Null while nobody is shown. */
    private @Nullable Fields fields;

    private PersonPage(String id) {
        this.id = id;
    }

    /** Fills the page with the person its address names; runs in a thread. */
    public static void show() {
        String id = new Query(Location.current().getSearch()).get("id");
        PersonPage page = new PersonPage(id == null ? "" : id);
        page.look();
        Window.current().addEventListener("focus", event -> new Thread(page::reread).start());
    }

    /** Follows what was written in another window, and whether they were forgotten there; what is opened stays open. */
    private void reread() {
        Memory held = database.people(List.of(id));
        Person person = Together.of(held).person(held.sameness().head(id));
        Fields open = fields;
        boolean same = held.settings().sameness().equals(said);
        if (person != null && open != null && (same || Shape.inPage("#main textarea:focus") != null)) {
            open.why.reread(person.why());
            open.note.reread(person.note());
            open.known.reread(person.acquaintance());
            press("on-mind", person.onMind());
            press("aside", person.aside());
        } else if (person != null || open != null) {
            look();
        }
    }

    private static void press(String name, boolean at) {
        Shape.inPage("[data-act='" + name + "']").setAttribute("aria-pressed", String.valueOf(at));
    }

    private void look() {
        Memory held = database.everything();
        Memory memory = Together.of(held);
        said = held.settings().sameness();
        id = held.sameness().head(id);
        HTMLElement main = Shape.emptyMain();
        Person person = memory.person(id);
        if (person == null) {
            fields = null;
            HTMLDocument.current().setTitle(Words.say("appName"));
            Shape.of("nobody").in(main);
            Shape.giveFocus(main);
            return;
        }
        HTMLDocument.current().setTitle(Words.say("personTitle", person.name()));
        Portrait portrait = new Portrait(memory, person);
        Shape shape = Shape.of("person");
        portrait.opening(shape);
        Shape why = portrait.why();
        if (why != null) {
            shape.add("why", why);
        }
        Instant now = Instant.now();
        Shape mine = Shape.of("why-mine").value("why", person.why());
        HTMLElement line = mine.slot("why");
        shape.add("why", mine).value("note", person.note());
        Week.Between between = Week.between(memory, id, Clock.now());
        fields = new Fields(
                KeptField.of(line, words -> new Message.Why(id, words)),
                KeptField.of(shape.slot("note"), words -> new Message.Note(id, words)),
                AcquaintancePart.in(shape, id, person.acquaintance(), between.stage()));
        new SamePart(held, memory, person, this::look).in(shape);
        ShelfPart.in(shape, memory, person, now);
        DraftsPart.in(shape, memory, person, now);
        new TrailPart(portrait, now).in(shape);
        advice(shape, memory, person, between.advice());
        ends(shape, person, main);
        shape.in(main);
        Shape.giveFocus(main);
    }

    /** Only once it is time for it, and then as quietly as everything else. */
    private static void advice(Shape shape, Memory memory, Person person, @Nullable Suggestion advice) {
        if (advice == null) {
            shape.without("advice");
            return;
        }
        shape.say("advice-head", "aLittleAdvice", Words.name(person.name()));
        new Pad(
                advice,
                Draft.of(advice.idea(), memory, Offered.of(memory)),
                shape.slot("advice-pad"),
                shape.button("advise"));
    }

    /** A button that stays pressed. */
    private static void pressed(Shape shape, String name, boolean at, Deeds.WithChoice done) {
        HTMLElement button = shape.button(name);
        button.setAttribute("aria-pressed", String.valueOf(at));
        shape.act(name, () -> {
            boolean next = !button.getAttribute("aria-pressed").equals("true");
            if (done.take(next)) {
                button.setAttribute("aria-pressed", String.valueOf(next));
            }
        });
    }

    private void ends(Shape shape, Person person, HTMLElement main) {
        pressed(shape, "on-mind", person.onMind(), on -> Deed.done(new Message.OnMind(id, on), main));
        pressed(
                shape.say("aside", "suggestNever", Words.name(person.name())),
                "aside",
                person.aside(),
                on -> Deed.done(new Message.Aside(id, on), main));
        HTMLElement button = shape.button("hold");
        HTMLElement held = shape.slot("held");
        shape.say("hold", "whatDoIHold", Words.name(person.name()))
                .act("hold", () -> hold(button, held))
                .say("forget", "forget", Words.name(person.name()))
                .act("forget", () -> forget(person, main));
    }

    private void hold(HTMLElement button, HTMLElement held) {
        boolean open = held.hasChildNodes();
        Memory memory = database.shown();
        Person person = memory.person(id);
        if (open || person == null) {
            held.setTextContent("");
        } else {
            Shape hold = Shape.of("hold").say("heading", "whatDoIHold", Words.name(person.name()));
            Hold.into(hold.slot("text"), memory, person, Instant.now());
            hold.insteadOf(held);
        }
        button.setAttribute("aria-expanded", String.valueOf(held.hasChildNodes()));
    }

    private void forget(Person person, HTMLElement main) {
        Change back = Deed.back(new Message.Forget(id), main);
        if (back == null) {
            return;
        }
        fields = null;
        HTMLDocument.current().setTitle(Words.say("appName"));
        Shape.of("forgotten")
                .say("news", "forgotten", Words.boldName(person.name()))
                .say("sentence", "everythingGone", Words.name(person.name()))
                .act("undo", () -> {
                    if (Deed.done(new Message.Restore(back), main)) {
                        look();
                    }
                })
                .insteadOf(main);
    }
}
