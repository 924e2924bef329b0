package kith.extension.page;

import java.time.Duration;
import java.time.Instant;
import kith.extension.browser.Json;
import kith.extension.browser.Language;
import org.teavm.jso.JSClass;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSDate;

/** When something was, as one says it: "this week", "in March", "in March 2024". */
final class When {
    /** {@code Intl.DateTimeFormat}. */
    @JSClass(name = "Intl.DateTimeFormat")
    static class Format implements JSObject {
        Format(String language, JSObject options) {}

        native String format(JSDate date);
    }

    /** 4 January 1970, as a day since 1970. */
    private static final int SUNDAY = 3;

    private When() {}

    /** A day of the week by its name; 1 is Monday. */
    static String weekday(int day) {
        JSObject options = Json.of("weekday", "long", "timeZone", "UTC");
        return new Format(Language.tag(), options).format(new JSDate((day + SUNDAY) * 86_400_000.0));
    }

    static String say(Instant then, Instant now) {
        if (then.isAfter(now.minus(Duration.ofDays(7)))) {
            return Words.say("whenThisWeek");
        }
        return Words.say("whenInMonth", month(then, now));
    }

    /** "March", and "March 2024" where that is long ago. */
    static String month(Instant then, Instant now) {
        return format(
                then, thisYear(then, now) ? Json.of("month", "long") : Json.of("month", "long", "year", "numeric"));
    }

    /** "March 14"; below the name of its month no year is needed. */
    static String day(Instant then) {
        return format(then, Json.of("month", "long", "day", "numeric"));
    }

    private static boolean thisYear(Instant then, Instant now) {
        return then.isAfter(now.minus(Duration.ofDays(300)));
    }

    private static String format(Instant then, JSObject options) {
        return new Format(Language.tag(), options).format(new JSDate(then.toEpochMilli()));
    }
}
