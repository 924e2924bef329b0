package kith.extension.browser;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import kith.moving.Together;
import kith.people.Change;
import kith.people.Keeper;
import kith.people.Memory;
import kith.people.Question;
import kith.people.Settings;
import kith.people.Store;
import kith.people.Stored;
import kith.wire.Malformed;
import kith.wire.Records;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSArray;
import org.teavm.jso.core.JSArrayReader;
import org.teavm.jso.core.JSNumber;
import org.teavm.jso.core.JSPromise;
import org.teavm.jso.core.JSString;
import org.teavm.jso.indexeddb.IDBDatabase;
import org.teavm.jso.indexeddb.IDBError;
import org.teavm.jso.indexeddb.IDBGetRequest;
import org.teavm.jso.indexeddb.IDBKeyRange;
import org.teavm.jso.indexeddb.IDBObjectStore;
import org.teavm.jso.indexeddb.IDBOpenDBRequest;
import org.teavm.jso.indexeddb.IDBTransaction;
import org.teavm.jso.json.JSON;

/**
 * Kith's records in the browser's IndexedDB: slices read in one transaction, a change written in one.
 *
 * <p>Only the worker writes. Calls wait for the browser, so they run in a thread of TeaVM's.
 */
public final class Database implements Keeper {
    private static final String NAME = "kith";
    /** 2 came with the shelf, 3 with what is put aside, 4 with finding conversations by place, 5 with the logbook. */
    private static final int VERSION = 5;

    /** Digests of handle keys that the user has forgotten; nothing else is kept of those people. */
    static final String FORGOTTEN = "forgotten";

    /** Rows that were no records, each with its text; see {@link Aside}. */
    static final String ASIDE = "aside";

    /** So many records are read as one text: a few hundred thousand characters. */
    private static final int AT_ONCE = 500;

    /** A row that is no record. */
    public record Unread(Store store, JSObject row) {}

    /** The browser could not read or write; nothing was changed. */
    public static final class Unavailable extends RuntimeException {
        private static final long serialVersionUID = 1;

        Unavailable(String what) {
            super(what);
        }

        /** Whether a newer Kith has written it, which this one cannot read; nothing is lost, and nothing is touched. */
        public boolean newer() {
            return "VersionError".equals(getMessage());
        }

        /** Whether there was no room. Chromium 156 calls a full disk UnknownError, so it is asked how much is left. */
        public boolean noRoom() {
            return "QuotaExceededError".equals(getMessage()) || !Room.isLeft();
        }
    }

    private final List<Unread> unread = new ArrayList<>();
    private boolean stumbled;

    /** Null once nothing can be read or written through it any more: then it is opened again. */
    private @Nullable IDBDatabase connection;

    private Database() {}

    public static Database open() {
        Database database = new Database();
        database.connection = database.connected();
        return database;
    }

    private IDBDatabase connected() {
        IDBOpenDBRequest request;
        try {
            request = Idb.factory().open(NAME, VERSION);
        } catch (RuntimeException refused) {
            throw new Unavailable("refused");
        }
        request.setOnUpgradeNeeded(event -> create(request.getResult(), request.getTransaction()));
        check(opened(request).await());
        IDBDatabase opened = request.getResult();
        opened.setOnVersionChange(() -> {
            connection = null;
            opened.close();
        });
        // The browser itself closes a database that it could not write.
        opened.addEventListener("close", event -> connection = null);
        return opened;
    }

    /** The empty string when it went well, else what the browser calls the trouble: promises carry no Java exceptions. */
    static JSPromise<JSString> opened(IDBOpenDBRequest request) {
        return new JSPromise<>((done, failed) -> {
            request.setOnSuccess(() -> done.accept(JSString.valueOf("")));
            request.setOnError(() -> done.accept(JSString.valueOf(name(request.getError()))));
            // "blocked" is no trouble: whoever has an older version open lets go of it when told, and then this goes
            // on.
        });
    }

    static void check(JSString trouble) {
        if (!trouble.stringValue().isEmpty()) {
            throw new Unavailable(trouble.stringValue());
        }
    }

    private static String name(@Nullable IDBError error) {
        return error == null ? "AbortError" : error.getName();
    }

    /** Makes what an empty database lacks, or one of an earlier version; what is there stays as it is. */
    private static void create(IDBDatabase database, IDBTransaction upgrade) {
        Idb.Names there = ((Idb.Upgraded) database).getStores();
        for (Store store : Store.values()) {
            // TeaVM's own IDBObjectStoreParameters makes a list of the path, and so every key a list.
            IDBObjectStore rows = there.contains(store.title())
                    ? upgrade.objectStore(store.title())
                    : ((Idb.Upgraded) database).createObjectStore(store.title(), Json.of("keyPath", Question.ID));
            for (String index : indexes(store)) {
                if (!((Idb.Indexed) (JSObject) rows).getIndexes().contains(index)) {
                    rows.createIndex(index, index);
                }
            }
        }
        for (String keyless : List.of(FORGOTTEN, Secrets.STORE, ASIDE, Logbooks.STORE)) {
            if (!there.contains(keyless)) {
                database.createObjectStore(keyless);
            }
        }
    }

