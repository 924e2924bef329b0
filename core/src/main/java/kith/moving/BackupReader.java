package kith.moving;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kith.moving.BackupTrouble.What;
import kith.moving.Pieces.Piece;
import kith.people.Change;
import kith.wire.Backup;
import kith.wire.Backups;
import kith.wire.Malformed;
import kith.wire.Newer;
import org.jspecify.annotations.Nullable;

/**
 * Reads a backup from pieces of its text, which may end anywhere: {@link #read} each, then {@link #end}. Only when that gave
 * no trouble is what was read a whole backup; before it, nothing of it may be written anywhere.
 */
public final class BackupReader {
    /** More than anybody's whole life, and what fits into memory. */
    static final int MOST_RECORDS = 2_000_000;

    private static final long MOST_CHARS = 4_000_000_000L;

    private final Pieces pieces = new Pieces();
    private final Set<Change.Ref> seen = new HashSet<>();
    private final Set<String> members = new HashSet<>();
    private Backup.@Nullable Head head;
    private Backup.@Nullable Tail tail;
    private @Nullable BackupTrouble trouble;
    private int records;
    private long chars;

    /** The lines that this piece completes; none from the first trouble on. */
    public List<Backup.Line> read(String piece) {
        List<Backup.Line> lines = new ArrayList<>();
        chars += piece.length();
        if (chars > MOST_CHARS && trouble == null) {
            trouble = at(What.TOO_LARGE, pieces.line(), "");
        }
        for (int i = 0; i < piece.length() && trouble == null; i++) {
            char c = piece.charAt(i);
            Piece value = pieces.take(c);
            Pieces.Broken broken = pieces.broken();
            if (broken != null) {
                trouble = inText(broken, c);
            } else if (value != null) {
                take(value, lines);
            }
        }
        return lines;
    }

    /** What is wrong with the whole, now that nothing follows; null when it is a backup. */
    public @Nullable BackupTrouble end() {
        if (trouble == null && !pieces.ended()) {
            trouble = at(head == null ? What.NOT_A_BACKUP : What.CUT_SHORT, pieces.line(), "");
        } else if (trouble == null && tail == null) {
            trouble = at(head == null ? What.NOT_A_BACKUP : What.DAMAGED, pieces.line(), "tail: is missing");
        }
        return trouble;
    }

    /** The trouble so far; null while there is none. */
    public @Nullable BackupTrouble trouble() {
        return trouble;
    }

    /** What stands before the records; null until it was read. */
    public Backup.@Nullable Head head() {
        return head;
    }

    /** How many records were read so far. */
    public int records() {
        return records;
    }

    private BackupTrouble inText(Pieces.Broken broken, char c) {
        if (c == '\0' || c == '\ufffd') {
            return at(What.NOT_TEXT, pieces.line(), "");
        }
        What inBackup = broken == Pieces.Broken.TOO_LONG ? What.TOO_LARGE : What.NOT_JSON;
        return at(head == null ? What.NOT_A_BACKUP : inBackup, pieces.line(), "");
    }

    private void take(Piece value, List<Backup.Line> lines) {
        boolean record = value.name().equals(Pieces.RECORDS);
        records += record ? 1 : 0;
        try {
            if (record) {
                record(value, lines);
            } else if (!members.add(value.name())) {
                throw new Malformed(value.name(), "stands twice");
            } else {
                member(value);
            }
        } catch (Newer newer) {
            trouble = at(What.NEWER, value.line(), String.valueOf(newer.getMessage()));
        } catch (Malformed malformed) {
            What what = record ? What.RECORD : What.NOT_JSON;
            trouble = at(head == null ? What.NOT_A_BACKUP : what, value.line(), String.valueOf(malformed.getMessage()));
        }
    }

    private void record(Piece value, List<Backup.Line> lines) {
        if (head == null || tail != null) {
            throw new Malformed("records", "the head is expected before them and the tail behind");
        }
        Backup.Line line = Backups.line(value.text());
        if (line instanceof Backup.Held held && !seen.add(Change.Ref.to(held.record()))) {
            trouble = at(What.TWICE, value.line(), "");
        } else if (records > MOST_RECORDS) {
            trouble = at(What.TOO_LARGE, value.line(), "");
        } else {
            lines.add(line);
        }
    }

    private void member(Piece value) {
        switch (value.name()) {
            case "\"head\"" -> head = Backups.head(value.text());
            case "\"tail\"" -> tail(Backups.tail(value.text()), value);
            default -> {
                if (head == null) {
                    throw new Malformed("head", "is expected first");
                }
                Backups.check(value.text()); // of a newer Kith, which could do without it
            }
        }
    }

    private void tail(Backup.Tail read, Piece value) {
        tail = read;
        if (head == null) {
            throw new Malformed("head", "is expected first");
        }
        boolean whole = read.checksum().isEmpty() || read.checksum().equals(value.sum());
        if (!whole || read.records() != records) {
            String detail = "tail: " + read.records() + " records, sum " + value.sum();
            trouble = at(What.DAMAGED, value.line(), detail);
        }
    }

    private BackupTrouble at(What what, int line, String detail) {
        boolean ofRecord = what == What.RECORD || what == What.TWICE || what == What.NEWER;
        return new BackupTrouble(what, line, ofRecord ? records : 0, detail);
    }
}
