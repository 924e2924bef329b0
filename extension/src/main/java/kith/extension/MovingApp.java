package kith.extension;

import kith.extension.browser.Database;
import kith.extension.moving.Arrivals;
import kith.extension.page.KeepPage;
import kith.extension.page.Menus;
import kith.extension.page.Trouble;
import org.teavm.jso.JSExport;
import org.teavm.jso.core.JSBoolean;
import org.teavm.jso.core.JSPromise;
import org.teavm.jso.core.JSUndefined;

/** Entry of {@code moving.wasm}: the one page where data comes and goes, and the writing of what comes, for the worker. */
public final class MovingApp {
    private MovingApp() {}

    public static void main(String[] args) {}

    /** The page is open; {@code page.js} calls every module by this name. */
    @JSExport
    public static JSPromise<JSUndefined> page(String name) {
        Menus.closeByEscape();
        return Trouble.orElse(KeepPage::show);
    }

    /** Writes the copy that waits; false where it is not whole. */
    @JSExport
    public static JSPromise<JSBoolean> bringIn() {
        return JSPromise.callAsync(() -> JSBoolean.valueOf(Arrivals.bringIn(Database.open())));
    }

    /** Mends what does not fit together; see {@link Arrivals#lookOver}. */
    @JSExport
    public static JSPromise<JSBoolean> lookOver() {
        return JSPromise.callAsync(() -> JSBoolean.valueOf(Arrivals.lookOver(Database.open())));
    }

    /** Remembers the people from a file who wait; false where nobody does. */
    @JSExport
    public static JSPromise<JSBoolean> takeIn() {
        return JSPromise.callAsync(() -> JSBoolean.valueOf(Arrivals.takeIn(Database.open())));
    }

    /** Takes these people back; false where they are gone. */
    @JSExport
    public static JSPromise<JSBoolean> takeOut() {
        return JSPromise.callAsync(() -> JSBoolean.valueOf(Arrivals.takeOut(Database.open())));
    }

    /** Takes back what came last; false where that is gone. */
    @JSExport
    public static JSPromise<JSBoolean> takeBack() {
        return JSPromise.callAsync(() -> JSBoolean.valueOf(Arrivals.takeBack(Database.open())));
    }
}
