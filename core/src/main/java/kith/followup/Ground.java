package kith.followup;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kith.people.Kept;
import kith.people.Memory;
import kith.people.Person;
import kith.people.SharedWords;
import kith.people.Sighting;
import kith.people.Turn;

/** Shared ground: phrases that somebody and I both wrote. Nothing is understood, and no title that is somebody else's counts. */
public final class Ground {
    /** It is looked for in my newest comments, so many. */
    public static final int MY_NEWEST = 200;

    private final Memory memory;
    private final List<SharedWords.Read> mine;
    private final Map<String, List<String>> both = new HashMap<>();

    Ground(Memory memory) {
        this.memory = memory;
        this.mine =
                mine(memory).stream().map(turn -> SharedWords.read(turn.text())).toList();
    }

    /** My newest comments, oldest first. */
    public static List<Turn> mine(Memory memory) {
        List<Turn> mine = memory.turns(Turn::mine);
        return mine.subList(Math.max(0, mine.size() - MY_NEWEST), mine.size());
    }

    /** A phrase of mine that these words of theirs have too, or "". */
    String in(Sighting theirs) {
        SharedWords.Read words = SharedWords.read(words(theirs));
        for (SharedWords.Read each : mine) {
            List<String> shared = SharedWords.of(each, words, 1);
            if (!shared.isEmpty()) {
                return shared.getFirst();
            }
        }
        return "";
    }

    /** A phrase that we both wrote, rather one that the title of what I kept for them has too; or "". */
    String beside(Kept kept) {
        List<String> phrases = both.computeIfAbsent(kept.person(), this::phrases);
        return phrases.stream()
                .filter(phrase -> !SharedWords.of(phrase, kept.title(), 1).isEmpty())
                .findFirst()
                .orElse(phrases.isEmpty() ? "" : phrases.getFirst());
    }

    private List<String> phrases(String person) {
        SharedWords.Read theirs = SharedWords.read(words(memory, person));
        List<String> phrases = new ArrayList<>();
        mine.forEach(each -> phrases.addAll(SharedWords.of(each, theirs, 1)));
        return phrases;
    }

    /** All that was noted of what somebody wrote, as far as pages still show it. */
    public static String words(Memory memory, String person) {
        Person whose = memory.person(person);
        StringBuilder words =
                new StringBuilder(whose == null ? "" : whose.quote().text());
        memory.turns(turn -> !turn.mine() && turn.person().equals(person) && turn.state() != Turn.State.GONE)
                .forEach(turn -> words.append(". ").append(turn.text()));
        memory.sightings()
                .filter(sighting -> sighting.person().equals(person))
                .sorted(Comparator.comparing(Sighting::id))
                .forEach(sighting -> words.append(". ").append(words(sighting)));
        return words.toString();
    }

    /** The title above a comment of theirs is somebody else's. */
    static String words(Sighting sighting) {
        return sighting.post() ? sighting.title() + ". " + sighting.text() : sighting.text();
    }
}
