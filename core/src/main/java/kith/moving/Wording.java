package kith.moving;

/** Says the few words that exports need beside what was written; they are in the language that Kith speaks. */
public interface Wording {
    /** What there is a word for. */
    enum Word {
        /** Stands for a name where somebody has none. */
        SOMEBODY,
        /** Stands for my name beside what I wrote. */
        ME,
        WHY,
        NOTE,
        KNOWS,
        LEARN,
        HELP,
        /** Heads the ways to write to somebody. */
        REACH,
        TAGS,
        CLOSE,
        /** Heads how I know somebody. */
        BONDS,
        SHARES_AN_INTEREST,
        WORKED_WITH,
        PAST_CLIENT,
        MET_OFFLINE,
        /** Heads where in my life somebody belongs. */
        CONTEXT,
        HOBBY,
        FIELD,
        OTHER,
        /** Heads what we said to each other. */
        SAID,
        /** Heads what I saw of theirs elsewhere. */
        SEEN,
        /** Heads what is kept for them. */
        KEPT,
        DRAFTS,
        /** Heads the names of a table. */
        NAME,
        LINK,
        /** Heads the days on which people were first kept. */
        SINCE
    }

    /**
     * The word.
     *
     * @param name of the person whom it is about, for words that hold it; "" where it is about nobody
     */
    String say(Word word, String name);
}
