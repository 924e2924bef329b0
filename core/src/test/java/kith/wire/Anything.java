package kith.wire;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import kith.people.Acquaintance;
import kith.people.Away;
import kith.people.Card;
import kith.people.Change;
import kith.people.Channel;
import kith.people.Conversation;
import kith.people.Dot;
import kith.people.Edited;
import kith.people.Handle;
import kith.people.Kept;
import kith.people.Last;
import kith.people.Move;
import kith.people.Own;
import kith.people.Person;
import kith.people.Quote;
import kith.people.Rhythm;
import kith.people.Sameness;
import kith.people.Settings;
import kith.people.Sighting;
import kith.people.Store;
import kith.people.Stored;
import kith.people.Turn;
import kith.people.Whom;
import kith.reading.Byline;
import kith.reading.Comment;
import kith.reading.PageReading;
import kith.reading.Posted;

/** Values of every kind with hostile texts in them; the same seed gives the same values. */
public final class Anything {
    private static final List<String> PIECES = List.of(
            "\"",
            "\\",
            "/",
            "</script>",
            "\u0000",
            "\u0001",
            "\b",
            "\f",
            "\n",
            "\r\n",
            "\t",
            "\u001f",
            "\u007f",
            "\u0085",
            "\ud800",
            "\udfff",
            "\ud83d\ude00",
            "\ud83d\udc69\u200d\ud83d\udd27",
            "\u2028",
            "\u2029",
            "\ufeff",
            "\ufffe",
            "\u05e9\u05dc\u05d5\u05dd",
            "\u202e",
            "\u200f",
            "e\u0301",
            "\u7fbd",
            "null",
            "{\"v\":2}",
            "[",
            "}",
            "\\u0041",
            "__proto__",
            "ines",
            " ",
            "");

    private final Random random;

    public Anything(long seed) {
        random = new Random(seed);
    }

