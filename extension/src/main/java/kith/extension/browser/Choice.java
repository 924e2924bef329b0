package kith.extension.browser;

import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;
import org.teavm.jso.core.JSArrayReader;
import org.teavm.jso.core.JSMapLike;
import org.teavm.jso.core.JSObjects;

/** "Which of these?": a question to the user that waits for the popup; in the browser's memory only, never on disk. */
public final class Choice {
    private static final String KEY = "which";

    /** As it lies in {@code chrome.storage.session}. */
    interface Waiting extends JSObject {
        @JSProperty
        int getTab();

        @JSProperty
        int getFrame();

        @JSProperty
        JSArrayReader<JSObject> getKeys();
    }

    private Choice() {}

    public static void ask(int tab, int frame, List<String> keys) {
        JSObject question = Json.of("tab", tab, "frame", frame, "keys", Json.js(Json.strings(keys)));
        Chrome.getStorage().getSession().set(Json.of(KEY, Json.js(question))).await();
    }

    /** Keys to choose among in this tab; empty when nothing was asked there. */
    public static List<String> pending(int tab) {
        List<String> keys = new ArrayList<>();
        JSObject waiting = waiting();
        if (JSObjects.isUndefined(waiting) || ((Waiting) waiting).getTab() != tab) {
            return keys;
        }
        JSArrayReader<JSObject> asked = ((Waiting) waiting).getKeys();
        for (int i = 0; i < asked.getLength(); i++) {
            keys.add(Json.string(asked.get(i)));
        }
        return keys;
    }

    public static int frame(int tab) {
        JSObject waiting = waiting();
        return JSObjects.isUndefined(waiting) || ((Waiting) waiting).getTab() != tab
                ? 0
                : ((Waiting) waiting).getFrame();
    }

    /** Runs when something is asked from now on: a popup may have been open before the question was there. */
    public static void onAsked(Runnable asked) {
        Chrome.getStorage().getSession().getOnChanged().addListener(changes -> {
            JSObject change = changes.get(KEY);
            if (!JSObjects.isUndefined(change) && !JSObjects.isUndefined(((Chrome.Changed) change).getNewValue())) {
                asked.run();
            }
        });
    }

    public static void settled() {
        Chrome.getStorage().getSession().remove(KEY).await();
    }

    @SuppressWarnings("unchecked") // chrome.storage answers an object of whatever was put there
    private static JSObject waiting() {
        return ((JSMapLike<JSObject>) Chrome.getStorage().getSession().get().await()).get(KEY);
    }
}
