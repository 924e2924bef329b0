package kith.wire;

import java.util.List;
import kith.people.Change;
import kith.reading.PageReading;

/** What the worker answers to a {@link Message}. */
public sealed interface Answer {
    /**
     * It is done.
     *
     * @param back what undoes it, for {@link Message.Restore}; {@link Change#NONE} when nothing does
     */
    record Done(Change back) implements Answer {}

    /**
     * It was not done.
     *
     * @param reason the word for it, which the page turns into a sentence
     */
    record Refused(String reason) implements Answer {}

    /**
     * What is on the page, and what may be done there.
     *
     * @param access how far Kith may read here
     * @param page what it read; a reading without comments when it read nothing
     * @param which keys of the comments among which the user has to choose, nearest first; empty when there is no choice
     * @param storage whether what is to be kept can be
     * @param away for {@link Access#AWAY} why Kith looks away here, else ""
     */
    record Looked(Access access, PageReading page, List<String> which, Storage storage, String away) implements Answer {
        public Looked {
            which = List.copyOf(which);
        }
    }

    /** Whether the browser takes what is to be kept. */
    enum Storage {
        /** It does. */
        FINE,
        /** It has no room left, and a comment waits in the small storage. */
        FULL,
        /** It does not, and does not say why, or nothing waits. */
        CLOSED
    }

    /** How far Kith may read on a page. */
    enum Access {
        /** Noting is allowed here. */
        READS,
        /** Readable by this one click only. */
        ASKS,
        /** Kith looks away here. */
        AWAY,
        /** The browser lets nobody read here. */
        CLOSED_TO_US
    }
}
