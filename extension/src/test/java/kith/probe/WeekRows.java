package kith.probe;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kith.followup.Idea;
import kith.followup.Now;
import kith.followup.Score;
import kith.followup.Suggestion;
import kith.followup.Topics;
import kith.followup.Week;
import kith.followup.WhoKnows;
import kith.people.Acquaintance;
import kith.people.Acquaintance.Context;
import kith.people.Card;
import kith.people.Channel;
import kith.people.Conversation;
import kith.people.Dot;
import kith.people.Kept;
import kith.people.Memory;
import kith.people.Move;
import kith.people.Own;
import kith.people.Person;
import kith.people.Quote;
import kith.people.Rhythm;
import kith.people.Settings;
import kith.people.Sighting;
import kith.people.Stored;
import kith.people.Turn;
import kith.people.Whom;

/** Weeks of small memories at random. */
final class WeekRows {
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final List<String> NAMES = List.of("ann", "bo", "di", "ed", "flo");
    private static final List<String> PATHS = List.of("a", "b", "c", "d");
    private static final List<String> WORDS =
            List.of("I like knitting.", "Why wool?", "The county clerks help.", "", "\u7fbd\u6bdb\uff1f");

    private static final List<String> INTERESTS = List.of("knitting", "the county clerk", "\u7fbd\u6bdb", "c++");

    /** As many as the follow-up engine is to agree on, at least (FOLLOWUP 1.9). */
    private static final int HISTORIES = 2_000;

    private final Chance chance;
    private final List<Stored> records = new ArrayList<>();

    private WeekRows(long seed) {
        chance = new Chance(seed);
    }

    static void add(Table table) {
        table.row("week of nothing", () -> week(Memory.EMPTY, NOW));
        for (int seed = 0; seed < HISTORIES; seed++) {
            Memory memory = new WeekRows(seed).memory();
            table.row("week " + seed, () -> week(memory, NOW));
            table.row("week " + seed + " later", () -> week(memory, NOW.plus(Duration.ofDays(3))));
            if (seed % 10 == 0) {
                table.row("who knows in week " + seed, () -> whoKnows(memory));
            }
        }
        Map<String, List<String>> said =
                Map.of("ann", WORDS, "bo", List.of("Clerks.", "Wool and clerks."), "di", List.of());
        Topics topics = new Topics(WeekRows::words, said);
        for (String word : List.of("wool", "county clerks", "knitting like", "\u7fbd\u6bdb", "nobody")) {
            table.row(
                    "who knows about " + word,
                    () -> topics.who(word, 3).stream()
                            .map(found -> found.person() + " " + places(found.weight()))
                            .toList());
        }
    }

    /** Whom, how, when, why, and by which numbers; logarithms differ in their last bits from machine to machine. */
    private static List<String> week(Memory memory, Instant now) {
        List<String> rows = new ArrayList<>();
        Week week = Week.of(memory, new Now(now, 60), WeekRows::words);
        rows.add(week.full() ? "full" : "");
        for (Suggestion card : week.cards()) {
            Idea idea = card.idea();
            rows.add(idea.id() + " " + idea.move() + " " + idea.channel() + " " + idea.thread());
            rows.add(idea.stretch() + " " + idea.stretch().words(now.getEpochSecond()) + " " + idea.reasons());
            Score score = idea.score();
            rows.add(places(score.warmth()) + " " + places(score.wouldHappenAnyway()) + " "
                    + places(score.chanceOfAnswer()) + " " + places(score.worth()));
            rows.add(card.title() + " " + card.link() + " " + card.theirs() + " " + card.mine() + " " + card.topic());
        }
        return rows;
    }

    private static String places(double value) {
        return String.valueOf(Math.rint(value * 1e6));
    }

    /** Who is found by whole words, by beginnings, within words, and by what stands beside. */
    private static List<String> whoKnows(Memory memory) {
        WhoKnows knows = new WhoKnows(memory, WeekRows::words);
        List<String> rows = new ArrayList<>();
        for (String question : List.of("knitting", "COUN", "like w\u00f2ol", "nitti", "\u7fbd", "On b", "nobody")) {
            for (WhoKnows.Known known : knows.about(question)) {
                rows.add(question + ": " + known.person().id() + " " + known.mine() + " " + known.words() + " "
                        + known.title());
            }
        }
        return rows;
    }

