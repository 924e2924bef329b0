package kith.drive;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A WebDriver BiDi connection: one command at a time out, its result back, events to whoever listens.
 *
 * <p>Knows nothing of Chromium, so that a Firefox can hang on the same wire. See
 * <a href="https://w3c.github.io/webdriver-bidi/">WebDriver BiDi</a>.
 */
public final class Wire implements AutoCloseable {
    private static final Duration CONNECT_LIMIT = Duration.ofSeconds(40);
    private static final Duration CLOSE_LIMIT = Duration.ofSeconds(2);

    /** Longer than any wait that a command itself may ask of a page. */
    private static final Duration ANSWER_LIMIT = Duration.ofSeconds(90);

    private final AtomicInteger lastId = new AtomicInteger();
    private final Map<Integer, CompletableFuture<JsonObject>> awaited = new ConcurrentHashMap<>();
    private final List<Listener> listeners = new CopyOnWriteArrayList<>();
    private final CompletableFuture<String> ended = new CompletableFuture<>();
    private final HttpClient client = HttpClient.newHttpClient();
    private final WebSocket socket;

    private record Listener(String event, Consumer<JsonObject> hears) {}

    private Wire(String url) {
        try {
            socket = client.newWebSocketBuilder()
                    .connectTimeout(CONNECT_LIMIT)
                    .buildAsync(URI.create(url), new Incoming())
                    .join();
        } catch (CompletionException e) {
            throw new BrowserFailure("No WebDriver BiDi answered at " + url, e);
        }
    }

    /** Connects to such as {@code ws://127.0.0.1:9515/session}. */
    public static Wire connect(String url) {
        return new Wire(url);
    }

    /**
     * Sends a command and waits for its result (an empty object when there is none).
     *
     * <p>{@code send("browsingContext.create", "type", "tab")}
     *
     * @throws BrowserFailure when the other side answers with an error, not at all, or has gone
     */
    public JsonObject send(String method, @Nullable Object... namesAndValues) {
        return sendWithin(ANSWER_LIMIT, method, namesAndValues);
    }

    /** The same for what may never be answered, such as a question to a worker that is just leaving. */
    JsonObject sendWithin(Duration limit, String method, @Nullable Object... namesAndValues) {
        int id = lastId.incrementAndGet();
        var answer = new CompletableFuture<JsonObject>();
        awaited.put(id, answer);
        if (ended.isDone()) {
            failAll(ended.join());
        }
        String text = Json.object("id", id, "method", method, "params", Json.object(namesAndValues))
                .toString();
        try {
            // A WebSocket refuses a second message before the first has left.
            synchronized (socket) {
                socket.sendText(text, true).join();
            }
            return result(method, answer.get(limit.toMillis(), TimeUnit.MILLISECONDS));
        } catch (ExecutionException | CompletionException e) {
            throw new BrowserFailure(method + ": " + reason(e), e);
        } catch (TimeoutException e) {
            throw new BrowserFailure(method + ": " + Script.NO_ANSWER + " " + limit.toSeconds() + " s", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BrowserFailure(method + ": interrupted", e);
        } finally {
            awaited.remove(id);
        }
    }

    /**
     * Hears the parameters of an event, on the connection's own thread: a listener must not send.
     *
     * @param event such as {@code log.entryAdded}; it must have been asked for with {@code session.subscribe}
     */
    public void on(String event, Consumer<JsonObject> hears) {
        listeners.add(new Listener(event, hears));
    }

    /** Completes when the other side has gone, with the reason. */
    CompletableFuture<String> ended() {
        return ended;
    }

    @Override
    public void close() {
        try {
            socket.sendClose(WebSocket.NORMAL_CLOSURE, "")
                    .orTimeout(CLOSE_LIMIT.toMillis(), TimeUnit.MILLISECONDS)
                    .join();
        } catch (CompletionException e) {
            // The other side may be gone already: then there is nothing to say goodbye to.
            socket.abort();
        }
        finish("the connection was closed");
        client.shutdownNow();
    }

    private static JsonObject result(String method, JsonObject answer) {
        if (answer.has("error")) {
            throw new BrowserFailure(method + ": " + Json.text(answer, "error") + ": " + Json.text(answer, "message"));
        }
        JsonElement result = answer.get("result");
        return result != null && result.isJsonObject() ? result.getAsJsonObject() : new JsonObject();
    }

    private static String reason(Exception e) {
        Throwable cause = e.getCause();
        return cause == null ? e.toString() : String.valueOf(cause.getMessage());
    }

    private void take(JsonObject message) {
        JsonElement id = message.get("id");
        if (id != null && id.isJsonPrimitive()) {
            CompletableFuture<JsonObject> answer = awaited.remove(id.getAsInt());
            if (answer != null) {
                answer.complete(message);
            }
            return;
        }
        String event = Json.text(message, "method");
        JsonElement params = message.get("params");
        for (Listener listener : listeners) {
            if (listener.event().equals(event) && params instanceof JsonObject object) {
                listener.hears().accept(object);
            }
        }
    }

    private void finish(String reason) {
        ended.complete(reason);
        failAll(reason);
    }

    private void failAll(String reason) {
        awaited.values().forEach(answer -> answer.completeExceptionally(new BrowserFailure(reason)));
    }

    private final class Incoming implements WebSocket.Listener {
        private final StringBuilder part = new StringBuilder();

        @Override
        public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
            part.append(data);
            if (last) {
                String whole = part.toString();
                part.setLength(0);
                take(JsonParser.parseString(whole).getAsJsonObject());
            }
            from.request(1);
            return null;
        }

        @Override
        public @Nullable CompletionStage<?> onClose(WebSocket from, int code, String reason) {
            finish("the browser has gone (" + code + " " + reason + ")");
            return null;
        }

        @Override
        public void onError(WebSocket from, Throwable error) {
            finish("the connection to the browser broke: " + error);
        }
    }
}
