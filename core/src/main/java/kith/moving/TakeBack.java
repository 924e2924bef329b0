package kith.moving;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kith.people.Card;
import kith.people.Change;
import kith.people.Conversation;
import kith.people.Handle;
import kith.people.Kept;
import kith.people.Memory;
import kith.people.Person;
import kith.people.Settings;
import kith.people.Sighting;
import kith.people.Store;
import kith.people.Stored;
import kith.people.Turn;
import org.jspecify.annotations.Nullable;

/** Undoes a large change, such as a copy that was brought in, and leaves alone what happened since. */
public final class TakeBack {
    private TakeBack() {}

    /**
     * What takes the change back.
     *
     * <p>A record that was changed or deleted since stays as it is now; somebody who came with the change and was written about
     * since, or at whom something new points, stays with their handles.
     *
     * @param now everything that is held
     * @param made the change as it was made
     * @param back what would undo it at that moment
     */
    public static Change of(Memory now, Change made, Change back) {
        Set<Change.Ref> touched = new HashSet<>();
        made.puts().stream()
                .filter(put -> !put.equals(now.find(Change.Ref.to(put))))
                .forEach(put -> touched.add(Change.Ref.to(put)));
        made.deletes().stream().filter(ref -> now.find(ref) != null).forEach(touched::add);
        List<Stored> puts = new ArrayList<>(back.puts());
        puts.removeIf(put -> touched.contains(Change.Ref.to(put)));
        List<Change.Ref> deletes = new ArrayList<>(back.deletes());
        deletes.removeIf(touched::contains);
        Set<String> needed = peopleOf(now.apply(new Change(puts, deletes)));
        touched.stream().filter(ref -> ref.store() == Store.PEOPLE).forEach(ref -> needed.add(ref.id()));
        deletes.removeIf(ref -> needed.contains(personOf(now.find(ref))));
        return new Change(puts, deletes);
    }

    /** Everybody at whom anything points. */
    private static Set<String> peopleOf(Memory memory) {
        Set<String> people = new HashSet<>();
        for (Stored record : memory.records().values()) {
            switch (record) {
                case Handle handle -> people.add(handle.person());
                case Turn turn -> people.add(turn.person());
                case Sighting sighting -> people.add(sighting.person());
                case Card card -> people.add(card.person());
                case Kept kept -> people.add(kept.person());
                case Conversation conversation -> people.add(conversation.author());
                case Settings settings ->
                    settings.sameness().one().forEach(pair -> {
                        people.add(pair.person());
                        people.add(pair.other());
                    });
                default -> {}
            }
        }
        people.remove("");
        return people;
    }

    /** Whom a person's record or handle is about; "" for every other record. */
    private static String personOf(@Nullable Stored record) {
        return switch (record) {
            case Person person -> person.id();
            case Handle handle -> handle.person();
            case null, default -> "";
        };
    }
}
