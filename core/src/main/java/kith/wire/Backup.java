package kith.wire;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import kith.people.Store;
import kith.people.Stored;

/** The pieces of a backup: one head, a line for each record, one tail. {@link Backups} reads and writes them. */
public sealed interface Backup {
    /**
     * What is said before the records.
     *
     * @param madeAt when
     * @param kith by which version of Kith, e.g. "0.2.0"
     * @param forgotten whom the user has forgotten
     * @param unknown members of a newer Kith as a JSON object, or ""
     */
    record Head(Instant madeAt, String kith, List<Forgotten> forgotten, String unknown) implements Backup {
        public Head {
            forgotten = List.copyOf(forgotten);
        }
    }

    /**
     * Digests of the handle keys of people forgotten.
     *
     * @param secret under which they were made; each installation has its own
     * @param digests in hexadecimal
     */
    record Forgotten(String secret, Set<String> digests) {
        public Forgotten {
            digests = Collections.unmodifiableSet(new TreeSet<>(digests));
        }
    }

    /** What stands on one line. */
    sealed interface Line extends Backup {}

    /**
     * A record.
     *
     * @param unknown what a newer Kith wrote into it as a JSON object, or ""; see {@link Records#write(Stored, String)}
     */
    record Held(Stored record, String unknown) implements Line {}

    /**
     * A row of the database that was no record when the backup was made: kept as it was, and never taken for one.
     *
     * @param json its text
     */
    record Unread(Store store, String json) implements Line {}

    /**
     * What is said behind the records, so that a part of a backup is not taken for the whole.
     *
     * @param records how many lines there are
     * @param checksum over all before it, see docs/format; "" in a file that was changed by hand
     */
    record Tail(int records, String checksum) implements Backup {}
}
