package kith.followup.draft;

import java.util.List;

/**
 * A beginning that was offered once, so that nobody else is offered the same.
 *
 * @param person to whom it would have gone; goes when they are forgotten
 * @param idea for which idea
 * @param beginning the opening, in a letter with the greeting before it
 */
public record Offered(String person, String idea, List<Line> beginning) {
    public Offered {
        beginning = List.copyOf(beginning);
    }

    Line opening() {
        return beginning.getLast();
    }
}
