package kith.followup;

import java.time.Instant;

/**
 * The moment, and what the user's clock shows then.
 *
 * @param at the moment
 * @param minutesEast the user's zone in minutes east of Greenwich, as it is now; what no zone on earth has counts as the
 *     nearest that one could have
 */
public record Now(Instant at, int minutesEast) {
    /** UTC+14 is the easternmost zone, UTC-12 the westernmost (tz database, 2026); a clock set by hand may go to 18. */
    private static final int MOST_MINUTES = 18 * 60;

    public Now {
        minutesEast = Math.max(-MOST_MINUTES, Math.min(MOST_MINUTES, minutesEast));
    }

    long second() {
        return at.getEpochSecond();
    }
}
