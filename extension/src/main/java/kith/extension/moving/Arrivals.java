package kith.extension.moving;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kith.extension.browser.Arriving;
import kith.extension.browser.Aside;
import kith.extension.browser.Database;
import kith.extension.browser.Logbooks;
import kith.moving.Repair;
import kith.moving.TakeBack;
import kith.people.Change;
import kith.people.Memory;
import kith.people.Newcomer;
import kith.people.Newcomers;
import kith.people.Stored;
import kith.reading.Plain;
import kith.wire.ChosenPeople;
import kith.wire.Records;

/**
 * Writes the copy that a page has put aside, or the people from a file, and takes them back; the worker asks for it, so that nothing else is written
 * meanwhile. What is held is written in one transaction: whoever is ended in the middle leaves all as it was.
 */
public final class Arrivals {
    /** Records in one text that is put aside. */
    private static final int SOME = 500;

    /** Where it is left what was written, and what undoes it. */
    private record Way(Arriving.Kind made, Arriving.Kind back) {}

    private static final Way COPY = new Way(Arriving.Kind.MADE, Arriving.Kind.BACK);
    private static final Way PEOPLE = new Way(Arriving.Kind.PEOPLE_MADE, Arriving.Kind.PEOPLE_BACK);

    private Arrivals() {}

    /** Reads the copy once more, for the page only looked at it; false where it is not whole, and nothing is written. */
    public static boolean bringIn(Database database) {
        try (Arriving place = Arriving.open()) {
            Copied copied = new Copied();
            String text = "";
            for (int i = 0; text != null; i++) {
                boolean goesOn = copied.read(text);
                text = goesOn ? place.text(Arriving.Kind.TEXT, i) : null;
            }
            if (copied.end() != null) {
                return false;
            }
            Merged merged = Merged.of(database, copied);
            leaveBack(place, COPY, merged.change(), merged.before());
            place.add(Arriving.Kind.FORGOTTEN, 0, String.join("\n", merged.forgotten()));
            database.write(merged.change(), merged.forgotten(), Set.of(), merged.unknown());
            place.clear(Arriving.Kind.TEXT);
            return true;
        }
    }

    /** Remembers the people who are put aside; false where there is nobody. */
    public static boolean takeIn(Database database) {
        try (Arriving place = Arriving.open()) {
            List<Newcomer> chosen = new ArrayList<>();
            String text = place.text(Arriving.Kind.PEOPLE, 0);
            for (int i = 1; text != null; i++) {
                chosen.addAll(ChosenPeople.read(text));
                text = place.text(Arriving.Kind.PEOPLE, i);
            }
            Memory before = Known.of(database, chosen);
            Change change = Newcomers.change(before, chosen, Instant.now());
            leaveBack(place, PEOPLE, change, before);
            database.write(change, Set.of(), Set.of());
            place.clear(Arriving.Kind.PEOPLE);
            return !chosen.isEmpty();
        }
    }

    /** Before anything is written, what will undo it is put aside; what undid something earlier is there no more. */
    private static void leaveBack(Arriving place, Way way, Change whole, Memory before) {
        place.clear(way.made());
        place.clear(way.back());
        int number = 0;
        for (int at = 0; at < whole.puts().size(); at += SOME) {
            int end = Math.min(at + SOME, whole.puts().size());
            leave(place, way, number++, new Change(whole.puts().subList(at, end), List.of()), before);
        }
        leave(place, way, number, new Change(List.of(), whole.deletes()), before);
    }

    private static void leave(Arriving place, Way way, int number, Change made, Memory before) {
        place.add(way.made(), number, Records.writeChange(made));
        place.add(way.back(), number, Records.writeChange(made.inverse(before)));
    }

    /** False where there is nothing to take back. */
    public static boolean takeBack(Database database) {
        try (Arriving place = Arriving.open()) {
            String forgotten = place.text(Arriving.Kind.FORGOTTEN, 0);
            if (forgotten == null) {
                return false;
            }
            Set<String> recall = new HashSet<>(Plain.parts(forgotten, '\n'));
            recall.remove("");
            database.write(back(database, place, COPY), Set.of(), recall);
            return true;
        }
    }

    /** Reads everything through; what cannot be read is put aside, and what does not fit together is mended. */
    public static boolean lookOver(Database database) {
        Memory held = database.everything();
        Aside.put(database, database.unread());
        Logbooks.throwAway(database);
        Set<String> forgotten = database.forgottenAmong(Repair.missing(held));
        database.write(Repair.of(held, forgotten), Set.of(), Set.of());
        return true;
    }

    /** Takes the people back who came last; false where there are none. */
    public static boolean takeOut(Database database) {
        try (Arriving place = Arriving.open()) {
            boolean came = place.text(Arriving.Kind.PEOPLE_MADE, 0) != null;
            database.write(back(database, place, PEOPLE), Set.of(), Set.of());
            return came;
        }
    }

    private static Change back(Database database, Arriving place, Way way) {
        return TakeBack.of(database.everything(), all(place, way.made()), all(place, way.back()));
    }

    private static Change all(Arriving place, Arriving.Kind kind) {
        List<Stored> puts = new ArrayList<>();
        List<Change.Ref> deletes = new ArrayList<>();
        String text = place.text(kind, 0);
        for (int i = 1; text != null; i++) {
            Change part = Records.readChange(text);
            puts.addAll(part.puts());
            deletes.addAll(part.deletes());
            text = place.text(kind, i);
        }
        return new Change(puts, deletes);
    }
}
