package kith.extension.browser;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSClass;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;
import org.teavm.jso.core.JSNumber;
import org.teavm.jso.core.JSPromise;
import org.teavm.jso.core.JSString;
import org.teavm.jso.indexeddb.IDBDatabase;
import org.teavm.jso.indexeddb.IDBGetRequest;
import org.teavm.jso.indexeddb.IDBOpenDBRequest;
import org.teavm.jso.indexeddb.IDBTransaction;

/**
 * Where a copy waits that comes back: the page puts its text there piece by piece, the worker takes it from there and writes
 * it whole, and leaves there what undoes it; and likewise the people whom the user chose from a file of others. A database of its own, so that nothing half arrived is ever among the records.
 *
 * <p>It lasts as long as the page, which holds a lock of the browser's on it; what a page left behind is thrown away when the
 * next one comes, when the browser starts, and when somebody is forgotten.
 *
 * <p>Calls wait for the browser, so they run in a thread of TeaVM's.
 */
public final class Arriving implements AutoCloseable {
    private static final String NAME = "kith-arriving";

    /** A page that was just closed or loaded anew may need so long until it is gone. */
    private static final int LEAVE_MILLIS = 2_000;

    /** What lies there; texts in their order. */
    public enum Kind {
        /** The text of the copy. */
        TEXT,
        /** The changes that were written, as {@code kith.wire.Records} has them. */
        MADE,
        /** The changes that undo them. */
        BACK,
        /** Digests of the forgotten that came with the copy. */
        FORGOTTEN,
        /** People from a file of others who were chosen, as {@code kith.wire.ChosenPeople} has them. */
        PEOPLE,
        /** The changes that took them in. */
        PEOPLE_MADE,
        /** The changes that undo these. */
        PEOPLE_BACK;

        /** What holds changes. */
        public static final List<Kind> CHANGES = List.of(MADE, BACK, PEOPLE_MADE, PEOPLE_BACK);
    }

    /** {@code navigator}. */
    @JSClass(name = "navigator")
    abstract static class Navigator implements JSObject {
        @JSProperty
        static native Locks getLocks();
    }

    /** {@code navigator.locks}. */
    interface Locks extends JSObject {
        JSPromise<JSObject> request(String name, JSObject options, Held held);
    }

    /** {@code AbortSignal}: ends the waiting for a lock. */
    @JSClass(name = "AbortSignal")
    abstract static class Patience implements JSObject {
        static native JSObject timeout(int millis);
    }

    /** Runs while the lock is held, until the promise it gives is settled; the lock is null where it is not to be had. */
    @JSFunctor
    interface Held extends JSObject {
        JSPromise<JSString> hold(@Nullable JSObject lock);
    }

    private final IDBDatabase database;

    private Arriving(IDBDatabase database) {
        this.database = database;
        database.setOnVersionChange(database::close);
    }

    /** Holds the place until this page is closed, and throws away what lies there; false when another page has it. */
    public static boolean hold() {
        JSObject waiting = Json.of("signal", Json.js(Patience.timeout(LEAVE_MILLIS)));
        boolean held = locked(waiting, new JSPromise<JSString>((never, ends) -> {}));
        if (held) {
            throwAway();
        }
        return held;
    }

    /** Throws away what a page left behind that is closed; false when one is open that holds the place. */
    public static boolean tidied() {
        boolean free = locked(Json.of("ifAvailable", true), JSPromise.resolve(JSString.valueOf("")));
        if (free) {
            throwAway();
        }
        return free;
    }

    /** Whether the lock was to be had; it is let go when the promise is settled. */
    private static boolean locked(JSObject options, JSPromise<JSString> until) {
        JSPromise<JSString> had = new JSPromise<>((done, failed) -> {
            JSPromise<JSObject> asked = Navigator.getLocks().request(NAME, options, lock -> {
                done.accept(JSString.valueOf(lock == null ? "" : "had"));
                return until;
            });
            Attempt.orElse(asked, () -> done.accept(JSString.valueOf("")));
        });
        return !had.await().stringValue().isEmpty();
    }

    private static void throwAway() {
        IDBOpenDBRequest request = Idb.factory().deleteDatabase(NAME);
        Database.opened(request).await();
    }

    public static Arriving open() {
        IDBOpenDBRequest request = Idb.factory().open(NAME, 1);
        request.setOnUpgradeNeeded(event -> {
            for (Kind kind : Kind.values()) {
                request.getResult().createObjectStore(kind.name());
            }
        });
        Database.check(Database.opened(request).await());
        return new Arriving(request.getResult());
    }

    /** Puts a text at a number, counted from 0 within its kind. */
    public void add(Kind kind, int number, String text) {
        IDBTransaction transaction = database.transaction(kind.name(), "readwrite");
        JSPromise<JSString> done = Database.finished(transaction);
        transaction.objectStore(kind.name()).put(JSString.valueOf(text), JSNumber.valueOf(number));
        Database.check(done.await());
    }

    /** The text of this number, from 0; null behind the last. */
    public @Nullable String text(Kind kind, int number) {
        IDBTransaction transaction = database.transaction(kind.name(), "readonly");
        IDBGetRequest request = transaction.objectStore(kind.name()).get(JSNumber.valueOf(number));
        Database.check(Database.finished(transaction).await());
        return Json.isString(request.getResult()) ? Json.string(request.getResult()) : null;
    }

    /** Nothing of this kind lies there any more. */
    public void clear(Kind kind) {
        IDBTransaction transaction = database.transaction(kind.name(), "readwrite");
        JSPromise<JSString> done = Database.finished(transaction);
        transaction.objectStore(kind.name()).clear();
        Database.check(done.await());
    }

    @Override
    public void close() {
        database.close();
    }
}
