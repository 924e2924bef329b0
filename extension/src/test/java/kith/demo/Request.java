package kith.demo;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a browser asks.
 *
 * @param host the first label: {@code ines} of {@code ines.localhost:8080}
 * @param body as it came; {@code form} is what it says where a form sent it
 */
record Request(
        String method,
        String host,
        String path,
        Map<String, String> query,
        Map<String, String> form,
        Map<String, String> cookies,
        String body) {
    static Request of(HttpExchange exchange) throws IOException {
        String hostHeader = header(exchange, "Host");
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        String query = exchange.getRequestURI().getRawQuery();
        return new Request(
                exchange.getRequestMethod(),
                hostHeader.split("[.:]")[0],
                exchange.getRequestURI().getPath(),
                pairs(query == null ? "" : query, "&"),
                header(exchange, "Content-Type").contains("json") ? Map.of() : pairs(body, "&"),
                pairs(header(exchange, "Cookie"), ";"),
                body);
    }

    boolean isPost() {
        return method.equals("POST");
    }

    int number(Map<String, String> from, String name) {
        String text = from.getOrDefault(name, "");
        return text.matches("\\d{1,9}") ? Integer.parseInt(text) : 0;
    }

    private static String header(HttpExchange exchange, String name) {
        List<String> values = exchange.getRequestHeaders().get(name);
        return values == null ? "" : String.join("; ", values);
    }

    private static Map<String, String> pairs(String text, String separator) {
        var pairs = new LinkedHashMap<String, String>();
        for (String pair : text.split(separator)) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                pairs.put(decoded(pair.substring(0, equals).strip()), decoded(pair.substring(equals + 1)));
            }
        }
        return pairs;
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
