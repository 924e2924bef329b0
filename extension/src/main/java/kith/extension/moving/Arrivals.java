package kith.extension.moving;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kith.extension.browser.Arriving;
import kith.extension.browser.Aside;
import kith.extension.browser.Database;
import kith.moving.Repair;
import kith.moving.TakeBack;
import kith.people.Change;
import kith.people.Memory;
import kith.people.Stored;
import kith.reading.Plain;
import kith.wire.Records;

/**
 * Writes the copy that a page has put aside, and takes it back; the worker asks for it, so that nothing else is written
 * meanwhile. What is held is written in one transaction: whoever is ended in the middle leaves all as it was.
 */
public final class Arrivals {
    /** Records in one text that is put aside. */
    private static final int SOME = 500;

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
            leaveBack(place, merged);
            database.write(merged.change(), merged.forgotten(), Set.of(), merged.unknown());
            place.clear(Arriving.Kind.TEXT);
            return true;
        }
    }

    /** Before anything is written, what will undo it is put aside. */
    private static void leaveBack(Arriving place, Merged merged) {
        Change whole = merged.change();
        int number = 0;
        for (int at = 0; at < whole.puts().size(); at += SOME) {
            int end = Math.min(at + SOME, whole.puts().size());
            leave(place, number++, new Change(whole.puts().subList(at, end), List.of()), merged.before());
        }
        leave(place, number, new Change(List.of(), whole.deletes()), merged.before());
        place.add(Arriving.Kind.FORGOTTEN, 0, String.join("\n", merged.forgotten()));
    }

    private static void leave(Arriving place, int number, Change made, Memory before) {
        place.add(Arriving.Kind.MADE, number, Records.writeChange(made));
        place.add(Arriving.Kind.BACK, number, Records.writeChange(made.inverse(before)));
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
            Memory now = database.everything();
            Change change = TakeBack.of(now, all(place, Arriving.Kind.MADE), all(place, Arriving.Kind.BACK));
            database.write(change, Set.of(), recall);
            return true;
        }
    }

    /** Reads everything through; what cannot be read is put aside, and what does not fit together is mended. */
    public static boolean lookOver(Database database) {
        Memory held = database.everything();
        Aside.put(database, database.unread());
        Set<String> forgotten = database.forgottenAmong(Repair.missing(held));
        database.write(Repair.of(held, forgotten), Set.of(), Set.of());
        return true;
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
