package kith.extension.page;

import java.time.Instant;
import java.util.List;
import kith.people.Change;
import kith.people.Kept;
import kith.people.Memory;
import kith.people.Shelf;
import kith.wire.Message;
import org.teavm.jso.dom.html.HTMLElement;

/** The shelf on somebody's page: what is kept for them, and what was shared; nothing where nothing is. */
final class ShelfPart {
    private ShelfPart() {}

    static void in(Shape person, Memory memory, String id, Instant now) {
        List<Kept> all = Shelf.of(memory, id);
        if (all.isEmpty()) {
            person.without("shelf");
        }
        for (Kept kept : all) {
            person.add("kept", one(memory, kept, now));
        }
    }

    private static Shape one(Memory memory, Kept kept, Instant now) {
        Instant given = Shelf.givenAt(memory, kept);
        Shape one = Shape.of("kept-one").link("page", kept.link()).text("title", kept.title());
        one.text(
                "when",
                Words.say(given == null ? "keptWhen" : "sharedWhen", When.say(given == null ? kept.at() : given, now)));
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
