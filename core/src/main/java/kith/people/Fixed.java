package kith.people;

import java.util.Map;
import java.util.Set;

/**
 * Unmodifiable copies.
 *
 * <p>In TeaVM 0.15.0 {@code Map.copyOf} and {@code Set.copyOf} of something empty make a collection whose look-ups divide by
 * zero, a trap that Java cannot catch; so the empty ones are {@code Map.of()} and {@code Set.of()} here.
 */
final class Fixed {
    private Fixed() {}

    static <K, V> Map<K, V> map(Map<K, V> map) {
        return map.isEmpty() ? Map.of() : Map.copyOf(map);
    }

    static <E> Set<E> set(Set<E> set) {
        return set.isEmpty() ? Set.of() : Set.copyOf(set);
    }
}
