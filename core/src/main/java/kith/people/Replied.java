package kith.people;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** When I last wrote under a comment, and to somebody, in one conversation; a thread may hold 100,000 words. */
public record Replied(Map<String, Instant> under, Map<String, Instant> person) {

    /** @param turns of one conversation */
    public static Replied in(List<Turn> turns) {
        Replied replied = new Replied(new HashMap<>(), new HashMap<>());
        for (Turn turn : turns) {
            if (turn.mine()) {
                replied.under.merge(turn.parentKey(), turn.at(), Replied::later);
                replied.person.merge(turn.person(), turn.at(), Replied::later);
            }
        }
        return replied;
    }

    /**
     * Whether I have written under this answer since, or to whoever wrote it. What stands under a post of mine and answers
     * nobody (see {@link UnderMyPost}) is also met by an open word of mine: there it speaks to all who wrote before.
     */
    public boolean to(Turn answer) {
        return under.getOrDefault(answer.key(), Instant.MIN).isAfter(answer.at())
                || (answer.parentKey().isEmpty()
                        && under.getOrDefault("", Instant.MIN).isAfter(answer.at()))
                || person.getOrDefault(answer.person(), Instant.MIN).isAfter(answer.at());
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
