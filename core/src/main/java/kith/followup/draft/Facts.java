package kith.followup.draft;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kith.followup.Idea;
import kith.people.Memory;
import kith.reading.Plain;
import org.jspecify.annotations.Nullable;

/** What is stored about a person and an idea, as far as a draft may use it. A value. */
public final class Facts {
    /** A longer title or name makes an opening unreadable. */
    private static final int TITLE_CHARS = 80;

    private static final int NAME_CHARS = 40;

    private final Map<Part, String> parts;
    private final List<Fact> found;

    private Facts(Map<Part, String> parts, List<Fact> found) {
        this.parts = parts;
        this.found = List.copyOf(found);
    }

    /**
     * What memory holds for this idea; nothing when it does not hold the person.
     *
     * <p>The occasion's record, a turn or a sighting, is the one with whose id the occasion's id ends; where there is none, the
     * person's newest words stand in.
     */
    public static Facts of(Idea idea, Memory memory) {
        return Findings.of(idea, memory);
    }

    /** Of what was found; parts that do not read well inside a sentence are left out. */
    static Facts of(Idea idea, Map<Part, String> parts, List<Fact> found) {
        Map<Part, String> fitting = new LinkedHashMap<>();
        parts.forEach((part, words) -> {
            if (fits(part, words)) {
                fitting.put(part, Plain.collapse(words));
            }
        });
        List<Fact.Kind> order = Usefulness.order(idea.move());
        List<Fact> sorted = new ArrayList<>(found);
        sorted.sort(Comparator.comparingInt(fact -> order.indexOf(fact.kind())));
        return new Facts(fitting, sorted);
    }

    /** The same with a link that was kept for them. */
    Facts keeping(Idea idea, String title, String link) {
        Map<Part, String> more = new LinkedHashMap<>(parts);
        more.put(Part.KEPT, title);
        List<Fact> facts = new ArrayList<>(found);
        facts.add(new Fact(Fact.Kind.KEPT, Plain.collapse(title), "", link));
        return of(idea, more, facts);
    }

    /** The facts, the most useful for the move first. */
    public List<Fact> all() {
        return found;
    }

    /** The opening with its parts set in; null when one of them is not known. */
    @Nullable
    Line line(Shape.Start start) {
        List<String> words = start.parts().stream().map(this::part).toList();
        return words.contains("") ? null : new Line(start.key(), words);
    }

    /** A part, or "". */
    String part(Part part) {
        return parts.getOrDefault(part, "");
    }

    private static boolean fits(Part part, String words) {
        boolean name = part == Part.NAME || part == Part.OTHER;
        String shown = Plain.collapse(words);
        boolean address = name && (shown.indexOf('@') >= 0 || shown.indexOf('/') >= 0);
        return !shown.isEmpty() && !address && shown.length() <= (name ? NAME_CHARS : TITLE_CHARS);
    }
}
