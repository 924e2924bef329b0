package kith.moving;

import java.util.LinkedHashSet;
import java.util.Set;
import kith.people.Card;
import kith.people.Change;
import kith.people.Conversation;
import kith.people.Handle;
import kith.people.Kept;
import kith.people.Me;
import kith.people.Memory;
import kith.people.Person;
import kith.people.Settings;
import kith.people.Sighting;
import kith.people.Stored;
import kith.people.Turn;

/** What is left of a memory without some people: as if each of them had been forgotten. */
final class Left {
    private Left() {}

    /** Ids of whoever has one of these keys. */
    static Set<String> known(Memory memory, Set<String> keys) {
        Set<String> people = new LinkedHashSet<>();
        if (!keys.isEmpty()) {
            memory.handles(handle -> keys.contains(handle.id())).forEach(handle -> people.add(handle.person()));
            memory.people().filter(person -> keys.contains(person.id())).forEach(person -> people.add(person.id()));
            people.remove(Me.ID);
        }
        return people;
    }

    /** Handles under these keys go as well, whoever has them. */
    static Memory without(Memory memory, Set<String> people, Set<String> keys) {
        if (people.isEmpty() && keys.isEmpty()) {
            return memory;
        }
        var change = new Change.Builder(memory);
        for (Stored record : memory.records().values()) {
            boolean gone = switch (record) {
                case Person it -> people.contains(it.id());
                case Handle it -> people.contains(it.person()) || keys.contains(it.id());
                case Sighting it -> people.contains(it.person());
                case Card it ->
                    people.contains(it.person()) || people.contains(it.idea().other());
                case Kept it -> people.contains(it.person());
                case Turn it -> !it.mine() && people.contains(it.person());
                default -> false;
            };
            if (gone) {
                change.delete(record);
            } else if (record instanceof Turn it && people.contains(it.person())) {
                change.put(it.withoutPerson());
            } else if (record instanceof Conversation it && people.contains(it.author())) {
                change.put(it.withAuthor(""));
            } else if (record instanceof Settings it) {
                change.put(it.with(it.sameness().without(people)));
            }
        }
        return memory.apply(change.build());
    }
}
