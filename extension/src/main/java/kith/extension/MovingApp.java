package kith.extension;

import java.time.Instant;
import kith.extension.browser.Database;
import kith.extension.moving.Arrivals;
import kith.extension.moving.OwnCopy;
import kith.extension.page.KeepPage;
import kith.extension.page.Menus;
import kith.extension.page.Trouble;
import org.teavm.jso.JSExport;
import org.teavm.jso.core.JSBoolean;
import org.teavm.jso.core.JSPromise;
import org.teavm.jso.core.JSString;
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

    /** A copy is saved by itself every so many days from now on, or none where that is 0. */
    @JSExport
    public static JSPromise<JSBoolean> copyEvery(int days, String passphrase) {
        return done(() -> OwnCopy.every(Database.open(), days, passphrase));
    }

    /** Begins such a copy. */
    @JSExport
    public static JSPromise<JSBoolean> beginCopy() {
        return done(() -> OwnCopy.begin(Database.open(), Instant.now()));
    }

    /** The address of the copy that was begun; {@code copy.js} calls it, in the document that holds the file. */
    @JSExport
    public static JSPromise<JSString> makeCopy(String version) {
        return JSPromise.callAsync(() -> JSString.valueOf(OwnCopy.address(Database.open(), version, Instant.now())));
    }

    /** Saves the copy that was made. */
    @JSExport
    public static JSPromise<JSBoolean> saveCopy(String address) {
        return done(() -> OwnCopy.save(Database.open(), address));
    }

    private static JSPromise<JSBoolean> done(Runnable deed) {
        return JSPromise.callAsync(() -> {
            deed.run();
            return JSBoolean.valueOf(true);
        });
    }

    /** Takes back what came last; false where that is gone. */
    @JSExport
    public static JSPromise<JSBoolean> takeBack() {
        return JSPromise.callAsync(() -> JSBoolean.valueOf(Arrivals.takeBack(Database.open())));
    }
}
