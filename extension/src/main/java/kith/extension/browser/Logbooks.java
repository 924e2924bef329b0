package kith.extension.browser;

import java.util.LinkedHashSet;
import java.util.Set;
import kith.followup.Logbook;
import kith.people.Change;
import kith.people.Store;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSArrayReader;
import org.teavm.jso.core.JSPromise;
import org.teavm.jso.core.JSString;
import org.teavm.jso.indexeddb.IDBGetRequest;
import org.teavm.jso.indexeddb.IDBObjectStore;
import org.teavm.jso.indexeddb.IDBTransaction;

/**
 * The logbook that a page has made, kept beside the records: a cache. Whoever writes records says in the same transaction which
 * of them it does not tell any more; where something is taken away, nothing of it is left. Calls wait for the browser.
 */
public final class Logbooks {
    static final String STORE = "logbook";

    private static final JSString BOOK = JSString.valueOf("book");

    /** Whoever reads it puts a word of their own here; it is gone when anything was written since. */
    private static final JSString READER = JSString.valueOf("reader");

    /** A change of more is an import: to make a new one is as quick. */
    private static final int MANY = 500;

    /**
     * A logbook as it was kept.
     *
     * @param text of it, "" for none
     * @param touched what it does not tell any more; each is a key of the store, as {@code people link:ines.example}
     * @param reader to be named when another is kept in its place
     */
    public record Found(String text, Set<Change.Ref> touched, String reader) {}

    private Logbooks() {}

    /** Whether a logbook tells of what a change is about. */
    static boolean tellsOf(Change change) {
        Set<Change.Ref> touched = Logbook.touched(change);
        return touched == null || !touched.isEmpty();
    }

    /** Says in the transaction that writes a change what the logbook does not tell any more. */
    static void write(IDBTransaction transaction, Change change) {
        Set<Change.Ref> touched = Logbook.touched(change);
        if (touched == null || touched.size() > MANY) {
            clear(transaction);
            return;
        }
        IDBObjectStore store = transaction.objectStore(STORE);
        store.delete(READER);
        IDBGetRequest kept = ((Idb.Rows) (JSObject) store).getKey(BOOK);
        kept.setOnSuccess(() -> {
            if (Json.isString(kept.getResult())) {
                touched.forEach(ref -> store.put(
                        JSString.valueOf("1"), JSString.valueOf(ref.store().title() + " " + ref.id())));
            }
        });
    }

    /** Throws it away: the next who needs one makes it anew. */
    public static void throwAway(Database database) {
        IDBTransaction transaction = database.begin(Set.of(STORE), "readwrite");
        JSPromise<JSString> done = Database.finished(transaction);
        clear(transaction);
        Database.check(done.await());
    }

    /** The same in a transaction that takes something away. */
    static void clear(IDBTransaction transaction) {
        transaction.objectStore(STORE).clear();
    }

    /** None where the browser has no room for a word: whoever reads must not need any. */
    public static Found read(Database database) {
        try {
            return found(database);
        } catch (Database.Unavailable noRoom) {
            return new Found("", Set.of(), "");
        }
    }

    private static Found found(Database database) {
        String reader = Digests.newSecret(); // a word that nobody else has
        IDBTransaction transaction = database.begin(Set.of(STORE), "readwrite");
        JSPromise<JSString> done = Database.finished(transaction);
        IDBGetRequest keys = transaction.objectStore(STORE).getAllKeys();
        IDBGetRequest book = transaction.objectStore(STORE).get(BOOK);
        transaction.objectStore(STORE).put(JSString.valueOf(reader), READER);
        Database.check(done.await());
        return new Found(Json.string(book.getResult()), touched(Idb.list(keys)), reader);
    }

    private static Set<Change.Ref> touched(JSArrayReader<JSObject> keys) {
        Set<Change.Ref> touched = new LinkedHashSet<>();
        for (int i = 0; i < keys.getLength(); i++) {
            String key = Json.string(keys.get(i));
            for (Store store : Store.values()) {
                if (key.startsWith(store.title() + " ")) {
                    touched.add(
                            new Change.Ref(store, key.substring(store.title().length() + 1)));
                }
            }
        }
        return touched;
    }

    /**
     * Keeps another in its place, where there is room, unless something was written since it was read: then the next who reads
     * does so.
     */
    public static void keep(Database database, Found found, String text) {
        try {
            put(database, found, text);
        } catch (Database.Unavailable noRoom) {
            // It is made again the next time.
        }
    }

    private static void put(Database database, Found found, String text) {
        IDBTransaction transaction = database.begin(Set.of(STORE), "readwrite");
        JSPromise<JSString> done = Database.finished(transaction);
        IDBGetRequest reader = transaction.objectStore(STORE).get(READER);
        reader.setOnSuccess(() -> {
            if (Json.isString(reader.getResult())
                    && Json.string(reader.getResult()).equals(found.reader())) {
                clear(transaction);
                transaction.objectStore(STORE).put(JSString.valueOf(text), BOOK);
            }
        });
        Database.check(done.await());
    }
}
