package kith.drive;

import com.google.gson.JsonElement;
import java.time.Duration;

/** What scripts can read: a tab, a frame, a popup. */
public interface Page {
    /** What the body of an async function returns in the page, as JSON; null and undefined are JSON's null. */
    JsonElement eval(String asyncBody);

    /** Waits until a JavaScript expression (it may be a promise) is truthy, and answers it. */
    JsonElement until(String expression, Duration limit);
}
