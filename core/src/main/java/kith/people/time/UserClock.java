package kith.people.time;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * The reader's own clock: what a time without a zone is measured by.
 *
 * @param offsetMinutes minutes east of Greenwich
 */
record UserClock(Instant now, int offsetMinutes) {
    /** Nobody commented on a web page before it existed. */
    private static final Instant EARLIEST = Instant.parse("1993-01-01T00:00:00Z");

    /** Clocks may be wrong by so much. */
    private static final Duration SLACK = Duration.ofDays(1);

    /** A page that does not name its zone may mean any between these: Kiribati's and Baker Island's. */
    private static final Duration EAST = Duration.ofHours(14);

    private static final Duration WEST = Duration.ofHours(12);

    LocalDate today() {
        return LocalDateTime.ofEpochSecond(now.getEpochSecond(), 0, ZoneOffset.UTC)
                .plusMinutes(offsetMinutes)
                .toLocalDate();
    }

    boolean isAhead(LocalDateTime local) {
        return mine(local).isAfter(now);
    }

    /** A day, perhaps a time of it, perhaps a zone; a day without a time is its noon, so that it stays in every zone. */
    Moment local(LocalDate date, @Nullable LocalTime time, @Nullable Integer zone) {
        if (time == null) {
            return between(
                    date.atTime(12, 0), date.atStartOfDay(), date.plusDays(1).atStartOfDay());
        }
        LocalDateTime local = LocalDateTime.of(date, time);
        if (zone == null || zone == Clocks.UNCERTAIN) {
            return between(local, local, local);
        }
        Instant at = local.minusMinutes(zone).toInstant(ZoneOffset.UTC);
        return believed(at, at, at);
    }

    Moment month(LocalDate first) {
        return between(
                first.atTime(12, 0).plusDays(14),
                first.atStartOfDay(),
                first.plusMonths(1).atStartOfDay());
    }

    private Instant mine(LocalDateTime local) {
        return local.minusMinutes(offsetMinutes).toInstant(ZoneOffset.UTC);
    }

    /** What has not begun anywhere on earth is a mistake; what is seen has been written by now. */
    private Moment between(LocalDateTime at, LocalDateTime from, LocalDateTime to) {
        Instant earliest = from.toInstant(ZoneOffset.UTC).minus(EAST);
        Instant latest = to.toInstant(ZoneOffset.UTC).plus(WEST);
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
