package kith.people.time;

import java.util.LinkedHashSet;
import java.util.Set;
import kith.people.time.PageLanguage.Order;
import org.jspecify.annotations.Nullable;

/**
 * A date of three numbers: {@code 12.03.2024}, {@code 2024-03-12}, {@code 11-29-02}.
 *
 * @param sign what stands between them
 */
record NumericDate(Token first, Token second, Token third, String sign) {
    private static final int FIRST_YEAR = 1993;

    /**
     * The only day that this can be; null when it can be none or several.
     *
     * <p>{@code 12.03.2024} is the twelfth of March except in English; {@code 03/12/2024} is what the page's language says,
     * {@code 13/03/2024} can only be March. Years of two digits are believed where the language's own order gives
     * one, or where a time stands beside them and no other order fits.
     *
     * @param weekday the weekday that stands beside it, 1 to 7, or 0
     * @param timed whether a time stands beside it
     * @param lastYear no year is later
     */
    @Nullable
    Day day(PageLanguage language, int weekday, boolean timed, int lastYear) {
        Day yearFirst = date(first, second, third, lastYear);
        if (first.number(4)) {
            return matches(yearFirst, weekday) ? yearFirst : null;
        }
        boolean shortYear = !third.number(4);
        Day dayFirst = date(third, second, first, lastYear);
        Day monthFirst = date(third, first, second, lastYear);
        Set<Day> possible = new LinkedHashSet<>();
        for (Day date : new Day[] {dayFirst, monthFirst, shortYear ? yearFirst : null}) {
            if (date != null && matches(date, weekday)) {
                possible.add(date);
            }
        }
        Day own = switch (order(language, shortYear)) {
            case DAY -> dayFirst;
            case MONTH -> monthFirst;
            case YEAR -> shortYear ? yearFirst : null;
            case UNKNOWN -> null;
        };
        if (own != null && possible.contains(own)) {
            return own;
        }
        boolean certain = possible.size() == 1 && !isDotted(language) && (timed || !shortYear);
        return certain ? possible.iterator().next() : null;
    }

    private Order order(PageLanguage language, boolean shortYear) {
        Order order = language.order();
        boolean stops = sign.equals(".");
        if (isDotted(language) && !shortYear) {
            return Order.DAY;
        }
        // An American page with stops follows a fashion; Swedish dates may begin with a year of two digits.
        boolean open =
                stops ? order == Order.MONTH : shortYear && language.code().equals("sv");
        return open ? Order.UNKNOWN : order;
    }

    /** Nobody writes the month first before a stop, but in English. */
    private boolean isDotted(PageLanguage language) {
        return sign.equals(".") && (!language.code().equals("en") || language.order() == Order.DAY);
    }

    private static boolean matches(@Nullable Day date, int weekday) {
        return date != null && (weekday == 0 || date.weekday() == weekday);
    }

    private static @Nullable Day date(Token year, Token month, Token day, int lastYear) {
        int value = year.number(2) ? longYear(year.value(), lastYear) : year.number(4) ? year.value() : 0;
        boolean one = month.text().length() <= 2 && day.text().length() <= 2;
        return one && value >= FIRST_YEAR && value <= lastYear ? date(value, month.value(), day.value()) : null;
    }

    /** Null for the 31st of February. */
    static @Nullable Day date(int year, int month, int day) {
        boolean valid =
                month >= 1 && month <= 12 && day >= 1 && year >= 1 && year <= 9999 && day <= Day.daysIn(year, month);
        return valid ? Day.of(year, month, day) : null;
    }

    /** {@code 98 -> 1998}, {@code 24 -> 2024}. */
    static int longYear(int twoDigits, int lastYear) {
        int recent = lastYear / 100 * 100 + twoDigits;
        return recent <= lastYear ? recent : recent - 100;
    }
}
