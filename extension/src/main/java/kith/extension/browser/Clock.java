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
}
