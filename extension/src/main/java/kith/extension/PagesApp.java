package kith.extension;

import kith.extension.page.Menus;
import kith.extension.page.MyCommentsPage;
import kith.extension.page.PeoplePage;
import kith.extension.page.PersonPage;
import kith.extension.page.Popup;
import kith.extension.page.SettingsPage;
import kith.extension.page.Trouble;
import kith.extension.page.Weekly;
import kith.extension.page.Welcome;
import org.teavm.jso.JSExport;
import org.teavm.jso.core.JSBoolean;
import org.teavm.jso.core.JSPromise;
import org.teavm.jso.core.JSUndefined;

/** Entry of {@code pages.wasm}: {@code page.js} calls what is exported here, and {@code worker.js} what judges ideas. */
public final class PagesApp {
    private PagesApp() {}

    public static void main(String[] args) {}

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
        return Trouble.orElse(show);
    }

    /** Whether a week has begun that has an idea and was not seen yet. */
    @JSExport
    public static JSPromise<JSBoolean> isNewWeek() {
        return JSPromise.callAsync(() -> JSBoolean.valueOf(Weekly.isNew()));
    }
}
