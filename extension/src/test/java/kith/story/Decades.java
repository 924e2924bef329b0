package kith.story;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kith.people.Conversation;
import kith.people.Handle;
import kith.people.Person;
import kith.people.Quote;
import kith.people.Stored;
import kith.people.Turn;

/**
 * What somebody might hold who has talked on the web for decades: for each person a handle, ten turns and two and a half
 * conversations. A few people are met often and most seldom; the same number gives the same records, and a larger one more of
 * the same kind.
 *
 * @param people how many, at least 2
 * @param now when the last of it was said
 */
record Decades(int people, Instant now) {
    /** Turns in one conversation: I, somebody, I, the same once more. */
    private static final int TURNS = 4;

    private static final int PLACES = 400;
    private static final Duration ALL = Duration.ofDays(20 * 365);

    /** Every so many of them I said myself that I want to remember. */
    private static final int REMEMBERED = 4;

    private static final String[] WORDS = """
            wool yarn the a of and to is in that it was for on with as you I my we but not this have are be at or
            so from what when how there very would could pattern needle row stitch form county clerk grant board
            volunteer garden bread oven bicycle river archive letter index ledger press type ink binding kiln clay
            glaze bees hive honey soil seed compost frost harvest quiet question answer careful patient useful plain
            curious generous thank tried found read wrote made kept sent asked told began finished mended learned\
            """.split("\\s+");

    int conversations() {
        return people * 5 / 2;
    }

    int turns() {
        return conversations() * TURNS;
    }

    Stream<Stored> all() {
        return Stream.of(
                        IntStream.range(0, people).mapToObj(this::person),
                        IntStream.range(0, people).mapToObj(this::handle),
                        IntStream.range(0, conversations()).mapToObj(this::conversation),
                        turns(0, turns()))
                .flatMap(each -> each);
    }

    /** Turns by their numbers; from {@link #turns()} on they are further ones, of people and in conversations that are there. */
    Stream<Stored> turns(int from, int toExclusive) {
        return IntStream.range(from, toExclusive).mapToObj(this::turn);
    }

    private static String id(int person) {
        return "link:p" + person + ".example";
    }

    private static String link(int person) {
        return "https://p" + person + ".example/";
    }

    private static String name(int person) {
        return "Person " + Integer.toString(person, 36);
    }

    private Stored person(int n) {
        boolean remembered = n % REMEMBERED == 0;
        Quote quote = remembered ? new Quote(words(n, 12, 30), link(n), words(n, 3, 6)) : Quote.NONE;
        return new Person(
                id(n),
                name(n),
                remembered,
                false,
                false,
                link(n),
                remembered ? words(n + 1, 4, 9) : "",
                "",
                quote,
                now.minus(ALL));
    }

    private Stored handle(int n) {
        return new Handle(id(n), id(n), name(n), link(n), "");
    }

    private static String place(int talk) {
        return "https://blog" + talk % PLACES + ".example/";
    }

    private static String talk(int talk) {
        return place(talk) + "post-" + talk + "/";
    }

    private Stored conversation(int n) {
        var shown = new Random(n).ints(6).boxed().toList();
        return new Conversation(
                talk(n), place(n), words(n, 3, 8), "", false, Set.of(), Set.copyOf(shown), at(n, TURNS - 1));
    }

    /** Often the same few: a square has more small numbers. */
    private int who(int talk) {
        double chance = new Random(talk * 31L).nextDouble();
        return talk < people ? talk : (int) (chance * chance * people);
    }

    /** The conversations of each person, and of all, lie all over the years. */
    private Instant at(int talk, int turn) {
        long part = ALL.toSeconds() * (talk * 7919L % conversations()) / conversations();
        return now.minusSeconds(part).minus(Duration.ofHours(30 + 5L * (TURNS - turn)));
    }

    private Stored turn(int n) {
        int talk = n / TURNS % conversations();
        int number = n % TURNS;
        boolean mine = number % 2 == 0;
        String key = "comment-" + n;
        return new Turn(
                mine ? "claim-" + n : talk(talk) + "#" + key,
                mine,
                mine && number == 0 ? "" : id(who(talk)),
                talk(talk),
                key,
                number == 0 ? "" : "comment-" + (n - 1),
                words(n, 12, 40),
                talk(talk) + "#" + key,
                mine ? "Jo" : "",
                mine ? "https://jo.example/" : "",
                Turn.State.VISIBLE,
                false,
                List.of(),
                at(talk, number));
    }

    private static String words(int seed, int least, int mostExclusive) {
        Random random = new Random(seed * 2_654_435_761L);
        List<String> words = new ArrayList<>();
        for (int i = random.nextInt(least, mostExclusive); i > 0; i--) {
            words.add(WORDS[random.nextInt(WORDS.length)]);
        }
        return String.join(" ", words) + ".";
    }
}
