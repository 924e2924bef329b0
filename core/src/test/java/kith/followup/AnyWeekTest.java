package kith.followup;

import static kith.followup.Held.utc;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.function.BiConsumer;
import kith.followup.draft.Draft;
import kith.followup.draft.Offered;
import kith.moving.Together;
import kith.people.Acquaintance;
import kith.people.Acquaintance.Context;
import kith.people.Card.Verdict;
import kith.people.Change;
import kith.people.Conversation;
import kith.people.Memory;
import kith.people.Move;
import kith.people.Own;
import kith.people.Person;
import kith.people.Quote;
import kith.people.Rhythm;
import kith.people.Sameness;
import kith.people.Settings;
import kith.people.Stored;
import kith.people.Turn;
import kith.people.Whom;
import kith.slices.Kept;
import kith.slices.WeekSource;
import kith.wire.Records;
import org.junit.jupiter.api.Test;

/** What holds in every week, over some thousand memories at random. */
class AnyWeekTest {
    private static final int MEMORIES = Integer.getInteger("kith.histories", 3_000);

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final List<String> NAMES = List.of("ann", "bo", "di", "ed", "flo");
    private static final List<String> PATHS = List.of("a", "b", "c", "d");
    private static final List<String> WORDS = List.of("I like knitting.", "Why wool?", "Clerks help.", "");

    private static final List<String> INTERESTS = List.of("knitting", "wool", "the clerks");
    private static final List<Context> CONTEXTS = List.of(Context.values());

