package kith.people.time;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The reader's own clock: what a time without a zone is measured by.
 *
 * @param offsetMinutes minutes east of Greenwich
 */
record UserClock(Instant now, int offsetMinutes) {
    /** Nobody commented on a web page before it existed. */
    private static final Instant EARLIEST =
            Instant.ofEpochSecond(Day.of(1993, 1, 1).start());

    private static final int NOON = 12 * 3_600;

    /** Clocks may be wrong by so much. */
    private static final Duration SLACK = Duration.ofDays(1);

    /** A page that does not name its zone may mean any between these: Kiribati's and Baker Island's. */
    private static final Duration EAST = Duration.ofHours(14);

    private static final Duration WEST = Duration.ofHours(12);

    Day today() {
        return Day.at(now.getEpochSecond() + offsetMinutes * 60L);
    }

    /** Whether this second of the reader's own clock has not come yet. */
    boolean isAhead(long local) {
        return mine(local).isAfter(now);
    }

    /**
     * A day, perhaps a time of it, perhaps a zone; a day without a time is its noon, so that it stays in every zone.
     *
     * @param second of the day, or null
     */
    Moment local(Day date, @Nullable Integer second, @Nullable Integer zone) {
        if (second == null) {
            return between(date.start() + NOON, date.start(), date.plusDays(1).start());
        }
        long local = date.start() + second;
        if (zone == null || zone == Clocks.UNCERTAIN) {
            return between(local, local, local);
        }
        Instant at = Instant.ofEpochSecond(local - zone * 60L);
        return believed(at, at, at);
    }

    Moment month(Day first) {
        return between(
                first.plusDays(14).start() + NOON,
                first.start(),
                first.plusMonths(1).start());
    }

    private Instant mine(long local) {
        return Instant.ofEpochSecond(local - offsetMinutes * 60L);
    }

    /** What has not begun anywhere on earth is a mistake; what is seen has been written by now. */
    private Moment between(long at, long from, long to) {
        Instant earliest = Instant.ofEpochSecond(from).minus(EAST);
        Instant latest = Instant.ofEpochSecond(to).plus(WEST);
        return earliest.isAfter(now) ? Moment.UNKNOWN : believed(min(mine(at), now), earliest, min(latest, now));
    }

    /** A time more than a day ahead is a mistake of somebody's clock, one before the web is no time of a comment. */
    Moment believed(Instant at, Instant earliest, Instant latest) {
        boolean believable = !at.isBefore(EARLIEST) && !at.isAfter(now.plus(SLACK));
        return believable ? new Moment(at, min(earliest, at), latest.isBefore(at) ? at : latest) : Moment.UNKNOWN;
    }

    private static Instant min(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
