package kith.extension.worker;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kith.extension.browser.Arriving;
import kith.extension.browser.Json;
import kith.people.Change;
import kith.people.Settings;
import kith.people.Stored;
import kith.wire.Answer;
import kith.wire.Records;
import org.teavm.jso.JSClass;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSPromise;

/** What a page has put aside to come in; another module knows how. */
final class Arrivals {
    private static final Answer DONE = new Answer.Done(Change.NONE);

    /** What {@code worker.js} asks the module that moves data. */
    @JSClass(name = "kithMoving")
    abstract static class MovingModule implements JSObject {
        static native JSPromise<JSObject> bringIn();

        static native JSPromise<JSObject> takeBack();

        static native JSPromise<JSObject> lookOver();

        static native JSPromise<JSObject> takeIn();

        static native JSPromise<JSObject> takeOut();

        static native JSPromise<JSObject> copyEvery(int days, String passphrase);

        static native JSPromise<JSObject> beginCopy();

        static native JSPromise<JSObject> saveCopy(String address);
    }

    private Arrivals() {}

    static Answer bringIn(Worker worker) {
        Settings before = worker.database().settings();
        boolean whole = Json.isTrue(MovingModule.bringIn().await());
        follow(worker, before);
        return whole ? DONE : new Answer.Refused("no whole copy");
    }

    static Answer takeBack(Worker worker) {
        Settings before = worker.database().settings();
        boolean taken = Json.isTrue(MovingModule.takeBack().await());
        follow(worker, before);
        return taken ? DONE : new Answer.Refused("nothing to take back");
    }

    static Answer lookOver() {
        MovingModule.lookOver().await();
        return DONE;
    }

    static Answer takeIn() {
        return Json.isTrue(MovingModule.takeIn().await()) ? DONE : new Answer.Refused("nobody is put aside");
    }

    static Answer takeOut() {
        return Json.isTrue(MovingModule.takeOut().await()) ? DONE : new Answer.Refused("nothing to take back");
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
            place.clear(Arriving.Kind.PEOPLE);
            for (Arriving.Kind kind : Arriving.Kind.CHANGES) {
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
