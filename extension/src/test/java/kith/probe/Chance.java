package kith.probe;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import kith.people.Acquaintance;
import kith.people.Away;
import kith.people.Card;
import kith.people.Change;
import kith.people.Channel;
import kith.people.Conversation;
import kith.people.Handle;
import kith.people.Kept;
import kith.people.Last;
import kith.people.Move;
import kith.people.Own;
import kith.people.Person;
import kith.people.Quote;
import kith.people.Rhythm;
import kith.people.Settings;
import kith.people.Sighting;
import kith.people.Store;
import kith.people.Stored;
import kith.people.Turn;
import kith.reading.Byline;
import kith.reading.Comment;
import kith.reading.PageReading;
import kith.reading.Posted;

/**
 * Values at random, hostile ones among them; the same seed gives the same values.
 *
 * <p>By a generator of its own (Knuth's MMIX): TeaVM 0.15.0's java.util.Random gives other numbers than the JVM's.
 */
final class Chance {
    private static final List<String> PIECES = List.of(
            "\"",
            "\\",
            "/",
            "</script>",
            "\u0000",
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
            "\ud83e\uddf6",
            "\u2028",
            "\u2029",
            "\ufeff",
            "\u05e9\u05dc",
            "\u202e",
            "e\u0301",
            "\u7fbd",
            "null",
            "{\"v\":2}",
            "[",
            "\\u0041",
            "__proto__",
            "ines",
            "Wool",
            "990",
            " ",
            ".",
            "");

    private static final long MAX_MILLIS = 8_640_000_000_000_000L;

    private long state;

    Chance(long seed) {
        state = seed;
    }

    /** Any of all the ints. */
    int any() {
        state = state * 6_364_136_223_846_793_005L + 1_442_695_040_888_963_407L;
        return (int) (state >>> 32);
    }

    int below(int bound) {
        return (any() >>> 1) % bound;
    }

    boolean oneIn(int times) {
        return below(times) == 0;
    }

    <T> T one(List<T> all) {
        return all.get(below(all.size()));
    }

    /** Pieces of these, put together. */
    String of(List<String> pieces, int most) {
        StringBuilder text = new StringBuilder();
        for (int i = below(most + 1); i > 0; i--) {
            text.append(one(pieces));
        }
        return text.toString();
    }

    /** The same text with a few characters changed, left out or put in. */
    String damaged(String text, String alphabet) {
        StringBuilder damaged = new StringBuilder(text);
        for (int i = 1 + below(3); i > 0; i--) {
            int at = below(damaged.length());
            String piece = oneIn(4) ? "" : "" + alphabet.charAt(below(alphabet.length()));
            damaged.replace(at, at + below(2), piece);
        }
        return damaged.toString();
    }

    String text() {
        return of(PIECES, 6);
    }

    private String id() {
        return "id" + text();
    }

    private String link() {
        return oneIn(3) ? "" : "https://ines.example/\u7fbd?\"" + below(99);
    }

    Instant instant() {
        return switch (below(5)) {
            case 0 -> Instant.EPOCH;
            case 1 -> Instant.ofEpochMilli(oneIn(2) ? -MAX_MILLIS : MAX_MILLIS);
            case 2 -> Instant.ofEpochSecond(any(), below(1_000_000_000));
            default -> Instant.ofEpochMilli(1_793_000_000_000L + any());
        };
    }

    private <T> List<T> some(Supplier<T> one) {
        List<T> all = new ArrayList<>();
        for (int i = below(5); i > 0; i--) {
            all.add(one.get());
        }
        return all;
    }

    private Set<Integer> hashes() {
        return new LinkedHashSet<>(some(this::any));
    }

    private boolean flag() {
        return oneIn(2);
    }

    private Card card() {
        Move move = one(List.of(Move.values()));
        Card.Put idea = new Card.Put(move, one(List.of(Channel.values())), link(), text(), instant());
        return Card.shown(id(), id(), idea)
                .judged(one(List.of(Card.Verdict.values())), instant(), instant())
                .withDraft(text());
    }

    private Acquaintance acquaintance() {
        Acquaintance some = Acquaintance.NONE
                .with(one(List.of(Acquaintance.Bond.values())), true)
                .with(one(List.of(Acquaintance.Context.values())));
        for (Acquaintance.Line line : Acquaintance.Line.values()) {
            some = some.with(line, text());
        }
        return some;
    }

    Stored record(Store store, boolean lastAllowed) {
        return switch (store) {
            case PEOPLE -> {
                Quote quote = new Quote(text(), link(), text());
                Person any = new Person(id(), text(), flag(), flag(), flag(), link(), text(), text(), quote, instant());
                yield flag() ? any : any.with(acquaintance());
            }
            case HANDLES -> new Handle(id(), id(), text(), link(), text());
            case CONVERSATIONS -> new Conversation(id(), link(), text(), text(), flag(), hashes(), hashes(), instant());
            case TURNS -> turn();
            case SIGHTINGS -> new Sighting(id(), id(), text(), text(), flag(), flag(), instant());
            case CARDS -> card();
            case SHELF -> new Kept(id(), id(), link(), text(), instant());
            case SETTINGS -> {
                Settings.When when = one(List.of(Settings.When.values()));
                Set<String> notMine = new LinkedHashSet<>(some(this::text));
                Set<String> quiet = new LinkedHashSet<>(some(this::text));
                yield new Settings(
                        text(),
                        when,
                        some(this::text),
                        notMine,
                        quiet,
                        flag(),
                        instant(),
                        Rhythm.FIRST,
                        Away.NOTHING_MORE,
                        new Own(link(), some(this::text), some(this::text)),
                        text());
            }
            case LAST -> {
                Last.Kind kind = one(List.of(Last.Kind.values()));
                Change back = lastAllowed ? change(false) : Change.NONE;
                Set<String> forgotten = new LinkedHashSet<>(some(this::text));
                yield new Last(kind, text(), link(), text(), back.puts(), back, forgotten, instant());
            }
        };
    }

    private Turn turn() {
        Turn.State state = one(List.of(Turn.State.values()));
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
                state,
                flag(),
                some(this::text),
                instant());
    }

    Change change(boolean lastAllowed) {
        List<Store> stores = new ArrayList<>(List.of(Store.values()));
        if (!lastAllowed) {
            stores.remove(Store.LAST);
        }
        List<Stored> puts = some(() -> record(one(stores), lastAllowed));
        return new Change(puts, some(() -> new Change.Ref(one(stores), id())));
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
                below(3) * 60,
                text(),
                text(),
                some(this::comment),
                flag(),
                flag(),
                flag(),
                flag(),
                flag(),
                below(5) - 1,
                flag() ? "" : PageReading.NOTHING_READ);
    }

    private Comment comment() {
        return new Comment(text(), text(), link(), link(), text(), text(), text(), flag(), flag());
    }

    Posted posted() {
        return new Posted(id(), page(), "said " + text(), text(), link(), text());
    }
}
