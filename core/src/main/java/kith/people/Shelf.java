package kith.people;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import kith.people.Card.Verdict;
import kith.reading.Links;
import kith.reading.Plain;
import org.jspecify.annotations.Nullable;

/** The give-back shelf: pages kept for somebody, to be shared with them one day. */
public final class Shelf {
    /** As long as the titles of conversations. */
    private static final int LONGEST_TITLE = 300;

    private Shelf() {}

    /**
     * The change that keeps a page for somebody; none when it is there already, when nobody remembered has this id, when the
     * link leads nowhere or to a place where Kith looks away.
     *
     * @param link any address; it is cleaned as those of conversations are
     * @param title any text, or "" where the page has none
     */
    public static Change keep(Memory memory, String person, String link, String title, Instant now) {
        String clean = Links.clean(link);
        Person whom = memory.person(person);
        if (clean.isEmpty()
                || memory.settings().away().from(clean) != LookAway.Why.NO
                || whom == null
                || !memory.remembers(whom)) {
            return Change.NONE;
        }
        String shown = Text.cut(Plain.collapse(title), LONGEST_TITLE);
        Kept kept = Kept.of(person, clean, shown.isEmpty() ? LookAway.host(clean) : shown, now);
        return holds(memory, person, clean) ? Change.NONE : new Change(List.of(kept), List.of());
    }

    /** Whether this page is kept for this person, or for whoever is one with them. */
    public static boolean holds(Memory memory, String person, String link) {
        String page = " " + Links.bare(link);
        return memory.settings().sameness().all(person).stream().anyMatch(one -> memory.kept(one + page) != null);
    }

    /** What is kept for somebody, the newest first. */
    public static List<Kept> of(Memory memory, String person) {
        return memory.shelf()
                .filter(kept -> kept.person().equals(person))
                .sorted(Comparator.comparing(Kept::at).thenComparing(Kept::id).reversed())
                .toList();
    }

    /** When I said that it is shared; null while it waits. */
    public static @Nullable Instant givenAt(Memory memory, Kept kept) {
        Card card = memory.card(kept.card());
        return card != null && card.verdict() == Verdict.DONE ? card.at() : null;
    }

    /** Whether a card may still propose to share it: it was not given, and I did not wave the idea away for good. */
    public static boolean waits(Memory memory, Kept kept) {
        Card card = memory.card(kept.card());
        return card == null
                || switch (card.verdict()) {
                    case OPEN, WAITS, NOT_NOW -> true;
                    case DONE, NOT_THIS_KIND, FORCED -> false;
                };
    }

    /** Everybody for whom something can be kept: remembered and not set aside, whoever I was in touch with last first. */
    public static List<Person> readers(Memory memory) {
        Map<String, Instant> last = new HashMap<>();
        BinaryOperator<Instant> later = (one, other) -> one.isAfter(other) ? one : other;
        memory.turns(turn -> !turn.person().isEmpty()).forEach(turn -> last.merge(turn.person(), turn.at(), later));
        memory.shelf().forEach(kept -> last.merge(kept.person(), kept.at(), later));
        return memory.people()
                .filter(person -> person.remembered() && !person.aside())
                .sorted(Comparator.comparing((Person person) -> last.getOrDefault(person.id(), person.sinceAt()))
                        .reversed()
                        .thenComparing(Person::name)
                        .thenComparing(Person::id))
                .toList();
    }

    /** Those of them whose name holds what was typed: {@code "in" -> Ines, Quentin}; nothing typed is everybody. */
    public static List<Person> named(List<Person> people, String typed) {
        String wanted = Text.foldName(typed);
        return people.stream()
                .filter(person -> Text.foldName(person.name()).contains(wanted))
                .toList();
    }
}