    private static List<String> indexes(Store store) {
        return switch (store) {
            case HANDLES, CARDS, SHELF -> List.of("person");
            case SIGHTINGS -> List.of("person", "at");
            case TURNS -> List.of("conversation", "person", "at", "mineAt");
            case CONVERSATIONS -> List.of("author", "place");
            case PEOPLE, SETTINGS, LAST -> List.of();
        };
    }

    /** What the user chose. */
    public Settings settings() {
        return Memory.of(read(List.of(Question.one(Store.SETTINGS, Settings.FIRST.id()))), Set.of())
                .settings();
    }

    /** Everything that is held; {@link #unread} then tells what could not be read. */
    public Memory everything() {
        unread.clear();
        List<Question> questions = new ArrayList<>();
        for (Store store : Store.values()) {
            questions.add(Question.all(store));
        }
        return Memory.of(read(questions, unread), Set.of());
    }

    /** What could not be read when {@link #everything} was asked for last. */
    public List<Unread> unread() {
        return List.copyOf(unread);
    }

    /** Whether any row that was read so far was no record. */
    public boolean stumbled() {
        return stumbled;
    }

    /** Everything that is held, with people who are one as one. */
    public Memory shown() {
        return Together.of(everything());
    }

    /** What the user chose, these people, and whoever is one with one of them. */
    public Memory people(Collection<String> people) {
        Settings settings = settings();
        List<Question> questions = new ArrayList<>();
        for (String person : people) {
            for (String one : settings.sameness().all(person)) {
                questions.add(Question.one(Store.PEOPLE, one));
            }
        }
        return Memory.of(read(questions), Set.of()).with(List.of(settings));
    }

    @Override
    public List<Stored> some(Store store, String after, int most) {
        IDBTransaction transaction = begin(Set.of(store.title()), "readonly");
        Idb.Rows rows = (Idb.Rows) (JSObject) transaction.objectStore(store.title());
        IDBGetRequest page = rows.getAll(IDBKeyRange.lowerBound(JSString.valueOf(after), true), most);
        check(finished(transaction).await());
        List<Stored> records = new ArrayList<>();
        add(records, new ArrayList<>(), store, Idb.list(page));
        return records;
    }

    @Override
    public List<Stored> last(Store store, String index, int least) {
        IDBTransaction transaction = begin(Set.of(store.title()), "readonly");
        JSPromise<JSString> done = finished(transaction);
        Idb.Rows rows =
                (Idb.Rows) (JSObject) transaction.objectStore(store.title()).index(index);
        IDBGetRequest step = rows.openKeyCursor(null, "prev");
        List<IDBGetRequest> found = new ArrayList<>();
        boolean[] advanced = {least <= 1};
        step.setOnSuccess(() -> {
            Idb.KeyCursor cursor = (Idb.KeyCursor) step.getResult();
            if (cursor == null) {
                found.add(rows.getAll());
            } else if (advanced[0]) {
                found.add(rows.getAll(IDBKeyRange.lowerBound(cursor.getKey())));
            } else {
                advanced[0] = true;
                cursor.advance(least - 1);
            }
        });
        check(done.await());
        List<Stored> records = new ArrayList<>();
        found.forEach(request -> add(records, new ArrayList<>(), store, Idb.list(request)));
        return records;
    }

    /** Reads in one transaction; a record that cannot be read is left where it is and out of the answer. */
    @Override
    public List<Stored> read(List<Question> questions) {
        return read(questions, new ArrayList<>());
    }

    private List<Stored> read(List<Question> questions, List<Unread> unread) {
        if (questions.isEmpty()) {
            return List.of();
        }
        IDBTransaction transaction = begin(stores(questions), "readonly");
        List<IDBGetRequest> requests = new ArrayList<>();
        for (Question question : questions) {
            requests.add(ask(transaction, question));
        }
        check(finished(transaction).await());
        List<Stored> records = new ArrayList<>();
        for (int i = 0; i < requests.size(); i++) {
            add(records, unread, questions.get(i).store(), Idb.list(requests.get(i)));
        }
        return records;
    }

    private void add(List<Stored> records, List<Unread> unread, Store store, JSArray<JSObject> rows) {
        for (int from = 0; from < rows.getLength(); from += AT_ONCE) {
            JSArray<JSObject> some = rows.slice(from, Math.min(rows.getLength(), from + AT_ONCE));
            Optional<List<Stored>> read = Records.readAll(store, JSON.stringify(some));
            if (read.isPresent()) {
                records.addAll(read.get());
            } else {
                for (int i = 0; i < some.getLength(); i++) {
                    add(records, unread, store, some.get(i));
                }
            }
        }
    }

    private void add(List<Stored> records, List<Unread> unread, Store store, JSObject row) {
        try {
            records.add(Records.read(store, JSON.stringify(row)));
        } catch (Malformed unreadable) {
            stumbled = true;
            unread.add(new Unread(store, row));
            System.err.println("a record is left as it is: " + unreadable.getMessage());
        }
    }

