package kith.followup;

import java.util.HashSet;
import java.util.Set;

/**
 * How a text speaks of what is asked.
 *
 * @param words how many of the words asked for it holds; 0 for a text that does not speak of it
 * @param at where it first does
 */
record Mention(int words, int at) {
    private static final Mention NONE = new Mention(0, 0);

    /** "gardens", "Brote", "libros". */
    private static final int ENDING = 1;

    /** "tea" is not "team". */
    private static final int LONGER = 4;

    /** By the beginnings of words, as far as they are typed; and where no word begins so, within words. */
    static Mention in(String text, Asked asked, Segmenter segmenter) {
        Folded folded = Folded.of(text);
        Mention found = words(folded, asked, segmenter, Integer.MAX_VALUE);
        return found.words > 0 ? found : within(folded, asked.part());
    }

    /**
     * Whether it holds all of the words asked for and not only their beginnings, so that it may be said to speak of them: of
     * art, and not of an article. Longer words may have one letter more, as "gardens" has; signs are found anywhere.
     */
    static boolean named(String text, Asked asked, Segmenter segmenter) {
        Folded folded = Folded.of(text);
        return asked.words().isEmpty()
                ? within(folded, asked.part()).words > 0
                : words(folded, asked, segmenter, ENDING).words == asked.words().size();
    }

    private static Mention words(Folded folded, Asked asked, Segmenter segmenter, int ending) {
        Set<String> held = new HashSet<>();
        int first = -1;
        int from = 0;
        for (String word : segmenter.words(folded.text())) {
            int at = folded.text().indexOf(word, from);
            from = at + word.length();
            for (String typed : asked.words()) {
                int more = word.length() - typed.length();
                boolean ends = more == 0 || (more <= ending && (ending > ENDING || typed.length() >= LONGER));
                if (word.startsWith(typed) && ends) {
                    held.add(typed);
                    first = first < 0 ? at : first;
                }
            }
        }
        return held.isEmpty() ? NONE : new Mention(held.size(), folded.origin(first));
    }

    private static Mention within(Folded folded, String part) {
        int at = part.isEmpty() ? -1 : folded.text().indexOf(part);
        return at < 0 ? NONE : new Mention(1, folded.origin(at));
    }
}
