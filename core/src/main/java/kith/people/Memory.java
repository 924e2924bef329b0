package kith.people;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What Kith holds, or the slice of it that a question needs; a value.
 *
 * @param records every record of the slice by store and id
 * @param forgotten handle keys of this slice that the user has forgotten: nobody is noted under them again
 */
public record Memory(Map<Change.Ref, Stored> records, Set<String> forgotten) {
    /** Nothing held. */
    public static final Memory EMPTY = new Memory(Map.of(), Set.of());

    public Memory {
        records = Fixed.map(records);
        forgotten = Fixed.set(forgotten);
    }

    public static Memory of(List<? extends Stored> records, Set<String> forgotten) {
        Map<Change.Ref, Stored> all = new LinkedHashMap<>();
        records.forEach(record -> all.put(Change.Ref.to(record), record));
        return new Memory(all, forgotten);
    }

    /** The same slice with more records. */
    public Memory with(List<? extends Stored> more) {
        Map<Change.Ref, Stored> all = new LinkedHashMap<>(records);
        more.forEach(record -> all.put(Change.Ref.to(record), record));
        return new Memory(all, forgotten);
    }

    /** The same slice for an act of the user's own: whom they remember by hand may come back. */
    public Memory withNobodyForgotten() {
        return new Memory(records, Set.of());
    }

    public Memory apply(Change change) {
        Map<Change.Ref, Stored> next = new LinkedHashMap<>(records);
        change.deletes().forEach(next::remove);
        change.puts().forEach(put -> next.put(Change.Ref.to(put), put));
        return new Memory(next, forgotten);
    }

    public @Nullable Stored find(Change.Ref ref) {
        return records.get(ref);
    }

    public @Nullable Person person(String id) {
        return (Person) records.get(new Change.Ref(Store.PEOPLE, id));
    }

    /** What I said of people who are held: somebody gone hides nobody. */
    public Sameness sameness() {
        return settings().sameness().of(id -> person(id) != null);
    }

    /** Whether somebody, or anybody who is one with them, is remembered. */
    boolean remembers(Person person) {
        return person.remembered()
                || settings().sameness().all(person.id()).stream()
                        .map(this::person)
                        .anyMatch(one -> one != null && one.remembered());
    }

    public @Nullable Handle handle(String key) {
        return (Handle) records.get(new Change.Ref(Store.HANDLES, key));
    }

    public @Nullable Conversation conversation(String link) {
        return (Conversation) records.get(new Change.Ref(Store.CONVERSATIONS, link));
    }

    public @Nullable Card card(String id) {
        return (Card) records.get(new Change.Ref(Store.CARDS, id));
    }

    public @Nullable Kept kept(String id) {
        return (Kept) records.get(new Change.Ref(Store.SHELF, id));
    }

    public Settings settings() {
        Stored settings = records.get(new Change.Ref(Store.SETTINGS, Settings.FIRST.id()));
        return settings == null ? Settings.FIRST : (Settings) settings;
    }

    public Stream<Person> people() {
        return all(Person.class, person -> true);
    }

    public Stream<Handle> handles(Predicate<Handle> which) {
        return all(Handle.class, which);
    }

    /** Turns, oldest first; ties by id, so that the order never depends on how the slice was read. */
    public List<Turn> turns(Predicate<Turn> which) {
        List<Turn> turns = new ArrayList<>();
        for (Stored record : records.values()) {
            if (record instanceof Turn turn && which.test(turn)) {
                turns.add(turn);
            }
        }
        turns.sort(Memory::older);
        return List.copyOf(turns);
    }

    /** By hand: of 200,000 turns a chain of comparators takes seconds. */
    private static int older(Turn one, Turn other) {
        int byTime = one.at().compareTo(other.at());
        return byTime != 0 ? byTime : one.id().compareTo(other.id());
    }

    public Stream<Sighting> sightings() {
        return all(Sighting.class, sighting -> true);
    }

    public Stream<Conversation> conversations() {
        return all(Conversation.class, conversation -> true);
    }

    public Stream<Card> cards() {
        return all(Card.class, card -> true);
    }

    public Stream<Kept> shelf() {
        return all(Kept.class, kept -> true);
    }

    private <T extends Stored> Stream<T> all(Class<T> kind, Predicate<T> which) {
        return records.values().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .filter(which);
    }
}
