package kith.followup;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kith.people.Change;
import kith.people.Channel;
import kith.people.Conversation;
import kith.people.Leads;
import kith.people.Memory;
import kith.people.Person;
import kith.people.Reach;
import kith.people.Sighting;
import kith.people.Store;
import kith.people.Stored;
import kith.people.Turn;
import org.jspecify.annotations.Nullable;

/**
 * What happened with everybody, and what I said of them, without a word of what was said: all that a week needs of decades.
 *
 * <p>It says nothing that the records do not say. What it says of a conversation follows from that conversation alone, so
 * when one changes, only that one is read anew.
 *
 * @param people everybody who is held, by id; nobody rests here, that follows from cards
 * @param talks what was said in each conversation, by its id
 * @param sightings what was seen of somebody, by the sighting's id
 * @param since from when the oldest is of what I would lose, people and words of mine, in seconds since
 *     1970; {@link Long#MAX_VALUE} for nothing
 */
public record Logbook(
        Map<String, Marks> people, Map<String, List<Entry>> talks, Map<String, Entry> sightings, long since) {
    /** Whatever else is held tells of nothing that happened. */
    private static final Set<Store> TOLD = Set.of(Store.PEOPLE, Store.CONVERSATIONS, Store.TURNS, Store.SIGHTINGS);

    /**
     * One thing that happened.
     *
     * @param person with whom; may be somebody who is not held
     * @param second when, in seconds since 1970
     */
    public record Entry(String person, long second, Act act) {
        private Entry of(Leads heads) {
            return new Entry(heads.id(person), second, act);
        }
    }

    /** What happened, as all these records tell it. */
    public static Logbook of(Memory memory) {
        Logbook book = empty(since(memory));
        memory.people().forEach(person -> book.people.put(person.id(), marks(person)));
        Map<String, List<Turn>> talks = new LinkedHashMap<>();
        memory.turns(turn -> true)
                .forEach(turn -> talks.computeIfAbsent(turn.conversation(), link -> new ArrayList<>())
                        .add(turn));
        talks.forEach((link, turns) -> book.talks.put(link, entries(turns, memory.conversation(link))));
        memory.sightings().forEach(seen -> book.sightings.put(seen.id(), entry(seen)));
        return book;
    }

    private static Logbook empty(long since) {
        return new Logbook(new LinkedHashMap<>(), new LinkedHashMap<>(), new LinkedHashMap<>(), since);
    }

    private static long since(Memory memory) {
        long since = Long.MAX_VALUE;
        for (Stored record : memory.records().values()) {
            switch (record) {
                case Person person -> since = Math.min(since, person.sinceAt().getEpochSecond());
                case Turn turn
                when turn.mine() -> since = Math.min(since, turn.at().getEpochSecond());
                default -> {}
            }
        }
        return since;
    }

    static Marks marks(Person person) {
        boolean reachable = !Reach.of(person.acquaintance().reach()).link().isEmpty();
        return new Marks(
                person.remembered(),
                person.aside(),
                person.onMind(),
                reachable,
                0,
                person.acquaintance().context());
    }

    private static Entry entry(Sighting seen) {
        return new Entry(seen.person(), seen.at().getEpochSecond(), Act.SEEN);
    }

    /** What was said in one conversation, oldest first. */
    private static List<Entry> entries(List<Turn> turns, @Nullable Conversation where) {
        Map<String, Turn> keyed = Ties.keyed(turns);
        List<Entry> entries = new ArrayList<>();
        for (Turn turn : turns) {
            Turn before = turn.parentKey().isEmpty() ? null : keyed.get(turn.parentKey());
            if (!turn.mine()) {
                add(entries, turn.person(), turn.at(), theirs(turn, before));
            } else if (!turn.refused() || turn.state() != Turn.State.POSTED) {
                mine(entries, turn, before, where);
            }
        }
        return entries;
    }

    private static Act theirs(Turn turn, @Nullable Turn before) {
        boolean help = before != null && before.mine() && before.asks();
        return turn.asks() ? Act.THEY_ASKED : help ? Act.THEY_HELPED : Act.THEY_WROTE;
    }

    /** To somebody it can await an answer; under a post, to nobody, it is an open word to whoever wrote the post. */
    private static void mine(List<Entry> entries, Turn turn, @Nullable Turn before, @Nullable Conversation where) {
        boolean helped = before != null && !before.mine() && before.asks();
        if (!turn.person().isEmpty()) {
            add(entries, turn.person(), turn.at(), helped ? Act.I_HELPED : Act.I_WROTE);
        } else if (where != null) {
            add(entries, where.author(), turn.at(), Act.I_COMMENTED);
        }
    }

    private static void add(List<Entry> entries, String person, Instant at, Act act) {
        if (!person.isEmpty()) {
            entries.add(new Entry(person, at.getEpochSecond(), act));
        }
    }

    /**
     * The people, conversations and sightings of which something else may be told after a change; null where something was
     * taken away: then nothing of it is to be left, and all is written down anew.
     */
    public static @Nullable Set<Change.Ref> touched(Change change) {
        Set<Change.Ref> touched = new LinkedHashSet<>();
        change.puts().forEach(put -> touched(put).ifPresent(touched::add));
        boolean kept = change.deletes().stream().noneMatch(ref -> TOLD.contains(ref.store()));
        return kept ? touched : null;
    }

    private static Optional<Change.Ref> touched(Stored put) {
        return switch (put) {
            case Turn turn -> Optional.of(new Change.Ref(Store.CONVERSATIONS, turn.conversation()));
            default -> TOLD.contains(put.store()) ? Optional.of(Change.Ref.to(put)) : Optional.empty();
        };
    }

    /**
     * The same where some records have changed.
     *
     * @param memory holds, of what was touched, whatever there is now: each person, each sighting, each conversation with all
     *     that was said in it
     */
    public Logbook with(Memory memory, Set<Change.Ref> touched) {
        Logbook now = of(memory);
        Logbook next = new Logbook(
                new LinkedHashMap<>(people),
                new LinkedHashMap<>(talks),
                new LinkedHashMap<>(sightings),
                Math.min(since, now.since));
        for (Change.Ref ref : touched) {
            switch (ref.store()) {
                case PEOPLE -> put(next.people, ref.id(), now.people.get(ref.id()));
                case CONVERSATIONS -> put(next.talks, ref.id(), now.talks.get(ref.id()));
                default -> put(next.sightings, ref.id(), now.sightings.get(ref.id()));
            }
        }
        return next;
    }

    private static <T> void put(Map<String, T> all, String id, @Nullable T now) {
        if (now == null) {
            all.remove(id);
        } else {
            all.put(id, now);
        }
    }

    /** The same with several people as one: each of them as the one who stays. */
    public Logbook shownAs(Leads heads) {
        if (heads.isEmpty()) {
            return this;
        }
        Logbook shown = empty(since);
        people.forEach((id, marks) -> shown.people.putIfAbsent(heads.id(id), marks));
        talks.forEach((link, entries) -> shown.talks.put(
                link, entries.stream().map(entry -> entry.of(heads)).toList()));
        sightings.forEach((id, entry) -> shown.sightings.put(id, entry.of(heads)));
        return shown;
    }

    /** Everybody's events, by id, in any order. */
    Map<String, List<Event>> events() {
        Map<String, List<Event>> events = new LinkedHashMap<>();
        people.keySet().forEach(person -> events.put(person, new ArrayList<>()));
        talks.forEach((link, entries) -> entries.forEach(entry -> add(events, entry, link)));
        sightings.forEach((id, entry) -> add(events, entry, Ties.page(id)));
        return events;
    }

    private static void add(Map<String, List<Event>> events, Entry entry, String where) {
        List<Event> theirs = events.get(entry.person);
        if (theirs != null) {
            theirs.add(new Event(entry.second, entry.act, Channel.THREAD, Ties.thread(where)));
        }
    }
}
