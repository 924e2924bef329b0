package kith.wire;

import java.util.LinkedHashMap;
import java.util.Map;

/** One JSON object to be written: its members in the order in which they were given. */
final class Members {
    private final Map<String, Object> all = new LinkedHashMap<>();

    /**
     * @param value a String, Boolean, Integer, Instant (written as epoch milliseconds), enum constant (by name), Members, or
     *     a collection of these
     */
    Members with(String name, Object value) {
        all.put(name, value);
        return this;
    }

    Map<String, Object> all() {
        return all;
    }
}
