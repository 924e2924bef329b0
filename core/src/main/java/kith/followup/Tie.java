package kith.followup;

import java.util.List;

/**
 * One person as the week sees them.
 *
 * @param id the person's id
 * @param marks what was said about them
 * @param log what happened
 * @param occasions what a card could be about, in any order
 */
public record Tie(String id, Marks marks, Log log, List<Occasion> occasions) {
    public Tie {
        occasions = List.copyOf(occasions);
    }

    /** Whether the occasion of that id is still there, and something can be written about it. */
    boolean isOpen(String occasion) {
        return occasions.stream().anyMatch(one -> one.id().equals(occasion) && !one.closed());
    }
}
