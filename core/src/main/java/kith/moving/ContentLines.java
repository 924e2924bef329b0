package kith.moving;

/**
 * Content lines, of which vCard and iCalendar are made: {@code NAME:value}, folded and ended as both want it (RFC 6350,
 * 3.2 to 3.4; RFC 5545, 3.1 and 3.3.11).
 */
final class ContentLines {
    /** Bytes of a line without its end (RFC 6350 and 5545: "SHOULD NOT be longer than 75 octets"). */
    private static final int LONGEST = 75;

    private final StringBuilder out = new StringBuilder();

    /** A line whose value holds neither text nor line ends: a word of the format, a URI, a date. */
    ContentLines line(String name, String value) {
        String line = name + ":" + value;
        int size = 0;
        for (int i = 0; i < line.length(); i++) {
            int next = Utf8.size(line, i);
            if (size + next > LONGEST) {
                out.append("\r\n ");
                size = 1;
            }
            size += next;
            out.append(line.charAt(i));
            if (Clean.isPair(line, i)) {
                out.append(line.charAt(++i));
            }
        }
        out.append("\r\n");
        return this;
    }

    /** A line of text of any kind; none where nothing is left of it. */
    ContentLines text(String name, String text) {
        String value = escaped(text);
        return value.isEmpty() ? this : line(name, value);
    }

    /** {@code "a;b\nc" -> "a\;b\nc"}, the latter with a backslash and an n. */
    static String escaped(String text) {
        String clean = Clean.lines(text);
        StringBuilder escaped = new StringBuilder(clean.length());
        for (int i = 0; i < clean.length(); i++) {
            char c = clean.charAt(i);
            if (c == '\\' || c == ',' || c == ';') {
                escaped.append('\\');
            }
            if (c == '\n') {
                escaped.append("\\n");
            } else {
                escaped.append(c);
            }
        }
        return escaped.toString();
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
