package kith.followup;

import java.util.Collection;
import kith.people.Memory;

/** What a week is made of, however much is held; people who are one are one in its memories. */
public interface Source {
    /** What happened with everybody. */
    Logbook book();

    /**
     * All cards and shelves, what I chose, what was said in the last {@link Ties#WAITS} and seen in the last
     * {@link Ties#WORK}, each with its whole conversation, and my newest {@link Ground#MY_NEWEST} comments.
     */
    Memory lately();

    /** The same with everything that was said with these people, or seen of them. */
    Memory with(Collection<String> people);

    /** At least what these people wrote to me, and what was seen of them. */
    Memory wordsOf(Collection<String> people);

    /** All that is held. */
    static Source of(Memory memory) {
        return new Source() {
            @Override
            public Logbook book() {
                return Logbook.of(memory);
            }

            @Override
            public Memory lately() {
                return memory;
            }

            @Override
            public Memory with(Collection<String> people) {
                return memory;
            }

            @Override
            public Memory wordsOf(Collection<String> people) {
                return memory;
            }
        };
    }
}
