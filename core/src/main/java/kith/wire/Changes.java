package kith.wire;

import java.util.ArrayList;
import java.util.List;
import kith.people.Change;
import kith.people.Store;
import kith.people.Stored;

/** A change: the records put and the records deleted. */
final class Changes {
    private Changes() {}

    static Members members(Change change, boolean lastAllowed) {
        List<Members> deletes = new ArrayList<>();
        for (Change.Ref ref : change.deletes()) {
            deletes.add(new Members().with("store", ref.store()).with("id", ref.id()));
        }
        return new Members().with("puts", puts(change.puts(), lastAllowed)).with("deletes", deletes);
    }

    static Change change(Tree tree, boolean lastAllowed) {
        List<Change.Ref> deletes = new ArrayList<>();
        for (Tree ref : tree.objects("deletes", Tree.MAX_LIST)) {
            deletes.add(new Change.Ref(store(ref), ref.needed("id")));
        }
        return new Change(puts(tree, "puts", lastAllowed), deletes);
    }

    static List<Members> puts(List<Stored> records, boolean lastAllowed) {
        List<Members> puts = new ArrayList<>();
        for (Stored record : records) {
            puts.add(new Members().with("store", record.store()).with("record", Records.members(record, lastAllowed)));
        }
        return puts;
    }

    static List<Stored> puts(Tree tree, String name, boolean lastAllowed) {
        List<Stored> puts = new ArrayList<>();
        for (Tree put : tree.objects(name, Tree.MAX_LIST)) {
            puts.add(Records.record(store(put), put.object("record"), lastAllowed));
        }
        return puts;
    }

    private static Store store(Tree tree) {
        return tree.oneOf("store", Store.values());
    }
}
