package kith.people.time;

import java.time.Instant;

/**
 * When something was written, and how far off that may be: "3 hours ago" says less than "10:00 GMT".
 *
 * @param at the moment to keep, to show and to sort by; {@link Instant#EPOCH} when the time could not be read
 * @param earliest it was not before: what asks "written since?" must ask this
 * @param latest it was not after
 */
public record Moment(Instant at, Instant earliest, Instant latest) {
    /** Not written, not readable, or not readable for certain. */
    public static final Moment UNKNOWN = exactly(Instant.EPOCH);

    public Moment {
        if (at.isBefore(earliest) || at.isAfter(latest)) {
            throw new IllegalArgumentException("a moment lies between its bounds");
        }
    }

    public static Moment exactly(Instant at) {
        return new Moment(at, at, at);
    }

    public boolean known() {
        return !equals(UNKNOWN);
    }

    /** Whether there is no doubt about it but that of the page's clock. */
    public boolean exact() {
        return earliest.equals(latest);
    }
}
