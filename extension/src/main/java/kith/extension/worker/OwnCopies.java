package kith.extension.worker;

import java.time.Instant;
import kith.extension.browser.Attempt;
import kith.extension.browser.Chrome;
import kith.extension.browser.Copies;
import kith.extension.browser.Json;
import kith.people.Change;
import kith.wire.Answer;
import kith.wire.Message;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSPromise;

/** Copies that are saved by themselves: when. Another module knows how. */
final class OwnCopies {
    static final String ALARM = "copy";

    /** A browser that was closed for long, or slept, makes up for it within the hour. */
    private static final int PERIOD_MINUTES = 60;

    private OwnCopies() {}

    /** Firefox forgets alarms when it is closed. */
    static void setUp() {
        wake(Copies.known().every());
        look();
    }

    private static void wake(int days) {
        if (days > 0) {
            Chrome.getAlarms().create(ALARM, Json.of("periodInMinutes", PERIOD_MINUTES));
        } else {
            Attempt.of(Chrome.getAlarms().clear(ALARM));
        }
    }

    /** Begins a copy if one is due. */
    static void look() {
        if (Copies.known().isDue(Instant.now())) {
            aside(Arrivals.MovingModule.beginCopy());
        }
    }

    /** The first is saved at once: whoever chose it sees that it works. */
    static Answer every(Message.CopyEvery chosen) {
        Arrivals.MovingModule.copyEvery(chosen.days(), chosen.passphrase()).await();
        wake(chosen.days());
        if (chosen.days() > 0) {
            aside(Arrivals.MovingModule.beginCopy());
        }
        return new Answer.Done(Change.NONE);
    }

    static Answer made(Message.CopyMade copy) {
        aside(Arrivals.MovingModule.saveCopy(copy.address()));
        return new Answer.Done(Change.NONE);
    }

    /** Not in the queue: a browser that asks where to save may wait for the answer for hours. */
    private static void aside(JSPromise<JSObject> call) {
        new Thread(() -> Attempt.of(call)).start();
    }
}
