package kith.extension.browser;

import java.time.Instant;
import kith.followup.Now;
import org.teavm.jso.core.JSDate;

/** What time it is, and by which zone. */
public final class Clock {
    private Clock() {}

    public static Now now() {
        return new Now(Instant.now(), -new JSDate().getTimezoneOffset());
    }

    /** As files are named: "2026-11-23", which sorts. */
    public static String date(Instant then) {
        JSDate day = new JSDate(then.toEpochMilli());
        return day.getFullYear() + "-" + two(day.getMonth() + 1) + "-" + two(day.getDate());
    }

    /** Lets others have their turn for so long; only in a thread of TeaVM's. */
    public static void pause(int millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException nobodyInterrupts) {
            Thread.currentThread().interrupt();
        }
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : String.valueOf(number);
    }
}
