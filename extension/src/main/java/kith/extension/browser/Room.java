package kith.extension.browser;

import org.teavm.jso.JSClass;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;
import org.teavm.jso.core.JSPromise;

/** How much the browser still lets Kith keep. */
public final class Room {
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
        Estimate estimate = estimate();
        return estimate.getQuota() - estimate.getUsage() > LEAST_BYTES;
    }

    /** How many bytes Kith's memory takes, by the browser's own count. */
    public static double used() {
        return estimate().getUsage();
    }

    private static Estimate estimate() {
        return Navigator.getStorage().estimate().await();
    }
}
