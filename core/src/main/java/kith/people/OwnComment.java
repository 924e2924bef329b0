package kith.people;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A comment of mine, with where it stands and who answered it.
 *
 * @param turn what I wrote
 * @param title of the post or thread, or ""
 * @param page address of the comment where it has one, else of its conversation
 * @param place home address of the blog or forum, or ""
 * @param answered who answered it, each once, the first first; nobody whom I set aside
 */
public record OwnComment(Turn turn, String title, String page, String place, List<Person> answered) {
    public OwnComment {
        answered = List.copyOf(answered);
    }

    /** All of them, the newest first; a try that the site turned back is among them, for its words are mine. */
    public static List<OwnComment> all(Memory memory) {
        Map<String, List<Person>> answered = new HashMap<>();
        List<Turn> mine = new ArrayList<>();
        for (Turn turn : memory.turns(turn -> true)) {
            if (turn.mine()) {
                mine.addFirst(turn);
            } else if (turn.state() != Turn.State.GONE && !turn.parentKey().isEmpty()) {
                answer(answered, turn, memory.person(turn.person()));
            }
        }
        List<OwnComment> all = new ArrayList<>(mine.size());
        for (Turn turn : mine) {
            Conversation where = memory.conversation(turn.conversation());
            all.add(new OwnComment(
                    turn,
                    where == null ? "" : where.title(),
                    turn.link().isEmpty() ? turn.conversation() : turn.link(),
                    where == null ? "" : where.place(),
                    answered.getOrDefault(turn.conversation() + "#" + turn.key(), List.of())));
        }
        return all;
    }

    private static void answer(Map<String, List<Person>> answered, Turn turn, @Nullable Person who) {
        if (who != null && !who.aside()) {
            List<Person> people =
                    answered.computeIfAbsent(turn.conversation() + "#" + turn.parentKey(), key -> new ArrayList<>());
            if (!people.contains(who)) {
                people.add(who);
            }
        }
    }

    /** All that it can be found by: its words, its title, its place, and who answered. */
    public String folded() {
        StringBuilder names = new StringBuilder();
        answered.forEach(person -> names.append(person.name()).append(' '));
        return Search.folded(turn.text(), title, LookAway.host(place.isEmpty() ? page : place), names.toString());
    }

    /** My words as the start of a text of my own, and under them where I said them first. */
    public String asStart() {
        return turn.text().strip() + "\n\n" + (title.isEmpty() ? "" : title + "\n") + page + "\n";
    }
}
