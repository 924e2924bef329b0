package kith.extension.worker;

import java.util.List;
import kith.extension.browser.Attempt;
import kith.extension.browser.Chrome;
import kith.extension.browser.Json;
import kith.extension.browser.Language;
import org.teavm.jso.JSObject;
import org.teavm.jso.browser.Window;
import org.teavm.jso.core.JSArrayReader;
import org.teavm.jso.core.JSString;

/**
 * The toolbar icon: in one tab a tick for a few seconds after something was kept, or closed eyes; in all others a dot while a
 * new week is there, if the user wants one.
 *
 * <p>What is shown the browser alone keeps, for workers end; it tells it by the titles.
 */
final class Icon {
    private static final int TICK_MILLIS = 5_000;
    private static final int EVERYWHERE = -1;

    private enum State {
        PLAIN("icon", "iconTitle"),
        DOT("icon-dot", "iconDot"),
        TICK("icon-tick", "iconTick"),
        AWAY("icon-away", "iconAway");

        private final String picture;
        private final String title;

        State(String picture, String title) {
            this.picture = picture;
            this.title = title;
        }

        String words() {
            return Language.say(title, List.of());
        }
    }

    private Icon() {}

    static void tick(int tab) {
        show(tab, State.TICK);
        Window.setTimeout(
                () -> new Thread(() -> show(tab, title(EVERYWHERE).equals(State.DOT.words()) ? State.DOT : State.PLAIN))
                        .start(),
                TICK_MILLIS);
    }

    static void away(int tab) {
        show(tab, State.AWAY);
    }

    /** Whether a new week is there, in every tab that says nothing of its own. */
    static void dot(boolean there) {
        State state = there ? State.DOT : State.PLAIN;
        String before = title(EVERYWHERE);
        if (before.equals(state.words())) {
            return;
        }
        show(EVERYWHERE, state);
        JSArrayReader<Chrome.Tab> tabs = Chrome.getTabs().query(Json.of()).await();
        for (int i = 0; i < tabs.getLength(); i++) {
            // One that had a tick once has an icon of its own ever since, and so it still shows what was there before.
            if (title(tabs.get(i).getId()).equals(before)) {
                show(tabs.get(i).getId(), state);
            }
        }
    }

    /** A tab may be gone by now; then it has none. */
    private static String title(int tab) {
        JSString title = Attempt.of(Chrome.getAction().getTitle(tab == EVERYWHERE ? Json.of() : Json.of("tabId", tab)));
        return title == null ? "" : title.stringValue();
    }

    /** A tab may be gone by now; then there is no icon to change. */
    private static void show(int tab, State state) {
        String picture = "icons/" + state.picture;
        Json.JSValue paths =
                Json.js(Json.of("16", picture + "-16.png", "32", picture + "-32.png", "48", picture + "-48.png"));
        String words = state.words();
        JSObject icon = tab == EVERYWHERE ? Json.of("path", paths) : Json.of("tabId", tab, "path", paths);
        JSObject title = tab == EVERYWHERE ? Json.of("title", words) : Json.of("tabId", tab, "title", words);
        Chrome.getAction().setIcon(icon, () -> Chrome.getRuntime().getLastError());
        Attempt.of(Chrome.getAction().setTitle(title));
    }
}
