package kith.story;

import java.util.SortedSet;

/** Something that Kith is at when it is killed. */
interface Deed {
    /** Whatever comes before it and is not meant to be killed. */
    void prepare();

    /** Sets out on it, in a page of its own, and returns at once. */
    void begin();

    /** Whether somebody was told that it is done; of a page that is gone nobody knows. */
    boolean told();

    /** Whether nothing is left to do of it; asked only while nobody disturbs it. */
    default boolean over() {
        return told();
    }

    /** Ends the page in which it goes on. */
    void close();

    /** Kith goes on as it does when its user comes back; returns once nothing waits any more. */
    void comeBack();

    /** What is wrong now, if anything. */
    Faults judge(SortedSet<String> before, boolean told, SortedSet<String> after);
}
