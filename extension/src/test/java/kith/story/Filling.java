package kith.story;

import com.google.gson.JsonPrimitive;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import kith.drive.Tab;
import kith.people.Stored;
import kith.wire.Records;

/** Puts records into Kith's database past Kith, as {@link Records} writes them, from one of its pages. */
final class Filling {
    /** Records in one transaction; a few megabytes. */
    private static final int SOME = 4_000;

    private Filling() {}

    static void fill(Tab page, Stream<? extends Stored> records) {
        Iterator<? extends Stored> all = records.iterator();
        List<String> some = new ArrayList<>();
        while (all.hasNext()) {
            Stored record = all.next();
            some.add("[\"" + record.store().title() + "\"," + Records.write(record) + "]");
            if (some.size() == SOME || !all.hasNext()) {
                put(page, some);
                some.clear();
            }
        }
    }

    private static void put(Tab page, List<String> some) {
        page.eval("""
            const all = JSON.parse(%s), db = await %s;
            await new Promise((done, failed) => {
              const writing = db.transaction(db.objectStoreNames, 'readwrite');
              writing.oncomplete = done;
              writing.onabort = () => failed(writing.error);
              for (const [store, record] of all) writing.objectStore(store).put(record);
            });
            db.close();\
            """.formatted(new JsonPrimitive("[" + String.join(",", some) + "]"), Memory.open()));
    }
}
