package kith.extension.page;

import java.time.Instant;
import java.util.List;
import kith.extension.browser.Chrome;
import kith.extension.browser.Leafing;
import kith.moving.BackupWriter;
import kith.people.Store;
import kith.wire.Backup;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSArray;
import org.teavm.jso.core.JSString;
import org.teavm.jso.file.Blob;

/** Everything that is kept, written into a file page by page. */
final class Gathered implements Leafing.Reader {
    private final Working working;
    private final Instant now;
    private final BackupWriter writer = new BackupWriter();
    private final JSArray<JSObject> parts = new JSArray<>();

    Gathered(Working working, Instant now) {
        this.working = working;
        this.now = now;
    }

    @Override
    public void begins(List<Backup.Forgotten> forgotten) {
        add(writer.head(new Backup.Head(now, Chrome.getRuntime().getManifest().getVersion(), forgotten, "")));
    }

    @Override
    public boolean page(Store store, List<String> records) {
        working.say(
                switch (store) {
                    case PEOPLE, HANDLES -> "copyingPeople";
                    case CONVERSATIONS, TURNS, SIGHTINGS -> "copyingTalks";
                    case CARDS, SHELF, SETTINGS, LAST -> "copyingRest";
                });
        StringBuilder text = new StringBuilder();
        for (String record : records) {
            text.append(writer.record(store, record));
        }
        add(text.toString());
        return working.goesOn();
    }

    /** A page of text is handed to the browser at once, which puts much of it on the disk. */
    private void add(String text) {
        parts.push(new Blob(JSArray.of((JSObject) JSString.valueOf(text))));
    }

    Blob whole() {
        add(writer.tail());
        return new Blob(parts);
    }
}
