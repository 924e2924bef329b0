package kith.extension.moving;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import kith.extension.browser.Database;
import kith.extension.browser.Digests;
import kith.moving.Merge;
import kith.moving.Preview;
import kith.people.Change;
import kith.people.Forget;
import kith.people.Handle;
import kith.people.Memory;
import kith.people.Person;
import kith.people.Stored;

/**
 * What comes of a copy and of what is held here. The page computes it to show it, and for the worker it is computed anew to write it;
 * calls wait for the browser.
 *
 * @param before everything that is held, with the keys of the copy's people who were forgotten here
 * @param change what is to be written
 * @param preview what that changes, for the user
 * @param forgotten digests of whom the user had forgotten where the copy was made, but for those held here: nobody is
 *     forgotten before the user says so
 * @param unknown what a newer Kith had written into records of the change
 */
public record Merged(
        Memory before, Change change, Preview preview, Set<String> forgotten, Map<Change.Ref, String> unknown) {

    public static Merged of(Database database, Copied copied) {
        Memory all = database.everything();
        Memory mine = new Memory(all.records(), database.forgottenAmong(keys(copied.records())));
        String own = database.knownSecret();
        Set<String> forgotten = Digests.of(own, copied.forgotten());
        forgotten.removeAll(database.forgotten());
        Set<String> here = keysOf(own, forgotten, keys(all.records().values()));
        Merge merge = Merge.of(mine, Memory.of(copied.records(), here));
        return new Merged(mine, merge.change(), merge.preview(), forgotten, unknown(copied, merge.change()));
    }

    /** The keys by which anybody among these records could be forgotten, their names among them. */
    private static Set<String> keys(Collection<Stored> records) {
        Set<String> keys = new LinkedHashSet<>();
        for (Stored record : records) {
            if (record instanceof Handle handle) {
                keys.addAll(Forget.keys(handle));
            } else if (record instanceof Person) {
                keys.add(record.id());
            }
        }
        return keys;
    }

    /** Those of the keys that were forgotten; their digests are taken out of the set. */
    private static Set<String> keysOf(String own, Set<String> forgotten, Set<String> keys) {
        Set<String> found = new LinkedHashSet<>();
        if (!forgotten.isEmpty()) {
            for (Map.Entry<String, Set<String>> each :
                    Digests.of(own, forgotten, keys).entrySet()) {
                if (!Collections.disjoint(each.getValue(), forgotten)) {
                    found.add(each.getKey());
                }
            }
            Digests.of(own, forgotten, found).values().forEach(forgotten::removeAll);
        }
        return found;
    }

    /** Only where a record comes as it was; what two copies of Kith know is put together without it. */
    private static Map<Change.Ref, String> unknown(Copied copied, Change change) {
        Map<Change.Ref, String> unknown = new HashMap<>();
        if (!copied.unknown().isEmpty()) {
            Set<Stored> theirs = new HashSet<>(copied.records());
            for (Stored put : change.puts()) {
                String more = copied.unknown().get(Change.Ref.to(put));
                if (more != null && theirs.contains(put)) {
                    unknown.put(Change.Ref.to(put), more);
                }
            }
        }
        return unknown;
    }
}