    public String text() {
        if (random.nextInt(20) == 0) {
            return "\u2028".repeat(1_000) + "x".repeat(1_000);
        }
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(6); i > 0; i--) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString();
    }

    public String id() {
        return "id" + text();
    }

    public String link() {
        return flag() ? "" : "https://ines.example/\u7fbd?\"" + random.nextInt(99);
    }

    public boolean flag() {
        return random.nextBoolean();
    }

    public int number(int mostExclusive) {
        return random.nextInt(mostExclusive);
    }

    public Instant instant() {
        return switch (random.nextInt(5)) {
            case 0 -> Instant.EPOCH;
            case 1 -> Instant.ofEpochMilli(-8_640_000_000_000_000L);
            case 2 -> Instant.ofEpochMilli(8_640_000_000_000_000L);
            default -> Instant.ofEpochMilli(1_793_000_000_000L + random.nextInt());
        };
    }

    public <T> T one(T[] all) {
        return all[random.nextInt(all.length)];
    }

    public <T> List<T> some(Supplier<T> one) {
        List<T> all = new ArrayList<>();
        for (int i = random.nextInt(5); i > 0; i--) {
            all.add(one.get());
        }
        return all;
    }

    private Set<Integer> hashes() {
        return new LinkedHashSet<>(some(random::nextInt));
    }

    Card card() {
        Card.Put idea = new Card.Put(one(Move.values()), one(Channel.values()), link(), text(), instant());
        return new Card(
                id(),
                id(),
                idea,
                one(Card.Verdict.values()),
                instant(),
                one(Card.Energy.values()),
                text(),
                some(this::text),
                edited(),
                instant());
    }

    Edited edited() {
        Edited edited = Edited.NOTHING;
        for (Edited.Field field : some(() -> one(Edited.Field.values()))) {
            edited = edited.with(field, new Edited.Mark(instant(), hashes()));
        }
        return edited;
    }

    Own own() {
        return new Own(link(), some(this::text), some(this::text));
    }

    Rhythm rhythm() {
        Set<Move> off = new LinkedHashSet<>(some(() -> one(Move.values())));
        return new Rhythm(
                one(Rhythm.Dose.values()),
                one(Rhythm.Day.values()),
                one(Rhythm.Energy.values()),
                off,
                new Whom(one(Acquaintance.Context.values()), flag()),
                1 + number(2),
                flag(),
                instant(),
                new Dot(one(Dot.Wish.values()), instant()));
    }

    Set<Acquaintance.Bond> bonds() {
        return new LinkedHashSet<>(some(() -> one(Acquaintance.Bond.values())));
    }

    private Sameness.Pair pair() {
        return new Sameness.Pair(id(), id());
    }

    private Acquaintance acquaintance() {
        return flag()
                ? Acquaintance.NONE
                : new Acquaintance(
                        text(),
                        text(),
                        text(),
                        bonds(),
                        one(Acquaintance.Context.values()),
                        some(this::text),
                        text(),
                        text());
    }

    public Stored record(Store store, boolean lastAllowed) {
        return switch (store) {
            case PEOPLE ->
                new Person(
                        id(),
                        text(),
                        flag(),
                        flag(),
                        flag(),
                        link(),
                        text(),
                        text(),
                        new Quote(text(), link(), text()),
                        acquaintance(),
                        edited(),
                        instant());
            case HANDLES -> new Handle(id(), id(), text(), link(), text());
            case CONVERSATIONS -> new Conversation(id(), link(), text(), text(), flag(), hashes(), hashes(), instant());
            case TURNS -> turn();
            case SIGHTINGS -> new Sighting(id(), id(), text(), text(), flag(), flag(), instant());
            case CARDS -> card();
            case SHELF -> new Kept(id(), id(), link(), text(), instant());
            case SETTINGS ->
                new Settings(
                        text(),
                        one(Settings.When.values()),
                        some(this::text),
                        new LinkedHashSet<>(some(this::text)),
                        new LinkedHashSet<>(some(this::text)),
                        flag(),
                        instant(),
                        rhythm(),
                        new Away(new LinkedHashSet<>(some(this::text)), new LinkedHashSet<>(some(this::text))),
                        own(),
                        text(),
                        new Sameness(new LinkedHashSet<>(some(this::pair)), new LinkedHashSet<>(some(this::pair))),
                        edited());
            case LAST ->
                new Last(
                        one(Last.Kind.values()),
                        text(),
                        link(),
                        text(),
                        lastAllowed ? change(false).puts() : List.of(),
                        lastAllowed ? change(false) : Change.NONE,
                        new LinkedHashSet<>(some(this::text)),
                        instant());
        };
    }

    private Turn turn() {
        return new Turn(
                id(),
                flag(),
                text(),
                id(),
                text(),
                text(),
                text(),
                link(),
                text(),
                link(),
                one(Turn.State.values()),
                flag(),
                some(this::text),
                instant());
    }

    Change change(boolean lastAllowed) {
        Map<Change.Ref, Stored> puts = new LinkedHashMap<>();
        for (Store store : some(() -> one(Store.values()))) {
            if (store != Store.LAST || lastAllowed) {
                Stored put = record(store, lastAllowed);
                puts.put(Change.Ref.to(put), put);
            }
        }
        return new Change(List.copyOf(puts.values()), some(() -> new Change.Ref(one(Store.values()), id())));
    }

    PageReading page() {
        return new PageReading(
                text(),
                link(),
                link(),
                text(),
                new Byline(text(), link()),
                text(),
                link(),
                flag() ? "de" : "",
                random.nextInt(3) * 60,
                text(),
                text(),
                some(this::comment),
                flag(),
                flag(),
                flag(),
                flag(),
                flag(),
                random.nextInt(5) - 1,
                flag() ? "" : PageReading.NOTHING_READ);
    }

    private Comment comment() {
        return new Comment(text(), text(), link(), link(), text(), text(), text(), flag(), flag());
    }

    Posted posted() {
        return new Posted(id(), page(), "said " + text(), text(), link(), text());
    }
}
