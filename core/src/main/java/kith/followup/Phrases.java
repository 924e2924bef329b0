package kith.followup;

import java.util.ArrayList;
import java.util.List;
import kith.reading.Plain;

/** Lists of phrases, in lower case. */
final class Phrases {
    private Phrases() {}

    /** Phrases between bars; a line's end is nothing. */
    static List<String> of(String list) {
        return List.copyOf(Plain.parts(list.replace("\n", ""), '|'));
    }

    /** Those of several languages. */
    static List<String> together(List<String> english, List<String> german, List<String> arabic) {
        List<String> all = new ArrayList<>(english);
        all.addAll(german);
        all.addAll(arabic);
        return List.copyOf(all);
    }
}
