package kith.extension.page;

import kith.wire.Message;
import org.jspecify.annotations.Nullable;

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

    /** Says what the worker is to be asked for, with these words; null where they are not to be kept as they are. */
    interface WithCommand {
        Message.@Nullable Command command(String words);
    }

    /** Takes yes or no, and says whether that is done. */
    interface WithChoice {
        boolean take(boolean chosen);
    }
}
