package kith.moving;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import kith.people.Card;
import kith.people.Change.Ref;
import kith.people.Edited.Field;
import kith.people.Edits;
import kith.people.Kept;
import kith.people.Memory;
import kith.people.Person;
import kith.people.Store;
import kith.people.Stored;
import kith.people.Turn;

/**
 * What a merge would change, to be looked at first.
 *
 * @param newPeople who is not held here yet, by name
 * @param changed whom it changes, by name
 * @param one people who are held twice here and would be one
 * @param newConversations how many conversations are not held here yet
 * @param newComments how many comments
 * @param newPages how many pages kept for somebody
 * @param newDrafts how many drafts
 * @param settings whether what I chose changes
 * @param forgottenThere people held here whom the other device was told to forget; they stay until I say so
 */
public record Preview(
        List<Person> newPeople,
        List<Changed> changed,
        List<One> one,
        int newConversations,
        int newComments,
        int newPages,
        int newDrafts,
        boolean settings,
        List<Person> forgottenThere) {
    /**
     * Somebody who would be another.
     *
     * @param fields what is another, of what I wrote and said about them; empty where only the rest is
     */
    public record Changed(Person before, Person after, Set<Field> fields) {}

    /** Somebody who would be one with somebody. */
    public record One(Person held, Person with) {}

    static Preview of(Memory before, Memory after, Set<String> forgottenThere) {
        List<Person> people = new ArrayList<>();
        List<Changed> changed = new ArrayList<>();
        int conversations = 0;
        int comments = 0;
        int pages = 0;
        int drafts = 0;
        for (Stored record : after.records().values()) {
            Stored old = before.find(Ref.to(record));
            switch (record) {
                case Person person when old == null -> people.add(person);
                case Person person
                when !person.equals(old) ->
                    changed.add(new Changed((Person) old, person, fields((Person) old, person)));
                case Turn turn when old == null -> comments++;
                case Kept kept when old == null -> pages++;
                case Card card when old == null && !card.draft().isEmpty() -> drafts++;
                default -> conversations += old == null && record.store() == Store.CONVERSATIONS ? 1 : 0;
            }
        }
        return new Preview(
                people,
                changed,
                ones(before, after),
                conversations,
                comments,
                pages,
                drafts,
                !before.settings().equals(after.settings()),
                before.people()
                        .filter(person -> forgottenThere.contains(person.id()))
                        .toList());
    }

    private static Set<Field> fields(Person before, Person after) {
        Set<Field> fields = new LinkedHashSet<>();
        for (Field field : Field.values()) {
            if (!Edits.parts(field, before).equals(Edits.parts(field, after))) {
                fields.add(field);
            }
        }
        return fields;
    }

    private static List<One> ones(Memory before, Memory after) {
        List<One> ones = new ArrayList<>();
        before.people().forEach(person -> {
            var key = after.handle(person.id());
            Person with = after.person(person.id()) == null && key != null ? after.person(key.person()) : null;
            if (with != null) {
                ones.add(new One(person, with));
            }
        });
        return ones;
    }
}
