package kith.followup.draft;

/** What may stand inside an opening; an opening whose parts are not all known is not offered. */
enum Part {
    /** The person's name as they sign. */
    NAME,
    /** What it is about, in words that were used. */
    TOPIC,
    /** The title of a post of theirs. */
    POST,
    /** The title above what they last wrote to me: there we talked. */
    TALK,
    /** The title of what was kept for them. */
    KEPT,
    /** The name of the second person, where two are introduced. */
    OTHER
}
