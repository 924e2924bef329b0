package kith.moving;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BinaryOperator;
import kith.people.Edited;
import kith.people.Edited.Field;
import kith.people.Edited.Mark;
import kith.people.Parts;
import org.jspecify.annotations.Nullable;

/**
 * One record as two devices have it, or as several records that are one, field by field: the later word wins; where it is
 * not known which is the later, all are kept. Whose is which makes no difference.
 *
 * <p>A text of unknown time is kept beside one of known time, unless it stood there before: see {@link Mark#past}.
 */
final class Both {
    /** What a record can hold in one text; see {@code kith.wire}. */
    static final int LONGEST_TEXT = 100_000;

    /** Far more than anybody ever changed. */
    private static final int MOST_PAST = 1_000;

    private final List<Edited> sides;
    private Edited edited = Edited.NOTHING;

    Both(List<Edited> sides) {
        this.sides = sides;
        for (Field field : Field.values()) {
            for (Edited side : sides) {
                edited = edited.with(field, later(edited.on(field), side.on(field)));
            }
        }
    }

    private static @Nullable Mark later(@Nullable Mark one, @Nullable Mark other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        Instant last = Plainly.later(one.at(), other.at());
        return new Mark(last, Plainly.united(one.past(), other.past(), MOST_PAST));
    }

    /** When what was changed; to be asked last. */
    Edited edited() {
        return edited;
    }

    /** Where none is known to be later: {@code ["dyes wool", "met in Lisbon"] -> "dyes wool\n⁂\nmet in Lisbon"}. */
    String text(Field field, List<String> texts) {
        List<List<String>> parts = new ArrayList<>();
        texts.forEach(text -> parts.add(Parts.of(text)));
        Set<String> fresh = fresh(field, parts);
        String last = together(latest(field, texts));
        if (fresh.isEmpty()) {
            return last;
        }
        List<String> all = new ArrayList<>(Parts.of(last));
        all.addAll(fresh);
        return below(all);
    }

    private static String together(List<String> texts) {
        Set<String> telling = new HashSet<>();
        List<String> parts = new ArrayList<>();
        for (String text : texts) {
            List<String> of = Parts.of(text);
            if (!of.isEmpty() && telling.add(text)) {
                parts.addAll(of);
            }
        }
        return switch (telling.size()) {
            case 0 -> texts.stream().reduce("", Plainly::more);
            case 1 -> telling.iterator().next();
            default -> below(parts);
        };
    }

    /** Nothing twice, and no more than a record can hold. */
    private static String below(Collection<String> parts) {
        List<String> fitting = new ArrayList<>();
        int length = 0;
        for (String part : Parts.telling(parts)) {
            if (length + part.length() + 3 <= LONGEST_TEXT) {
                fitting.add(part);
                length += part.length() + 3;
            }
        }
        return Parts.below(fitting);
    }

    /** Sorted, unless all have the same. */
    List<String> list(Field field, List<List<String>> lists) {
        Set<String> fresh = fresh(field, lists);
        Set<List<String>> latest = new LinkedHashSet<>(latest(field, lists));
        if (latest.size() == 1 && fresh.isEmpty()) {
            return latest.iterator().next();
        }
        Set<String> all = new TreeSet<>(fresh);
        latest.forEach(all::addAll);
        return List.copyOf(all);
    }

    boolean flag(Field field, List<Boolean> flags) {
        return value(field, flags, (one, other) -> one || other);
    }

    /** What is one thing: where a time is known and another is not, the known is the later. */
    <T> T value(Field field, List<T> values, BinaryOperator<T> whenNeitherIsLater) {
        List<T> latest = latest(field, values);
        T value = latest.getFirst();
        for (T other : latest) {
            value = whenNeitherIsLater.apply(value, other);
        }
        return value;
    }

    /** What has the latest time; without any, all. */
    private <T> List<T> latest(Field field, List<T> values) {
        Mark last = edited.on(field);
        List<T> latest = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            Mark mark = sides.get(i).on(field);
            if (last == null || (mark != null && mark.at().equals(last.at()))) {
                latest.add(values.get(i));
            }
        }
        return latest;
    }

    /** What of unknown time is news to those who know one; from now on it is past. */
    private Set<String> fresh(Field field, List<List<String>> lists) {
        Mark changed = edited.on(field);
        Set<String> fresh = new TreeSet<>();
        Set<Integer> past = new HashSet<>();
        for (int i = 0; i < lists.size() && changed != null; i++) {
            if (sides.get(i).on(field) == null) {
                for (String part : lists.get(i)) {
                    past.add(part.hashCode());
                    if (!changed.past().contains(part.hashCode())) {
                        fresh.add(part);
                    }
                }
            }
        }
        if (changed != null) {
            edited = edited.with(field, new Mark(changed.at(), Plainly.united(changed.past(), past, MOST_PAST)));
        }
        return fresh;
    }
}
