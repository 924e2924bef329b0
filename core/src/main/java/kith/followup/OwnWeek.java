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
        long began = last(past.stream().map(Past::second).toList());
        long since = goesOn(began) ? began : midnight(now.second());
        return Math.max(SHORTEST, now.second() - since + 1);
    }

    /** Whether this week was begun, by opening it at one of these seconds. */
    boolean isBegun(List<Long> opened) {
        return goesOn(last(opened));
    }

    /** When the last week was begun that one of these seconds began; a future one (a clock was wrong) counts as now. */
    private long last(List<Long> seconds) {
        long began = Long.MIN_VALUE;
        List<Long> sorted = seconds.stream()
                .map(one -> Math.min(one, now.second()))
                .sorted()
                .toList();
        for (long second : sorted) {
            if (began == Long.MIN_VALUE || second >= end(began)) {
                began = second;
            }
        }
        return began;
    }

    private boolean goesOn(long began) {
        return began != Long.MIN_VALUE && now.second() < end(began);
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
        if (day == Day.ANY) {
            return began + Bounds.SEVEN_DAYS;
        }
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
