package kith.extension.page;

import java.time.Instant;
import kith.followup.Now;
import org.teavm.jso.core.JSDate;

/** What time it is, and by which zone. */
final class Clock {
    private Clock() {}

    static Now now() {
        return new Now(Instant.now(), -new JSDate().getTimezoneOffset());
    }
}
