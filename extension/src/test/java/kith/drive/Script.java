package kith.drive;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** JavaScript that tests send into pages and workers, and how its answers come back. */
final class Script {
    static final String NO_ANSWER = "no answer in";

    /** How the driver says that a page was replaced by the next one while a script still ran in it. */
    private static final List<String> WENT_AWAY = List.of(
            "context was destroyed",
            "Cannot find context",
            "Cannot find execution context",
            "navigated or closed",
            "execution contexts cleared",
            "no such frame",
            "Realm was destroyed",
            // Firefox's words.
            "Actor 'MessageHandlerFrame' destroyed",
            "Browsing context got discarded",
            NO_ANSWER);

    /** Short enough that a page which goes away takes little with it; see {@link #until}. */
    private static final Duration SLICE = Duration.ofSeconds(1);

    /** An answer to a slice that takes longer never comes. */
    static final Duration SLICE_LIMIT = Duration.ofSeconds(5);

    private Script() {}

    /** An expression: the promise of what the body of an async function returns, as JSON text. */
    static String asking(String asyncBody) {
        return "(async () => JSON.stringify((await (async () => {" + asyncBody + "\n})()) ?? null))()";
    }

    static JsonElement answered(JsonObject remoteValue) {
        String text = Json.text(remoteValue, "value");
        return text.isEmpty() ? JsonNull.INSTANCE : JsonParser.parseString(text);
    }

    static boolean pageWentAway(BrowserFailure failure) {
        String message = Objects.requireNonNullElse(failure.getMessage(), "");
        return WENT_AWAY.stream().anyMatch(message::contains);
    }

    /**
     * Asks again and again, within the page, until the expression is truthy, and answers it. An expression that
     * throws is not true yet; a page that is replaced meanwhile is asked anew.
     */
    static JsonElement until(String expression, Duration limit, Function<String, JsonElement> eval) {
        long end = System.nanoTime() + limit.toNanos();
        String last = "it was not true";
        while (true) {
            long leftMillis = Math.max(0, (end - System.nanoTime()) / 1_000_000);
            @Nullable JsonObject answer = null;
            try {
                answer = eval.apply(asking(expression, Math.min(leftMillis, SLICE.toMillis())))
                        .getAsJsonObject();
            } catch (BrowserFailure e) {
                if (!pageWentAway(e)) {
                    throw e;
                }
                last = "the page went away";
            }
            if (answer != null && answer.has("found")) {
                return answer.get("found");
            }
            last = answer == null ? last : Json.text(answer, "last");
            if (leftMillis == 0) {
                throw new BrowserFailure("Waited " + limit.toSeconds() + " s for " + expression + " (" + last + ")");
            }
        }
    }

    private static String asking(String expression, long millis) {
        // Firefox never answers for a page that is left meanwhile: so the page itself says that it leaves.
        return """
            const leaves = new Promise(left =>
                addEventListener('pagehide', () => left({last: 'the page went away'}), {once: true}));
            const end = performance.now() + %d;
            const look = async () => {
              for (let last = ''; ; await new Promise(next => setTimeout(next, 20))) {
                try {
                  const found = await (%s);
                  if (found) return {found};
                  last = 'it was ' + JSON.stringify(found);
                } catch (thrown) {
                  last = String(thrown);
                }
                if (performance.now() >= end) return {last};
              }
            };
            return Promise.race([leaves, look()]);\
            """.formatted(millis, expression);
    }
}
