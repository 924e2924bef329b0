package kith.extension.browser;

import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSMapLike;
import org.teavm.jso.core.JSObjects;

/** The key of "Who knows about…?": the worker's script leaves a sign in the browser's memory, the popup takes it. */
public final class Key {
    private static final String SIGN = "key";

    private Key() {}

    /** Whether the popup was opened by the key; once. Waits for the browser. */
    @SuppressWarnings("unchecked") // chrome.storage answers an object of whatever was put there
    public static boolean taken() {
        JSObject sign =
                ((JSMapLike<JSObject>) Chrome.getStorage().getSession().get().await()).get(SIGN);
        boolean pressed = !JSObjects.isUndefined(sign);
        if (pressed) {
            Chrome.getStorage().getSession().remove(SIGN).await();
        }
        return pressed;
    }

    /** Runs when the key is pressed while the popup is open. */
    public static void onPressed(Runnable pressed) {
        Chrome.getStorage().getSession().getOnChanged().addListener(changes -> {
            JSObject change = changes.get(SIGN);
            if (!JSObjects.isUndefined(change) && !JSObjects.isUndefined(((Chrome.Changed) change).getNewValue())) {
                pressed.run();
            }
        });
    }
}
