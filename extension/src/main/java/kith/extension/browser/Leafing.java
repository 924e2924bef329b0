package kith.extension.browser;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import kith.people.Store;
import kith.wire.Backup;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSArrayReader;
import org.teavm.jso.core.JSMapLike;
import org.teavm.jso.core.JSPromise;
import org.teavm.jso.core.JSString;
import org.teavm.jso.indexeddb.IDBGetRequest;
import org.teavm.jso.indexeddb.IDBKeyRange;
import org.teavm.jso.indexeddb.IDBTransaction;
import org.teavm.jso.json.JSON;

/**
 * Reads the whole database page by page, and yet as it is at one moment: all in one transaction, which nobody's writing can
 * come between. Between two pages the browser has its turn, so a button can still be pressed.
 */
public final class Leafing {
    /** Small enough for a moment's work, large enough that asking costs little. */
    private static final int PAGE = 500;

    /** Takes what is read, in order: first {@link #begins}, then each store's pages. It must not wait for the browser. */
    public interface Reader {
        /** Whom the user has forgotten. */
        void begins(List<Backup.Forgotten> forgotten);

        /** Some records of a store, each as it is stored; whether to go on. */
        boolean page(Store store, List<String> records);
    }

    /** All but what undoes the last thing kept: it is undone here and nowhere else. */
    private static final List<Store> STORES = List.of(
            Store.PEOPLE,
            Store.HANDLES,
            Store.CONVERSATIONS,
            Store.TURNS,
            Store.SIGHTINGS,
            Store.CARDS,
            Store.SHELF,
            Store.SETTINGS);

    private final IDBTransaction transaction;
    private final Reader reader;
    private int store;
    private boolean stopped;

    Leafing(IDBTransaction transaction, Reader reader) {
        this.transaction = transaction;
        this.reader = reader;
    }

    /** Whatever the transaction reads. */
    static Set<String> stores() {
        Set<String> stores = new TreeSet<>(Set.of(Database.FORGOTTEN, Secrets.STORE, Database.ASIDE));
        for (Store each : STORES) {
            stores.add(each.title());
        }
        return stores;
    }

    /** False when the reader did not want more. */
    boolean toTheEnd() {
        JSPromise<JSString> done = Database.finished(transaction);
        IDBGetRequest forgotten = transaction.objectStore(Database.FORGOTTEN).getAllKeys();
        IDBGetRequest secret = transaction.objectStore(Secrets.STORE).get(JSString.valueOf(Secrets.DIGESTS));
        // Requests of a transaction are answered in their order, so the forgotten are there by now.
        secret.setOnSuccess(() -> {
            reader.begins(Digests.bySecret(Json.string(secret.getResult()), texts(forgotten)));
            next(null);
        });
        JSString trouble = done.await();
        if (!stopped) {
            Database.check(trouble);
        }
        return !stopped;
    }

    private void next(@Nullable JSObject after) {
        Store from = STORES.get(store);
        IDBKeyRange range = after == null ? null : IDBKeyRange.lowerBound(after, true);
        IDBGetRequest page = rows(from.title()).getAll(range, PAGE);
        page.setOnSuccess(() -> took(from, Idb.list(page)));
    }

    private void took(Store from, JSArrayReader<JSObject> rows) {
        List<String> records = new ArrayList<>();
        for (int i = 0; i < rows.getLength(); i++) {
            records.add(JSON.stringify(rows.get(i)));
        }
        if (!records.isEmpty() && !reader.page(from, records)) {
            stopped = true;
            transaction.abort();
        } else if (rows.getLength() == PAGE) {
            next(id(rows.get(PAGE - 1)));
        } else if (++store < STORES.size()) {
            next(null);
        } else {
            aside();
        }
    }

    /** What lies aside goes as what it was: text that its store cannot read. */
    private void aside() {
        IDBGetRequest keys = transaction.objectStore(Database.ASIDE).getAllKeys();
        IDBGetRequest rows = rows(Database.ASIDE).getAll();
        rows.setOnSuccess(() -> {
            List<String> lying = texts(keys);
            for (int i = 0; i < lying.size(); i++) {
                for (Store from : STORES) {
                    if (lying.get(i).startsWith(from.title() + " ")) {
                        reader.page(from, List.of(Json.string(Idb.list(rows).get(i))));
                    }
                }
            }
        });
    }

    @SuppressWarnings("unchecked") // every record is an object with its id in it
    private static JSObject id(JSObject row) {
        return ((JSMapLike<JSObject>) row).get("id");
    }

    private static List<String> texts(IDBGetRequest request) {
        JSArrayReader<JSObject> list = Idb.list(request);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < list.getLength(); i++) {
            texts.add(Json.string(list.get(i)));
        }
        return texts;
    }

    private Idb.Rows rows(String title) {
        return (Idb.Rows) (JSObject) transaction.objectStore(title);
    }
}
