package kith.story;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import kith.drive.Tab;
import kith.wire.Records;

/** The records that version 1 stored on somebody's device, as the core keeps samples of them. */
final class SavedRecords {
    private static final List<String> NAMES = List.of(
            "people",
            "handles",
            "conversations",
            "turns",
            "turns-theirs",
            "sightings",
            "cards",
            "shelf",
            "settings",
            "last");

    /** What Kith writes anew with every comment. */
    private static final List<String> CHANGING = List.of("settings ", "last ");

    private SavedRecords() {}

    /** The database as version 1 made it, with its records in it but for those that came later; Kith's own goes. */
    static void putInto1(Tab page) throws IOException {
        putInto1(page, samples());
    }

    /** The same with these records, each with its store. */
    static void putInto1(Tab page, JsonArray records) {
        page.eval("""
            const all = %s.filter(one => one.store !== 'shelf');
            const asked = request => new Promise((done, failed) => {
              request.onsuccess = () => done(request.result);
              request.onerror = () => failed(request.error);
            });
            await asked(indexedDB.deleteDatabase('kith'));
            const opening = indexedDB.open('kith', 1);
            opening.onupgradeneeded = () => {
              const indexes = {people: [], handles: ['person'], conversations: ['author'],
                turns: ['conversation', 'person', 'mineAt'], sightings: ['person'], cards: ['person'], settings: [], last: []};
              for (const [store, names] of Object.entries(indexes)) {
                const made = opening.result.createObjectStore(store, {keyPath: 'id'});
                names.forEach(name => made.createIndex(name, name));
              }
              opening.result.createObjectStore('forgotten');
              opening.result.createObjectStore('secrets').put('an old secret', 'digests');
            };
            const db = await asked(opening);
            const writing = db.transaction(db.objectStoreNames, 'readwrite');
            const written = new Promise((done, failed) => { writing.oncomplete = done; writing.onabort = failed; });
            for (const {store, record} of all) writing.objectStore(store).put(record);
            writing.objectStore('forgotten').put('1', 'a digest');
            await written;
            db.close();\
            """.formatted(records));
    }

    private static JsonArray samples() throws IOException {
        var all = new JsonArray();
        for (String name : NAMES) {
            var one = new JsonObject();
            one.addProperty("store", store(name));
            one.add("record", JsonParser.parseString(text(name)));
            all.add(one);
        }
        return all;
    }

    /** Puts them into Kith's database as they are, past Kith, and answers them as {@link #held} does. */
    static String put(Tab page) throws IOException {
        return page.eval("""
            const all = %s, db = await %s;
            await new Promise((done, failed) => {
              const writing = db.transaction(db.objectStoreNames, 'readwrite');
              writing.oncomplete = done;
              writing.onabort = failed;
              for (const {store, record} of all) writing.objectStore(store).put(record);
            });
            db.close();
            return all.map(({store, record}) => store + ' ' + JSON.stringify(record)).join('\\n');\
            """.formatted(samples(), Memory.open())).getAsString();
    }

    /** The records of the same ids as they now lie in the database, one a line. */
    static String held(Tab page) throws IOException {
        var ids = new JsonArray();
        for (String name : NAMES) {
            var one = new JsonObject();
            one.addProperty("store", store(name));
            one.add("id", JsonParser.parseString(text(name)).getAsJsonObject().get("id"));
            ids.add(one);
        }
        return page.eval("""
            const db = await %s;
            const all = await Promise.all(%s.map(({store, id}) => new Promise((done, failed) => {
              const request = db.transaction(store).objectStore(store).get(id);
              request.onsuccess = () => done(store + ' ' + JSON.stringify(request.result));
              request.onerror = failed;
            })));
            db.close();
            return all.join('\\n');\
            """.formatted(Memory.open(), ids)).getAsString();
    }

    /** As {@link #held} would answer, had nothing touched them since; without one store. */
    static String asSaved(String without) throws IOException {
        return samples().asList().stream()
                .map(one -> one.getAsJsonObject())
                .filter(one -> !one.get("store").getAsString().equals(without))
                .map(one -> one.get("store").getAsString() + " " + one.get("record"))
                .collect(Collectors.joining("\n"));
    }

    /** Without those that Kith writes anew with every comment. */
    static String lasting(String held) {
        return held.lines()
                .filter(line -> CHANGING.stream().noneMatch(line::startsWith))
                .collect(Collectors.joining("\n"));
    }

    /** Makes them a few days old, whenever the test runs: the weekly page tells of nothing older. */
    static void makeRecent(Tab page) throws IOException {
        JsonObject sighting = JsonParser.parseString(text("sightings")).getAsJsonObject();
        long age = System.currentTimeMillis() - sighting.get("at").getAsLong();
        int days = (int) (age / 86_400_000) - 1;
        page.eval("await " + Memory.older(-days));
        page.eval("await " + Memory.older("['cards']", 30)); // one of last week would hold back another
        page.eval("""
            const db = await %s;
            await new Promise(done => {
              const turns = db.transaction('turns', 'readwrite').objectStore('turns');
              turns.transaction.oncomplete = done;
              const all = turns.getAll();
              all.onsuccess = () => all.result.forEach(turn => turns.put({...turn, state: 'VISIBLE'}));
            });
            db.close();\
            """.formatted(Memory.open())); // an answer that was taken off its page is no idea
    }

    private static String store(String name) {
        return name.equals("turns-theirs") ? "turns" : name;
    }

    private static String text(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(
                Records.class.getResourceAsStream("v1/" + name + ".json"), "no sample of " + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
