package kith.story;

import com.google.gson.JsonParser;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import kith.people.Card;
import kith.people.Change;
import kith.people.Conversation;
import kith.people.Handle;
import kith.people.Kept;
import kith.people.Me;
import kith.people.Memory;
import kith.people.Person;
import kith.people.Sighting;
import kith.people.Store;
import kith.people.Stored;
import kith.people.Turn;
import kith.wire.Malformed;
import kith.wire.Records;

/**
 * What is wrong with the records in a database, each a line {@code people {"v":1,...}} as {@link Copy#held} gives them.
 *
 * @param lost what was promised and is not there
 * @param doubled what is there twice under two ids
 * @param broken what cannot be read, points at nothing, or was done in part
 */
record Faults(List<String> lost, List<String> doubled, List<String> broken) {
    static Faults none() {
        return new Faults(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    }

    boolean isEmpty() {
        return lost.isEmpty() && doubled.isEmpty() && broken.isEmpty();
    }

    Faults and(Faults more) {
        lost.addAll(more.lost);
        doubled.addAll(more.doubled);
        broken.addAll(more.broken);
        return this;
    }

    static Store store(String line) {
        String title = line.substring(0, line.indexOf(' '));
        for (Store store : Store.values()) {
            if (store.title().equals(title)) {
                return store;
            }
        }
        throw new IllegalArgumentException("no such store: " + title);
    }

    static String json(String line) {
        return line.substring(line.indexOf(' ') + 1);
    }

    static SortedSet<String> lines(Memory memory) {
        var lines = new TreeSet<String>();
        for (Stored record : memory.records().values()) {
            lines.add(record.store().title() + " " + Records.write(record));
        }
        return lines;
    }

    /** As Kith reads it; what it cannot read is left out. */
    static Memory memory(SortedSet<String> lines) {
        return Memory.of(read(lines, Faults.none()), Set.of());
    }

    private static List<Stored> read(SortedSet<String> lines, Faults faults) {
        List<Stored> records = new ArrayList<>();
        for (String line : lines) {
            try {
                records.add(Records.read(store(line), json(line)));
            } catch (Malformed unreadable) {
                faults.broken.add("unreadable: " + line);
            }
        }
        return records;
    }

    /** What anybody can see is wrong, whatever happened before. */
    static Faults in(SortedSet<String> lines) {
        Faults faults = Faults.none();
        Memory memory = Memory.of(read(lines, faults), Set.of());
        Set<String> seen = new HashSet<>();
        for (Stored record : memory.records().values()) {
            faults.follow(memory, record);
            String what = what(record);
            if (!what.isEmpty() && !seen.add(what)) {
                faults.doubled.add(record.store().title() + " " + record.id());
            }
        }
        return faults;
    }

    /** What two records of different ids must not share. */
    private static String what(Stored record) {
        return switch (record) {
            case Turn turn -> "turn " + turn.mine() + " " + turn.conversation() + " " + turn.text();
            case Person person -> "person " + person.name() + " " + person.link();
            default -> "";
        };
    }

    private void follow(Memory memory, Stored record) {
        switch (record) {
            case Turn turn -> {
                points(memory, record, Store.PEOPLE, turn.person());
                points(memory, record, Store.CONVERSATIONS, turn.conversation());
            }
            case Handle handle -> points(memory, record, Store.PEOPLE, handle.person());
            case Conversation talk -> points(memory, record, Store.PEOPLE, talk.author());
            case Sighting seen -> points(memory, record, Store.PEOPLE, seen.person());
            case Card card -> points(memory, record, Store.PEOPLE, card.person());
            case Kept kept -> points(memory, record, Store.PEOPLE, kept.person());
            default -> {}
        }
    }

    private void points(Memory memory, Stored from, Store store, String id) {
        boolean nobody = id.isEmpty() || id.equals(Me.ID);
        if (!nobody && memory.find(new Change.Ref(store, id)) == null) {
            broken.add(from.store().title() + " " + from.id() + " points at nothing: " + id);
        }
    }

    /** Records that were there, by store and id, and are not. */
    static Faults gone(SortedSet<String> before, SortedSet<String> after) {
        Faults faults = Faults.none();
        Set<String> there = new HashSet<>();
        after.forEach(line -> there.add(key(line)));
        before.stream().map(Faults::key).filter(key -> !there.contains(key)).forEach(faults.lost::add);
        return faults;
    }

    private static String key(String line) {
        return store(line).title() + " "
                + JsonParser.parseString(json(line)).getAsJsonObject().get("id").getAsString();
    }

    /** Something was done whole or not at all, and whole if anybody was told so. */
    static Faults wholeOrNot(SortedSet<String> before, SortedSet<String> whole, boolean told, SortedSet<String> after) {
        Faults faults = Faults.none();
        if (after.equals(before) && !before.equals(whole) && told) {
            faults.lost.add("what was said to be done");
        } else if (!after.equals(before) && !after.equals(whole)) {
            faults.broken.add("done in part: " + difference(before, after) + " or " + difference(whole, after));
        }
        return faults;
    }

    private static String difference(SortedSet<String> expected, SortedSet<String> found) {
        Set<String> missing = new TreeSet<>(expected);
        missing.removeAll(found);
        Set<String> more = new TreeSet<>(found);
        more.removeAll(expected);
        return missing.size() + " missing, " + more.size() + " more"
                + missing.stream().findFirst().map(it -> " -" + it).orElse("")
                + more.stream().findFirst().map(it -> " +" + it).orElse("");
    }
}
