package kith.followup;

import java.util.List;
import kith.people.Channel;
import kith.people.Move;
import org.jspecify.annotations.Nullable;

/**
 * One idea: with whom, how, in which stretch of days, and why.
 *
 * @param id the same for the same thing, so that what the user said to it holds
 * @param person with whom
 * @param move how
 * @param channel by which way
 * @param thread in which conversation, as a number of the log; 0 for none
 * @param occasion what it is about; null where it is about nothing but the two
 * @param stretch when
 * @param score what it would change
 * @param reasons why, at most two, the conversation first
 */
public record Idea(
        String id,
        String person,
        Move move,
        Channel channel,
        int thread,
        @Nullable Occasion occasion,
        Stretch stretch,
        Score score,
        List<Why> reasons) {

    public Idea {
        reasons = List.copyOf(reasons);
    }

    /** Whether a word of theirs to me waits for mine: then nothing is too soon. */
    public boolean answersThem() {
        return move == Move.ANSWER || move == Move.THANK;
    }

    Idea because(List<Why> why) {
        return new Idea(id, person, move, channel, thread, occasion, stretch, score, why);
    }

    /** As it is remembered once it was shown. */
    public Past shown(long second) {
        return new Past(id, person, move, channel, thread, second, Past.Outcome.SHOWN);
    }
}
