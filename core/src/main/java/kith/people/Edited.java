package kith.people;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * When the user changed what, field by field, so that two devices can tell which word is the later one.
 *
 * @param marks a field that is missing was changed at a time that is not known, or never
 */
public record Edited(Map<Field, Mark> marks) {
    /** What the user can change. */
    public enum Field {
        WHY,
        NOTE,
        KNOWS,
        LEARN,
        HELP,
        CLOSE,
        TAGS,
        BONDS,
        CONTEXT,
        REACH,
        REMEMBERED,
        ASIDE,
        ON_MIND,
        DRAFT,
        WHEN,
        RESTING,
        RHYTHM,
        OWN,
        LANGUAGE
    }

    /**
     * A change.
     *
     * @param at when
     * @param past hashes of what stood there when its time was not known: another device that still has it adds nothing new
     */
    public record Mark(Instant at, Set<Integer> past) {
        public Mark {
            past = Fixed.set(past);
        }
    }

    /** Nothing of which the time is known. */
    public static final Edited NOTHING = new Edited(Map.of());

    public Edited {
        marks = Fixed.map(marks);
    }

    public @Nullable Mark on(Field field) {
        return marks.get(field);
    }

    /** The same with this mark; without one, as it was. */
    public Edited with(Field field, @Nullable Mark mark) {
        if (mark == null) {
            return this;
        }
        Map<Field, Mark> more = new LinkedHashMap<>(marks);
        more.put(field, mark);
        return new Edited(more);
    }

    /**
     * Marks a field as changed at that moment.
     *
     * @param old its parts before; see {@link Parts#of}
     */
    Edited marked(Field field, List<String> old, Instant at) {
        Mark before = on(field);
        Set<Integer> past = new LinkedHashSet<>();
        if (before == null) {
            old.forEach(part -> past.add(part.hashCode()));
        }
        return with(field, new Mark(at, before == null ? past : before.past()));
    }
}
