package kith.extension.browser;

import java.util.Set;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSPromise;
import org.teavm.jso.core.JSString;
import org.teavm.jso.indexeddb.IDBGetRequest;
import org.teavm.jso.indexeddb.IDBTransaction;

/** Keys of this installation, beside the records; they are in no copy. Calls wait for the browser. */
final class Secrets {
    static final String STORE = "secrets";

    /** Under which digests of the forgotten are made: a text. */
    static final String DIGESTS = "digests";

    /** Which closes the copies that are saved by themselves; see {@link Seal}. */
    static final String SEAL = "seal";

    private final Database database;

    Secrets(Database database) {
        this.database = database;
    }

    /** Undefined where there is none. */
    JSObject get(String name) {
        IDBTransaction reading = database.begin(Set.of(STORE), "readonly");
        IDBGetRequest stored = reading.objectStore(STORE).get(JSString.valueOf(name));
        Database.check(Database.finished(reading).await());
        return stored.getResult();
    }

    void put(String name, JSObject secret) {
        IDBTransaction writing = database.begin(Set.of(STORE), "readwrite");
        JSPromise<JSString> done = Database.finished(writing);
        writing.objectStore(STORE).put(secret, JSString.valueOf(name));
        Database.check(done.await());
    }

    void drop(String name) {
        IDBTransaction writing = database.begin(Set.of(STORE), "readwrite");
        JSPromise<JSString> done = Database.finished(writing);
        writing.objectStore(STORE).delete(JSString.valueOf(name));
        Database.check(done.await());
    }
}
