package kith.extension.browser;

import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSPromise;

/** Calls that the browser may refuse: a tab that is gone, a page nobody may read, a popup that may not open now. */
public final class Attempt {
    /** Far longer than any page in the tests took; nobody waits so long for a popup. */
    public static final int PATIENCE_MILLIS = 30_000;

    private Attempt() {}

    /** Waits for the answer; null when the browser refused. */
    public static <T extends JSObject> @Nullable T of(JSPromise<T> call) {
        return call.<T>then(answer -> answer, refusal -> null).await();
    }

    /** The same for what a page has to answer: one that hangs, or went at the wrong moment, counts as a refusal after a while. */
    public static <T extends JSObject> @Nullable T ofPage(JSPromise<T> call) {
        JSPromise<T> patient = new JSPromise<>((done, failed) -> {
            JSPromise<JSObject> unused = call.<JSObject>then(
                    answer -> {
                        done.accept(answer);
                        return answer;
                    },
                    refusal -> {
                        done.accept(null);
                        return null;
                    });
            new Thread(() -> {
                        Clock.pause(PATIENCE_MILLIS);
                        done.accept(null);
                    })
                    .start();
        });
        return patient.await();
    }

    /** Does not wait; runs the other thing when the browser has refused. */
    static void orElse(JSPromise<? extends JSObject> call, Runnable refused) {
        JSPromise<JSObject> unused = call.<JSObject>then(answer -> answer, refusal -> {
            refused.run();
            return null;
        });
    }
}