    private static <T> T one(Random random, List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    /** The same seed gives the same memory, as long before {@code now}. */
    private static Held any(long seed, Instant now) {
        Random random = new Random(seed);
        Held held = new Held(now);
        for (String name : NAMES) {
            if (random.nextInt(6) > 0) {
                boolean remembered = random.nextBoolean();
                boolean aside = random.nextInt(5) == 0;
                Context context = random.nextInt(3) == 0 ? one(random, CONTEXTS) : Context.UNSAID;
                held.with(new Person(name, name, remembered, aside, false, "", "", "", Quote.NONE, now)
                        .with(Acquaintance.NONE.with(context)));
            }
        }
        for (String path : PATHS) {
            if (random.nextInt(6) > 0) {
                held.conversation(path, random.nextInt(4) == 0);
            }
            held.mine(path, "1", "", "", one(random, WORDS), 30);
            for (int key = 2; key < 5; key++) {
                double days = random.nextInt(20) + (random.nextBoolean() ? 0 : 0.5);
                boolean mine = random.nextInt(4) == 0;
                String name = one(random, NAMES);
                if (mine) {
                    held.mine(path, "m" + key, String.valueOf(key), name, one(random, WORDS), days);
                }
                if (random.nextInt(3) == 0) {
                    held.underMine(path, String.valueOf(key), name, one(random, WORDS), random.nextInt(20));
                } else {
                    held.theirs(path, String.valueOf(key), name, one(random, WORDS), random.nextInt(20));
                }
            }
        }
        for (int i = random.nextInt(6); i > 0; i--) {
            String path = random.nextInt(3) == 0 ? one(random, PATHS) : "p" + i;
            held.sighting(
                    one(random, NAMES),
                    path,
                    one(random, WORDS),
                    one(random, WORDS),
                    random.nextBoolean(),
                    random.nextInt(5) == 0,
                    random.nextInt(8));
        }
        for (int i = random.nextInt(4); i > 0; i--) {
            String id = random.nextBoolean()
                    ? Held.answerCard(one(random, PATHS), String.valueOf(2 + random.nextInt(3)))
                    : Held.newsCard("p" + i);
            Verdict verdict = one(random, List.of(Verdict.values()));
            held.card(id, one(random, NAMES), verdict, random.nextInt(16) + 0.5, random.nextInt(5) - 2);
        }
        for (int i = random.nextInt(4); i > 0; i--) {
            String name = one(random, NAMES);
            String title = one(random, WORDS) + i;
            held.kept(name, title, random.nextInt(40));
            if (random.nextInt(3) == 0) {
                String id = "kept|" + name + " https://plain.example/" + title.replace(' ', '-');
                held.card(id, name, one(random, List.of(Verdict.values())), random.nextInt(40), 0);
            }
        }
        Settings settings = Settings.FIRST;
        if (random.nextInt(5) == 0) {
            settings = settings.clearedAt(now.minus(Duration.ofDays(random.nextInt(9))))
                    .withResting(random.nextInt(4) == 0);
        }
        List<String> interests = random.nextInt(3) == 0 ? List.of() : List.of("opera", one(random, INTERESTS));
        Context only = random.nextInt(3) == 0 ? one(random, CONTEXTS) : Context.UNSAID;
        return held.settings(settings.withOwn(new Own("", List.of(), interests))
                .withRhythm(Rhythm.FIRST.with(new Whom(only, random.nextBoolean()))));
    }

    private static void inEveryWeek(BiConsumer<Memory, Week> claim) {
        int cards = 0;
        int underMine = 0;
        for (int seed = 0; seed < MEMORIES; seed++) {
            Held held = any(seed, NOW);
            claim.accept(held.memory(), held.week());
            cards += held.week().cards().size();
            underMine += (int) held.week().cards().stream()
                    .filter(card -> card.idea().reasons().getFirst() instanceof Why.Wrote)
                    .count();
        }
        assertTrue(cards > 1_000, "weeks with cards are tried");
        assertTrue(underMine > 100, "people who write under a post of mine are tried");
    }

    @Test
    void theSameMemoryGivesTheSameWeekHoweverItWasRead() {
        for (int seed = 0; seed < MEMORIES; seed++) {
            Held held = any(seed, NOW);
            for (int i = 0; i < 3; i++) {
                assertEquals(held.week(), Week.of(held.shuffled(new Random(seed * 7L + i)), utc(NOW), Breaks.WORDS));
            }
        }
    }

    /** Some of it long ago, some of it yesterday, and two people as one in a third of all memories. */
    private static Memory decades(int seed, Instant now) {
        Random random = new Random(seed);
        List<Stored> all = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            Instant then = now.minus(Duration.ofDays(i == 0 ? 0 : random.nextInt(200)));
            int part = i;
            any(seed * 4L + i, then).memory().records().values().forEach(record -> all.add(elsewhere(record, part)));
        }
        Memory memory = Memory.of(all, Set.of());
        List<Person> people = memory.people().toList();
        if (people.size() < 2 || random.nextInt(3) > 0) {
            return memory;
        }
        Settings settings = memory.settings();
        return memory.with(List.of(settings.with(settings.sameness()
                .with(people.getFirst().id(), people.getLast().id(), Sameness.Verdict.ONE))));
    }

    /** The same at another blog, with the same people. */
    private static Stored elsewhere(Stored record, int part) {
        String json = Records.write(record).replace("https://ines.example/", "https://ines" + part + ".example/");
        return Records.read(record.store(), json);
    }

    @Test
    void theWeekIsTheSameFromWhatWasLatelyAndALogbookOfTheRest() {
        int cards = 0;
        for (int seed = 0; seed < MEMORIES; seed++) {
            Memory held = decades(seed, NOW);
            Source all = Source.of(Together.of(held));
            Source slices = new WeekSource(new Kept(held), Logbook.of(held), NOW);
            Week week = Week.of(all, utc(NOW), Breaks.WORDS);
            assertEquals(week, Week.of(slices, utc(NOW), Breaks.WORDS), "memory " + seed);
            assertEquals(drafts(week, all), drafts(week, slices), "memory " + seed);
            Now tomorrow = utc(NOW.plus(Duration.ofDays(1)));
            assertEquals(
                    Week.holding(week.cards(), all, tomorrow, Breaks.WORDS),
                    Week.holding(
                            week.cards(),
                            new WeekSource(new Kept(held), Logbook.of(held), tomorrow.at()),
                            tomorrow,
                            Breaks.WORDS),
                    "memory " + seed);
            cards += week.cards().size();
        }
        assertTrue(cards > 1_000, "weeks with cards are tried: " + cards);
    }

