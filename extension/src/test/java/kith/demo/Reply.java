package kith.demo;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * What a host answers.
 *
 * @param headers name, value, name, value; a name may come twice
 */
record Reply(int status, String type, List<String> headers, String body) {
    static Reply html(int status, String body) {
        return new Reply(status, "text/html; charset=UTF-8", List.of(), body);
    }

    static Reply of(String type, String body) {
        return new Reply(200, type, List.of(), body);
    }

    static Reply redirect(int status, String location, List<String> moreHeaders) {
        var headers = new ArrayList<>(List.of("Location", location));
        headers.addAll(moreHeaders);
        return new Reply(status, "text/html; charset=UTF-8", List.copyOf(headers), "");
    }

    static Reply notFound() {
        return html(404, "<!doctype html><title>Page not found</title><h1>That page can&rsquo;t be found.</h1>");
    }

    void to(HttpExchange exchange) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type);
        for (int i = 0; i < headers.size(); i += 2) {
            exchange.getResponseHeaders().add(headers.get(i), headers.get(i + 1));
        }
        boolean empty = bytes.length == 0 || exchange.getRequestMethod().equals("HEAD");
        exchange.sendResponseHeaders(status, empty ? -1 : bytes.length);
        if (!empty) {
            exchange.getResponseBody().write(bytes);
        }
    }
}
