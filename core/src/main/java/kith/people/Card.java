package kith.people;

import java.time.Instant;
import java.util.List;

/**
 * One idea that was shown, what I said to it, and the draft that rests in it.
 *
 * @param id the idea's id
 * @param person whom it is about
 * @param idea how it was put
 * @param verdict what I said to it
 * @param untilAt not shown before this moment; {@link Instant#EPOCH} when it does not wait
 * @param energy what doing it did to me, if I said so
 * @param draft my draft, or ""
 * @param offered beginnings of a draft that were offered here, so that nobody else is offered the same
 * @param edited when I changed the draft
 * @param at when I last touched it
 */
public record Card(
        String id,
        String person,
        Put idea,
        Verdict verdict,
        Instant untilAt,
        Energy energy,
        String draft,
        List<String> offered,
        Edited edited,
        Instant at)
        implements Stored {
    /** An answer to a suggestion. */
    public enum Verdict {
        OPEN,
        DONE,
        /** On a better day: comes again after {@link Card#untilAt()}; nothing is learned. */
        WAITS,
        /** Not now: may come again with the next weekly page. */
        NOT_NOW,
        /** Not this kind: never comes again, and fewer of its move do. */
        NOT_THIS_KIND,
        /** It felt forced: it never comes again, and nothing is learned. */
        FORCED
    }

    /** What doing something did to me. */
    public enum Energy {
        UNSAID,
        GAVE,
        COST
    }

    /**
     * How an idea was put.
     *
     * @param move how to go on
     * @param channel by which way
     * @param conversation link of the conversation or post it leads to, or ""
     * @param other id of the second person, where two are introduced; else ""
     * @param shownAt when it was first shown
     */
    public record Put(Move move, Channel channel, String conversation, String other, Instant shownAt) {
        /** The same, shown at another moment. */
        public Put at(Instant moment) {
            return new Put(move, channel, conversation, other, moment);
        }
    }

    /** A card of whose draft no change is known. */
    public Card(
            String id,
            String person,
            Put idea,
            Verdict verdict,
            Instant untilAt,
            Energy energy,
            String draft,
            List<String> offered,
            Instant at) {
        this(id, person, idea, verdict, untilAt, energy, draft, offered, Edited.NOTHING, at);
    }

    public Card {
        Person.require(id);
        Person.require(person);
        offered = List.copyOf(offered);
    }

    /** An idea as it is shown for the first time: nothing was said to it. */
    public static Card shown(String id, String person, Put idea) {
        return new Card(id, person, idea, Verdict.OPEN, Instant.EPOCH, Energy.UNSAID, "", List.of(), idea.shownAt());
    }

    /** Whether it is about somebody. */
    public boolean about(String someone) {
        return person.equals(someone) || idea.other().equals(someone);
    }

    public Card judged(Verdict said, Instant until, Instant now) {
        return new Card(id, person, idea, said, until, Energy.UNSAID, draft, offered, edited, now);
    }

    public Card withEnergy(Energy felt) {
        return new Card(id, person, idea, verdict, untilAt, felt, draft, offered, edited, at);
    }

    public Card withDraft(String words) {
        return new Card(id, person, idea, verdict, untilAt, energy, words, offered, edited, at);
    }

    public Card withOffered(List<String> beginnings) {
        return new Card(id, person, idea, verdict, untilAt, energy, draft, beginnings, edited, at);
    }

    public Card with(Edited marks) {
        return new Card(id, person, idea, verdict, untilAt, energy, draft, offered, marks, at);
    }

    @Override
    public Store store() {
        return Store.CARDS;
    }
}