    @Test
    void whatIWroteLongAgoElsewhereIsSharedGroundWhileItIsAmongMyNewest() {
        assertEquals("bronze kettles", ground(Ground.MY_NEWEST - 1));
        assertEquals("", ground(Ground.MY_NEWEST));
    }

    /** What a note about Ann's post could be about, where I wrote about the same once and so much else since. */
    private static String ground(int since) {
        Held held = new Held(NOW)
                .remembered("ann")
                .sighting("ann", "post", "News", "All about bronze kettles.", true, false, 2)
                .conversation("old", false)
                .mine("old", "1", "", "", "I like bronze kettles.", 400);
        for (int i = 0; i < since; i++) {
            held.mine("old" + i, "1", "", "", "Nothing of note.", 300);
        }
        Source slices = new WeekSource(new Kept(held.memory()), Logbook.of(held.memory()), NOW);
        Week week = Week.of(slices, utc(NOW), Breaks.WORDS);
        assertEquals(held.week(), week);
        assertEquals(drafts(week, Source.of(held.memory())), drafts(week, slices));
        return week.cards().getFirst().topic();
    }

    private static List<Draft> drafts(Week week, Source source) {
        Memory memory = source.with(week.people());
        return week.cards().stream()
                .map(card -> Draft.of(card.idea(), memory, Offered.of(memory)))
                .toList();
    }

    @Test
    void aLogbookThatIsKeptAndRenewedTellsWhatOneMadeAnewTells() {
        int renewed = 0;
        for (int seed = 0; seed < MEMORIES; seed++) {
            Random random = new Random(seed);
            Memory now = decades(seed, NOW);
            Memory before = Memory.of(
                    decades(random.nextInt(3) == 0 ? seed + 1 : seed, NOW).records().values().stream()
                            .filter(record -> now.find(Change.Ref.to(record)) != null && random.nextInt(8) > 0)
                            .toList(),
                    Set.of());
            List<Stored> puts = now.records().values().stream()
                    .filter(record -> !record.equals(before.find(Change.Ref.to(record))))
                    .toList();
            Set<Change.Ref> touched = Objects.requireNonNull(Logbook.touched(new Change(puts, List.of())));
            Logbook kept = Objects.requireNonNull(LogbookText.read(LogbookText.write(Logbook.of(before), "1"), "1"));
            assertEquals(Logbook.of(before), kept);
            Logbook anew = Logbook.of(now);
            Logbook after = WeekSource.renewed(new Kept(now), kept, touched);
            assertEquals(anew.people(), after.people(), "memory " + seed);
            assertEquals(anew.talks(), after.talks(), "memory " + seed);
            assertEquals(anew.sightings(), after.sightings(), "memory " + seed);
            assertTrue(after.since() <= anew.since(), "memory " + seed);
            renewed += Logbook.of(before).equals(Logbook.of(now)) ? 0 : 1;
        }
        assertTrue(renewed > MEMORIES / 2, "what is renewed has changed: " + renewed);
    }

    @Test
    void onlyTheTimeThatPassedMattersNotTheDate() {
        Instant then = NOW.plus(Duration.ofDays(1_234)).plusSeconds(56_789);
        for (int seed = 0; seed < MEMORIES; seed++) {
            List<String> now =
                    any(seed, NOW).week().cards().stream().map(Suggestion::id).toList();
            List<String> later =
                    any(seed, then).week().cards().stream().map(Suggestion::id).toList();
            assertEquals(now, later);
        }
    }

    @Test
    void thereAreAtMostThreeEachWithAPersonAndAConversationOfItsOwn() {
        inEveryWeek((memory, week) -> {
            Set<String> people = new HashSet<>();
            Set<String> pages = new HashSet<>();
            for (Suggestion card : week.cards()) {
                assertTrue(people.add(card.person().id()), card::toString);
                assertTrue(pages.add(card.link().replaceAll("#.*", "")), card::toString);
            }
            assertTrue(people.size() <= 3);
        });
    }

