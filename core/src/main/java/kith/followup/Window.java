package kith.followup;

import java.time.Duration;

/** When: a stretch of days, never a day by which. Afterwards the suggestion closes without a word. */
public enum Window {
    /** For an answer or thanks; two weeks (FOLLOWUP 1.1: a turn is open for 14 days). */
    THIS_WEEK_OR_NEXT(Duration.ofDays(14)),
    /** For something new; threads cool in about five days (FOLLOWUP 1.4). */
    NEXT_FEW_DAYS(Duration.ofDays(5));

    private final Duration length;

    Window(Duration length) {
        this.length = length;
    }

    /** How long it stays open after what happened. */
    public Duration length() {
        return length;
    }
}
