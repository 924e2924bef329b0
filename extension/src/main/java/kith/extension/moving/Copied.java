package kith.extension.moving;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kith.moving.BackupReader;
import kith.moving.BackupTrouble;
import kith.people.Change;
import kith.people.Stored;
import kith.wire.Backup;
import org.jspecify.annotations.Nullable;

/** What a copy holds, as it is read piece by piece. */
public final class Copied {
    private final BackupReader reader = new BackupReader();
    private final List<Stored> records = new ArrayList<>();
    private final Map<Change.Ref, String> unknown = new HashMap<>();

    /** Reads one more piece of its text; false from the first trouble on. */
    public boolean read(String text) {
        for (Backup.Line line : reader.read(text)) {
            if (line instanceof Backup.Held held) {
                records.add(held.record());
                if (!held.unknown().isEmpty()) {
                    unknown.put(Change.Ref.to(held.record()), held.unknown());
                }
            }
        }
        return reader.trouble() == null;
    }

    /** What is wrong with the whole, once all of it was read; null when nothing is. */
    public @Nullable BackupTrouble end() {
        return reader.end();
    }

    /** What it holds; the rows that were no records where it was made are left out. */
    public List<Stored> records() {
        return records;
    }

    /** What a newer Kith wrote into them. */
    Map<Change.Ref, String> unknown() {
        return unknown;
    }

    /** Whom the user had forgotten where the copy was made. */
    public List<Backup.Forgotten> forgotten() {
        Backup.Head head = reader.head();
        return head == null ? List.of() : head.forgotten();
    }

    public Instant madeAt() {
        Backup.Head head = reader.head();
        return head == null ? Instant.EPOCH : head.madeAt();
    }
}
