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

    static Mention in(String text, Asked asked, Segmenter segmenter) {
        Folded folded = Folded.of(text);
        Set<String> held = new HashSet<>();
        int first = -1;
        int from = 0;
        for (String word : segmenter.words(folded.text())) {
            int at = folded.text().indexOf(word, from);
            from = at + word.length();
            for (String typed : asked.words()) {
                if (word.startsWith(typed)) {
                    held.add(typed);
                    first = first < 0 ? at : first;
                }
            }
        }
        return held.isEmpty() ? within(folded, asked.part()) : new Mention(held.size(), folded.origin(first));
    }

    private static Mention within(Folded folded, String part) {
        int at = part.isEmpty() ? -1 : folded.text().indexOf(part);
        return at < 0 ? NONE : new Mention(1, folded.origin(at));
    }
}
