package kith.followup;

/** How to go on with somebody. */
public enum Move {
    /** Answer in the thread: they asked something. */
    ANSWER,
    /** Thank in the thread. */
    THANK,
    /** A line under something new of theirs. */
    COMMENT
}
