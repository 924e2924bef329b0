package kith.people;

import java.time.Instant;

/**
 * What I said to one suggestion, and the draft that rests in it.
 *
 * @param id the suggestion's id
 * @param person whom it is about
 * @param verdict what I said to it
 * @param untilAt not shown before this moment; {@link Instant#EPOCH} when it does not wait
 * @param draft my draft, or ""
 * @param at when I last touched it
 */
public record Card(String id, String person, Verdict verdict, Instant untilAt, String draft, Instant at)
        implements Stored {
    /** An answer to a suggestion. */
    public enum Verdict {
        OPEN,
        DONE,
        /** Not now, or on a better day: comes again after {@link Card#untilAt()}. */
        WAITS,
        FORCED
    }

    public Card {
        Person.require(id);
        Person.require(person);
    }

    @Override
    public Store store() {
        return Store.CARDS;
    }
}
