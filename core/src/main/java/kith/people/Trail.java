package kith.people;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a person and I said to each other in one conversation.
 *
 * @param conversation where
 * @param turns what was said, oldest first; never empty
 */
public record Trail(Conversation conversation, List<Turn> turns) {
    public Trail {
        if (turns.isEmpty()) {
            throw new IllegalArgumentException("a trail has turns");
        }
        turns = List.copyOf(turns);
    }

    /** When something was last said. */
    public Instant lastAt() {
        return turns.getLast().at();
    }

    /**
     * Every conversation with this person, the newest first.
     *
     * <p>Mine are what I wrote to them, what they answered, and what I wrote under a post of theirs to nobody else.
     */
    public static List<Trail> with(Memory memory, Person person) {
        Set<String> answered = new HashSet<>();
        memory.turns(turn -> !turn.mine() && turn.person().equals(person.id()))
                .forEach(turn -> answered.add(turn.conversation() + "#" + turn.parentKey()));
        Map<String, List<Turn>> said = new LinkedHashMap<>();
        for (Turn turn : memory.turns(turn -> isBetweenUs(memory, person, turn, answered))) {
            said.computeIfAbsent(turn.conversation(), link -> new ArrayList<>()).add(turn);
        }
        List<Trail> trails = new ArrayList<>();
        said.forEach((link, turns) -> {
            Conversation conversation = memory.conversation(link);
            if (conversation != null) {
                trails.add(new Trail(conversation, turns));
            }
        });
        trails.sort(Comparator.comparing(Trail::lastAt)
                .reversed()
                .thenComparing(trail -> trail.conversation().id()));
        return trails;
    }

    private static boolean isBetweenUs(Memory memory, Person person, Turn turn, Set<String> answered) {
        if (!turn.mine() || turn.person().equals(person.id())) {
            return turn.person().equals(person.id());
        }
        boolean theyAnswered = !turn.key().isEmpty() && answered.contains(turn.conversation() + "#" + turn.key());
        Conversation conversation = memory.conversation(turn.conversation());
        // A key without a person is an answer to somebody who is kept no more, or never was.
        boolean underTheirPost = turn.person().isEmpty()
                && turn.parentKey().isEmpty()
                && conversation != null
                && conversation.author().equals(person.id());
        return theyAnswered || underTheirPost;
    }
}
