package kith.extension.browser;

import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSPromise;

/** Calls that the browser may refuse: a tab that is gone, a page nobody may read, a popup that may not open now. */
public final class Attempt {
    private Attempt() {}

    /** Waits for the answer; null when the browser refused. */
    public static <T extends JSObject> @Nullable T of(JSPromise<T> call) {
        return call.<T>then(answer -> answer, refusal -> null).await();
    }

    /** Does not wait; runs the other thing when the browser has refused. */
    static void orElse(JSPromise<? extends JSObject> call, Runnable refused) {
        JSPromise<JSObject> unused = call.<JSObject>then(answer -> answer, refusal -> {
            refused.run();
            return null;
        });
    }
}
