package kith.followup;

import java.util.Arrays;
import kith.people.time.Fold;

/** A text as it is searched, without case, accents and marks of direction, and where each of its letters came from. */
final class Folded {
    private final String text;
    private final int[] origins;

    private Folded(String text, int[] origins) {
        this.text = text;
        this.origins = origins;
    }

    /** {@code "Café ٩٩٠" -> "cafe 990"} */
    static Folded of(String original) {
        StringBuilder folded = new StringBuilder(original.length());
        int[] origins = new int[original.length()];
        for (int i = 0; i < original.length(); i++) {
            char c = Fold.fold(original.charAt(i));
            if (c != 0) {
                origins[folded.length()] = i;
                folded.append(c);
            }
        }
        return new Folded(folded.toString(), Arrays.copyOf(origins, folded.length()));
    }

    String text() {
        return text;
    }

    /** The index in the original of what now stands at this one. */
    int origin(int index) {
        return origins[index];
    }
}
