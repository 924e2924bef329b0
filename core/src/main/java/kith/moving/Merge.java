package kith.moving;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kith.people.Change;
import kith.people.Change.Ref;
import kith.people.Memory;
import kith.people.Store;
import kith.people.Stored;

/**
 * Takes in what another device holds. Pure: two memories in, a change and what it would change out.
 *
 * <p>Two devices that merge each other's backups hold the same then, whichever was first and however often; but for
 * whom either has forgotten, and for {@link Store#LAST}, which is one device's own. Nothing that the user wrote is lost, and
 * the later word wins where the times are known; see {@link Both}. What was deleted on one device alone comes back.
 *
 * @param change what has to be written; its {@link Change#inverse} takes the whole back
 * @param preview what it changes, for the user
 */
public record Merge(Change change, Preview preview) {
    /**
     * Merges theirs into mine.
     *
     * @param mine everything held here; {@link Memory#forgotten()} are the keys in {@code theirs} that were forgotten here:
     *     whoever has one stays forgotten
     * @param theirs every record of the other device; {@link Memory#forgotten()} are the keys in {@code mine} that were
     *     forgotten there: whoever has one is offered in the preview, and stays
     */
    public static Merge of(Memory mine, Memory theirs) {
        Set<String> gone = Left.known(theirs, mine.forgotten());
        Memory left = Left.without(theirs, gone, mine.forgotten());
        Memory after = Memory.of(Merging.of(mine, left), mine.forgotten());
        return new Merge(difference(mine, after), Preview.of(mine, after, Left.known(mine, theirs.forgotten())));
    }

    static Change difference(Memory before, Memory after) {
        List<Stored> puts = new ArrayList<>();
        for (Stored record : after.records().values()) {
            if (!record.equals(before.find(Ref.to(record)))) {
                puts.add(record);
            }
        }
        List<Ref> deletes = new ArrayList<>();
        for (Ref ref : before.records().keySet()) {
            if (ref.store() != Store.LAST && after.find(ref) == null) {
                deletes.add(ref);
            }
        }
        return new Change(puts, deletes);
    }
}
