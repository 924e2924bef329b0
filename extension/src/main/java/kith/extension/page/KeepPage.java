package kith.extension.page;

import kith.extension.browser.Database;
import org.teavm.jso.dom.html.HTMLElement;

/** What is kept is the user's own: to save as a file, and to bring back. */
public final class KeepPage {
    private KeepPage() {}

    /** Fills the page; runs in a thread. */
    public static void show() {
        Database database = Database.open();
        HTMLElement main = Shape.emptyMain();
        Shape page = Shape.of("keep");
        HTMLElement save = page.slot("save");
        HTMLElement back = page.slot("back");
        HTMLElement order = page.slot("order");
        page.in(main);
        new SaveCopy(database, save).begin();
        new BringBack(database, back).begin();
        new InOrder(database, order).begin();
    }
}
