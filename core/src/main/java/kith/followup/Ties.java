package kith.followup;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import kith.followup.Occasion.Kind;
import kith.people.Card;
import kith.people.Channel;
import kith.people.Conversation;
import kith.people.Kept;
import kith.people.Memory;
import kith.people.Person;
import kith.people.Replied;
import kith.people.SharedWords;
import kith.people.Shelf;
import kith.people.Sighting;
import kith.people.Turn;
import org.jspecify.annotations.Nullable;

/**
 * What is held, person by person, as events and occasions (FOLLOWUP 1.0): the one place that says what counts as what.
 *
 * <p>Nobody is in it who is not held; what happened on pages that were never opened is not known and not guessed.
 */
public final class Ties {
    /** A page's clock may run ahead of mine by so much; what lies further ahead is no occasion. */
    private static final Duration CLOCKS_DIFFER = Duration.ofDays(1);

    /** What somebody last wrote is "their last work" for a season; older posts are seldom what one still thinks about. */
    public static final Duration WORK = Duration.ofDays(90);

    /**
     * A word of theirs waits for mine two weeks at most ({@link Stretch}), and a card about it may be open on a page for one
     * more; of older ones nobody asks what they were about.
     */
    public static final Duration WAITS = Duration.ofDays(30);

    /** A card that I called done, and the words that I wrote for it, lie at most so far apart. */
    private static final long SAME_DEED_SECONDS = 3 * 86_400L;

    /** One person's part, while it is gathered. */
    private record Part(String id, Marks marks, List<Event> events, List<Occasion> occasions) {}

    private final Memory memory;
    private final Instant now;
    private final Map<String, Part> parts = new LinkedHashMap<>();
    private final Map<String, List<Turn>> talks = new HashMap<>();
    private final Map<String, Long> rests = new HashMap<>();
    private final Ground ground;

    private Ties(Logbook book, Memory memory, Instant now) {
        this.memory = memory;
        this.now = now;
        book.events().forEach((id, events) -> {
            Person person = memory.person(id);
            Marks marks = person == null ? book.people().getOrDefault(id, Marks.NONE) : Logbook.marks(person);
            parts.put(id, new Part(id, marks, events, new ArrayList<>()));
        });
        memory.turns(turn -> true)
                .forEach(turn -> talks.computeIfAbsent(turn.conversation(), link -> new ArrayList<>())
                        .add(turn));
        ground = new Ground(memory);
    }

    /** Everybody who is held, in no particular order. */
    static List<Tie> of(Memory memory, Instant now) {
        return of(Logbook.of(memory), memory, now);
    }

    /**
     * The same by what is written down of everybody.
     *
     * @param memory what was said and seen lately is enough, with all cards and shelves
     */
    static List<Tie> of(Logbook book, Memory memory, Instant now) {
        Ties ties = new Ties(book, memory, now);
        ties.talks.values().forEach(ties::talk);
        memory.sightings()
                .sorted(Comparator.comparing(Sighting::at).thenComparing(Sighting::id))
                .forEach(ties::sighting);
        memory.shelf().filter(kept -> Shelf.waits(memory, kept)).forEach(ties::kept);
        memory.cards()
                .filter(card -> card.verdict() == Card.Verdict.DONE)
                .sorted(Comparator.comparing(Card::at).thenComparing(Card::id)) // of two for one deed the first says so
                .forEach(ties::done);
        memory.cards().filter(card -> card.verdict() == Card.Verdict.WAITS).forEach(ties::waits);
        List<Tie> all = new ArrayList<>();
        ties.parts.values().forEach(part -> all.add(ties.tie(part)));
        return all;
    }

    private Tie tie(Part part) {
        return new Tie(
                part.id, part.marks.resting(rests.getOrDefault(part.id, 0L)), Log.of(part.events), part.occasions);
    }

    /** What of theirs waits for a word of mine. */
    private void talk(List<Turn> turns) {
        Conversation where = memory.conversation(turns.getFirst().conversation());
        if (where == null) {
            return;
        }
        Replied replied = Replied.in(turns);
        Map<String, Turn> keyed = keyed(turns);
        for (Turn turn : turns) {
            boolean lately = turn.at().isAfter(now.minus(WAITS));
            if (!turn.mine() && lately && turn.state() != Turn.State.GONE && !replied.to(turn)) {
                waits(turn, turn.parentKey().isEmpty() ? null : keyed.get(turn.parentKey()), where);
            }
        }
    }

    /** The comments of a conversation by their keys; of two with one key the first. */
    static Map<String, Turn> keyed(List<Turn> turns) {
        Map<String, Turn> keyed = new HashMap<>();
        turns.stream().filter(turn -> !turn.key().isEmpty()).forEach(turn -> keyed.putIfAbsent(turn.key(), turn));
        return keyed;
    }

