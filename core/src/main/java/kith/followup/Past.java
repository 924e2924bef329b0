package kith.followup;

import kith.people.Channel;
import kith.people.Move;

/**
 * An idea that was shown, and what the user did with it.
 *
 * @param idea its id
 * @param person about whom
 * @param move how
 * @param channel by which way
 * @param thread in which conversation, 0 for none
 * @param second when it was first shown
 * @param outcome what the user did
 * @param energy 1 where it gave energy, -1 where it cost some, 0 where nothing was said
 */
public record Past(
        String idea, String person, Move move, Channel channel, int thread, long second, Outcome outcome, int energy) {
    /** What the user did with an idea. */
    public enum Outcome {
        /** Nothing, and that is fine. */
        SHOWN,
        DONE,
        /** Not now. */
        SKIPPED,
        /** Not this kind: it never comes back. */
        REFUSED,
        /** On a better day: nothing is learned. */
        LATER,
        /** It felt forced: it never comes back, and nothing is learned. */
        FORCED
    }

    /** One where nothing was said about energy. */
    public Past(String idea, String person, Move move, Channel channel, int thread, long second, Outcome outcome) {
        this(idea, person, move, channel, thread, second, outcome, 0);
    }

    /** Whether it never comes back. */
    boolean settled() {
        return outcome == Outcome.DONE || outcome == Outcome.REFUSED || outcome == Outcome.FORCED;
    }

    /** Whether the user put it off, so that it may come again. */
    boolean putOff() {
        return outcome == Outcome.SKIPPED || outcome == Outcome.LATER;
    }

    /** Whether it was shown within so many days; a future moment (a clock was wrong) counts as now. */
    boolean within(double days, long now) {
        return now - second < days * Tally.DAY_SECONDS;
    }
}
