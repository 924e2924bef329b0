package kith.extension.browser;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSArrayReader;
import org.teavm.jso.core.JSMapLike;
import org.teavm.jso.core.JSPromise;
import org.teavm.jso.core.JSString;
import org.teavm.jso.indexeddb.IDBGetRequest;
import org.teavm.jso.indexeddb.IDBTransaction;
import org.teavm.jso.json.JSON;

/**
 * Rows that are no records, put aside with their text: nothing of them is lost, and nothing stumbles over them again. Calls wait
 * for the browser.
 */
public final class Aside {
    /**
     * A row that was put aside.
     *
     * @param key its store and its id, as {@code people link:ines.example}
     * @param text what it was, as JSON
     */
    public record Row(String key, String text) {}

    private Aside() {}

    /** Takes rows out of their stores and puts them aside, all or none. */
    public static void put(Database database, List<Database.Unread> rows) {
        if (rows.isEmpty()) {
            return;
        }
        Set<String> stores = new HashSet<>(Set.of(Database.ASIDE));
        rows.forEach(row -> stores.add(row.store().title()));
        IDBTransaction transaction = database.begin(stores, "readwrite");
        JSPromise<JSString> done = Database.finished(transaction);
        for (Database.Unread row : rows) {
            JSObject id = id(row.row());
            String key = row.store().title() + " " + (Json.isString(id) ? Json.string(id) : JSON.stringify(id));
            transaction
                    .objectStore(Database.ASIDE)
                    .put(JSString.valueOf(JSON.stringify(row.row())), JSString.valueOf(key));
            transaction.objectStore(row.store().title()).delete(id);
        }
        Database.check(done.await());
    }

    @SuppressWarnings("unchecked") // the browser keeps no row without an id here
    private static JSObject id(JSObject row) {
        return ((JSMapLike<JSObject>) row).get("id");
    }

    /** What lies aside. */
    public static List<Row> all(Database database) {
        IDBTransaction transaction = database.begin(Set.of(Database.ASIDE), "readonly");
        Idb.Rows rows = (Idb.Rows) (JSObject) transaction.objectStore(Database.ASIDE);
        IDBGetRequest keys = transaction.objectStore(Database.ASIDE).getAllKeys();
        IDBGetRequest texts = rows.getAll();
        Database.check(Database.finished(transaction).await());
        JSArrayReader<JSObject> key = Idb.list(keys);
        JSArrayReader<JSObject> text = Idb.list(texts);
        List<Row> all = new ArrayList<>();
        for (int i = 0; i < key.getLength(); i++) {
            all.add(new Row(Json.string(key.get(i)), Json.string(text.get(i))));
        }
        return all;
    }

    /** A row has this text from now on; none throws it away. */
    public static void set(Database database, Row row) {
        IDBTransaction transaction = database.begin(Set.of(Database.ASIDE), "readwrite");
        JSPromise<JSString> done = Database.finished(transaction);
        if (row.text().isEmpty()) {
            transaction.objectStore(Database.ASIDE).delete(JSString.valueOf(row.key()));
        } else {
            transaction.objectStore(Database.ASIDE).put(JSString.valueOf(row.text()), JSString.valueOf(row.key()));
        }
        Database.check(done.await());
    }

    /** Throws away whatever has one of these texts in it, each as JSON has it: somebody is forgotten. */
    public static void forget(Database database, Collection<String> texts) {
        for (Row row : all(database)) {
            for (String text : texts) {
                String quoted = JSON.stringify(JSString.valueOf(text));
                if (row.text().contains(quoted)) {
                    set(database, new Row(row.key(), ""));
                }
            }
        }
    }
}
