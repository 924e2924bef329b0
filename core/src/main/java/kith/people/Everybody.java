package kith.people;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kith.reading.Links;
import kith.reading.Plain;
import org.jspecify.annotations.Nullable;

/** Everybody Kith holds, to be looked through and searched; made in one pass, for it may be a whole life. */
public final class Everybody {
    /** Whose words a line is. */
    public enum Voice {
        THEIRS,
        /** What I noted of them. */
        NOTE,
        /** What I said to them. */
        MINE,
        /** The title of something they wrote, or wrote under. */
        TITLE
    }

    /** Something that was said or noted, on one line; never empty. */
    public record Line(Voice voice, String text) {}

    /** In which order people are listed. */
    public enum Order {
        /** With whom I last talked, or whom I remembered last, first. */
        LATELY,
        NAME
    }

    /** Somebody who is held. */
    public static final class Known {
        private final Person person;
        private final String name;
        private final List<Line> theirs = new ArrayList<>();
        private final Set<Line> others = new LinkedHashSet<>();

        /** Other names of theirs, and addresses by which they may be found. */
        private final Set<String> marks = new LinkedHashSet<>();

        private Instant lastAt;
        private @Nullable String folded;

        private Known(Person person) {
            this.person = person;
            this.name = Text.foldName(person.name());
            this.lastAt = person.sinceAt();
        }

        public Person person() {
            return person;
        }

        /** What a list says of them: their last words, else a note of mine, else where we met; null when nothing is held. */
        public @Nullable Line line() {
            if (!theirs.isEmpty()) {
                return theirs.getFirst();
            }
            for (Line line : others) {
                if (line.voice() == Voice.NOTE) {
                    return line;
                }
            }
            return others.isEmpty() ? null : others.iterator().next();
        }

        /** The line that speaks of what is searched; where none does by itself, as {@link #line()}. */
        public @Nullable Line line(Search search) {
            if (search.asks() && !search.finds(Search.folded(person.name()))) {
                for (Collection<Line> lines : List.of(theirs, others)) {
                    for (Line line : lines) {
                        if (search.finds(Search.folded(line.text()))) {
                            return line;
                        }
                    }
                }
            }
            return line();
        }

        private String folded() {
            String known = folded;
            if (known == null) {
                List<String> texts = new ArrayList<>(marks);
                texts.add(person.name());
                theirs.forEach(line -> texts.add(line.text()));
                others.forEach(line -> texts.add(line.text()));
                known = Search.folded(texts.toArray(new String[0]));
                folded = known;
            }
            return known;
        }

        private void talked(Instant at) {
            lastAt = at.isAfter(lastAt) ? at : lastAt;
        }

        private void theirs(String text) {
            String line = Plain.collapse(text);
            if (!line.isEmpty()) {
                theirs.addFirst(new Line(Voice.THEIRS, line));
            }
        }

        private void other(Voice voice, String text) {
            Line line = new Line(voice, Plain.collapse(text));
            if (!line.text().isEmpty()) {
                others.add(line);
            }
        }
    }

    private final Map<String, Known> people = new HashMap<>();
    private final Map<String, Instant> places = new LinkedHashMap<>();
    private final Set<String> topics = new LinkedHashSet<>();

    /** Reads what is held: people and handles, conversations, turns, and sightings. */
    public Everybody(Memory memory) {
        memory.people().forEach(person -> people.put(person.id(), new Known(person)));
        memory.handles(handle -> true).forEach(this::handle);
        people.values().forEach(known -> known.theirs(known.person.quote().text()));
        people.values().forEach(Everybody::notes);
        memory.sightings()
                .sorted(Comparator.comparing(Sighting::at).thenComparing(Sighting::id))
                .forEach(this::sighting);
        List<Turn> turns = memory.turns(turn -> true);
        for (Turn turn : turns) {
            turn(turn, memory.conversation(turn.conversation()));
        }
        for (Turn turn : turns.reversed()) {
            if (turn.mine()) {
                topics.addAll(turn.topics());
            }
        }
    }

    private void handle(Handle handle) {
        Known known = people.get(handle.person());
        if (known != null) {
            known.marks.add(handle.name());
            known.marks.add(Links.bare(handle.place()));
            known.marks.add(Links.bare(handle.link()));
        }
    }

    private static void notes(Known known) {
        Person person = known.person;
        known.marks.add(Links.bare(person.link()));
        known.other(Voice.NOTE, person.why());
        known.other(Voice.NOTE, person.note());
        for (Acquaintance.Line line : Acquaintance.Line.values()) {
            known.other(Voice.NOTE, person.acquaintance().on(line));
        }
        known.other(Voice.TITLE, person.quote().title());
    }

    private void sighting(Sighting seen) {
        Known known = people.get(seen.person());
        if (known != null) {
            known.theirs(seen.text());
            known.other(Voice.TITLE, seen.title());
        }
    }

    private void turn(Turn turn, @Nullable Conversation where) {
        Known with = people.get(turn.person());
        Known author = where == null ? null : people.get(where.author());
        Known known = with == null && turn.mine() ? author : with;
        if (known != null) {
            known.talked(turn.at());
            if (turn.mine()) {
                known.other(Voice.MINE, turn.text());
            } else {
                known.theirs(turn.text());
            }
        }
        if (where != null) {
            for (Known there : known == author ? new Known[] {known} : new Known[] {known, author}) {
                if (there != null) {
                    there.other(Voice.TITLE, where.title());
                    there.marks.add(Links.bare(where.place()));
                }
            }
            if (turn.mine() && !where.place().isEmpty()) {
                places.merge(Links.bare(where.place()), turn.at(), (one, other) -> one.isAfter(other) ? one : other);
            }
        }
    }

    public boolean isEmpty() {
        return people.isEmpty();
    }

    /** Whoever is found; nobody whom I set aside, unless something is asked. */
    public List<Known> found(Search search, Order order) {
        List<Known> found = new ArrayList<>();
        for (Known known : people.values()) {
            if (search.asks() ? search.finds(known.folded()) : !known.person.aside()) {
                found.add(known);
            }
        }
        Comparator<Known> byName =
                Comparator.comparing((Known known) -> known.name).thenComparing(known -> known.person.id());
        found.sort(
                switch (order) {
                    case LATELY ->
                        Comparator.comparing((Known known) -> known.lastAt)
                                .reversed()
                                .thenComparing(byName);
                    case NAME -> byName;
                });
        return found;
    }

    /** Where I talk, the latest first: {@code "ines.example"}. */
    public List<String> places() {
        List<String> all = new ArrayList<>(places.keySet());
        all.sort(Comparator.comparing((String place) -> places.getOrDefault(place, Instant.EPOCH))
                .reversed()
                .thenComparing(place -> place));
        return all;
    }

    /** What I and others both wrote about, the latest first. */
    public List<String> topics() {
        return List.copyOf(topics);
    }
}
