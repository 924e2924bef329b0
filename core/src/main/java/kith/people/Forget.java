package kith.people;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Deletes everything that is held about one person. */
public final class Forget {
    private Forget() {}

    /**
     * The change that deletes the person, their handles, words, sightings, cards and shelf, and unlinks my own words from them.
     *
     * @param memory holds everything that points at the person
     */
    public static Change person(Memory memory, String id) {
        var change = new Change.Builder(memory);
        Person person = memory.person(id);
        if (person == null) {
            return Change.NONE;
        }
        change.delete(person);
        memory.handles(handle -> handle.person().equals(id)).forEach(change::delete);
        memory.sightings().filter(sighting -> sighting.person().equals(id)).forEach(change::delete);
        memory.cards().filter(card -> card.about(id)).forEach(change::delete);
        memory.shelf().filter(kept -> kept.person().equals(id)).forEach(change::delete);
        for (Turn turn : memory.turns(turn -> turn.person().equals(id))) {
            if (turn.mine()) {
                change.put(turn.withoutPerson());
            } else {
                change.delete(turn);
            }
        }
        memory.conversations()
                .filter(conversation -> conversation.author().equals(id))
                .forEach(conversation -> change.put(conversation.withAuthor("")));
        Stored last = memory.find(new Change.Ref(Store.LAST, Last.ID));
        if (last != null) {
            change.delete(last);
        }
        return change.build();
    }

    /** What tells in a text that it is about the person: ids, links and names. */
    public static Set<String> traces(Memory memory, String id) {
        Set<String> traces = new HashSet<>(Set.of(id));
        Person person = memory.person(id);
        if (person != null) {
            traces.addAll(List.of(person.name(), person.link()));
        }
        memory.handles(handle -> handle.person().equals(id))
                .forEach(handle -> traces.addAll(List.of(handle.id(), handle.name(), handle.link())));
        traces.remove("");
        return traces;
    }

    /** The handle keys by which a page could bring the person back, and their names alone, by which a file could. */
    public static List<String> keys(Memory memory, String id) {
        Set<String> keys = new TreeSet<>();
        memory.handles(handle -> handle.person().equals(id)).forEach(handle -> {
            keys.add(handle.id());
            keys.add(Newcomers.nameKey(handle.name()));
        });
        return List.copyOf(keys);
    }
}
