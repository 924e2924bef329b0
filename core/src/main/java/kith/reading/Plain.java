package kith.reading;

import java.util.ArrayList;
import java.util.List;

/** Plain text: white space collapsed, cut to a length, without regular expressions. */
public final class Plain {

    /** Elements that stand on a line of their own by the HTML standard's style sheet (section 15.3), and br. */
    private static final Known BREAKS = words(
            "address article aside blockquote br caption center dd details dialog div dl dt fieldset figcaption figure"
                    + " footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol optgroup option p pre"
                    + " search section summary table tbody td tfoot th thead tr ul");

    private static final Known SILENT = words("script style template noscript");

    private Plain() {}

    /** Whether an element of this name (lower case) is set off from its neighbours by white space. */
    public static boolean breaksLine(String tag) {
        return BREAKS.has(tag);
    }

    /** Whether an element of this name (lower case) holds nothing a reader sees. */
    public static boolean isSilent(String tag) {
        return SILENT.has(tag);
    }

    /**
     * One line: every run of white space becomes one space, none at the ends.
     *
     * <p>White space includes no-break and zero-width spaces and control characters; the joiners U+200C and U+200D are
     * kept, since Persian and emoji need them. {@code " Ann\n\t says: " -> "Ann says:"}
     */
    public static String collapse(String raw) {
        int from = 0;
        int to = raw.length();
        while (to > from && isSpace(raw.charAt(to - 1))) {
            to--;
        }
        while (from < to && isSpace(raw.charAt(from))) {
            from++;
        }
        String trimmed = raw.substring(from, to);
        for (int i = 0; i < trimmed.length(); i++) {
            char c = trimmed.charAt(i);
            if (isSpace(c) && (c != ' ' || isSpace(trimmed.charAt(i + 1)))) {
                return withoutRuns(trimmed);
            }
        }
        return trimmed; // most are one line: nothing was copied, letter by letter, to find that out
    }

    private static String withoutRuns(String trimmed) {
        StringBuilder out = new StringBuilder(trimmed.length());
        for (int i = 0; i < trimmed.length(); i++) {
            char c = trimmed.charAt(i);
            if (!isSpace(c)) {
                out.append(c);
            } else if (!isSpace(trimmed.charAt(i + 1))) {
                out.append(' ');
            }
        }
        return out.toString();
    }

    /** At most {@code maxChars} of it, never ending in half a surrogate pair. {@code cut("abcd", 2) -> "ab"} */
    public static String cut(String text, int maxChars) {
        if (text.length() <= maxChars) {
            return text;
        }
        boolean halves = maxChars > 0 && Character.isHighSurrogate(text.charAt(maxChars - 1));
        return text.substring(0, halves ? maxChars - 1 : maxChars);
    }

    /**
     * The number a text begins with, or -1.
     *
     * <p>Only at the beginning: {@code "One thought on 'Ten books of 2026'"} claims no 2026. Groups of three may be
     * parted. {@code "(12 Comments)" -> 12}, {@code "1,204 replies" -> 1204}, {@code "Leave a comment" -> -1}
     */
    public static int leadingNumber(String text) {
        int i = text.startsWith("(") ? 1 : 0;
        int number = -1;
        for (; i < text.length() && number < 1_000_000; i++) {
            char c = text.charAt(i);
            if (isDigit(c)) {
                number = Math.max(number, 0) * 10 + (c - '0');
            } else if (number < 0 || (c != ',' && c != '.') || !isDigits(text, i + 1, i + 4)) {
                break;
            }
        }
        return number;
    }

    /** The last digits of a text: {@code "comment-12-body" -> "12"}; {@code ""} where there are none. */
    public static String lastNumber(String text) {
        int to = text.length();
        while (to > 0 && !isDigit(text.charAt(to - 1))) {
            to--;
        }
        int from = to;
        while (from > 0 && isDigit(text.charAt(from - 1))) {
            from--;
        }
        return text.substring(from, to);
    }

    /** The parts of a text between these marks, empty ones too: {@code ("a||b", '|') -> ["a", "", "b"]}. */
    public static List<String> parts(String text, char mark) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (int at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, from)) {
            parts.add(text.substring(from, at));
            from = at + 1;
        }
        parts.add(text.substring(from));
        return parts;
    }

    private static Known words(String spaced) {
        Known words = new Known();
        for (String word : parts(spaced, ' ')) {
            words.add(word);
        }
        return words;
    }

    /** Whether a list of words, each between spaces, holds this one. */
    public static boolean holdsWord(String words, String word) {
        return words.contains(" " + word + " ");
    }

    /** Whether the text holds any of these parts, which are set off by spaces. */
    public static boolean hasAny(String text, String parts) {
        return hasAny(text, parts, ' ');
    }

    public static boolean hasAny(String text, String parts, char between) {
        for (int from = 0; from < parts.length(); ) {
            int at = parts.indexOf(between, from);
            int to = at < 0 ? parts.length() : at;
            if (text.contains(parts.substring(from, to))) {
                return true;
            }
            from = to + 1;
        }
        return false;
    }

    public static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Whether the text holds ASCII digits, and only those, from one index to the other (exclusive). */
    public static boolean isDigits(String text, int from, int untilExclusive) {
        if (from >= untilExclusive || untilExclusive > text.length()) {
            return false;
        }
        for (int i = from; i < untilExclusive; i++) {
            if (!isDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** ASCII letters in lower case, all else as it is; free of the locale. */
    public static String lower(String ascii) {
        int i = 0;
        while (i < ascii.length() && !isCapital(ascii.charAt(i))) {
            i++;
        }
        return i == ascii.length() ? ascii : lowered(ascii);
    }

    private static String lowered(String ascii) {
        StringBuilder out = new StringBuilder(ascii.length());
        for (int i = 0; i < ascii.length(); i++) {
            char c = ascii.charAt(i);
            out.append(isCapital(c) ? (char) (c + 32) : c);
        }
        return out.toString();
    }

    private static boolean isCapital(char c) {
        return c >= 'A' && c <= 'Z';
    }

    /**
     * Each character in lower case by itself, the same in the browser's Wasm as on the JVM.
     *
     * <p>On the JVM {@code String.toLowerCase} looks at the word around a letter too (a sigma at its end) and may make two
     * characters of one; TeaVM 0.15.0's does neither. {@code "ΟΔΟΣ" -> "οδοσ"}
     */
    public static String lowerEach(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            out.append(Character.toLowerCase(text.charAt(i)));
        }
        return out.toString();
    }

    static boolean isSpace(char c) {
        return c < 0x7f
                ? c <= ' '
                : c <= 0xa0
                        || c == 0x1680
                        || (c >= 0x2000 && c <= 0x200b)
                        || c == 0x2028
                        || c == 0x2029
                        || c == 0x202f
                        || c == 0x205f
                        || c == 0x2060
                        || c == 0x3000
                        || c == 0xfeff;
    }
}
