package kith.extension.page;

import java.time.Instant;
import java.util.List;
import kith.people.Change;
import kith.people.Kept;
import kith.people.Memory;
import kith.people.Person;
import kith.people.Shelf;
import kith.wire.Message;
import org.teavm.jso.dom.html.HTMLElement;

/** The shelf on somebody's page: what is kept for them, and what was shared; nothing where nothing is. */
final class ShelfPart {
    private ShelfPart() {}

    static void in(Shape page, Memory memory, Person person, Instant now) {
        List<Kept> all = Shelf.of(memory, person.id());
        page.say("shelf-head", "keptForName", Words.name(person.name()));
        if (all.isEmpty()) {
            page.without("shelf");
            return;
        }
        for (Kept kept : all) {
            page.add("kept", one(memory, kept, now));
        }
    }

    private static Shape one(Memory memory, Kept kept, Instant now) {
        Instant given = Shelf.givenAt(memory, kept);
        Shape one = Shape.of("kept-one").link("page", kept.link()).text("title", kept.title());
        String when = When.say(given == null ? kept.at() : given, now);
        one.text("when", given == null ? when : Words.say("sharedWhen", when));
        HTMLElement item = one.outermost();
        return one.act("take-off", () -> takeOff(kept, item));
    }

    /** One sentence in its place, with the way back; the item itself stays as it is, for Undo. */
    private static void takeOff(Kept kept, HTMLElement item) {
        Change back = Deed.back(new Message.TakeOff(kept.id()), item);
        if (back == null) {
            return;
        }
        HTMLElement left = Words.element("li", "", "");
        item.getParentNode().replaceChild(left, item);
        Shape.of("taken-off")
                .act("undo", () -> {
                    if (Deed.done(new Message.Restore(back), left)) {
                        left.getParentNode().replaceChild(item, left);
                        item.querySelector("[data-act='take-off']").focus();
                    }
                })
                .insteadOf(left);
    }
}
