package kith.followup;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The words of a text in which everybody sees where they end: letters and digits of ASCII, and between them what always parts
 * two words (Unicode Standard Annex 29). Asking the browser for the words of one comment takes as long as reading it from the
 * disk.
 */
public final class PlainWords {
    /** Between two letters or two digits these may stand within a word. */
    private static final String PERHAPS_WITHIN = "'.:,;\"";

    private PlainWords() {}

    /**
     * The words in their order; null where only the browser knows.
     *
     * <p>{@code "The 990 form, again." -> ["The", "990", "form", "again"]}, {@code "Ines's" -> null}, {@code "Käse" -> null}
     */
    public static @Nullable List<String> of(String text) {
        List<String> words = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : ' ';
            if (c >= 0x80 || c == '_') {
                return null;
            }
            if (isLetterOrDigit(c)) {
                start = start < 0 ? i : start;
            } else if (start >= 0) {
                boolean goesOn = i + 1 < text.length() && isLetterOrDigit(text.charAt(i + 1));
                if (goesOn && PERHAPS_WITHIN.indexOf(c) >= 0) {
                    return null;
                }
                words.add(text.substring(start, i));
                start = -1;
            }
        }
        return words;
    }

    private static boolean isLetterOrDigit(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }
}
