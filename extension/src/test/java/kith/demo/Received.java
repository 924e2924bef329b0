package kith.demo;

import java.util.Map;

/**
 * A comment form as it reached a blog.
 *
 * @param host such as {@code ines}
 * @param fields the form's fields by name
 * @param status what was answered: 302 for a comment that was taken
 */
public record Received(String host, Map<String, String> fields, int status) {
    public Received {
        fields = Map.copyOf(fields);
    }
}
