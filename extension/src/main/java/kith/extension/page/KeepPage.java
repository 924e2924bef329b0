package kith.extension.page;

import kith.extension.browser.Arriving;
import kith.extension.browser.Database;
import org.teavm.jso.dom.html.HTMLElement;

/** What is kept is the user's own: to save as a file, and to bring back; and others' files may bring people. */
public final class KeepPage {
    private KeepPage() {}

    /** Fills the page; runs in a thread. */
    public static void show() {
        Database database = Database.open();
        HTMLElement main = Shape.emptyMain();
        Shape page = Shape.of("keep");
        HTMLElement save = page.slot("save");
        HTMLElement byItself = page.slot("by-itself");
        HTMLElement back = page.slot("back");
        HTMLElement order = page.slot("order");
        HTMLElement formats = page.slot("formats");
        HTMLElement elsewhere = page.slot("elsewhere");
        page.in(main);
        new SaveCopy(database, save).begin();
        new CopyByItself(byItself).begin();
        new OtherFormats(database, formats).begin();
        boolean held = Arriving.hold();
        new BringBack(database, back).begin(held);
        new FromElsewhere(database, elsewhere).begin(held);
        new InOrder(database, order).begin();
    }
}
