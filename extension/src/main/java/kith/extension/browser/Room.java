package kith.extension.browser;

import org.teavm.jso.JSClass;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;
import org.teavm.jso.core.JSPromise;

/** How much the browser still lets Kith keep. */
final class Room {
    /** With less than this there is none: IndexedDB writes in steps of this size and more. */
    private static final double LEAST_BYTES = 1_000_000;

    private Room() {}

    @JSClass(name = "navigator")
    abstract static class Navigator implements JSObject {
        @JSProperty
        static native Storage getStorage();
    }

    /** {@code navigator.storage}. */
    interface Storage extends JSObject {
        JSPromise<Estimate> estimate();
    }

    /** Bytes. */
    interface Estimate extends JSObject {
        @JSProperty
        double getQuota();

        @JSProperty
        double getUsage();
    }

    static boolean isLeft() {
        Estimate estimate = Navigator.getStorage().estimate().await();
        return estimate.getQuota() - estimate.getUsage() > LEAST_BYTES;
    }
}
