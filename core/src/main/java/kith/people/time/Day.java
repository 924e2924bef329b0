package kith.people.time;

/**
 * One day of the Gregorian calendar.
 *
 * <p>By hand: java.time's LocalDate brings formats, time zones and large numbers into the Wasm, a quarter of it (ADR 0010).
 *
 * @param epochDay days since 1 January 1970
 */
public record Day(long epochDay) {
    private static final long DAY_SECONDS = 86_400;

    /** From 1 March of the year 0 to 1 January 1970. */
    private static final long TO_1970 = 719_468;

    private static final int CYCLE_DAYS = 146_097; // four hundred years

    /** The day of this date, which must exist; years are counted from March, so that a leap day is the last of its year. */
    static Day of(int year, int month, int day) {
        long years = month > 2 ? year : year - 1L;
        int months = (month + 9) % 12;
        long leapDays = Math.floorDiv(years, 4L) - Math.floorDiv(years, 100L) + Math.floorDiv(years, 400L);
        return new Day(years * 365 + leapDays + (months * 153 + 2) / 5 + day - 1 - TO_1970);
    }

    /** The day in which this second lies. */
    public static Day at(long epochSecond) {
        return new Day(Math.floorDiv(epochSecond, DAY_SECONDS));
    }

    static int daysIn(int year, int month) {
        boolean leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
        return month == 2 ? (leap ? 29 : 28) : month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31;
    }

    /** When it begins, in seconds, where the clock is that of Greenwich. */
    long start() {
        return epochDay * DAY_SECONDS;
    }

    public Day plusDays(long days) {
        return new Day(epochDay + days);
    }

    /** The same day of another month, or the last one there. */
    Day plusMonths(long months) {
        long sum = year() * 12L + month() - 1 + months;
        int year = (int) Math.floorDiv(sum, 12L);
        int month = (int) Math.floorMod(sum, 12L) + 1;
        return of(year, month, Math.min(dayOfMonth(), daysIn(year, month)));
    }

    /** Monday is 1. */
    int weekday() {
        return (int) Math.floorMod(epochDay + 3, 7L) + 1;
    }

    public int year() {
        return (int) (marchYear() + (month() <= 2 ? 1 : 0));
    }

    public int month() {
        return (marchMonth() + 2) % 12 + 1;
    }

    public int dayOfMonth() {
        return dayOfMarchYear() - (marchMonth() * 153 + 2) / 5 + 1;
    }

    private long marchYear() {
        long day = epochDay + TO_1970;
        long cycle = Math.floorDiv(day, (long) CYCLE_DAYS);
        long inCycle = day - cycle * CYCLE_DAYS;
        return (inCycle - inCycle / 1_460 + inCycle / 36_524 - inCycle / 146_096) / 365 + cycle * 400;
    }

    private int dayOfMarchYear() {
        long year = marchYear();
        long leapDays = Math.floorDiv(year, 4L) - Math.floorDiv(year, 100L) + Math.floorDiv(year, 400L);
        return (int) (epochDay + TO_1970 - year * 365 - leapDays);
    }

    private int marchMonth() {
        return (dayOfMarchYear() * 5 + 2) / 153;
    }
}
