package kith.moving;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Choices between two values by what they are, so that they do not depend on whose side is which. */
final class Plainly {
    private Plainly() {}

    /** The longer text, which tells more; of two as long, the later in the order of texts. */
    static String more(String one, String other) {
        int longer = Integer.compare(one.length(), other.length());
        return longer == 0 ? (one.compareTo(other) > 0 ? one : other) : longer > 0 ? one : other;
    }

    static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    static <E extends Enum<E>> E further(E one, E other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    /** Everything of both; of more than {@code most} the first in their order. */
    static <T extends Comparable<T>> Set<T> united(Set<T> one, Set<T> other, int most) {
        if (one.equals(other)) {
            return one;
        }
        Set<T> all = new TreeSet<>(one);
        all.addAll(other);
        Set<T> first = new LinkedHashSet<>();
        for (T each : all) {
            if (first.size() < most) {
                first.add(each);
            }
        }
        return first;
    }

    /** Everything of both, sorted unless they are the same. */
    static List<String> united(List<String> one, List<String> other, int most) {
        return one.equals(other) ? one : List.copyOf(united(new TreeSet<>(one), new TreeSet<>(other), most));
    }
}
