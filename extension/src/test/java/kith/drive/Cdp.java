package kith.drive;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The DevTools commands for which BiDi has no word, sent through chromedriver.
 *
 * <p>See <a href="https://chromedevtools.github.io/devtools-protocol/tot/">the DevTools protocol</a>.
 */
final class Cdp {
    private static final int TRIES = 6;
    private static final Duration PROBE_LIMIT = Duration.ofSeconds(2);

    private final Wire wire;

    Cdp(Wire wire) {
        this.wire = wire;
    }

    /** To the browser as a whole. */
    JsonObject send(String method, @Nullable Object... namesAndValues) {
        return result(wire.send("goog:cdp.sendCommand", "method", method, "params", Json.object(namesAndValues)));
    }

    JsonObject sendTo(String session, String method, @Nullable Object... namesAndValues) {
        return result(wire.send(
                "goog:cdp.sendCommand", "method", method, "params", Json.object(namesAndValues), "session", session));
    }

    /** The session in which BiDi itself speaks to a page: what is switched on there stays on. */
    String sessionOf(String context) {
        return Json.text(wire.send("goog:cdp.getSession", "context", context), "session");
    }

    /** What media queries answer in a tab from now on. */
    void media(String context, Map<String, String> features) {
        media(features, sessionOf(context));
    }

    void media(Map<String, String> features, String session) {
        var list = new JsonArray();
        features.forEach((name, value) -> list.add(Json.object("name", name, "value", value)));
        sendTo(session, "Emulation.setEmulatedMedia", "features", list);
    }

    List<Target> targets() {
        // One empty filter lets every type through, {@code tab} too, which is left out otherwise.
        JsonObject answer = send("Target.getTargets", "filter", List.of(Map.of()));
        return Json.objects(answer, "targetInfos").stream()
                .map(it -> new Target(Json.text(it, "targetId"), Json.text(it, "type"), Json.text(it, "url")))
                .toList();
    }

    String attach(Target target) {
        return Json.text(send("Target.attachToTarget", "targetId", target.id(), "flatten", true), "sessionId");
    }

    void detach(String session) {
        send("Target.detachFromTarget", "sessionId", session);
    }

    /** True if the extension's scripts run there and answer: a worker that is starting or leaving may never do. */
    boolean answers(String session) {
        try {
            JsonObject question = Json.object("expression", "chrome.runtime.id");
            JsonObject answer = result(wire.sendWithin(
                    PROBE_LIMIT,
                    "goog:cdp.sendCommand",
                    "method",
                    "Runtime.evaluate",
                    "params",
                    question,
                    "session",
                    session));
            return !answer.has("exceptionDetails");
        } catch (BrowserFailure e) {
            return false;
        }
    }

    /** A target just born may still swap its first empty document for the real one: then it is asked again. */
    JsonElement evaluate(String session, String asyncBody) {
        for (int tries = 1; ; tries++) {
            try {
                return evaluateOnce(session, asyncBody);
            } catch (BrowserFailure e) {
                if (tries == TRIES || !Script.pageWentAway(e)) {
                    throw e;
                }
            }
        }
    }

    private JsonElement evaluateOnce(String session, String asyncBody) {
        JsonObject answer = sendTo(
                session,
                "Runtime.evaluate",
                "expression",
                Script.asking(asyncBody),
                "awaitPromise",
                true,
                "userGesture",
                true);
        if (answer.get("exceptionDetails") instanceof JsonObject details) {
            JsonObject thrown = details.has("exception") ? details.getAsJsonObject("exception") : details;
            throw new BrowserFailure(
                    "The script failed: " + Json.text(thrown, "description") + Json.text(details, "text"));
        }
        return Script.answered(answer.getAsJsonObject("result"));
    }

    private static JsonObject result(JsonObject answer) {
        return answer.get("result") instanceof JsonObject result ? result : new JsonObject();
    }
}
