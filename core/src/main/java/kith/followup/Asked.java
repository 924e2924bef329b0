package kith.followup;

import java.util.List;
import kith.reading.Plain;

/**
 * What is asked for, as far as it is typed.
 *
 * @param words its words that tell something, folded; each may be the beginning of one
 * @param part all of it, folded, to be found within words where no word begins so; "" when it is too short for that
 */
record Asked(List<String> words, String part) {
    private static final int LONGEST = 200;

    /** So many letters stand within few words by chance. */
    private static final int LEAST_WITHIN = 4;

    /** From here on a single character tells something: signs, emoji, and the scripts of East Asia. */
    private static final char TELLING = 0x2190;

    Asked {
        words = List.copyOf(words);
    }

    static Asked of(String question, Segmenter segmenter) {
        String folded = Plain.collapse(
                Folded.of(Plain.cut(Plain.collapse(question), LONGEST)).text());
        List<String> words = Topics.terms(segmenter, folded).stream().distinct().toList();
        boolean littleOnly = words.isEmpty() && !segmenter.words(folded).isEmpty() && isPlain(folded);
        return new Asked(words, littleOnly || folded.length() < least(folded) ? "" : folded);
    }

    /** Whether there is something to look for yet. */
    boolean asks() {
        return !words.isEmpty() || !part.isEmpty();
    }

    /** Whether a folded text holds the letters of all of it: if not, none of its sentences speaks of it. */
    boolean mayStandIn(String folded) {
        return asks()
                && (words.isEmpty() ? folded.contains(part) : words.stream().allMatch(folded::contains));
    }

    private static int least(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= TELLING) {
                return 1;
            }
        }
        return isPlain(text) ? LEAST_WITHIN : 2;
    }

    /** Nothing but letters, digits and spaces; "c++" is not. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!Character.isLetterOrDigit(text.charAt(i)) && text.charAt(i) != ' ') {
                return false;
            }
        }
        return true;
    }
}
