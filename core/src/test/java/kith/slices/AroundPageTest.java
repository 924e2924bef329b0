package kith.slices;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import kith.moving.Together;
import kith.people.Conversation;
import kith.people.Handle;
import kith.people.Here;
import kith.people.Keeper;
import kith.people.Memory;
import kith.people.Person;
import kith.people.Question;
import kith.people.Sameness.Verdict;
import kith.people.Scene;
import kith.people.Settings;
import kith.people.Shown;
import kith.people.Store;
import kith.people.Stored;
import kith.people.Turn;
import kith.people.Turn.State;
import org.junit.jupiter.api.Test;

class AroundPageTest {
    private static final int LIVES = 400;

    /** Jo's life at random at two blogs where few people write. */
    private static final class Life {
        private final Random random;
        private final Scene jo = new Scene();
        private final Map<String, Shown> pages = new LinkedHashMap<>();
        private final Map<Shown, Integer> said = new LinkedHashMap<>();

        Life(int seed) {
            random = new Random(seed);
        }

        private String one(String... all) {
            return all[random.nextInt(all.length)];
        }

        Shown page() {
            boolean wool = random.nextBoolean();
            String home = wool ? Shown.HOME : "https://wg.example/";
            String path = "post-" + random.nextInt(14);
            return pages.computeIfAbsent(
                    home + path, link -> Shown.post(wool ? "Ines" : "WG", home, path, "Of " + path, "Words."));
        }

        void step() {
            Shown page = page();
            if (random.nextInt(3) > 0) {
                String name = one("Ines", "WG", "Ann", "Bo");
                String link = random.nextBoolean() ? "" : "https://" + name.toLowerCase(Locale.ROOT) + ".example/";
                say(page, parent(page), name, link, "Words of " + name);
            }
            switch (random.nextInt(6)) {
                case 0, 1 -> {
                    String parent = parent(page);
                    String words = "I say " + said.size() + " " + said.getOrDefault(page, 0);
                    jo.replies(page, parent, words);
                    say(page, parent, "Jo", "", words);
                    jo.sees(page);
                }
                case 2 -> jo.remembersAuthor(page);
                case 3 -> jo.remembers(page, String.valueOf(said.getOrDefault(page, 1)));
                default -> jo.sees(page);
            }
            jo.minutes(random.nextInt(3_000));
        }

        private String parent(Shown page) {
            int comments = said.getOrDefault(page, 0);
            return comments == 0 || random.nextInt(4) == 0 ? "" : String.valueOf(1 + random.nextInt(comments));
        }

        private void say(Shown page, String parent, String name, String link, String words) {
            String number = String.valueOf(said.merge(page, 1, Integer::sum));
            page.answers(parent, number, name, link, words);
        }

        /** All that is held after some time, with two people as one in half of all lives. */
        Memory held() {
            for (int i = 10 + random.nextInt(50); i > 0; i--) {
                step();
            }
            Memory memory = jo.memory();
            List<Person> people = memory.people().toList();
            if (people.size() > 1 && random.nextBoolean()) {
                Settings settings = memory.settings();
                memory = memory.with(List.of(settings.with(settings.sameness()
                        .with(people.getFirst().id(), people.getLast().id(), Verdict.ONE))));
            }
            return memory;
        }
    }

    @Test
    void whatIsSaidOfAPageIsTheSameAsIfEverythingHadBeenRead() {
        int answers = 0;
        int before = 0;
        int known = 0;
        for (int seed = 0; seed < LIVES; seed++) {
            Life life = new Life(seed);
            Memory held = life.held();
            for (int i = 0; i < 4; i++) {
                Shown page = i == 0 ? life.page().closed() : life.page();
                Here here = Here.of(Together.of(held), page.page());
                assertEquals(here, Here.of(AroundPage.of(new Kept(held), page.page()), page.page()), "life " + seed);
                answers += here.answers().size();
                before += here.before() == null || !here.beforeMore() ? 0 : 1;
                known += here.known().size();
            }
        }
        assertTrue(answers > 50 && before > 300 && known > 300, answers + " " + before + " " + known);
    }

    private static Conversation seen(int number, int daysAgo) {
        Instant at = Scene.DAY_0.minus(Duration.ofDays(daysAgo));
        return new Conversation(talk(number), Shown.HOME, "Talk", "", false, Set.of(), Set.of(), at);
    }

    private static String talk(int number) {
        return Shown.HOME + "talk-" + number + "/";
    }

    private static Turn said(int talk, int daysAgo) {
        Instant at = Scene.DAY_0.minus(Duration.ofDays(daysAgo));
        return new Turn(
                "claim-" + talk,
                true,
                "",
                talk(talk),
                "",
                "",
                "Words.",
                "",
                "Jo",
                "",
                State.VISIBLE,
                false,
                List.of(),
                at);
    }

    private static Here here(List<Stored> records) {
        return Here.of(
                AroundPage.of(
                        new Kept(Memory.of(records, Set.of())), Shown.wool().page()),
                Shown.wool().page());
    }

    @Test
    void myLatestWordsAreFoundWhereIWasLongAgoToo() {
        List<Stored> records = new ArrayList<>();
        for (int i = 0; i < 25; i++) {
            records.add(seen(i, i));
            records.add(said(i, 200 - i));
        }
        assertEquals(said(24, 176), here(records).before());
        records.add(said(3, 4));
        assertEquals(said(3, 4), here(records).before());
    }

    @Test
    void whetherIWroteThereBeforeThatIsLookedForToTheLast() {
        List<Stored> records = new ArrayList<>(List.of(said(0, 1)));
        for (int i = 0; i < 25; i++) {
            records.add(seen(i, i));
        }
        assertFalse(here(records).beforeMore());
        records.add(said(24, 30));
        assertTrue(here(records).beforeMore());
    }

    @Test
    void ofManyTalksAtOnePlaceOnlyAsManyAreReadAsTheAnswerNeeds() {
        List<Stored> few = new ArrayList<>();
        List<Stored> many = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            (i < 25 ? few : many).addAll(List.of(seen(i, i), said(i, i)));
        }
        int read = read(Memory.of(few, Set.of()), Shown.wool());
        many.addAll(few);
        assertEquals(
                read + 275, read(Memory.of(many, Set.of()), Shown.wool()), "of further talks what is said is not read");
    }

    @Test
    void howMuchIsHeldElsewhereMakesNoDifferenceToWhatIsRead() {
        Life life = new Life(7);
        Memory held = life.held();
        Shown page = life.page();
        int few = read(held, page);
        List<Stored> more = new ArrayList<>();
        for (int i = 0; i < 3_000; i++) {
            Person person = Person.noted("link:p" + i + ".example", "P" + i, "", life.jo.now());
            more.add(person);
            more.add(new Handle(person.id(), person.id(), person.name(), "", "https://p.example/"));
        }
        assertEquals(few, read(held.with(more), page));
    }

    private static int read(Memory held, Shown page) {
        AtomicInteger read = new AtomicInteger();
        Keeper counting = new Keeper() {
            @Override
            public List<Stored> read(List<Question> questions) {
                List<Stored> records = new Kept(held).read(questions);
                read.addAndGet(records.size());
                return records;
            }

            @Override
            public List<Stored> some(Store store, String after, int most) {
                throw new AssertionError("the page tells whom it needs");
            }

            @Override
            public List<Stored> last(Store store, String index, int least) {
                throw new AssertionError("the page tells whom it needs");
            }
        };
        AroundPage.of(counting, page.page());
        return read.get();
    }
}
