package kith.people;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * The last thing that Kith kept, so that the popup can say it and undo it; there is one.
 *
 * @param kind what was done
 * @param subject id of the turn kept or of the person remembered
 * @param page address of the conversation, or of the page it was done on, without its fragment
 * @param host for {@link Kind#FROM_LINK} the host of the frame that could not be read, else ""
 * @param made the records as it put them, so that undoing leaves alone what was changed since
 * @param back the change that undoes it, had nothing happened since; see {@link Undo}
 * @param forgotten digests of the keys of somebody who had been forgotten and was remembered by it
 * @param at when
 */
public record Last(
        Kind kind,
        String subject,
        String page,
        String host,
        List<Stored> made,
        Change back,
        Set<String> forgotten,
        Instant at)
        implements Stored {
    /** What was done. */
    public enum Kind {
        KEPT,
        REMEMBERED,
        FROM_LINK
    }

    public Last {
        made = List.copyOf(made);
        forgotten = Fixed.set(forgotten);
    }

    /** The only record's id. */
    public static final String ID = "last";

    @Override
    public Store store() {
        return Store.LAST;
    }

    @Override
    public String id() {
        return ID;
    }
}
