package kith.wire;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One JSON text being read, from its beginning to its end (RFC 8259, and nothing beyond it).
 *
 * <p>By gson's {@link JsonReader}, token by token: its tree would bring adapters for everything into the Wasm, which
 * made it twice as large.
 */
final class JsonText {
    /**
     * How deep values may nest, so that a hostile text cannot exhaust the stack.
     *
     * <p>The deepest that Kith writes is 10: a command, its change, its puts, one of them, the record, the change that
     * undoes it, its puts, one of them, the record, its list.
     */
    private static final int DEEPEST = 16;

    /** Stands for null and for numbers that are not whole or too long: no member of ours has such a value. */
    private static final Object OTHER = new Object();

    private final JsonReader reader;
    private final String where;

    /** @param where names the text in complaints */
    JsonText(String text, String where) {
        this.where = where;
        reader = new JsonReader(new StringReader(text));
        reader.setStrictness(Strictness.STRICT);
        reader.setNestingLimit(DEEPEST);
    }

    /** The one value of the text: a String, Boolean, Long, Map, List, or something that is none of these. */
    Object whole() {
        try {
            Object value = value();
            if (reader.peek() != JsonToken.END_DOCUMENT) {
                throw new IOException("more than one value");
            }
            return value;
        } catch (IOException | IllegalStateException | NumberFormatException broken) {
            // Without anything of the text in it: that may be somebody's words.
            throw new Malformed(where, "not JSON, or too deep");
        }
    }

    private Object value() throws IOException {
        return switch (reader.peek()) {
            case BEGIN_OBJECT -> members();
            case BEGIN_ARRAY -> list();
            case STRING -> reader.nextString();
            case BOOLEAN -> reader.nextBoolean();
            case NUMBER -> number(reader.nextString());
            case NULL -> {
                reader.nextNull();
                yield OTHER;
            }
            default -> throw new IOException("no value");
        };
    }

    private Map<String, Object> members() throws IOException {
        Map<String, Object> members = new LinkedHashMap<>();
        reader.beginObject();
        while (reader.hasNext()) {
            if (members.put(reader.nextName(), value()) != null) {
                throw new Malformed(where, "a member stands twice");
            }
        }
        reader.endObject();
        return members;
    }

    private List<Object> list() throws IOException {
        List<Object> list = new ArrayList<>();
        reader.beginArray();
        while (reader.hasNext()) {
            list.add(value());
        }
        reader.endArray();
        return list;
    }

    private static Object number(String written) {
        try {
            return Long.parseLong(written);
        } catch (NumberFormatException fractionOrTooLong) {
            return OTHER;
        }
    }
}
