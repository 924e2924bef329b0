package kith.moving;

import kith.people.Store;
import kith.wire.Backup;
import kith.wire.Backups;

/**
 * Writes a backup piece by piece: {@link #head} first, then {@link #record} for each record, {@link #tail} last. The pieces
 * one after another are the document, in which each record has a line of its own.
 *
 * <pre>{@code
 * {"head":{"format":"kith backup","version":1,"madeAt":1793534400000,"kith":"0.2.0","forgotten":[]},
 * "records":[
 * {"store":"people","record":{"v":1,"id":"link:ines.example",...}}
 * ],
 * "tail":{"records":1,"checksum":"5f0c8b0a7d1e2f34"}}
 * }</pre>
 */
public final class BackupWriter {
    private final Checksum checksum = new Checksum();
    private int records;

    public String head(Backup.Head head) {
        return counted("{\"head\":" + Backups.write(head) + ",\n\"records\":[");
    }

    /**
     * One record.
     *
     * @param store any but {@link Store#LAST}: what was kept last is undone here and nowhere else
     * @param json the whole record as it is stored, members that this Kith does not know included
     */
    public String record(Store store, String json) {
        return counted((records++ == 0 ? "\n" : ",\n") + Backups.line(store, json));
    }

    public String tail() {
        String end = counted("\n]");
        return end + ",\n\"tail\":" + Backups.write(new Backup.Tail(records, checksum.toString())) + "}\n";
    }

    private String counted(String text) {
        checksum.take(text);
        return text;
    }
}
