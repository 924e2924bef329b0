package kith.people.time;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What has been found in a written time, piece by piece; what it amounts to {@link Sense} says. */
final class Found {
    /**
     * "3 hours", or "2024年".
     *
     * @param unit 0 to 6 from second to year
     * @param vague "a few": at least one, at most ten
     * @param dateOnly "3月": March, and never three months
     */
    record Count(int number, int unit, boolean vague, boolean dateOnly) {
        static final int SECOND = 0;
        static final int MINUTE = 1;
        static final int HOUR = 2;
        static final int DAY = 3;
        static final int MONTH = 5;
        static final int YEAR = 6;

        Count(int number, int unit) {
            this(number, unit, false, false);
        }

        static Count few(int unit) {
            return new Count(3, unit, true, false);
        }
    }

    /** A number whose part in the date is not known yet. */
    record Loose(int number, int digits, boolean apostrophe, boolean afterMonth) {}

    /** A time of day; with a stop between ("15.14") it is one only beside a date. */
    record Clock(int hour, int minute, int second, boolean dotted) {
        boolean valid() {
            return hour <= 23 && minute <= 59 && second <= 59;
        }
    }

    @Nullable
    NumericDate numeric;

    final List<Count> counts = new ArrayList<>();
    final List<Loose> loose = new ArrayList<>();

    @Nullable
    Clock clock;

    /** Minutes east of Greenwich. */
    @Nullable
    Integer zone;

    int month;
    int weekday;

    /** Words that are a month and a weekday ("mar" is March and Tuesday), as they come. */
    final List<int[]> monthOrWeekday = new ArrayList<>();

    /** 0 today, 1 yesterday, 2 the day before; -1 when no such word stands there. */
    int daysBack = -1;

    /** The unit of "last week", or -1. */
    int lastUnit = -1;

    /** What "am" and "pm" say, or null. */
    @Nullable
    Boolean afternoon;

    boolean ago;
    boolean now;
    boolean last;

    /** Whether something stands there that says nothing. */
    boolean noise;

    /** The time of day in seconds, or null when none was found or it is none, such as "15:14 am". */
    @Nullable
    Integer time() {
        Clock found = clock;
        Boolean half = afternoon;
        if (found == null || !found.valid() || (half != null && !half && found.hour() > 12)) {
            return null;
        }
        int hour = half == null ? found.hour() : found.hour() % 12 + (half ? 12 : 0);
        return (hour * 60 + found.minute()) * 60 + found.second();
    }

    /** Whether what was found of a time of day is one, or nothing was. */
    boolean timeFits() {
        return clock == null ? afternoon == null : time() != null;
    }

    /** Whether a day stands there already, so that "15.14" is a time. */
    boolean hasDay() {
        return numeric != null || month > 0 || daysBack >= 0 || !counts.isEmpty() || !monthOrWeekday.isEmpty();
    }

    boolean afterMonth() {
        return month > 0 || !monthOrWeekday.isEmpty();
    }

    boolean any() {
        return hasDay() || weekday > 0 || now || lastUnit >= 0;
    }

    /** "mar 12 mar 2024": one is the month and the other the weekday; a single one is the month if there is no other. */
    boolean settled() {
        for (int i = 0; i < monthOrWeekday.size(); i++) {
            int[] both = monthOrWeekday.get(i);
            boolean lastChance = i == monthOrWeekday.size() - 1;
            if (month == 0 && (lastChance || weekday > 0)) {
                month = both[0];
            } else if (weekday == 0) {
                weekday = both[1];
            } else {
                return false;
            }
        }
        return true;
    }
}
