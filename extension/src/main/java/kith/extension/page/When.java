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
    static String day(int day) {
        JSObject options = Json.of("weekday", "long", "timeZone", "UTC");
        return new Format(Language.tag(), options).format(new JSDate((day + SUNDAY) * 86_400_000.0));
    }

    static String say(Instant then, Instant now) {
        if (then.isAfter(now.minus(Duration.ofDays(7)))) {
            return Words.say("whenThisWeek");
        }
        boolean thisYear = then.isAfter(now.minus(Duration.ofDays(300)));
        JSObject options = thisYear ? Json.of("month", "long") : Json.of("month", "long", "year", "numeric");
        return Words.say("whenInMonth", new Format(Language.tag(), options).format(new JSDate(then.toEpochMilli())));
    }
}
