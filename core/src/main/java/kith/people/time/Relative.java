package kith.people.time;

import java.time.Instant;
import java.util.List;
import kith.people.time.Found.Count;

/** Times told by how long ago they were: "3 hours ago", "2d", "last week", "just now". */
final class Relative {
    private static final long[] SECONDS = {1, 60, 3_600, 86_400, 604_800};

    /** Without "ago" a number of more digits is no time: "1990s". */
    private static final int MOST_BARE = 999;

    private static final int MOST = 99_999;

    private Relative() {}

    static Moment of(Found found, UserClock user) {
        boolean counted = !found.counts.isEmpty();
        boolean alone = found.loose.isEmpty() && found.zone == null && found.timeFits();
        boolean once = (found.now ? 1 : 0) + (found.ago ? 1 : 0) + (found.lastUnit >= 0 ? 1 : 0) <= 1;
        if (!alone || !(once || (found.now && found.ago && found.lastUnit < 0))) {
            return Moment.UNKNOWN;
        }
        Integer time = found.time();
        if (counted && found.ago) {
            return time == null ? counted(found.counts, user) : onDay(found.counts, time, user);
        }
        if (counted) {
            boolean bare = found.counts.size() == 1 && time == null && !found.noise && !found.now && found.lastUnit < 0;
            return bare && found.counts.getFirst().number() <= MOST_BARE ? counted(found.counts, user) : Moment.UNKNOWN;
        }
        if (time != null) {
            return Moment.UNKNOWN;
        }
        if (found.lastUnit >= 0) {
            Instant at = minus(user.now(), 1, found.lastUnit);
            return user.believed(at, minus(user.now(), 2, found.lastUnit), user.now());
        }
        return found.now ? user.believed(user.now(), minus(user.now(), 15, Count.MINUTE), user.now()) : Moment.UNKNOWN;
    }

    /**
     * Sites cut, round or lift: "3 hours ago" was between 2 and 4 hours ago.
     *
     * <p>Of several units each is smaller than the one before: "1 day, 3 hours ago".
     */
    private static Moment counted(List<Count> counts, UserClock user) {
        Instant at = user.now();
        int before = Integer.MAX_VALUE;
        for (Count count : counts) {
            if (count.unit() >= before || count.number() > MOST || count.dateOnly()) {
                return Moment.UNKNOWN;
            }
            at = minus(at, count.number(), count.unit());
            before = count.unit();
        }
        Count last = counts.getLast();
        int down = last.vague() ? 7 : 1;
        int up = last.vague() ? 2 : Math.min(1, last.number());
        return user.believed(at, minus(at, down, last.unit()), minus(at, -up, last.unit()));
    }

    /** "3 days ago at 14:02". */
    private static Moment onDay(List<Count> counts, Integer time, UserClock user) {
        Count days = counts.getFirst();
        boolean day = counts.size() == 1 && days.unit() == Count.DAY && !days.vague() && days.number() <= MOST;
        if (!day) {
            return Moment.UNKNOWN;
        }
        Day date = user.today().plusDays(-days.number());
        return user.local(date, time, null);
    }

    private static Instant minus(Instant from, long number, int unit) {
        if (unit < SECONDS.length) {
            return from.minusSeconds(number * SECONDS[unit]);
        }
        Day day = Day.at(from.getEpochSecond());
        Day then = day.plusMonths(unit == Count.YEAR ? -12 * number : -number);
        return from.plusSeconds(then.start() - day.start());
    }
}
