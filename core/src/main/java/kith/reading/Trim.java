package kith.reading;

/**
 * What of a text found counts; see the methods of {@link Pick} for each.
 *
 * @param how one of the letters
 * @param with what it is done with, {@code ""} where nothing is needed
 */
record Trim(char how, String with) {

    static final char AFTER = 'a';
    static final char AFTER_FIRST = 'f';
    static final char AS = 's';
    static final char BEFORE = 'b';
    static final char BEFORE_END = 'e';
    static final char BEFORE_NUMBERED = 'n';
    static final char DIGEST = 'h';
    static final char DIGITS = 'd';
    static final char KEY = 'k';
    static final char PREFIX = 'p';
    static final char UNLESS = 'u';
    static final char WITH_DIGIT = '1';

    private static final int DIGESTED_CHARS = 200;

    String of(String text) {
        return switch (how) {
            case AFTER -> behind(text, text.lastIndexOf(with));
            case AFTER_FIRST -> behind(text, text.indexOf(with));
            case AS -> with;
            case BEFORE -> {
                int at = text.indexOf(with);
                yield at < 0 ? text : text.substring(0, at).strip();
            }
            case BEFORE_END -> text.endsWith(with) ? text.substring(0, text.length() - with.length()) : "";
            case BEFORE_NUMBERED -> {
                int at = text.lastIndexOf(with);
                int number = at + with.length();
                int end = text.endsWith("/") ? text.length() - 1 : text.length();
                yield at >= 0 && Plain.isDigits(text, number, end) ? text.substring(0, at) : text;
            }
            case DIGEST -> "k" + (Plain.cut(text, DIGESTED_CHARS).hashCode() & 0x7fffffff);
            case DIGITS -> Plain.isDigits(text, 0, text.length()) ? text : "";
            case KEY -> isKey(text) ? text : "";
            case PREFIX -> with + text;
            case WITH_DIGIT -> Plain.lastNumber(text).isEmpty() ? "" : text;
            case UNLESS -> text.equals(with) ? "" : text;
            default -> throw new IllegalArgumentException("no trim " + how);
        };
    }

    private String behind(String text, int at) {
        return at < 0 ? "" : text.substring(at + with.length()).strip();
    }

    private static boolean isKey(String text) {
        boolean digit = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            digit |= Plain.isDigit(c);
            if (!Plain.isDigit(c) && !(c >= 'a' && c <= 'z') && !(c >= 'A' && c <= 'Z') && "-_.:".indexOf(c) < 0) {
                return false;
            }
        }
        return digit;
    }
}
