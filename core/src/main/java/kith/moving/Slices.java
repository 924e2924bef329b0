package kith.moving;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kith.people.Card;
import kith.people.Conversation;
import kith.people.Handle;
import kith.people.Kept;
import kith.people.Memory;
import kith.people.Person;
import kith.people.Sighting;
import kith.people.Stored;
import kith.people.Turn;

/** What is held, person by person; made in one pass, for to ask a whole memory about each of 20,000 people takes hours. */
final class Slices {
    private final Memory memory;
    private final Map<String, List<Stored>> about = new HashMap<>();
    private final Map<String, Set<String>> conversations = new HashMap<>();
    private final Map<String, List<Turn>> mine = new HashMap<>();

    Slices(Memory memory) {
        this.memory = memory;
        memory.records().values().forEach(this::add);
    }

    private void add(Stored record) {
        if (record instanceof Handle handle) {
            add(handle.person(), handle);
        } else if (record instanceof Sighting sighting) {
            add(sighting.person(), sighting);
        } else if (record instanceof Card card) {
            add(card.person(), card);
        } else if (record instanceof Kept kept) {
            add(kept.person(), kept);
        } else if (record instanceof Turn turn) {
            add(turn.person(), turn);
            together(turn.person(), turn.conversation());
            if (turn.mine()) {
                mine.computeIfAbsent(turn.conversation(), id -> new ArrayList<>())
                        .add(turn);
            }
        } else if (record instanceof Conversation conversation) {
            together(conversation.author(), conversation.id());
        }
    }

    private void add(String person, Stored record) {
        if (!person.isEmpty()) {
            about.computeIfAbsent(person, id -> new ArrayList<>()).add(record);
        }
    }

    private void together(String person, String conversation) {
        if (!person.isEmpty()) {
            conversations.computeIfAbsent(person, id -> new HashSet<>()).add(conversation);
        }
    }

    /** Everybody, whoever was kept first first; ties by id, so that the same memory always gives the same. */
    List<Person> people() {
        return memory.people()
                .sorted(Comparator.comparing(Person::sinceAt).thenComparing(Person::id))
                .toList();
    }

    /** All that is about somebody, and where we talked all that I wrote; nothing of anybody else. */
    Memory of(Person person) {
        List<Stored> all = new ArrayList<>(about.getOrDefault(person.id(), List.of()));
        all.add(person);
        for (String id : conversations.getOrDefault(person.id(), Set.of())) {
            Conversation conversation = memory.conversation(id);
            if (conversation != null) {
                all.add(conversation);
            }
            all.addAll(mine.getOrDefault(id, List.of()));
        }
        return Memory.of(all, Set.of());
    }
}
