package kith.extension.worker;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kith.extension.browser.Arriving;
import kith.extension.browser.Copied;
import kith.extension.browser.Merged;
import kith.moving.TakeBack;
import kith.people.Change;
import kith.people.Memory;
import kith.people.Settings;
import kith.people.Stored;
import kith.reading.Plain;
import kith.wire.Answer;
import kith.wire.Records;

/**
 * Writes the copy that a page has put aside, and takes it back. What is held is written in one transaction, so a worker that
 * ends in the middle leaves all as it was.
 */
final class Arrivals {
    /** Records in one text that is put aside. */
    private static final int SOME = 500;

    private static final Answer DONE = new Answer.Done(Change.NONE);

    private Arrivals() {}

    /** Reads the copy once more: the page has looked at it, but the worker answers for what it writes. */
    static Answer bringIn(Worker worker) {
        try (Arriving place = Arriving.open()) {
            Copied copied = new Copied();
            String text = "";
            for (int i = 0; text != null; i++) {
                boolean goesOn = copied.read(text);
                text = goesOn ? place.text(Arriving.Kind.TEXT, i) : null;
            }
            if (copied.end() != null) {
                return new Answer.Refused("no whole copy");
            }
            Merged merged = Merged.of(worker.database(), copied);
            leaveBack(place, merged);
            worker.database().write(merged.change(), merged.forgotten(), Set.of(), merged.unknown());
            place.clear(Arriving.Kind.TEXT);
            follow(worker, merged.before().settings());
            return DONE;
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

    static Answer takeBack(Worker worker) {
        try (Arriving place = Arriving.open()) {
            String forgotten = place.text(Arriving.Kind.FORGOTTEN, 0);
            if (forgotten == null) {
                return new Answer.Refused("nothing to take back");
            }
            Set<String> recall = new HashSet<>(Plain.parts(forgotten, '\n'));
            recall.remove("");
            Memory now = worker.database().everything();
            Change change = TakeBack.of(now, all(place, Arriving.Kind.MADE), all(place, Arriving.Kind.BACK));
            worker.database().write(change, Set.of(), recall);
            follow(worker, now.settings());
            return DONE;
        }
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

    /** What was put aside holds nothing of somebody who is forgotten now. */
    static void forget(Change forgotten) {
        if (Arriving.tidied()) {
            return;
        }
        Set<Change.Ref> refs = new HashSet<>(forgotten.deletes());
        forgotten.puts().forEach(put -> refs.add(Change.Ref.to(put)));
        try (Arriving place = Arriving.open()) {
            place.clear(Arriving.Kind.TEXT);
            for (Arriving.Kind kind : List.of(Arriving.Kind.MADE, Arriving.Kind.BACK)) {
                String text = place.text(kind, 0);
                for (int i = 0; text != null; i++) {
                    place.add(kind, i, Records.writeChange(without(Records.readChange(text), refs)));
                    text = place.text(kind, i + 1);
                }
            }
        }
    }

    private static Change without(Change change, Set<Change.Ref> refs) {
        List<Stored> puts = new ArrayList<>(change.puts());
        puts.removeIf(put -> refs.contains(Change.Ref.to(put)));
        List<Change.Ref> deletes = new ArrayList<>(change.deletes());
        deletes.removeIf(refs::contains);
        return new Change(puts, deletes);
    }

    /** What others were told of the settings, they are told anew. */
    private static void follow(Worker worker, Settings before) {
        Settings now = worker.database().settings();
        if (!now.language().equals(before.language())) {
            Menu.speak(now.language());
        }
        if (!now.away().equals(before.away())) {
            Doorbell.register(now.away());
        }
    }
}