    private static IDBGetRequest ask(IDBTransaction transaction, Question question) {
        Idb.Rows store =
                (Idb.Rows) (JSObject) transaction.objectStore(question.store().title());
        if (question.index().isEmpty()) {
            return store.getAll();
        }
        JSString value = JSString.valueOf(question.value());
        if (question.index().equals(Question.ID)) {
            return store.getAll(value);
        }
        Idb.Rows index = (Idb.Rows) (JSObject) store.index(question.index());
        return index.getAll(question.since().equals(Instant.EPOCH) ? value : from(question.since()));
    }

    private static IDBKeyRange from(Instant moment) {
        return IDBKeyRange.lowerBound(JSNumber.valueOf((double) moment.toEpochMilli()));
    }

    /**
     * Writes a change whole or not at all.
     *
     * @param forget digests to add to the forgotten, {@code recall} digests to take from them, in the same transaction
     */
    public void write(Change change, Set<String> forget, Set<String> recall) {
        write(change, forget, recall, Map.of());
    }

    /** @param unknown what a newer Kith had written into records of the change */
    public void write(Change change, Set<String> forget, Set<String> recall, Map<Change.Ref, String> unknown) {
        Set<String> stores = new TreeSet<>();
        change.puts().forEach(put -> stores.add(put.store().title()));
        change.deletes().forEach(ref -> stores.add(ref.store().title()));
        if (!forget.isEmpty() || !recall.isEmpty()) {
            stores.add(FORGOTTEN);
        }
        if (stores.isEmpty()) {
            return;
        }
        boolean told = Logbooks.tellsOf(change);
        if (told) {
            stores.add(Logbooks.STORE);
        }
        IDBTransaction transaction = begin(stores, "readwrite");
        var done = finished(transaction);
        if (told) {
            Logbooks.write(transaction, change);
        }
        for (Change.Ref ref : change.deletes()) {
            transaction.objectStore(ref.store().title()).delete(JSString.valueOf(ref.id()));
        }
        for (Stored put : change.puts()) {
            transaction
                    .objectStore(put.store().title())
                    .put(JSON.parse(Records.write(put, unknown.getOrDefault(Change.Ref.to(put), ""))));
        }
        for (String digest : forget) {
            transaction.objectStore(FORGOTTEN).put(JSString.valueOf("1"), JSString.valueOf(digest));
        }
        for (String digest : recall) {
            transaction.objectStore(FORGOTTEN).delete(JSString.valueOf(digest));
        }
        check(done.await());
    }

    /** Everything that is held at this moment, page by page; false when it was not to go on. */
    public boolean leaf(Leafing.Reader reader) {
        return new Leafing(begin(Leafing.stores(), "readonly"), reader).toTheEnd();
    }

    /** Whom the user has forgotten, each as {@link Digests} writes it. */
    public Set<String> forgotten() {
        IDBTransaction transaction = begin(Set.of(FORGOTTEN), "readonly");
        IDBGetRequest keys = transaction.objectStore(FORGOTTEN).getAllKeys();
        check(finished(transaction).await());
        JSArrayReader<JSObject> list = Idb.list(keys);
        Set<String> digests = new HashSet<>();
        for (int i = 0; i < list.getLength(); i++) {
            digests.add(Json.string(list.get(i)));
        }
        return digests;
    }

    /** Those of these handle keys that the user has forgotten, here or where a copy came from. */
    public Set<String> forgottenAmong(Set<String> keys) {
        Set<String> forgotten = forgotten();
        Set<String> found = new HashSet<>();
        if (!forgotten.isEmpty()) {
            Digests.of(knownSecret(), forgotten, keys).forEach((key, digests) -> {
                if (!Collections.disjoint(digests, forgotten)) {
                    found.add(key);
                }
            });
        }
        return found;
    }

    /** The secret of this installation under which digests are made; "" while there is none. */
    public String knownSecret() {
        return Json.string(secrets().get(Secrets.DIGESTS));
    }

    /** The same; made at first use. */
    public String secret() {
        String secret = knownSecret();
        if (secret.isEmpty()) {
            secret = Digests.newSecret();
            secrets().put(Secrets.DIGESTS, JSString.valueOf(secret));
        }
        return secret;
    }

    Secrets secrets() {
        return new Secrets(this);
    }

    IDBTransaction begin(Set<String> stores, String mode) {
        IDBDatabase known = connection;
        IDBDatabase open = known == null ? connected() : known;
        connection = open;
        try {
            return open.transaction(stores.toArray(new String[0]), mode);
        } catch (RuntimeException closing) {
            connection = null;
            throw new Unavailable("closed");
        }
    }

    private static Set<String> stores(List<Question> questions) {
        Set<String> stores = new TreeSet<>();
        questions.forEach(question -> stores.add(question.store().title()));
        return stores;
    }

    static JSPromise<JSString> finished(IDBTransaction transaction) {
        return new JSPromise<>((done, failed) -> {
            transaction.setOnComplete(() -> done.accept(JSString.valueOf("")));
            transaction.setOnAbort(() -> done.accept(JSString.valueOf(name(transaction.getError()))));
        });
    }
}
