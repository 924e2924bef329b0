package kith.moving;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kith.people.Change.Ref;
import kith.people.Me;
import kith.people.Memory;
import kith.people.Person;
import kith.people.Settings;
import kith.people.Store;
import kith.people.Stored;
import kith.people.Turn;
import org.jspecify.annotations.Nullable;

/** Two memories on their way to one. */
final class Merging {
    private final Map<Ref, Stored> records = new LinkedHashMap<>();
    private final Map<Ref, List<Stored>> several = new LinkedHashMap<>();

    private Merging() {}

    /** All records of both, but for what was kept last. */
    static List<Stored> of(Memory mine, Memory theirs) {
        List<Memory> devices = List.of(mine, theirs);
        Same same = Same.in(devices);
        Set<String> notMine = new HashSet<>(mine.settings().notMine());
        notMine.addAll(theirs.settings().notMine());
        Merging merging = new Merging();
        for (Memory device : devices) {
            for (Stored record : device.records().values()) {
                boolean nobody = record instanceof Person person && person.id().equals(Me.ID);
                Stored said = unlessNotMine(notMine, record);
                if (record.store() != Store.LAST && !nobody && said != null) {
                    merging.add(Pointed.at(same, said));
                }
            }
        }
        merging.several.forEach((ref, all) -> merging.records.put(ref, joined(all)));
        merging.leadFromOldIds(devices, same);
        Repair.dangling(merging.records);
        return new ArrayList<>(merging.records.values());
    }

    private void add(Stored record) {
        Ref ref = Ref.to(record);
        Stored met = records.putIfAbsent(ref, record);
        if (met != null && !met.equals(record)) {
            List<Stored> all = several.computeIfAbsent(ref, first -> new ArrayList<>(List.of(met)));
            all.add(record);
        }
    }

    private static Stored joined(List<Stored> all) {
        return all.getFirst() instanceof Settings
                ? JoinedSettings.of(Joined.each(all, record -> (Settings) record))
                : Joined.of(all);
    }

    /** Whose id is theirs no more is found under it all the same, by a third device too. */
    private void leadFromOldIds(List<Memory> devices, Same same) {
        Map<Ref, List<Stored>> old = new LinkedHashMap<>();
        for (Memory device : devices) {
            for (Person person : device.people().toList()) {
                if (!same.person(person.id()).equals(person.id())) {
                    Stored key = Pointed.at(same, Same.own(person));
                    old.computeIfAbsent(Ref.to(key), first -> new ArrayList<>()).add(key);
                }
            }
        }
        old.forEach((ref, all) -> records.putIfAbsent(ref, Joined.of(all)));
    }

    /** What I said is not mine is not, on whichever device I said it; what I sent off waits again for its place. */
    private static @Nullable Stored unlessNotMine(Set<String> notMine, Stored record) {
        if (record instanceof Turn turn && turn.mine() && notMine.contains(Same.stands(turn))) {
            return turn.id().equals(Same.stands(turn)) ? null : turn.shown(Turn.State.POSTED, "", "");
        }
        return record;
    }
}
