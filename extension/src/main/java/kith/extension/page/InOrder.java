package kith.extension.page;

import java.util.List;
import java.util.Set;
import kith.extension.browser.Aside;
import kith.extension.browser.Database;
import kith.moving.Repair;
import kith.wire.Message;
import org.teavm.jso.dom.html.HTMLElement;

/** Looks whether everything fits together, and shows what could not be read. */
final class InOrder {
    private final Database database;
    private final HTMLElement place;

    InOrder(Database database, HTMLElement place) {
        this.database = database;
        this.place = place;
    }

    void begin() {
        List<Aside.Row> aside = Aside.all(database);
        offer(aside.isEmpty() ? "orderMore" : "orderAside", aside).in(place);
    }

    private Shape offer(String sentence, List<Aside.Row> aside) {
        Shape shape = Shape.of("look-over").say("sentence", sentence).act("look", this::look);
        HTMLElement rows = shape.slot("rows");
        for (Aside.Row row : aside) {
            HTMLElement item = Words.element("li", "", "");
            show(row, item).in(item);
            rows.appendChild(item);
        }
        return shape;
    }

    private void look() {
        Working unused = new Working(place, "orderReading");
        boolean fits = Repair.of(database.everything(), Set.of()).isEmpty();
        boolean done = Deed.done(new Message.LookOver(), place);
        List<Aside.Row> aside = Aside.all(database);
        String found = !aside.isEmpty() ? "orderAside" : fits ? "allInOrder" : "orderMended";
        offer(done ? found : "errorNotDone", aside).insteadOf(place);
    }

    private static Shape show(Aside.Row row, HTMLElement item) {
        return Shape.of("row").text("text", row.text()).act("throw-away", () -> set(row, "", gone(row, item), item));
    }

    private static Shape gone(Aside.Row row, HTMLElement item) {
        return Shape.of("row-gone").act("undo", () -> set(row, row.text(), show(row, item), item));
    }

    private static void set(Aside.Row row, String text, Shape then, HTMLElement item) {
        if (Deed.done(new Message.SetAside(row.key(), text), item)) {
            then.insteadOf(item);
        }
    }
}
