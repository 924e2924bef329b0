package kith.people;

import java.time.Instant;
import java.util.List;
import kith.people.time.Moment;

/**
 * Puts a comment in its place in time among what is kept of its conversation.
 *
 * <p>A page that says "yesterday" or "3 hours ago" leaves hours open; who answers whom leaves no doubt about the
 * order. A comment is placed once, when it is first kept: reading the page again, when "3 hours ago" has become "2 days ago",
 * moves nothing.
 */
final class Placed {
    /** The finest step that is stored. */
    private static final long STEP_MILLIS = 1;

    private Placed() {}

    /**
     * When it was written as far as the page says, else {@code now}; never later than {@code now}, before any answer to
     * it that is kept, and, where the page leaves it open, after the comment it answers.
     *
     * @param turns what is kept of the conversation
     */
    static Instant at(Moment written, List<Turn> turns, String key, String parentKey, Instant now) {
        Instant at = written.known() && written.at().isBefore(now) ? written.at() : now;
        for (Turn turn : turns) {
            boolean open = !written.known() || !written.latest().isBefore(turn.at());
            if (isKey(turn, parentKey) && open && !at.isAfter(turn.at())) {
                at = turn.at().plusMillis(STEP_MILLIS);
            }
        }
        for (Turn turn : turns) {
            if (!key.isEmpty() && turn.parentKey().equals(key) && !at.isBefore(turn.at())) {
                at = turn.at().minusMillis(STEP_MILLIS);
            }
        }
        return at;
    }

    private static boolean isKey(Turn turn, String key) {
        return !key.isEmpty() && turn.key().equals(key);
    }
}
