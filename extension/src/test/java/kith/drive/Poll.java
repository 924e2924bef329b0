package kith.drive;

import java.time.Duration;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** Waits for what another process does and announces nowhere. */
final class Poll {
    private static final long STEP_MILLIS = 20;

    private Poll() {}

    /** @param what ends the sentence "Waited N s for ..." */
    static <T> T until(Duration limit, String what, Supplier<Optional<T>> look) {
        long end = System.nanoTime() + limit.toNanos();
        while (true) {
            Optional<T> found = look.get();
            if (found.isPresent()) {
                return found.get();
            }
            if (System.nanoTime() > end) {
                throw new BrowserFailure("Waited " + limit.toSeconds() + " s for " + what);
            }
            step();
        }
    }

    static void untilTrue(Duration limit, String what, BooleanSupplier holds) {
        until(limit, what, () -> holds.getAsBoolean() ? Optional.of(true) : Optional.empty());
    }

    private static void step() {
        try {
            Thread.sleep(STEP_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BrowserFailure("Interrupted while waiting for the browser", e);
        }
    }
}
