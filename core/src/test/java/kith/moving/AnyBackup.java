package kith.moving;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kith.people.Change;
import kith.people.Store;
import kith.people.Stored;
import kith.wire.Anything;
import kith.wire.Backup;
import kith.wire.Records;

/** Random backups, and what a reader makes of a text. */
final class AnyBackup {
    private AnyBackup() {}

    /** Records of every store but the last thing kept, each once. */
    static List<Stored> records(Anything any) {
        Map<Change.Ref, Stored> all = new LinkedHashMap<>();
        for (Store store : Store.values()) {
            for (int i = any.number(4); i > 0 && store != Store.LAST; i--) {
                Stored record = any.record(store, false);
                all.put(Change.Ref.to(record), record);
            }
        }
        return List.copyOf(all.values());
    }

    static Backup.Head head(Anything any) {
        List<Backup.Forgotten> forgotten = any.some(() -> new Backup.Forgotten(
                any.text(), Set.copyOf(any.some(any::id).stream().distinct().toList())));
        return new Backup.Head(any.instant(), any.text(), forgotten, "");
    }

    static String write(Backup.Head head, List<? extends Stored> records) {
        BackupWriter writer = new BackupWriter();
        StringBuilder text = new StringBuilder(writer.head(head));
        records.forEach(record -> text.append(writer.record(record.store(), Records.write(record))));
        return text.append(writer.tail()).toString();
    }

    /** What was read until the first trouble, if there was any. */
    record Read(BackupReader reader, List<Backup.Line> lines) {
        List<Stored> records() {
            List<Stored> records = new ArrayList<>();
            for (Backup.Line line : lines) {
                if (line instanceof Backup.Held held) {
                    records.add(held.record());
                }
            }
            return records;
        }
    }

    static Read read(String text, int pieceLength) {
        BackupReader reader = new BackupReader();
        List<Backup.Line> lines = new ArrayList<>();
        for (int from = 0; from < text.length(); from += pieceLength) {
            lines.addAll(reader.read(text.substring(from, Math.min(text.length(), from + pieceLength))));
        }
        reader.end();
        return new Read(reader, lines);
    }
}
