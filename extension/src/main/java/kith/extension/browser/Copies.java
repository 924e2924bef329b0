package kith.extension.browser;

import java.time.Instant;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSBoolean;
import org.teavm.jso.core.JSMapLike;
import org.teavm.jso.core.JSNumber;
import org.teavm.jso.core.JSObjects;

/**
 * When a copy was saved here, and whether a reminder of it is wanted.
 *
 * <p>In the small storage, not among the records: it is a fact about this browser and none about the user. A copy that is
 * brought to another browser must not say there that one was saved.
 *
 * @param at the moment up to which everything is in a copy; EPOCH for none
 * @param quiet whether the reminder was told never to come again
 */
public record Copies(Instant at, boolean quiet) {
    private static final String NAME = "copy";

    /** What is known; waits for the browser. */
    @SuppressWarnings("unchecked") // chrome.storage answers an object of whatever was put there
    public static Copies known() {
        JSObject all = Chrome.getStorage().getLocal().get().await();
        JSObject stored = ((JSMapLike<JSObject>) all).get(NAME);
        if (JSObjects.isUndefined(stored)) {
            return new Copies(Instant.EPOCH, false);
        }
        JSMapLike<JSObject> members = (JSMapLike<JSObject>) stored;
        return new Copies(
                Instant.ofEpochMilli((long) ((JSNumber) members.get("at")).doubleValue()),
                Json.isTrue(members.get("quiet")));
    }

    public Copies savedAt(Instant now) {
        return new Copies(now, quiet);
    }

    public Copies quieted() {
        return new Copies(at, true);
    }

    /** Puts it down; waits for the browser. */
    public void keep() {
        JSMapLike<JSObject> members = JSObjects.create();
        members.set("at", JSNumber.valueOf((double) at.toEpochMilli()));
        members.set("quiet", JSBoolean.valueOf(quiet));
        Chrome.getStorage().getLocal().set(Json.of(NAME, Json.js(members))).await();
    }
}
