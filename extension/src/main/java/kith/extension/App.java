package kith.extension;

import kith.extension.page.Menus;
import kith.extension.page.MyCommentsPage;
import kith.extension.page.PeoplePage;
import kith.extension.page.PersonPage;
import kith.extension.page.Popup;
import kith.extension.page.SettingsPage;
import kith.extension.page.Weekly;
import kith.extension.page.Welcome;
import kith.extension.worker.Hears;
import org.teavm.jso.JSExport;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSPromise;
import org.teavm.jso.core.JSString;
import org.teavm.jso.core.JSUndefined;

/** Entry of the Wasm module: the worker's and the pages' scripts call what is exported here. */
public final class App {
    private App() {}

    public static void main(String[] args) {}

    /** A message came to the worker; see {@link Hears#message}. */
    @JSExport
    public static JSPromise<JSString> message(String text, String senderId, String senderUrl, int tab, int frame) {
        return Hears.message(text, senderId, senderUrl, tab, frame);
    }

    /** The browser told the worker something; see {@link Hears#happened}. */
    @JSExport
    public static void happened(String event, String text, int tab, JSObject details) {
        Hears.happened(event, text, tab, details);
    }

    /** One of Kith's pages is open; by the name in its {@code data-page}. */
    @JSExport
    public static JSPromise<JSUndefined> page(String name) {
        Runnable show = switch (name) {
            case "popup" -> Popup::show;
            case "weekly" -> Weekly::show;
            case "person" -> PersonPage::show;
            case "settings" -> SettingsPage::show;
            case "people" -> PeoplePage::show;
            case "comments" -> MyCommentsPage::show;
            case "welcome" -> Welcome::show;
            default -> throw new IllegalArgumentException("no such page: " + name);
        };
        Menus.closeByEscape();
        return JSPromise.runAsync(show);
    }
}
