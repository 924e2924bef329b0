package kith.people;

import java.util.ArrayList;
import java.util.List;
import kith.people.time.Fold;
import kith.reading.Plain;

/**
 * Words to be found in texts: each of them anywhere, in any order, without regard to case and accents.
 *
 * <p>{@code of("cafe form").finds(folded("The FORM", "at the Café")) -> true}
 */
public final class Search {
    private static final int LONGEST = 200;

    private final List<String> words;

    private Search(List<String> words) {
        this.words = words;
    }

    /** What was typed; nothing, or only marks, finds everything. */
    public static Search of(String typed) {
        List<String> words = new ArrayList<>();
        for (String word : Plain.parts(Plain.collapse(folded(Plain.cut(typed, LONGEST))), ' ')) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return new Search(List.copyOf(words));
    }

    /** Texts as they are searched; worth keeping while somebody types. No word runs from one into the next. */
    public static String folded(String... texts) {
        StringBuilder folded = new StringBuilder();
        for (String text : texts) {
            for (int i = 0; i < text.length(); i++) {
                char c = Fold.fold(text.charAt(i));
                if (c != 0) {
                    folded.append(c);
                }
            }
            folded.append('\n');
        }
        return folded.toString();
    }

    /** Whether there is anything to look for. */
    public boolean asks() {
        return !words.isEmpty();
    }

    /** Whether every word stands in it; {@code folded} as {@link #folded} gives it. */
    public boolean finds(String folded) {
        for (String word : words) {
            if (!folded.contains(word)) {
                return false;
            }
        }
        return true;
    }
}
