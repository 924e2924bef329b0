package kith.people;

import java.util.AbstractMap;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Unmodifiable copies.
 *
 * <p>In TeaVM 0.15.0 {@code Map.copyOf} and {@code Set.copyOf} of something empty make a collection whose look-ups divide by
 * zero, a trap that Java cannot catch; so the empty ones are {@code Map.of()} and {@code Set.of()} here. Its {@code Map.copyOf}
 * of many also looks through long runs of others: of 15,000 records it took three times as long as to read them (November 2026). Its
 * {@code Collections.unmodifiableMap} is worse: that looks through all entries for each key.
 */
final class Fixed {
    private Fixed() {}

    static <K, V> Map<K, V> map(Map<K, V> map) {
        return map.isEmpty() ? Map.of() : new Frozen<>(new LinkedHashMap<>(map));
    }

    static <E> Set<E> set(Set<E> set) {
        return set.isEmpty() ? Set.of() : Set.copyOf(set);
    }

    /** Looks up where it is quick, and lets nobody change it. */
    private static final class Frozen<K, V> extends AbstractMap<K, V> {
        private final Map<K, V> map;

        private Frozen(Map<K, V> map) {
            this.map = map;
        }

        @Override
        public @Nullable V get(@Nullable Object key) {
            return map.get(key);
        }

        @Override
        public boolean containsKey(@Nullable Object key) {
            return map.containsKey(key);
        }

        @Override
        public int size() {
            return map.size();
        }

        @Override
        public Set<K> keySet() {
            return Collections.unmodifiableSet(map.keySet());
        }

        @Override
        public Collection<V> values() {
            return Collections.unmodifiableCollection(map.values());
        }

        @Override
        public Set<Map.Entry<K, V>> entrySet() {
            return Collections.unmodifiableSet(map.entrySet());
        }
    }
}