    @Test
    void withWhatWasDoneTheSevenDaysNeverHoldMoreThanThree() {
        inEveryWeek((memory, week) -> {
            long done = memory.cards()
                    .filter(card -> card.verdict() == Verdict.DONE)
                    .filter(card -> card.at().isAfter(NOW.minus(Duration.ofDays(7))))
                    .count();
            assertEquals(done >= 2, week.full());
            assertTrue(week.cards().isEmpty() || week.cards().size() + done <= 3);
        });
    }

    @Test
    void nobodyAsideNobodyNotedGetsNewsAndNothingLeadsToAClosedConversation() {
        inEveryWeek((memory, week) -> {
            for (Suggestion card : week.cards()) {
                Person person = card.person();
                assertEquals(person, memory.person(person.id()));
                assertTrue(!person.aside() && (person.remembered() || card.move() != Move.COMMENT), card::toString);
                Conversation talk = memory.conversation(card.link().replaceAll("#.*", ""));
                boolean open = talk != null && !talk.closed();
                boolean toTheirPage = card.move() == Move.COMMENT || (card.move() == Move.SHARE && talk == null);
                assertTrue(toTheirPage || open, card::toString);
            }
        });
    }

    @Test
    void whoWroteUnderAPostOfMineAndWasAnsweredIsNoCardForIt() {
        inEveryWeek((memory, week) -> {
            for (Suggestion card : week.cards()) {
                if (card.idea().reasons().getFirst() instanceof Why.Wrote) {
                    List<Turn> said = memory.turns(turn -> card.id().equals("answer|" + turn.id()));
                    Turn theirs = said.getFirst();
                    assertTrue(theirs.underMyPost() && !theirs.asks(), card::toString);
                    assertTrue(
                            memory
                                    .turns(mine -> mine.mine()
                                            && mine.conversation().equals(theirs.conversation())
                                            && mine.at().isAfter(theirs.at()))
                                    .stream()
                                    .noneMatch(mine -> mine.parentKey().isEmpty()
                                            || mine.parentKey().equals(theirs.key())
                                            || mine.person().equals(theirs.person())),
                            card::toString);
                }
            }
        });
    }

    @Test
    void whatWasDoneOrFeltForcedNeverComesBackAndWhatWaitsWaits() {
        inEveryWeek((memory, week) -> {
            for (Suggestion suggestion : week.cards()) {
                var card = memory.card(suggestion.id());
                assertTrue(
                        card == null
                                || !card.about(suggestion.person().id())
                                || card.verdict() == Verdict.OPEN
                                || (card.verdict() == Verdict.NOT_NOW
                                        && !card.idea().shownAt().isAfter(NOW.minus(Duration.ofDays(7))))
                                || (card.verdict() == Verdict.WAITS
                                        && !card.untilAt().isAfter(NOW)),
                        suggestion::toString);
            }
        });
    }

    @Test
    void whoeverBelongsElsewhereIsLeftOut() {
        inEveryWeek((memory, week) -> {
            Context only = memory.settings().rhythm().whom().only();
            for (Suggestion card : week.cards()) {
                Context theirs = card.person().acquaintance().context();
                assertTrue(List.of(theirs, theirs, only).contains(Context.UNSAID) || theirs == only, card::toString);
            }
        });
    }

    @Test
    void whatTheySpeakOfStandsInWhatIsStored() {
        int[] said = {0};
        inEveryWeek((memory, week) -> week.cards()
                .forEach(card -> card.idea().reasons().stream()
                        .filter(why -> why instanceof Why.Interest)
                        .forEach(why -> {
                            said[0]++;
                            assertTrue(new StoredTruth(memory).holds(why, card), () -> why + " " + card);
                        })));
        assertTrue(said[0] > 300, "interests are tried: " + said[0]);
    }

    @Test
    void whileKithRestsEveryWeekIsEmpty() {
        inEveryWeek((memory, week) ->
                assertTrue(!memory.settings().resting() || week.cards().isEmpty()));
    }
}
