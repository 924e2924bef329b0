package kith.people;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Undoes what Kith kept last, and leaves alone what has changed since or what something else rests on. */
public final class Undo {
    private Undo() {}

    /**
     * The change that undoes {@code last}.
     *
     * <p>The comment kept goes with the answers under it; the person remembered goes, or is only noted again if we talked.
     * People and conversations that were noted along with it go if nothing else needs them. Any other record is brought
     * back as it was only if nobody has touched it since.
     *
     * @param memory holds the records that {@code last} touched, the turns of its conversations, and everything that points
     *     at the people among them
     */
    public static Change of(Memory memory, Last last) {
        var change = new Change.Builder(memory).delete(Change.Ref.to(last));
        for (Stored old : last.back().puts()) {
            if (old.id().equals(last.subject()) || untouched(memory, last, Change.Ref.to(old))) {
                change.put(old);
            }
        }
        List<Change.Ref> came = last.back().deletes();
        Set<String> people = new LinkedHashSet<>();
        for (Change.Ref ref : came) {
            switch (memory.find(ref)) {
                case Turn turn -> {
                    if (turn.id().equals(turn.conversation() + "#" + turn.key())) {
                        notAgain(change, turn); // it came from the page, which shows it still
                    }
                    withAnswers(memory, turn).forEach(gone -> {
                        change.delete(Change.Ref.to(gone));
                        people.add(gone.person());
                    });
                }
                case Person person -> people.add(person.id());
                case Conversation conversation -> {} // ends below, if nothing is left of it
                case Handle handle when came.contains(new Change.Ref(Store.PEOPLE, handle.person())) -> {}
                case null -> {}
                default -> {
                    if (untouched(memory, last, ref)) {
                        change.delete(ref);
                    }
                }
            }
        }
        came.forEach(ref -> endConversation(change, ref));
        people.forEach(id -> letGo(change, id, id.equals(last.subject())));
        return change.build();
    }

    private static void notAgain(Change.Builder change, Turn turn) {
        Set<String> notMine = new LinkedHashSet<>(change.settings().notMine());
        notMine.add(turn.id());
        change.put(change.settings().withNotMine(notMine));
    }

    private static boolean untouched(Memory memory, Last last, Change.Ref ref) {
        Stored now = memory.find(ref);
        return now != null && last.made().contains(now);
    }

    private static List<Turn> withAnswers(Memory memory, Turn gone) {
        return memory.turns(turn -> turn.id().equals(gone.id())
                || (!turn.mine()
                        && !gone.key().isEmpty()
                        && turn.conversation().equals(gone.conversation())
                        && turn.parentKey().equals(gone.key())));
    }

    private static void endConversation(Change.Builder change, Change.Ref ref) {
        boolean silent = change.soFar()
                .turns(turn -> turn.conversation().equals(ref.id()))
                .isEmpty();
        if (silent && change.find(ref) instanceof Conversation) {
            change.delete(ref);
        }
    }

    /** Somebody noted along with it stays if anything else needs them; somebody remembered stays if we talked, or if I said
     * since that they are one with somebody. */
    private static void letGo(Change.Builder change, String id, boolean subject) {
        Memory now = change.soFar();
        Person person = now.person(id);
        if (person == null) {
            return;
        }
        boolean needed = !now.turns(turn -> turn.person().equals(id)).isEmpty()
                || now.conversations().anyMatch(talk -> talk.author().equals(id))
                || now.settings().sameness().all(id).size() > 1;
        if (subject && needed) {
            change.put(Person.noted(id, person.name(), person.link(), person.sinceAt()));
        } else if (subject || !(needed || person.remembered() || person.aside())) {
            Change gone = Forget.person(now, id);
            gone.deletes().forEach(change::delete);
            gone.puts().forEach(change::put);
        }
    }
}
