package kith.extension.browser;

import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSClass;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;
import org.teavm.jso.core.JSArray;
import org.teavm.jso.indexeddb.IDBDatabase;
import org.teavm.jso.indexeddb.IDBFactory;
import org.teavm.jso.indexeddb.IDBGetRequest;
import org.teavm.jso.indexeddb.IDBIndex;
import org.teavm.jso.indexeddb.IDBObjectStore;

/** What TeaVM's own IndexedDB overlay lacks. */
final class Idb {
    private Idb() {}

    /** {@code globalThis}: in a worker there is no {@code window}. */
    @JSClass(name = "globalThis")
    abstract static class Global implements JSObject {
        @JSProperty("indexedDB")
        static native IDBFactory getIndexedDb();
    }

    /** An object store or an index. */
    interface Rows extends JSObject {
        IDBGetRequest getAll();

        IDBGetRequest getAll(JSObject key);

        /** At most so many, in the order of their keys; the range may be undefined. */
        IDBGetRequest getAll(@Nullable JSObject range, int most);

        /** The key itself, where there is a row. */
        IDBGetRequest getKey(JSObject key);

        /** Answers with a {@link KeyCursor} at each step, and with null after the last. */
        IDBGetRequest openKeyCursor(@Nullable JSObject range, String direction);

        IDBIndex index(String name);
    }

    /** Goes over the keys of an index. */
    interface KeyCursor extends JSObject {
        @JSProperty
        JSObject getKey();

        void advance(int steps);
    }

    /** A database that is being made. */
    interface Upgraded extends IDBDatabase {
        IDBObjectStore createObjectStore(String name, JSObject options);

        /** TeaVM's own takes the names for an array. */
        @JSProperty("objectStoreNames")
        Names getStores();
    }

    /** An object store. */
    interface Indexed extends JSObject {
        /** TeaVM's own takes the names for an array. */
        @JSProperty("indexNames")
        Names getIndexes();
    }

    /** {@code DOMStringList}. */
    interface Names extends JSObject {
        boolean contains(String name);
    }

    /** The rows that a request found. */
    @SuppressWarnings("unchecked") // a JavaScript array holds whatever it holds
    static JSArray<JSObject> list(IDBGetRequest request) {
        return (JSArray<JSObject>) request.getResult();
    }

    static IDBFactory factory() {
        return Global.getIndexedDb();
    }
}
