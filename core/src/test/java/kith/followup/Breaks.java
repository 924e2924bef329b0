package kith.followup;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The JVM's twin of the browser's Intl.Segmenter. */
final class Breaks {
    static final Segmenter WORDS = Breaks::words;

    private Breaks() {}

    private static List<String> words(String text) {
        BreakIterator breaks = BreakIterator.getWordInstance(Locale.ROOT);
        breaks.setText(text);
        List<String> words = new ArrayList<>();
        int from = breaks.first();
        for (int until = breaks.next(); until != BreakIterator.DONE; until = breaks.next()) {
            String word = text.substring(from, until);
            if (word.codePoints().anyMatch(Character::isLetterOrDigit)) {
                words.add(word);
            }
            from = until;
        }
        return words;
    }
}
