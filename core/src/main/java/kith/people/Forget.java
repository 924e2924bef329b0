package kith.people;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Deletes everything that is held about one person, and about whoever I said is the same one. */
public final class Forget {
    private Forget() {}

    /**
     * The change that deletes the person, their handles, words, sightings, cards and shelf, and unlinks my own words from them.
     *
     * @param memory holds everything that points at the person
     */
    public static Change person(Memory memory, String id) {
        return people(memory, memory.settings().sameness().all(id));
    }

    /** The same of these alone, whoever else is one with them. */
    static Change people(Memory memory, Set<String> all) {
        var change = new Change.Builder(memory);
        if (all.stream().allMatch(one -> memory.person(one) == null)) {
            return Change.NONE;
        }
        memory.people().filter(person -> all.contains(person.id())).forEach(change::delete);
        memory.handles(handle -> all.contains(handle.person())).forEach(change::delete);
        memory.sightings().filter(sighting -> all.contains(sighting.person())).forEach(change::delete);
        memory.cards().filter(card -> all.stream().anyMatch(card::about)).forEach(change::delete);
        memory.shelf().filter(kept -> all.contains(kept.person())).forEach(change::delete);
        for (Turn turn : memory.turns(turn -> all.contains(turn.person()))) {
            if (turn.mine()) {
                change.put(turn.withoutPerson());
            } else {
                change.delete(turn);
            }
        }
        memory.conversations()
                .filter(conversation -> all.contains(conversation.author()))
                .forEach(conversation -> change.put(conversation.withAuthor("")));
        Settings settings = memory.settings();
        Sameness left = settings.sameness().without(all);
        if (!left.equals(settings.sameness())) {
            change.put(settings.with(left));
        }
        Stored last = memory.find(new Change.Ref(Store.LAST, Last.ID));
        if (last != null) {
            change.delete(last);
        }
        return change.build();
    }

    /** What tells in a text that it is about the person: ids, links and names. */
    public static Set<String> traces(Memory memory, String id) {
        Set<String> all = memory.settings().sameness().all(id);
        Set<String> traces = new HashSet<>(all);
        memory.people()
                .filter(person -> all.contains(person.id()))
                .forEach(person -> traces.addAll(List.of(person.name(), person.link())));
        memory.handles(handle -> all.contains(handle.person()))
                .forEach(handle -> traces.addAll(List.of(handle.id(), handle.name(), handle.link())));
        traces.remove("");
        return traces;
    }

    /** The handle keys by which a page could bring the person back, and their names alone, by which a file could. */
    public static List<String> keys(Memory memory, String id) {
        Set<String> all = memory.settings().sameness().all(id);
        Set<String> keys = new TreeSet<>();
        memory.handles(handle -> all.contains(handle.person())).forEach(handle -> keys.addAll(keys(handle)));
        return List.copyOf(keys);
    }

    /** The keys of one handle. */
    public static List<String> keys(Handle handle) {
        return List.of(handle.id(), Newcomers.nameKey(handle.name()));
    }
}
