package kith.followup.draft;

import java.util.List;

/**
 * A sentence of a draft: which message, and what stands in it.
 *
 * @param key the message's name in {@code _locales}
 * @param parts what its placeholders hold, in their order
 */
public record Line(String key, List<String> parts) {
    public Line {
        parts = List.copyOf(parts);
    }

    static Line of(String key, String... parts) {
        return new Line(key, List.of(parts));
    }
}
