package kith.followup;

/**
 * Something a card can be about, built from what was stored.
 *
 * @param kind what it is
 * @param id what it is and which ("answer|" and the turn's id), the same for the same thing and for nobody else's, so that
 *     there is never a second card for it
 * @param second when it happened
 * @param thread the conversation's number as in the log, 0 for none
 * @param closed whether nothing can be written there any more
 * @param asked whether it answers a question of mine
 * @param topic what both wrote about, in their words, or ""
 * @param other the second person, where two are introduced; else ""
 * @param interest what I like to talk about and this speaks of, as I wrote it; or ""
 */
public record Occasion(
        Kind kind,
        String id,
        long second,
        int thread,
        boolean closed,
        boolean asked,
        String topic,
        String other,
        String interest) {
    /** Kinds of occasions. */
    public enum Kind {
        /** They asked me something, and I have not answered. */
        QUESTION,
        /** They answered me or helped me, and I have not thanked. */
        HELP,
        /** They wrote under a post of mine, and I have not answered. */
        WROTE,
        /** Something new of theirs. */
        POST,
        /** A link kept for them. */
        KEPT,
        /** Something of theirs that I could ask a small question about. */
        WORK,
        /** Somebody else whose topics meet theirs, both conversing with me. */
        MEETS
    }

    /** One in which no interest of mine was looked for. */
    public Occasion(
            Kind kind, String id, long second, int thread, boolean closed, boolean asked, String topic, String other) {
        this(kind, id, second, thread, closed, asked, topic, other, "");
    }

    /** Something of one kind, open, about nothing in particular. */
    public static Occasion of(Kind kind, String id, long second, int thread) {
        return new Occasion(kind, id, second, thread, false, false, "", "");
    }

    Occasion with(String interestOfMine) {
        return new Occasion(kind, id, second, thread, closed, asked, topic, other, interestOfMine);
    }

    /** The id of what it is about: of a turn, a sighting, a kept link. */
    public String about() {
        return id.substring(id.indexOf('|') + 1);
    }
}
