package kith.wire;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** JSON text to values and back; the one place that calls gson. */
final class Json {
    /**
     * How deep values may nest, so that a hostile text cannot exhaust the stack.
     *
     * <p>The deepest that Kith writes is 10: a command, its change, its puts, one of them, the record, the change that
     * undoes it, its puts, one of them, the record, its list.
     */
    private static final int DEEPEST = 16;

    /** Stands for null and for numbers that are not whole: no member of ours has such a value. */
    private static final Object OTHER = new Object();

    private Json() {}

    /**
     * Reads one object; {@code where} names it in complaints.
     *
     * <p>Not in gson's strict mode: it refuses half a surrogate pair, and one such comment would cost the whole page. What
     * the default takes beyond JSON is harmless ({@code TRUE}, control characters in a text).
     */
    static Tree read(String text, String where) {
        JsonReader in = new JsonReader(new StringReader(text));
        in.setNestingLimit(DEEPEST);
        try {
            Tree tree = Tree.of(value(in, where), where);
            if (in.peek() != JsonToken.END_DOCUMENT) {
                throw new Malformed(where, "something follows its end");
            }
            return tree;
        } catch (IOException broken) {
            // Its message would quote member names of the input.
            throw new Malformed(where, "not JSON, or too deep, near character " + in.getCharacterOffset());
        }
    }

    /** A String, Boolean, Long, Map, List, or {@link #OTHER}. */
    private static Object value(JsonReader in, String where) throws IOException {
        return switch (in.peek()) {
            case BEGIN_OBJECT -> members(in, where);
            case BEGIN_ARRAY -> {
                List<Object> list = new ArrayList<>();
                in.beginArray();
                while (in.hasNext()) {
                    list.add(value(in, where));
                }
                in.endArray();
                yield list;
            }
            case STRING -> in.nextString();
            case NUMBER -> number(in.nextString());
            case BOOLEAN -> in.nextBoolean();
            case NULL -> {
                in.nextNull();
                yield OTHER;
            }
            case END_ARRAY, END_OBJECT, NAME, END_DOCUMENT -> throw new Malformed(where, "a value is expected");
        };
    }

    private static Map<String, Object> members(JsonReader in, String where) throws IOException {
        Map<String, Object> members = new LinkedHashMap<>();
        in.beginObject();
        while (in.hasNext()) {
            if (members.put(in.nextName(), value(in, where)) != null) {
                throw new Malformed(where, "a member stands twice near character " + in.getCharacterOffset());
            }
        }
        in.endObject();
        return members;
    }

    private static Object number(String written) {
        try {
            return Long.parseLong(written);
        } catch (NumberFormatException notWhole) {
            return OTHER;
        }
    }

    static String write(Members members) {
        StringWriter text = new StringWriter();
        try {
            write(new JsonWriter(text), members);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    private static void write(JsonWriter out, Object value) throws IOException {
        switch (value) {
            case String text -> out.value(text);
            case Boolean flag -> out.value(flag.booleanValue());
            case Integer number -> out.value(number.longValue());
            case Instant moment -> out.value(moment.toEpochMilli());
            case Enum<?> constant -> out.value(constant.name());
            case Collection<?> list -> {
                out.beginArray();
                for (Object each : list) {
                    write(out, each);
                }
                out.endArray();
            }
            case Members object -> {
                out.beginObject();
                for (Map.Entry<String, Object> member : object.all().entrySet()) {
                    write(out.name(member.getKey()), member.getValue());
                }
                out.endObject();
            }
            default -> throw new IllegalArgumentException("no JSON for " + value.getClass());
        }
    }
}
