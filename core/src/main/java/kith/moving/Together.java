package kith.moving;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kith.people.Change.Ref;
import kith.people.Last;
import kith.people.Leads;
import kith.people.Memory;
import kith.people.Person;
import kith.people.Store;
import kith.people.Stored;

/**
 * People of whom I said that they are one, shown as one: one person with everything of both, joined as two devices' records
 * of one person are. Nothing of it is stored; what is stored stays each one's own, and so they can be two again.
 */
public final class Together {
    private final Same same;

    private Together(Leads heads) {
        same = Same.of(heads);
    }

    /** All as it is shown; the same memory where nobody is one with anybody. */
    public static Memory of(Memory memory) {
        Leads heads = memory.sameness().heads();
        return heads.isEmpty() ? memory : new Together(heads).shown(memory);
    }

    private Memory shown(Memory memory) {
        Map<Ref, Stored> shown = new LinkedHashMap<>();
        Map<Ref, List<Stored>> several = new LinkedHashMap<>();
        for (Stored record : memory.records().values()) {
            Stored it = record.store() == Store.SETTINGS ? record : at(record);
            Stored met = shown.putIfAbsent(Ref.to(it), it);
            if (met != null) {
                several.computeIfAbsent(Ref.to(it), ref -> new ArrayList<>(List.of(met)))
                        .add(it);
            }
        }
        several.forEach((ref, all) -> shown.put(ref, joined(memory, all)));
        return new Memory(shown, memory.forgotten());
    }

    private Stored at(Stored record) {
        return record instanceof Last it
                ? new Last(
                        it.kind(),
                        same.person(it.subject()),
                        it.page(),
                        it.host(),
                        it.made(),
                        it.back(),
                        it.forgotten(),
                        it.at())
                : Pointed.at(same, record);
    }

    /** They keep the name and the link of the one they are shown as. */
    private static Stored joined(Memory memory, List<Stored> all) {
        Stored joined = Joined.of(all);
        Person head = joined instanceof Person ? memory.person(joined.id()) : null;
        return head == null ? joined : ((Person) joined).called(head);
    }
}
