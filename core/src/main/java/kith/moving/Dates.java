package kith.moving;

import java.time.Instant;
import kith.people.time.Day;

/** Moments as formats write them; "" for years that have not four digits. */
final class Dates {
    private static final int DAY_SECONDS = 86_400;

    private Dates() {}

    /** {@code "20261123T150502Z"}, the form of RFC 5545, 3.3.5. */
    static String utc(Instant at) {
        String day = basic(Day.at(at.getEpochSecond()));
        int second = (int) Math.floorMod(at.getEpochSecond(), (long) DAY_SECONDS);
        return day.isEmpty()
                ? ""
                : day + "T" + digits(second / 3_600, 2) + digits(second / 60 % 60, 2) + digits(second % 60, 2) + "Z";
    }

    /** {@code "20261123"} */
    static String basic(Day day) {
        return written(day) ? digits(day.year(), 4) + digits(day.month(), 2) + digits(day.dayOfMonth(), 2) : "";
    }

    /** The day that the user's clock showed: {@code "2026-11-23"}. */
    static String local(Instant at, int minutesEast) {
        Day day = Day.at(at.getEpochSecond() + minutesEast * 60L);
        return written(day)
                ? digits(day.year(), 4) + "-" + digits(day.month(), 2) + "-" + digits(day.dayOfMonth(), 2)
                : "";
    }

    private static boolean written(Day day) {
        return day.year() >= 1 && day.year() <= 9_999;
    }

    private static String digits(int number, int least) {
        String digits = String.valueOf(number);
        return "0".repeat(Math.max(0, least - digits.length())) + digits;
    }
}
