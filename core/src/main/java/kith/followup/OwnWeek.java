package kith.followup;

import java.util.List;
import kith.people.Rhythm.Day;

/**
 * The week as the user lives it: it begins on the day they chose, at midnight where they are.
 *
 * <p>A week that is opened late begins with its first idea. It lasts until the day comes again; where that is less than four
 * days away, until the time after; and an idea that came late in a week stays for four days. So two weeks of ideas never meet
 * within a few days, wherever one travels. Without a day, every idea is of this week for seven days.
 *
 * @param day the day on which a week begins
 * @param now the moment, and the zone by which it all is reckoned: who travels takes their midnight with them
 */
record OwnWeek(Day day, Now now) {
    private static final long DAY_SECONDS = 86_400;
    private static final long SHORTEST = 4 * DAY_SECONDS;

    /** 1 January 1970, the day 0, was a Thursday; weeks are counted here from Monday. */
    private static final int THURSDAY = 3;

    /** How long this week has lasted, in seconds; what was shown less long ago is of this week. */
    long seconds(List<Past> past) {
        if (day == Day.ANY) {
            return Bounds.SEVEN_DAYS;
        }
        List<Long> shown = past.stream()
                .map(one -> Math.min(one.second(), now.second()))
                .sorted()
                .toList();
        long end = Long.MIN_VALUE;
        long began = end;
        for (long second : shown) {
            if (second >= end) {
                began = second;
                end = end(second);
            }
        }
        long since = now.second() < end ? began : midnight(now.second());
        return Math.max(SHORTEST, now.second() - since + 1);
    }

    /** How many weeks ago that was; 0 for what is of this week. */
    int weeksAgo(Past one, long seconds) {
        long ago = now.second() - one.second();
        if (ago < seconds) {
            return 0;
        }
        return (int)
                (day == Day.ANY
                        ? ago / Bounds.SEVEN_DAYS
                        : Math.max(1, (midnight(now.second()) - midnight(one.second())) / Bounds.SEVEN_DAYS));
    }

    private long end(long began) {
        long next = midnight(began) + Bounds.SEVEN_DAYS;
        return next - began < SHORTEST ? next + Bounds.SEVEN_DAYS : next;
    }

    /** The midnight with which the last such day before that second began. */
    private long midnight(long second) {
        long zone = now.minutesEast() * 60L;
        long today = Math.floorDiv(second + zone, DAY_SECONDS);
        long since = Math.floorMod(today + THURSDAY - (day.number() - 1), 7);
        return (today - since) * DAY_SECONDS - zone;
    }
}