    /** Letters and digits in a row: the same on both machines, whatever they know of scripts. */
    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean in = i < text.length() && Character.isLetterOrDigit(text.charAt(i));
            if (!in && start >= 0) {
                words.add(text.substring(start, i));
            }
            start = !in ? -1 : start < 0 ? i : start;
        }
        return words;
    }

    private Instant ago() {
        return NOW.minus(Duration.ofHours(12L * chance.below(40)));
    }

    private static String link(String path) {
        return "https://ines.example/" + path + "/";
    }

    private Memory memory() {
        for (String name : NAMES) {
            if (!chance.oneIn(6)) {
                boolean aside = chance.oneIn(6);
                records.add(
                        new Person(name, name, chance.oneIn(2), aside, chance.oneIn(8), "", "", "", Quote.NONE, ago())
                                .with(Acquaintance.NONE.with(context())));
            }
        }
        for (String path : PATHS) {
            talk(path);
        }
        for (int i = chance.below(6); i > 0; i--) {
            String path = chance.oneIn(3) ? chance.one(PATHS) : "p" + i;
            String title = chance.one(WORDS);
            String text = chance.one(WORDS);
            boolean post = chance.oneIn(2);
            records.add(new Sighting(link(path), chance.one(NAMES), title, text, post, chance.oneIn(5), ago()));
        }
        for (int i = chance.below(3); i > 0; i--) {
            String name = chance.one(NAMES);
            records.add(new Kept(name + " kept" + i, name, link("kept" + i), chance.one(WORDS), ago()));
        }
        for (int i = chance.below(4); i > 0; i--) {
            String id = chance.oneIn(2) ? "answer|" + link(chance.one(PATHS)) + "#2" : "new|" + link("p" + i);
            Card.Verdict verdict = chance.one(List.of(Card.Verdict.values()));
            Instant until = NOW.plus(Duration.ofDays(chance.below(5) - 2));
            records.add(card(id, verdict, until));
        }
        records.add(settings());
        return Memory.of(records, Set.of());
    }

    private Settings settings() {
        Rhythm.Day day = chance.oneIn(5) ? chance.one(List.of(Rhythm.Day.values())) : Rhythm.Day.ANY;
        Rhythm.Energy energy = chance.one(List.of(Rhythm.Energy.values()));
        Whom whom = new Whom(context(), chance.oneIn(3));
        Rhythm rhythm =
                new Rhythm(Rhythm.Dose.THREE_A_WEEK, day, energy, Set.of(), whom, 1, false, Instant.EPOCH, Dot.UNSAID);
        List<String> interests = chance.oneIn(3) ? List.of() : List.of("opera", chance.one(INTERESTS));
        Settings settings = Settings.FIRST.withRhythm(rhythm).withOwn(new Own("", List.of(), interests));
        return chance.oneIn(5) ? settings.clearedAt(ago()).withResting(chance.oneIn(4)) : settings;
    }

    private Context context() {
        return chance.oneIn(4) ? chance.one(List.of(Context.values())) : Context.UNSAID;
    }

    private Card card(String id, Card.Verdict verdict, Instant until) {
        Move move = chance.one(List.of(Move.values()));
        Card.Put idea = new Card.Put(move, Channel.THREAD, link(chance.one(PATHS)), "", ago());
        return Card.shown(id, chance.one(NAMES), idea).judged(verdict, until, ago());
    }

    private void talk(String path) {
        if (!chance.oneIn(6)) {
            Set<Integer> shown = Set.of(path.hashCode());
            String author = chance.one(NAMES);
            records.add(new Conversation(
                    link(path), link(""), "On " + path, author, chance.oneIn(4), shown, Set.of(), ago()));
        }
        turn(true, path, "1", "");
        for (int key = 2; key < 5; key++) {
            turn(chance.oneIn(4), path, "" + key, "" + (1 + chance.below(key - 1)));
        }
    }

    private void turn(boolean mine, String path, String key, String parent) {
        String where = link(path) + "#" + key;
        Turn.State state = Turn.State.VISIBLE;
        String person = key.equals("1") ? "" : chance.one(NAMES);
        List<String> topics = chance.oneIn(2) ? List.of() : List.of("knitting", "county clerks");
        String words = chance.one(WORDS);
        records.add(new Turn(
                where,
                mine,
                person,
                link(path),
                key,
                parent,
                words,
                where,
                mine ? "Jo" : "",
                "",
                state,
                false,
                topics,
                ago()));
    }
}
