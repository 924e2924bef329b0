package kith.wire;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;

/** JSON text to values and back. */
final class Json {
    private Json() {}

    /** Reads one object; {@code where} names it in complaints. */
    static Tree read(String text, String where) {
        return Tree.of(new JsonText(text, where).whole(), where);
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
            case Members object -> {
                char before = '{';
                for (Map.Entry<String, Object> member : object.all().entrySet()) {
                    string(out.append(before), member.getKey());
                    write(out.append(':'), member.getValue());
                    before = ',';
                }
                out.append(object.all().isEmpty() ? "{}" : "}");
            }
            default -> throw new IllegalArgumentException("no JSON for " + value.getClass());
        }
    }

    private static void string(StringBuilder out, String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c < ' ') {
                out.append("\\u00").append((char) ('0' + (c >> 4))).append("0123456789abcdef".charAt(c & 15));
            } else {
                out.append(c);
            }
        }
        out.append('"');
    }
}
