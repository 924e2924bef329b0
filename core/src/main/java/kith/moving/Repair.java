package kith.moving;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kith.people.Card;
import kith.people.Change;
import kith.people.Change.Ref;
import kith.people.Conversation;
import kith.people.Handle;
import kith.people.Kept;
import kith.people.Me;
import kith.people.Memory;
import kith.people.Person;
import kith.people.Settings;
import kith.people.Sighting;
import kith.people.Store;
import kith.people.Stored;
import kith.people.Turn;

/**
 * References to nothing: somebody or a conversation that something points at is made anew from what is known, so that no
 * words of anybody are lost; a handle of nobody holds nothing, and goes, and so does what is said of nobody.
 */
public final class Repair {
    private final Map<Ref, Stored> records;
    private final Map<Ref, Stored> anew = new LinkedHashMap<>();

    private Repair(Map<Ref, Stored> records) {
        this.records = records;
    }

    /**
     * What makes a memory fit together again; {@link Change#NONE} where it does.
     *
     * @param forgotten those of {@link #missing} whom the user has forgotten: what still points at them is taken away
     */
    public static Change of(Memory held, Set<String> forgotten) {
        Map<Ref, Stored> records =
                new LinkedHashMap<>(Left.without(held, forgotten, forgotten).records());
        dangling(records);
        return Merge.difference(held, Memory.of(List.copyOf(records.values()), Set.of()));
    }

    /** Ids of people whom something points at and who are not there. */
    public static Set<String> missing(Memory held) {
        Repair repair = new Repair(held.records());
        held.records().values().forEach(repair::follow);
        Set<String> missing = new LinkedHashSet<>();
        for (Ref ref : repair.anew.keySet()) {
            if (ref.store() == Store.PEOPLE) {
                missing.add(ref.id());
            }
        }
        return missing;
    }

    static void dangling(Map<Ref, Stored> records) {
        Repair repair = new Repair(records);
        records.values().forEach(repair::follow);
        records.putAll(repair.anew);
        records.values()
                .removeIf(record -> record instanceof Handle handle
                        && !handle.person().equals(Me.ID)
                        && !records.containsKey(new Ref(Store.PEOPLE, handle.person())));
        records.replaceAll((ref, record) -> record instanceof Settings it ? repair.ofSomebody(it) : record);
    }

    private Settings ofSomebody(Settings it) {
        return it.with(it.sameness().of(id -> records.containsKey(new Ref(Store.PEOPLE, id))));
    }

    private void follow(Stored record) {
        switch (record) {
            case Turn it -> {
                person(it.person(), it.at());
                conversation(it.conversation(), it.at());
            }
            case Sighting it -> person(it.person(), it.at());
            case Kept it -> person(it.person(), it.at());
            case Conversation it -> person(it.author(), it.seenAt());
            case Card it -> {
                person(it.person(), it.idea().shownAt());
                person(it.idea().other(), it.idea().shownAt());
            }
            default -> {}
        }
    }

    private void person(String id, Instant at) {
        Ref ref = new Ref(Store.PEOPLE, id);
        if (id.isEmpty() || id.equals(Me.ID) || records.containsKey(ref)) {
            return;
        }
        Person noted = records.get(new Ref(Store.HANDLES, id)) instanceof Handle handle
                ? Person.noted(id, handle.name(), handle.link(), at)
                : Person.noted(id, nameIn(id), "", at);
        put(ref, noted);
    }

    /** {@code "name:ines.example|ines" -> "ines"}, {@code "link:ines.example/ines" -> "ines.example/ines"}. */
    private static String nameIn(String id) {
        String name = id.substring(Math.max(id.indexOf('|'), id.indexOf(':')) + 1);
        return name.isEmpty() ? id : name;
    }

    private void conversation(String id, Instant at) {
        Ref ref = new Ref(Store.CONVERSATIONS, id);
        if (!records.containsKey(ref)) {
            put(ref, new Conversation(id, "", "", "", false, Set.of(), Set.of(), at));
        }
    }

    private void put(Ref ref, Stored record) {
        anew.merge(ref, record, (one, other) -> Joined.of(List.of(one, other)));
    }
}
