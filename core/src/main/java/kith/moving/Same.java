package kith.moving;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kith.people.Handle;
import kith.people.Leads;
import kith.people.Me;
import kith.people.Memory;
import kith.people.Person;
import kith.people.Turn;

/**
 * What is one on two devices though its ids differ: a person, of whom both have a key; and a comment, which has an id from
 * when it was sent, or one from where it stands.
 */
final class Same {
    /** What I sent off myself is more than what a page showed. */
    private static final Comparator<String> SENT_FIRST =
            Comparator.comparing((String id) -> id.indexOf('#') >= 0).thenComparing(id -> id);

    private final Leads people;
    private final Leads turns = new Leads(SENT_FIRST);

    private Same(Leads people) {
        this.people = people;
    }

    /** Of these people alone. */
    static Same of(Leads people) {
        return new Same(people);
    }

    static Same in(List<Memory> devices) {
        Same same = new Same(new Leads(Comparator.naturalOrder()));
        Map<String, List<Handle>> handles = new HashMap<>();
        Map<String, String> comments = new HashMap<>();
        for (Memory device : devices) {
            device.handles(handle -> !handle.person().equals(Me.ID)).forEach(handle -> same.meet(handles, handle));
            device.people()
                    .filter(person -> !person.id().equals(Me.ID))
                    .map(Same::own)
                    .forEach(own -> same.meet(handles, own));
            for (Turn turn : device.turns(turn -> !turn.key().isEmpty())) {
                String met = comments.putIfAbsent(turn.mine() + stands(turn), turn.id());
                same.turns.join(turn.id(), met == null ? turn.id() : met);
            }
        }
        return same;
    }

    /** Everybody's id is a key of theirs, whether or not it is kept as one. */
    static Handle own(Person person) {
        return new Handle(person.id(), person.id(), person.name(), person.link(), "");
    }

    /** Where a comment stands: the id of one that was first seen there. */
    static String stands(Turn turn) {
        return turn.conversation() + "#" + turn.key();
    }

    private void meet(Map<String, List<Handle>> handles, Handle handle) {
        List<Handle> met = handles.computeIfAbsent(handle.id(), key -> new ArrayList<>(2));
        for (Handle other : met) {
            if (Joined.agree(other, handle)) {
                people.join(other.person(), handle.person());
            }
        }
        met.add(handle);
    }

    boolean joinsNobody() {
        return people.isEmpty();
    }

    /** The person who stays. */
    String person(String id) {
        return people.isEmpty() ? id : people.id(id);
    }

    /** The comment that stays. */
    String turn(String id) {
        return turns.isEmpty() ? id : turns.id(id);
    }
}
