package kith.wire;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import kith.people.Store;
import kith.people.Stored;

/**
 * The pieces of a backup as JSON.
 *
 * <pre>{@code
 * {"format":"kith backup","version":1,"madeAt":1793534400000,"kith":"0.2.0","forgotten":[]}
 * {"store":"people","record":{"v":1,"id":"link:ines.example",...}}
 * {"records":1,"checksum":"5f0c8b0a7d1e2f34"}
 * }</pre>
 */
public final class Backups {
    /** Of the format; it rises when an older Kith must not read it. */
    public static final int VERSION = 1;

    /** What the format calls itself. */
    public static final String FORMAT = "kith backup";

    private Backups() {}

    public static String write(Backup.Head head) {
        List<Members> forgotten = new ArrayList<>();
        for (Backup.Forgotten each : head.forgotten()) {
            forgotten.add(new Members().with("secret", each.secret()).with("digests", each.digests()));
        }
        Members members = new Members()
                .with("format", FORMAT)
                .with("version", VERSION)
                .with("madeAt", head.madeAt())
                .with("kith", head.kith())
                .with("forgotten", forgotten);
        return Json.write(Unknown.with(members, Unknown.read(head.unknown())));
    }

    /**
     * Reads the head.
     *
     * @throws Newer when a newer Kith wrote it in a way that this one cannot read
     * @throws Malformed when it is none
     */
    public static Backup.Head head(String json) {
        Tree in = Json.read(json, "head");
        if (!in.text("format").equals(FORMAT)) {
            throw new Malformed(in.at("format"), "\"" + FORMAT + "\" is expected");
        }
        int version = in.number("version", 1, Integer.MAX_VALUE);
        if (version > VERSION) {
            throw new Newer(in.at("version"), "version " + version);
        }
        List<Backup.Forgotten> forgotten = new ArrayList<>();
        for (Tree each : in.objects("forgotten", Tree.MAX_LIST)) {
            forgotten.add(new Backup.Forgotten(each.text("secret"), new LinkedHashSet<>(each.texts("digests"))));
        }
        Backup.Head known = new Backup.Head(in.instant("madeAt"), in.text("kith"), forgotten, "");
        String unknown = Unknown.text(
                Unknown.in(in.members(), Json.read(write(known), "head").members()));
        return new Backup.Head(known.madeAt(), known.kith(), forgotten, unknown);
    }

    /**
     * One record of a store, as it is stored; what cannot be read as one is written so that it hinders nobody.
     *
     * @param json the whole record, the members of a newer Kith included
     */
    public static String line(Store store, String json) {
        if (store == Store.LAST) {
            throw new IllegalArgumentException("what undoes the last thing is in no backup");
        }
        try {
            String line = "{\"store\":\"" + store.title() + "\",\"record\":" + json + "}";
            Backup.Line unused = line(line);
            return line;
        } catch (Malformed unread) {
            return Json.write(new Members().with("store", store.title()).with("unread", json));
        }
    }

    /**
     * Reads a line.
     *
     * @throws Newer when a newer Kith wrote it in a way that this one cannot read
     * @throws Malformed when it is none
     */
    public static Backup.Line line(String json) {
        Tree in = Json.read(json, "line");
        Store store = store(in);
        if (in.has("unread")) {
            return new Backup.Unread(store, in.whole("unread"));
        }
        Tree tree = in.object("record");
        Stored record = Records.record(store, tree, true);
        String unknown = Unknown.text(
                Unknown.in(tree.members(), Records.members(record, true).all()));
        return new Backup.Held(record, unknown);
    }

    private static Store store(Tree in) {
        String title = in.needed("store");
        for (Store store : Store.values()) {
            if (store.title().equals(title) && store != Store.LAST) {
                return store;
            }
        }
        // What a newer Kith keeps beside all this would be lost without a word.
        throw new Newer(in.at("store"), "a store without a name here");
    }

    public static String write(Backup.Tail tail) {
        return Json.write(new Members().with("records", tail.records()).with("checksum", tail.checksum()));
    }

    /**
     * Reads the tail.
     *
     * @throws Malformed when it is none
     */
    public static Backup.Tail tail(String json) {
        Tree in = Json.read(json, "tail");
        return new Backup.Tail(in.number("records", 0, Integer.MAX_VALUE), in.text("checksum"));
    }

    /**
     * Whether this is one JSON value.
     *
     * @throws Malformed when it is not
     */
    public static void check(String json) {
        Tree unused = Json.read("{\"it\":" + json + "}", "document");
    }
}
