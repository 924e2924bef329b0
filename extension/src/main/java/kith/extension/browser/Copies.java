package kith.extension.browser;

import java.time.Duration;
import java.time.Instant;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSBoolean;
import org.teavm.jso.core.JSMapLike;
import org.teavm.jso.core.JSNumber;
import org.teavm.jso.core.JSObjects;

/**
 * When a copy was saved here, whether a reminder of it is wanted, and how often one is saved by itself.
 *
 * <p>In the small storage, not among the records: it is a fact about this browser and none about the user. A copy that is
 * brought to another browser must not say there that one was saved.
 *
 * @param at the moment up to which everything is in a copy; EPOCH for none
 * @param quiet whether the reminder was told never to come again
 * @param every days from one copy that is saved by itself to the next; 0 where none is
 * @param triedAt when such a copy was begun last, whether or not it was saved; EPOCH for never
 */
public record Copies(Instant at, boolean quiet, int every, Instant triedAt) {
    /** Its key there. */
    public static final String NAME = "copy";

    /** After one that could not be saved: a full disk seldom has room again within the hour. */
    private static final Duration UNTIL_TRIED_AGAIN = Duration.ofDays(1);

    /** What is known; waits for the browser. */
    @SuppressWarnings("unchecked") // chrome.storage answers an object of whatever was put there
    public static Copies known() {
        JSObject all = Chrome.getStorage().getLocal().get().await();
        JSObject stored = ((JSMapLike<JSObject>) all).get(NAME);
        if (JSObjects.isUndefined(stored)) {
            return new Copies(Instant.EPOCH, false, 0, Instant.EPOCH);
        }
        JSMapLike<JSObject> members = (JSMapLike<JSObject>) stored;
        return new Copies(
                moment(members.get("at")),
                Json.isTrue(members.get("quiet")),
                Math.max(0, Json.number(members.get("every"))),
                moment(members.get("triedAt")));
    }

    private static Instant moment(JSObject millis) {
        boolean is = JSObjects.typeOf(millis).equals("number");
        return is ? Instant.ofEpochMilli((long) ((JSNumber) millis).doubleValue()) : Instant.EPOCH;
    }

    /** Whether one is to be saved by itself now. Where the clock was ahead, nothing waits until it is so late again. */
    public boolean isDue(Instant now) {
        return every > 0 && !isWithin(Duration.ofDays(every), at, now) && !isWithin(UNTIL_TRIED_AGAIN, triedAt, now);
    }

    private static boolean isWithin(Duration length, Instant from, Instant now) {
        return !now.isBefore(from) && now.isBefore(from.plus(length));
    }

    /** How a copy's file is called: "kith-2026-11-23.json". */
    public static String name(Instant made, boolean sealed) {
        return "kith-" + Clock.date(made) + (sealed ? ".kith" : ".json");
    }

    public Copies savedAt(Instant now) {
        return new Copies(now, quiet, every, triedAt);
    }

    public Copies quieted() {
        return new Copies(at, true, every, triedAt);
    }

    public Copies savedEvery(int days) {
        return new Copies(at, quiet, days, triedAt);
    }

    public Copies triedAt(Instant now) {
        return new Copies(at, quiet, every, now);
    }

    /** Puts it down; waits for the browser. */
    public void keep() {
        JSMapLike<JSObject> members = JSObjects.create();
        members.set("at", JSNumber.valueOf((double) at.toEpochMilli()));
        members.set("quiet", JSBoolean.valueOf(quiet));
        members.set("every", JSNumber.valueOf(every));
        members.set("triedAt", JSNumber.valueOf((double) triedAt.toEpochMilli()));
        Chrome.getStorage().getLocal().set(Json.of(NAME, Json.js(members))).await();
    }
}
