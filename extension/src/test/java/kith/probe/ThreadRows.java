package kith.probe;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kith.people.Change;
import kith.people.Forget;
import kith.people.Here;
import kith.people.Memory;
import kith.people.Own;
import kith.people.Person;
import kith.people.Recorder;
import kith.people.Remember;
import kith.people.Settings;
import kith.people.Trail;
import kith.reading.Byline;
import kith.reading.Comment;
import kith.reading.PageReading;
import kith.reading.Posted;
import kith.wire.Records;

/** A thread that grows at random, and what is remembered of it: every record, as it is stored. */
final class ThreadRows {
    private static final String HOME = "https://ines.example/";
    private static final String WOOL = HOME + "wool/";
    private static final List<String> NAMES =
            List.of("Jo", "jo", "Ines", "WG", "Ann", "ann\u00a0", "\u0130lk\u0130n", "");
    private static final List<String> LINKS = List.of("", "", HOME, "https://WG.example/", "https://ann.example/other");
    private static final List<String> TIMES =
            List.of("", "yesterday", "2026-11-19T10:00:00Z", "2026-11-21T10:00:00+01:00");
    private static final List<String> WORDS = List.of(
            "Thank you, dear clerk of the county!",
            "The county clerk has a list.",
            "What about the 990 form?",
            "\u7fbd");

    private final Chance chance;
    private final List<Comment> comments = new ArrayList<>();
    private Memory memory = Memory.EMPTY;
    private Instant now = Instant.parse("2026-11-20T10:00:00Z");

    private ThreadRows(long seed) {
        chance = new Chance(seed);
        if (seed % 3 == 0) {
            Settings mine = Settings.FIRST.withOwn(new Own(HOME, List.of(), List.of()));
            memory = Memory.of(List.of(mine), Set.of());
        }
    }

    static void add(Table table) {
        for (int seed = 0; seed < 60; seed++) {
            ThreadRows thread = new ThreadRows(seed);
            for (int step = 0; step < 6; step++) {
                table.row("thread " + seed + " step " + step, thread::step);
            }
            table.row("thread " + seed + " at last", thread::held);
        }
    }

    private String step() {
        now = now.plus(Duration.ofMinutes(chance.below(90)));
        for (int i = chance.below(4); i > 0; i--) {
            String parent = comments.isEmpty() || chance.oneIn(3)
                    ? ""
                    : chance.one(comments).key();
            say(chance.one(NAMES), chance.one(LINKS), chance.one(WORDS) + " " + comments.size(), parent);
        }
        Change change = change();
        String told = sorted(change) + " back: " + sorted(change.inverse(memory));
        memory = memory.apply(change);
        return told;
    }

    /** On the JVM the order of a memory's records is another one in each run. */
    private static String sorted(Change change) {
        return change.puts().stream().map(Records::write).sorted().toList() + " "
                + change.deletes().stream().map(Change.Ref::toString).sorted().toList();
    }

    private Change change() {
        return switch (chance.below(5)) {
            case 0, 1 -> {
                String words = "I say " + chance.one(WORDS) + " " + comments.size();
                String parent = comments.isEmpty() || chance.oneIn(2)
                        ? ""
                        : chance.one(comments).key();
                Posted posted = new Posted("claim-" + chance.below(9), page(), words, "Jo", "", parent);
                say("Jo", "", words, parent);
                yield Recorder.posted(memory, posted, now);
            }
            case 2 ->
                Remember.comment(
                        memory,
                        page(),
                        comments.isEmpty() ? "" : chance.one(comments).key(),
                        now);
            case 3 -> {
                List<String> ids = memory.people().map(Person::id).sorted().toList();
                yield ids.isEmpty() || !chance.oneIn(3)
                        ? Recorder.seen(memory, page(), now)
                        : Forget.person(memory, chance.one(ids));
            }
            default -> Recorder.readAlong(memory, page(), now);
        };
    }

    private void say(String name, String link, String words, String parent) {
        String key = "comment-" + (comments.size() + 1);
        String time = chance.one(TIMES);
        comments.add(
                new Comment(key, name, link, WOOL + "#" + key, time, words, parent, chance.oneIn(8), chance.oneIn(8)));
    }

    private PageReading page() {
        return new PageReading(
                "wordpress",
                WOOL,
                WOOL,
                "Knitting and the 990 form",
                new Byline("Ines", HOME),
                chance.one(TIMES),
                HOME,
                "en",
                0,
                "",
                "What helped was a visit to the county clerk.",
                comments,
                true,
                false,
                chance.oneIn(6),
                chance.oneIn(4),
                chance.oneIn(15),
                -1,
                "");
    }

    /** All that is held, what a page of it says, and what was said with each of the people. */
    private String held() {
        List<String> all =
                memory.records().values().stream().map(Records::write).sorted().toList();
        List<String> trails = memory.people()
                .sorted((one, other) -> one.id().compareTo(other.id()))
                .map(person -> Trail.with(memory, person).stream()
                        .map(Trail::turns)
                        .toList()
                        .toString())
                .toList();
        return all + " " + Here.of(memory, page()) + " " + trails;
    }
}
