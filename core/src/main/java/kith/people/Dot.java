package kith.people;

import java.time.Instant;

/**
 * A dot on the icon while a new week is there, if I want one.
 *
 * @param wish whether I want it
 * @param openedAt when a week was last begun on its page while I wanted it; {@link Instant#EPOCH} when never
 */
public record Dot(Wish wish, Instant openedAt) {
    /** What I said to it; it is asked once. */
    public enum Wish {
        UNSAID,
        NO,
        YES
    }

    /** What somebody starts with. */
    public static final Dot UNSAID = new Dot(Wish.UNSAID, Instant.EPOCH);

    public Dot with(Wish said) {
        return new Dot(said, openedAt);
    }

    public Dot openedAt(Instant moment) {
        return new Dot(wish, moment);
    }
}
