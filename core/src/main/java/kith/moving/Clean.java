package kith.moving;

import kith.reading.Plain;

/** Texts as every reader takes them: no control characters, no halves of a pair, one kind of line end. */
final class Clean {
    private static final char UNREADABLE = '\uFFFD';

    private Clean() {}

    /**
     * Lines with {@code \n} between them and no white space around the whole; tabs stay.
     *
     * <p>{@code " a\r\nb\u0000\u2028c" -> "a\nb\nc"}; half of a surrogate pair becomes U+FFFD, a byte order mark nothing.
     */
    static String lines(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n') {
                continue;
            }
            if (isLineEnd(c)) {
                out.append('\n');
            } else if (Character.isSurrogate(c)) {
                boolean pair = isPair(text, i);
                out.append(pair ? c : UNREADABLE);
                if (pair) {
                    out.append(text.charAt(++i));
                }
            } else if (c == '\t' || !isControl(c)) {
                out.append(c);
            }
        }
        return out.toString().strip();
    }

    /** The same on one line: {@code "a\r\n b" -> "a b"} */
    static String line(String text) {
        return Plain.collapse(lines(text));
    }

    /** Whether both halves of a character outside the first 65,536 stand here. */
    static boolean isPair(String text, int at) {
        return Character.isHighSurrogate(text.charAt(at))
                && at + 1 < text.length()
                && Character.isLowSurrogate(text.charAt(at + 1));
    }

    /** The breaks of Unicode's line breaking (UAX 14: BK, CR, LF, NL), which one reader or another takes for one. */
    private static boolean isLineEnd(char c) {
        return (c >= '\n' && c <= '\r') || c == 0x85 || c == 0x2028 || c == 0x2029;
    }

    private static boolean isControl(char c) {
        return c < ' ' || (c >= 0x7f && c < 0xa0) || c == 0xfeff || c >= 0xfffe;
    }
}
