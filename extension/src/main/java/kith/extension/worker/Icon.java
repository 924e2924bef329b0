package kith.extension.worker;

import java.util.List;
import kith.extension.browser.Attempt;
import kith.extension.browser.Chrome;
import kith.extension.browser.Json;
import kith.extension.browser.Language;
import org.teavm.jso.JSObject;
import org.teavm.jso.browser.Window;

/** The toolbar icon: a tick for a few seconds after something was kept. */
final class Icon {
    private static final int TICK_MILLIS = 5_000;

    private Icon() {}

    static void tick(int tab) {
        show(tab, "icon-tick", "iconTick");
        Window.setTimeout(() -> new Thread(() -> show(tab, "icon", "iconTitle")).start(), TICK_MILLIS);
    }

    static void away(int tab) {
        show(tab, "icon-away", "iconAway");
    }

    /** A tab may be gone by now; then there is no icon to change. */
    private static void show(int tab, String icon, String title) {
        JSObject paths = Json.of(
                "16",
                "icons/" + icon + "-16.png",
                "32",
                "icons/" + icon + "-32.png",
                "48",
                "icons/" + icon + "-48.png");
        Chrome.getAction()
                .setIcon(
                        Json.of("tabId", tab, "path", Json.js(paths)),
                        () -> Chrome.getRuntime().getLastError());
        String words = Language.say(title, List.of());
        Attempt.of(Chrome.getAction().setTitle(Json.of("tabId", tab, "title", words)));
    }
}