    private void waits(Turn turn, @Nullable Turn before, Conversation where) {
        Turn asked = before != null && before.mine() ? before : null;
        if (asked != null || turn.underMyPost()) {
            Kind kind = turn.asks() ? Kind.QUESTION : asked == null ? Kind.WROTE : Kind.HELP;
            occasion(
                    turn.person(),
                    kind,
                    "answer|" + turn.id(),
                    turn.at(),
                    turn.conversation(),
                    where.closed(),
                    asked != null && asked.asks(),
                    turn.asks() ? Asking.about(turn) : saidAbout(asked, turn));
        }
    }

    /** What my words had in common with the post, else with the answer; under a post of mine, theirs with the post. */
    private static String saidAbout(@Nullable Turn asked, Turn turn) {
        if (asked == null) {
            return turn.topics().isEmpty() ? "" : turn.topics().getFirst();
        }
        List<String> shared = asked.topics().isEmpty() ? SharedWords.of(asked.text(), turn.text(), 1) : asked.topics();
        return shared.isEmpty() ? "" : shared.getFirst();
    }

    private void sighting(Sighting sighting) {
        Part part = parts.get(sighting.person());
        if (part == null || !part.marks.remembered() || !sighting.at().isAfter(now.minus(WORK))) {
            return;
        }
        Conversation where = memory.conversation(page(sighting.id()));
        boolean closed = sighting.closed() || (where != null && where.closed());
        String topic = ground.in(sighting);
        if (!wroteThere(sighting)) {
            occasion(
                    sighting.person(),
                    Kind.POST,
                    "new|" + sighting.id(),
                    sighting.at(),
                    page(sighting.id()),
                    closed,
                    false,
                    topic);
        }
        if (sighting.post()) {
            occasion(
                    sighting.person(),
                    Kind.WORK,
                    "work|" + sighting.id(),
                    sighting.at(),
                    page(sighting.id()),
                    closed,
                    false,
                    topic);
        }
    }

    /** Something on the shelf of somebody remembered; where it is shared is wherever the two talk. */
    private void kept(Kept kept) {
        Part part = parts.get(kept.person());
        if (part != null && part.marks.remembered()) {
            occasion(kept.person(), Kind.KEPT, kept.card(), kept.at(), "", false, false, ground.beside(kept));
        }
    }

    /** Whether I have a word under it already: anywhere under a post, since then in the thread of a comment. */
    private boolean wroteThere(Sighting sighting) {
        return talks.getOrDefault(page(sighting.id()), List.of()).stream()
                .anyMatch(turn -> turn.mine() && (sighting.post() || turn.at().isAfter(sighting.at())));
    }

    /** What I called done was done, also where no page showed it; where one did, the card says what it was. */
    private void done(Card card) {
        Act act = switch (card.idea().move()) {
            case ANSWER, QUESTION, RECONNECT, WRITE -> Act.I_WROTE;
            case THANK -> Act.I_THANKED;
            case COMMENT -> Act.I_COMMENTED;
            case SHARE -> Act.I_SHARED;
            case INTRODUCE -> Act.I_OFFERED;
            case ADVICE -> Act.I_REQUESTED;
        };
        for (String id : about(card)) {
            Part part = parts.get(id);
            if (part != null) {
                done(part, card, act);
            }
        }
    }

    /** On a better day: until then nothing else is suggested about them. */
    private void waits(Card card) {
        about(card).forEach(id -> rests.merge(id, card.untilAt().getEpochSecond(), Math::max));
    }

    private static Set<String> about(Card card) {
        return new TreeSet<>(List.of(card.person(), card.idea().other()));
    }

    private void done(Part part, Card card, Act act) {
        Event said = part.events.stream()
                .filter(event -> event.act().mine()
                        && event.thread() == thread(card.idea().conversation()))
                .filter(event -> Math.abs(event.second() - card.at().getEpochSecond()) <= SAME_DEED_SECONDS)
                .max(Comparator.naturalOrder())
                .orElse(null);
        if (said == null) {
            part.events.add(new Event(
                    card.at().getEpochSecond(),
                    act,
                    Channel.THREAD,
                    thread(card.idea().conversation())));
        } else if (act.gives() && !said.act().gives()) {
            part.events.remove(said);
            part.events.add(new Event(said.second(), act, said.channel(), said.thread()));
        }
    }

    private void occasion(
            String person, Kind kind, String id, Instant at, String link, boolean closed, boolean asked, String topic) {
        Part part = parts.get(person);
        boolean cleared = !at.isAfter(memory.settings().clearedAt());
        if (part != null && !cleared && !at.isAfter(now.plus(CLOCKS_DIFFER))) {
            long second = Math.min(at.getEpochSecond(), now.getEpochSecond());
            part.occasions.add(new Occasion(kind, id, second, thread(link), closed, asked, topic, ""));
        }
    }

    /** The page of a link, without the place on it. */
    public static String page(String link) {
        return link.indexOf('#') < 0 ? link : link.substring(0, link.indexOf('#'));
    }

    /** A conversation's number, never 0: that is none. Two may share one, and then rest together for a week. */
    static int thread(String conversation) {
        int hash = conversation.hashCode();
        return conversation.isEmpty() ? 0 : hash == 0 ? 1 : hash;
    }
}
