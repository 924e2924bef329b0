package kith.people;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Everything that one transaction writes: records put, records deleted. Applied whole or not at all.
 *
 * @param puts records to put, at most one for each store and id
 * @param deletes records to delete
 */
public record Change(List<Stored> puts, List<Ref> deletes) {
    /** Nothing to write. */
    public static final Change NONE = new Change(List.of(), List.of());

    /** Points at one record. */
    public record Ref(Store store, String id) {
        public static Ref to(Stored record) {
            return new Ref(record.store(), record.id());
        }
    }

    public Change {
        puts = List.copyOf(puts);
        deletes = List.copyOf(deletes);
    }

    public boolean isEmpty() {
        return puts.isEmpty() && deletes.isEmpty();
    }

    /**
     * What brings back the state before, given that {@code before} holds every record this change touches that exists.
     *
     * <p>{@code memory.apply(change).apply(change.inverse(memory))} equals {@code memory}.
     */
    public Change inverse(Memory before) {
        List<Stored> back = new ArrayList<>();
        List<Ref> away = new ArrayList<>();
        for (Stored put : puts) {
            Stored old = before.find(Ref.to(put));
            if (old == null) {
                away.add(Ref.to(put));
            } else {
                back.add(old);
            }
        }
        for (Ref ref : deletes) {
            Stored old = before.find(ref);
            if (old != null) {
                back.add(old);
            }
        }
        return new Change(back, away);
    }

    /** Collects puts, the last one for an id standing. */
    public static final class Builder implements Recognition.Held {
        private final Map<Ref, Stored> puts = new LinkedHashMap<>();
        private final Set<Ref> deletes = new LinkedHashSet<>();
        private final Memory before;
        private @Nullable Memory after;

        public Builder(Memory before) {
            this.before = before;
        }

        /** Puts a record, unless memory holds the very same already. */
        public Builder put(Stored record) {
            after = null;
            Ref ref = Ref.to(record);
            deletes.remove(ref);
            if (record.equals(before.find(ref))) {
                puts.remove(ref);
            } else {
                puts.put(ref, record);
            }
            return this;
        }

        public Builder delete(Stored record) {
            return delete(Ref.to(record));
        }

        Builder delete(Ref ref) {
            after = null;
            puts.remove(ref);
            deletes.add(ref);
            return this;
        }

        /** One record as it will be; unlike {@link #soFar} it copies nothing, so a page may ask for each of its comments. */
        @Override
        public @Nullable Stored find(Ref ref) {
            Stored put = puts.get(ref);
            return put != null || deletes.contains(ref) ? put : before.find(ref);
        }

        Set<String> forgotten() {
            return before.forgotten();
        }

        /** Memory as it will be. */
        public Memory soFar() {
            Memory known = after;
            if (known == null) {
                known = before.apply(build());
                after = known;
            }
            return known;
        }

        public Change build() {
            return new Change(List.copyOf(puts.values()), List.copyOf(deletes));
        }
    }
}
