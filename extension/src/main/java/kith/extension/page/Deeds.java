package kith.extension.page;

/**
 * What a page does with what the user chose or wrote. It may wait for the browser, and so these are no
 * {@code java.util.function} types: TeaVM compiles every caller of a method that may wait for waiting, and one such
 * {@code Predicate} makes all of the core's as large and slow again (measured in November 2026: 120 KB of Wasm).
 */
final class Deeds {
    private Deeds() {}

    /** Takes words. */
    interface WithWords {
        void take(String words);
    }

    /** Hears yes or no. */
    interface WithAnswer {
        void hear(boolean yes);
    }

    /** Takes yes or no, and says whether that is done. */
    interface WithChoice {
        boolean take(boolean chosen);
    }
}
