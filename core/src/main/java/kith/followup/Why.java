package kith.followup;

/** Why: a fact that was stored, favourable only (FOLLOWUP 1.7). Words for it are made where it is shown. */
public sealed interface Why {
    /**
     * They asked me something.
     *
     * @param topic what it is about, or ""
     */
    record Asked(String topic) implements Why {}

    /**
     * They answered me.
     *
     * @param question whether I had asked something
     * @param topic what it is about, or ""
     */
    record Answered(boolean question, String topic) implements Why {}

    /**
     * They wrote under a post of mine.
     *
     * @param topic what it is about, or ""
     */
    record Wrote(String topic) implements Why {}

    /**
     * Something new of theirs.
     *
     * @param second when it was written
     */
    record NewPost(long second) implements Why {}

    /**
     * Both wrote about something.
     *
     * @param topic in their words
     */
    record SharedGround(String topic) implements Why {}

    /**
     * What it is about holds all words of a line of mine: what I like to talk about.
     *
     * @param line as I wrote it
     */
    record Interest(String line) implements Why {}

    /** I said that I think of them. */
    record OnMyMind() implements Why {}

    /** Something was kept for them. */
    record Kept() implements Why {}

    /**
     * Two people would have something to talk about.
     *
     * @param other the other one
     * @param topic what it is about, or ""
     */
    record Meet(String other, String topic) implements Why {}

    /** At least half of my notes were answered, two or more: "They usually write back". */
    record UsuallyAnswers() implements Why {}

    /**
     * Both wrote, on several different days within a year.
     *
     * @param days at least three
     */
    record DifferentDays(int days) implements Why {}

    /**
     * A usual silence, the last resort and never as lateness: "You usually talk every few weeks".
     *
     * @param days the usual silence, half a year at most; both wrote at least three times, and in half of all their sessions
     */
    record Rhythm(int days) implements Why {}

    /**
     * When they last talked; a note out of the blue is usually welcomed more than one expects (Liu et al. 2022).
     *
     * @param second the end of the last session in which both wrote
     */
    record LastTalked(long second) implements Why {}
}
