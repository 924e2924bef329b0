package kith.people;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kith.people.Edited.Field;
import org.jspecify.annotations.Nullable;

/** Puts the time of a change on what the user changed of a record. */
public final class Edits {
    private static final List<Field> OF_PEOPLE = List.of(
            Field.WHY,
            Field.NOTE,
            Field.KNOWS,
            Field.LEARN,
            Field.HELP,
            Field.CLOSE,
            Field.TAGS,
            Field.BONDS,
            Field.CONTEXT,
            Field.REACH,
            Field.REMEMBERED,
            Field.ASIDE,
            Field.ON_MIND);

    private Edits() {}

    /**
     * Marks what is another than before.
     *
     * @param before null for somebody new
     */
    public static Person mark(@Nullable Person before, Person after, Instant now) {
        Edited edited = after.edited();
        for (Field field : OF_PEOPLE) {
            List<String> old = before == null ? List.of() : parts(field, before);
            edited = old.equals(parts(field, after)) ? edited : edited.marked(field, old, now);
        }
        return after.with(edited);
    }

    /**
     * Marks a field as written over where several people are shown as one, so that it stands whatever the others hold there.
     *
     * @param all everybody who is shown as one, as they are stored
     * @param after the one to whom it was written
     */
    public static Person over(List<Person> all, Person after, Field field, Instant now) {
        Map<Edited, List<String>> sides = new LinkedHashMap<>();
        for (Person one : all) {
            sides.computeIfAbsent(one.edited(), edited -> new ArrayList<>()).addAll(parts(field, one));
        }
        return after.with(after.edited().with(field, over(sides, field, now)));
    }

    /** The same with the draft of several cards that are shown as one. */
    public static Card over(List<Card> all, Card after, Instant now) {
        Map<Edited, List<String>> sides = new LinkedHashMap<>();
        for (Card one : all) {
            sides.computeIfAbsent(one.edited(), edited -> new ArrayList<>()).addAll(Parts.of(one.draft()));
        }
        return after.with(after.edited().with(Field.DRAFT, over(sides, Field.DRAFT, now)));
    }

    /** Later than any word there, and what was there at an unknown time is past. */
    private static Edited.Mark over(Map<Edited, List<String>> sides, Field field, Instant now) {
        Set<Integer> past = new LinkedHashSet<>();
        Instant at = now;
        for (Map.Entry<Edited, List<String>> side : sides.entrySet()) {
            Edited.Mark mark = side.getKey().on(field);
            if (mark == null) {
                side.getValue().forEach(part -> past.add(part.hashCode()));
            } else {
                past.addAll(mark.past());
                at = mark.at().isBefore(at) ? at : mark.at().plusMillis(1);
            }
        }
        return new Edited.Mark(at, past);
    }

    public static Settings mark(Settings before, Settings after, Instant now) {
        Edited edited = after.edited();
        if (!before.why().equals(after.why())) {
            edited = edited.marked(Field.WHY, Parts.of(before.why()), now);
        }
        edited = mark(edited, Field.WHEN, before.when().equals(after.when()), now);
        edited = mark(edited, Field.RESTING, before.resting() == after.resting(), now);
        edited = mark(edited, Field.RHYTHM, before.rhythm().equals(sameWeek(after.rhythm(), before.rhythm())), now);
        edited = mark(edited, Field.OWN, before.own().equals(after.own()), now);
        edited = mark(edited, Field.LANGUAGE, before.language().equals(after.language()), now);
        return after.with(edited);
    }

    /** That I opened a week is nothing that I chose. */
    private static Rhythm sameWeek(Rhythm rhythm, Rhythm before) {
        return rhythm.with(rhythm.dot().openedAt(before.dot().openedAt()));
    }

    private static Edited mark(Edited edited, Field field, boolean same, Instant now) {
        return same ? edited : edited.marked(field, List.of(), now);
    }

    public static Card mark(@Nullable Card before, Card after, Instant now) {
        List<String> old = before == null ? List.of() : Parts.of(before.draft());
        boolean same = old.equals(Parts.of(after.draft()));
        return same ? after : after.with(after.edited().marked(Field.DRAFT, old, now));
    }

    /** What stands in a field; nothing for what was never said. */
    public static List<String> parts(Field field, Person person) {
        Acquaintance known = person.acquaintance();
        return switch (field) {
            case WHY -> Parts.of(person.why());
            case NOTE -> Parts.of(person.note());
            case KNOWS -> Parts.of(known.knows());
            case LEARN -> Parts.of(known.learn());
            case HELP -> Parts.of(known.help());
            case CLOSE -> Parts.of(known.close());
            case REACH -> Parts.of(known.reach());
            case TAGS -> known.tags();
            case BONDS -> known.bonds().stream().map(Enum::name).sorted().toList();
            case CONTEXT -> said(known.context() != Acquaintance.Context.UNSAID, known.context());
            case REMEMBERED -> said(person.remembered(), field);
            case ASIDE -> said(person.aside(), field);
            case ON_MIND -> said(person.onMind(), field);
            case DRAFT, WHEN, RESTING, RHYTHM, OWN, LANGUAGE -> List.of();
        };
    }

    private static List<String> said(boolean so, Enum<?> what) {
        return so ? List.of(what.name()) : List.of();
    }
}
