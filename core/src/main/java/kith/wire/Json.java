package kith.wire;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.io.StringReader;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * JSON text to values and back; the one place that calls gson.
 *
 * <p>Gson reads; its writer would bring regular expressions and large numbers into the Wasm (ADR 0010).
 */
final class Json {
    /**
     * How deep values may nest, so that a hostile text cannot exhaust the stack.
     *
     * <p>The deepest that Kith writes is 11: a command, its change, its puts, one of them, the record, the change that
     * undoes it, its puts, one of them, the record, what is put down about somebody, its list.
     */
    private static final int DEEPEST = 16;

    /**
     * Null, or a number that is not whole: no member of ours has such a value, but one of a newer Kith may.
     *
     * @param written as it stands in JSON
     */
    private record Other(String written) {}

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

    /** Reads a list of objects; {@code where} names each of them. */
    static List<Tree> readList(String text, String where) {
        JsonReader in = new JsonReader(new StringReader(text));
        in.setNestingLimit(DEEPEST + 1);
        List<Tree> all = new ArrayList<>();
        try {
            in.beginArray();
            while (in.hasNext()) {
                all.add(Tree.of(value(in, where), where));
            }
            in.endArray();
            return all;
        } catch (IOException | IllegalStateException broken) {
            throw new Malformed(where, "not a list, or too deep, near character " + in.getCharacterOffset());
        }
    }

    /** A String, Boolean, Long, Map, List, or {@link Other}. */
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
                yield new Other("null");
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
            return new Other(written);
        }
    }

    static String write(Members members) {
        StringBuilder out = new StringBuilder();
        write(out, members);
        return out.toString();
    }

    private static void write(StringBuilder out, Object value) {
        switch (value) {
            case String text -> string(out, text);
            case Boolean flag -> out.append(flag.booleanValue());
            case Integer number -> out.append(number.intValue());
            case Long number -> out.append(number.longValue());
            case Other other -> out.append(other.written());
            case Instant moment -> out.append(moment.toEpochMilli());
            case Enum<?> constant -> string(out, constant.name());
            case Collection<?> list -> {
                char before = '[';
                for (Object each : list) {
                    out.append(before);
                    write(out, each);
                    before = ',';
                }
                out.append(list.isEmpty() ? "[]" : "]");
            }
            case Members object -> write(out, object.all());
            case Map<?, ?> members -> {
                char before = '{';
                for (Map.Entry<?, ?> member : members.entrySet()) {
                    string(out.append(before), (String) member.getKey());
                    write(out.append(':'), member.getValue());
                    before = ',';
                }
                out.append(members.isEmpty() ? "{}" : "}");
            }
            default -> throw new IllegalArgumentException("no JSON for " + value.getClass());
        }
    }

    /** Half a surrogate pair is escaped: a file in UTF-8 cannot hold it otherwise. */
    private static void string(StringBuilder out, String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c < ' ' || isHalf(text, i)) {
                out.append("\\u");
                for (int shift = 12; shift >= 0; shift -= 4) {
                    out.append("0123456789abcdef".charAt(c >> shift & 15));
                }
            } else {
                out.append(c);
            }
        }
        out.append('"');
    }

    private static boolean isHalf(String text, int at) {
        char c = text.charAt(at);
        boolean before = at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
        boolean after = at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1));
        return (Character.isHighSurrogate(c) && !after) || (Character.isLowSurrogate(c) && !before);
    }
}
