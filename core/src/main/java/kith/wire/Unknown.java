package kith.wire;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The members that this Kith has no word for: a newer one wrote them, and they are kept as they are. */
final class Unknown {
    private Unknown() {}

    /**
     * What was read and is not written again.
     *
     * <p>{@code {"v":1,"quote":{"text":"","mood":7},"era":null}} of a person is {@code {"quote":{"mood":7},"era":null}}.
     */
    static Map<String, Object> in(Map<?, ?> read, Map<?, ?> written) {
        Map<String, Object> unknown = new LinkedHashMap<>();
        for (Map.Entry<?, ?> member : read.entrySet()) {
            String name = (String) member.getKey();
            Object known = written.get(name);
            if (known == null) {
                unknown.put(name, member.getValue());
            } else if (known instanceof Members inner && member.getValue() instanceof Map<?, ?> more) {
                Map<String, Object> deeper = in(more, inner.all());
                if (!deeper.isEmpty()) {
                    unknown.put(name, deeper);
                }
            }
        }
        return unknown;
    }

    /** The same with the unknown members behind its own, of which none is changed. */
    static Members with(Members known, Map<?, ?> unknown) {
        for (Map.Entry<?, ?> member : unknown.entrySet()) {
            String name = (String) member.getKey();
            Object mine = known.all().get(name);
            if (mine == null) {
                known.with(name, member.getValue());
            } else if (mine instanceof Members inner && member.getValue() instanceof Map<?, ?> more) {
                Members unused = with(inner, more);
            }
        }
        return known;
    }

    /** As text; "" where there is none. */
    static String text(Map<String, Object> unknown) {
        Members all = new Members();
        unknown.forEach(all::with);
        return unknown.isEmpty() ? "" : Json.write(all);
    }

    /** What {@link #text} wrote. */
    static Map<?, ?> read(@Nullable String text) {
        return text == null || text.isEmpty()
                ? Map.of()
                : Json.read(text, "unknown").members();
    }
}
