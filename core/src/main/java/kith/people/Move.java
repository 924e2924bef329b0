package kith.people;

/** How to go on with somebody. */
public enum Move {
    /** Answer in the thread: they asked something. */
    ANSWER,
    /** Thank in the thread. */
    THANK,
    /** A line under something new of theirs. */
    COMMENT,
    /** Share a link that was kept for them. */
    SHARE,
    /** Ask a small question about their work: interest, not a request. */
    QUESTION,
    /** Write to somebody one has not heard of for long, personally. */
    RECONNECT,
    /** Introduce two people whose topics meet, after asking each. */
    INTRODUCE,
    /** Write privately. */
    WRITE,
    /** Ask for a little advice: never a card by itself, only from the person's own page. */
    ADVICE
}
