package kith.extension.moving;

import java.time.Instant;
import java.util.List;
import kith.extension.browser.Database;
import kith.extension.browser.Files;
import kith.extension.browser.Leafing;
import kith.moving.BackupWriter;
import kith.people.Store;
import kith.wire.Backup;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSArray;
import org.teavm.jso.file.Blob;

/** Everything that is kept, written into a file page by page. */
public final class Gathered implements Leafing.Reader {
    /** Hears which store it is at, and says whether to go on. It must not wait for the browser. */
    public interface Watch {
        boolean at(Store store);
    }

    private final Watch watch;
    private final Instant now;
    private final BackupWriter writer = new BackupWriter();
    private final JSArray<JSObject> parts = new JSArray<>();

    private final String version;

    private Gathered(Watch watch, String version, Instant now) {
        this.watch = watch;
        this.version = version;
        this.now = now;
    }

    /**
     * The whole copy; null when it was not to go on. Waits for the browser.
     *
     * @param version of this Kith
     */
    public static @Nullable Blob of(Database database, Watch watch, String version, Instant now) {
        Gathered gathered = new Gathered(watch, version, now);
        return database.leaf(gathered) ? gathered.whole() : null;
    }

    @Override
    public void begins(List<Backup.Forgotten> forgotten) {
        add(writer.head(new Backup.Head(now, version, forgotten, "")));
    }

    @Override
    public boolean page(Store store, List<String> records) {
        StringBuilder text = new StringBuilder();
        for (String record : records) {
            text.append(writer.record(store, record));
        }
        add(text.toString());
        return watch.at(store);
    }

    /** A page of text is handed to the browser at once, which puts much of it on the disk. */
    private void add(String text) {
        parts.push(Files.part(text));
    }

    private Blob whole() {
        add(writer.tail());
        return new Blob(parts);
    }
}
