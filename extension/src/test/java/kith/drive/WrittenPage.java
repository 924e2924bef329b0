package kith.drive;

import com.google.gson.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/**
 * A page that a test has written, shown at an address of its choice: answers every request of one tab.
 *
 * <p>Scripts of the page itself do not run, so that it stays as it was written; an extension's do.
 */
record WrittenPage(Wire wire, String context, String url, String html) {
    private static final String REQUEST = "network.beforeRequestSent";

    void listen() {
        wire.on(REQUEST, event -> {
            if (Json.text(event, "context").equals(context)
                    && Json.text(event, "isBlocked").equals("true")) {
                // A listener must not send: it hears on the thread that would bring the answer.
                Thread.ofVirtual().start(() -> answer(event.getAsJsonObject("request")));
            }
        });
        wire.send("session.subscribe", "events", List.of(REQUEST), "contexts", List.of(context));
        wire.send("network.addIntercept", "phases", List.of("beforeRequestSent"), "contexts", List.of(context));
    }

    private void answer(JsonObject request) {
        boolean page = withoutFragment(Json.text(request, "url")).equals(withoutFragment(url));
        String body = Base64.getEncoder().encodeToString((page ? html : "").getBytes(StandardCharsets.UTF_8));
        wire.send(
                "network.provideResponse",
                "request",
                Json.text(request, "request"),
                "statusCode",
                page ? 200 : 404,
                "headers",
                List.of(
                        header("Content-Type", "text/html; charset=utf-8"),
                        header("Content-Security-Policy", "script-src 'none'")),
                "body",
                Map.of("type", "base64", "value", body));
    }

    private static JsonObject header(String name, String value) {
        return Json.object("name", name, "value", Map.of("type", "string", "value", value));
    }

    private static String withoutFragment(String url) {
        return url.indexOf('#') < 0 ? url : url.substring(0, url.indexOf('#'));
    }
}
