package kith.moving;

import java.util.ArrayList;
import java.util.List;
import kith.reading.Plain;
import org.jspecify.annotations.Nullable;

/**
 * The content lines of a vCard, one after the other: {@code item1.URL;type=pref:https://ines.example/}.
 *
 * <p>Folded lines are joined (RFC 6350, 3.2), also those of quoted-printable text, which end in {@code =} (vCard 2.1).
 * Pictures, sounds and keys are stepped over without being looked at. A line that is none, for want of a colon, is left
 * out: programs fold badly.
 */
final class VCardLines {
    /** One line, taken apart. */
    record Line(int number, String name, List<Parameter> parameters, String value) {
        /** The values of a parameter; vCard 2.1 writes {@code TEL;HOME}, which here is a TYPE. */
        List<String> all(String parameter) {
            List<String> all = new ArrayList<>();
            for (Parameter each : parameters) {
                if (each.name.equals(parameter)) {
                    for (String part : Plain.parts(each.value, ',')) {
                        all.add(Plain.lower(part.strip()));
                    }
                }
            }
            return all;
        }

        boolean has(String parameter, String value) {
            return all(parameter).contains(value);
        }

        boolean isQuotedPrintable() {
            return has("encoding", "quoted-printable") || has("type", "quoted-printable");
        }
    }

    /** @param name in lower case */
    record Parameter(String name, String value) {}

    /** Longer than any name, link or note that is kept. */
    private static final int LONGEST = 100_000;

    private static final String LARGE = " photo logo sound key ";

    private final String text;
    private int at;
    private int next = 1;

    VCardLines(String text) {
        this.text = text;
    }

    /** The number of the line last read. */
    int number() {
        return next - 1;
    }

    /** The next line with a name and a value; null at the end. */
    @Nullable
    Line read() {
        while (at < text.length()) {
            int number = next;
            boolean large = Plain.holdsWord(LARGE, nameAt(at));
            StringBuilder line = new StringBuilder();
            physical(line);
            Line head = parse(number, line.toString());
            boolean quoted = head != null && head.isQuotedPrintable();
            while (at < text.length() && (isFold(at) || (quoted && endsSoftly(line)))) {
                if (quoted && endsSoftly(line)) {
                    line.setLength(line.length() - 1);
                } else {
                    at++;
                }
                physical(large ? new StringBuilder() : line);
            }
            Line whole = large ? null : parse(number, line.toString());
            if (whole != null) {
                return whole;
            }
        }
        return null;
    }

    private boolean isFold(int index) {
        return text.charAt(index) == ' ' || text.charAt(index) == '\t';
    }

    private static boolean endsSoftly(StringBuilder line) {
        return !line.isEmpty() && line.charAt(line.length() - 1) == '=';
    }

    /** Adds what stands up to the end of this line, and goes to the next. */
    private void physical(StringBuilder line) {
        int end = at;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        line.append(text, at, Math.min(end, at + Math.max(0, LONGEST - line.length())));
        boolean two = text.startsWith("\r\n", end);
        at = Math.min(text.length(), end + (two ? 2 : 1));
        next++;
    }

    /** The name of the property on this line, in lower case: {@code "item1.PHOTO;ENCODING=b:…" -> "photo"} */
    private String nameAt(int from) {
        int start = from;
        int end = from;
        while (end < text.length() && end - from < 100 && ";:\r\n".indexOf(text.charAt(end)) < 0) {
            start = text.charAt(end) == '.' ? end + 1 : start;
            end++;
        }
        return Plain.lower(text.substring(start, end).strip());
    }

    private static @Nullable Line parse(int number, String line) {
        List<String> pieces = new ArrayList<>();
        boolean quoted = false;
        int from = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            quoted ^= c == '"';
            if (!quoted && (c == ';' || c == ':')) {
                pieces.add(line.substring(from, i));
                from = i + 1;
                if (c == ':') {
                    return line(number, pieces, line.substring(from));
                }
            }
        }
        return null;
    }

    private static Line line(int number, List<String> pieces, String value) {
        String name = Plain.lower(pieces.getFirst().strip());
        List<Parameter> parameters = new ArrayList<>();
        for (String piece : pieces.subList(1, pieces.size())) {
            int equals = piece.indexOf('=');
            parameters.add(
                    equals < 0
                            ? new Parameter("type", piece)
                            : new Parameter(
                                    Plain.lower(piece.substring(0, equals).strip()),
                                    piece.substring(equals + 1).replace("\"", "")));
        }
        return new Line(number, name.substring(name.lastIndexOf('.') + 1), parameters, value);
    }
}
