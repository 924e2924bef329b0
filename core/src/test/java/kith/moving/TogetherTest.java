package kith.moving;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import kith.people.Acquaintance;
import kith.people.Acquaintance.Bond;
import kith.people.Acquaintance.Line;
import kith.people.Card;
import kith.people.Change;
import kith.people.Channel;
import kith.people.Conversation;
import kith.people.Edited.Field;
import kith.people.Edits;
import kith.people.Forget;
import kith.people.Handle;
import kith.people.Kept;
import kith.people.Last;
import kith.people.Me;
import kith.people.Memory;
import kith.people.Move;
import kith.people.Person;
import kith.people.Quote;
import kith.people.Sameness;
import kith.people.Sameness.Verdict;
import kith.people.Settings;
import kith.people.Shelf;
import kith.people.Store;
import kith.people.Stored;
import kith.people.Turn;
import kith.people.Undo;
import kith.wire.Records;
import org.junit.jupiter.api.Test;

class TogetherTest {
    private static final int MEMORIES = 500;
    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    private static final String INES = "link:ines.example";
    private static final String WG = "name:wool.example|wg";

    private static Memory say(Memory memory, String person, String other, Verdict said) {
        Settings settings = memory.settings();
        return memory.with(List.of(settings.with(settings.sameness().with(person, other, said))));
    }

    private static Map<Change.Ref, String> written(Memory memory) {
        Map<Change.Ref, String> written = new HashMap<>();
        memory.records().forEach((ref, record) -> written.put(ref, Records.write(record)));
        return written;
    }

    private static Stored held(Memory memory, Stored record) {
        return Objects.requireNonNull(memory.find(Change.Ref.to(record)));
    }

    private static Person person(Memory memory, String id) {
        return Objects.requireNonNull(memory.person(id));
    }

    private static Card card(Memory memory, String id) {
        return Objects.requireNonNull(memory.card(id));
    }

    private static Conversation conversation(Memory memory, String id) {
        return Objects.requireNonNull(memory.conversation(id));
    }

    /** Two of whom nothing was said, in any memory that holds two. */
    private interface Two {
        void of(Memory memory, String person, String other);
    }

    private static void forAnyTwo(Two check) {
        int checked = 0;
        for (int seed = 0; checked < MEMORIES; seed++) {
            Random random = new Random(seed);
            Memory any = new AnyDevice(random).memory();
            Memory memory = any.with(List.of(any.settings()));
            List<Person> people = memory.people().toList();
            if (people.size() > 1) {
                String person = people.get(random.nextInt(people.size())).id();
                String other = people.get(random.nextInt(people.size())).id();
                if (memory.settings().sameness().of(person, other) == Verdict.UNSAID && !person.equals(other)) {
                    check.of(memory, person, other);
                    checked++;
                }
            }
        }
    }

    @Test
    void toSayThatTwoAreOneAndToTakeItBackLeavesAllAsItWas() {
        forAnyTwo((memory, person, other) -> {
            Memory one = say(memory, person, other, Verdict.ONE);
            assertEquals(written(memory), written(say(one, person, other, Verdict.UNSAID)));
        });
    }

    @Test
    void toSayThatTheyAreTwoAfterAllChangesNoRecordOfAnybody() {
        forAnyTwo((memory, person, other) -> {
            Memory one = say(memory, person, other, Verdict.ONE);
            Map<Change.Ref, String> two = written(say(one, person, other, Verdict.TWO));
            Map<Change.Ref, String> before = written(memory);
            Change.Ref settings = Change.Ref.to(Settings.FIRST);
            assertEquals(Records.write(say(memory, person, other, Verdict.TWO).settings()), two.remove(settings));
            before.remove(settings);
            assertEquals(before, two);
        });
    }

    @Test
    void nothingOfAnybodyIsMissingWhereTwoAreShownAsOne() {
        forAnyTwo((memory, person, other) -> {
            Memory one = say(memory, person, other, Verdict.ONE);
            Memory shown = Together.of(one);
            String head = one.settings().sameness().head(person);
            Set<String> all = one.settings().sameness().all(person);
            assertNotNull(shown.person(head));
            all.stream().filter(id -> !id.equals(head)).forEach(id -> assertNull(shown.person(id)));
            for (Stored record : one.records().values()) {
                if (record instanceof Handle it) {
                    assertEquals(it.id(), held(shown, it).id());
                    assertEquals(one.settings().sameness().head(it.person()), ((Handle) held(shown, it)).person());
                } else if (record instanceof Turn it) {
                    assertEquals(one.settings().sameness().head(it.person()), ((Turn) held(shown, it)).person());
                }
            }
            assertEquals(Together.of(shown), shown, "shown again it is the same");
        });
    }

    @Test
    void whereNobodyIsOneWithAnybodyItIsTheSameMemory() {
        Memory memory = scene();
        assertSame(memory, Together.of(memory));
        Memory gone = say(memory, INES, "link:nobody.example", Verdict.ONE);
        assertSame(gone, Together.of(gone), "somebody gone hides nobody");
    }

    private static Person person(String id, String name, String note) {
        return new Person(id, name, false, false, false, "", "", note, Quote.NONE, NOON);
    }

    private static Turn turn(String id, String person) {
        return new Turn(
                id,
                false,
                person,
                "https://wool.example/1",
                id,
                "",
                "Hm",
                "",
                "",
                "",
                Turn.State.VISIBLE,
                false,
                List.of(),
                NOON);
    }

    private static Card card(String person, String draft) {
        Card.Put idea = new Card.Put(Move.SHARE, Channel.THREAD, "", "", NOON);
        return Card.shown("kept|" + person + " a.example", person, idea).withDraft(draft);
    }

    private static Memory scene() {
        return Memory.of(
                List.of(
                        Settings.FIRST,
                        person(INES, "Ines", "dyes wool"),
                        person(WG, "WoolGatherer", "knows clerks").rememberedFor(new Quote("A list.", "", "")),
                        new Handle(INES, INES, "Ines", "https://ines.example/", ""),
                        new Handle(WG, WG, "WoolGatherer", "", "https://wool.example/"),
                        new Conversation("https://wool.example/1", "", "", WG, false, Set.of(), Set.of(), NOON),
                        turn("t1", INES),
                        turn("t2", WG),
                        new Kept(WG + " a.example", WG, "https://a.example/", "A", NOON),
                        card(WG, "Dear WG")),
                Set.of());
    }

    private static Memory joined() {
        return say(scene(), INES, WG, Verdict.ONE);
    }

    @Test
    void oneIsShownWithTheNameOfTheFirstAndEverythingOfBoth() {
        Memory shown = Together.of(joined());
        Person ines = person(shown, INES);
        assertEquals(List.of(ines), shown.people().toList());
        assertEquals("Ines", ines.name());
        assertEquals("dyes wool\n\u2042\nknows clerks", ines.note());
        assertTrue(ines.remembered());
        assertEquals("A list.", ines.quote().text());
        assertEquals(2, shown.turns(turn -> turn.person().equals(INES)).size());
        assertEquals(INES, conversation(shown, "https://wool.example/1").author());
        assertEquals("Dear WG", card(shown, "kept|" + INES + " a.example").draft());
        assertNotNull(shown.kept(INES + " a.example"));
    }

    @Test
    void whatCameSinceGoesToWhoseHandleItCameBy() {
        Memory since = joined().with(List.of(turn("t3", WG)));
        assertEquals(
                3, Together.of(since).turns(turn -> turn.person().equals(INES)).size());
        Memory apart = say(since, INES, WG, Verdict.TWO);
        assertEquals(scene().with(List.of(turn("t3", WG), apart.settings())), Together.of(apart));
    }

    /** As the worker does it. */
    private static Memory edits(Memory memory, Field field, UnaryOperator<Person> edit) {
        Person after = edit.apply(person(memory, INES));
        return memory.with(List.of(Edits.over(memory.people().toList(), after, field, NOON.plusSeconds(1))));
    }

    @Test
    void whatIChangeOfOneIsShownAsIChangedItAndStaysWithTheFirst() {
        Memory edited = edits(joined(), Field.NOTE, one -> one.withNote("dyes wool"));
        assertEquals(
                "dyes wool",
                person(Together.of(edited), INES).note(),
                "what stood there of the other was written over");
        edited = edits(edited, Field.BONDS, one -> one.with(one.acquaintance().with(Set.of(Bond.MET_OFFLINE))));
        edited = edits(edited, Field.TAGS, one -> one.with(one.acquaintance().with(Line.TAGS, "wool, 990")));
        edited = edits(edited, Field.ON_MIND, one -> one.onMind(true));
        Person shown = person(Together.of(edited), INES);
        assertEquals(Set.of(Bond.MET_OFFLINE), shown.acquaintance().bonds());
        assertEquals(List.of("wool", "990"), shown.acquaintance().tags());
        assertTrue(shown.onMind());
        Memory apart = say(edited, INES, WG, Verdict.TWO);
        assertEquals(scene().person(WG), apart.person(WG));
        Person ines = person(apart, INES);
        assertEquals("dyes wool", ines.note());
        assertEquals(Quote.NONE, ines.quote(), "what was not changed is not hers");
        assertEquals(Acquaintance.NONE.with(Bond.MET_OFFLINE, true).with(Line.TAGS, "wool, 990"), ines.acquaintance());
    }

    @Test
    void whatIWriteOverStandsWhateverTheOtherHoldsAndWhenever() {
        Field field = Field.WHY;
        for (Instant at : List.of(NOON, NOON.plusSeconds(1), NOON.plusSeconds(99))) {
            Person wg = Edits.mark(person(scene(), WG), person(scene(), WG).withWhy("for clerks"), at);
            Memory memory = joined().with(List.of(wg));
            assertEquals("for clerks", person(Together.of(memory), INES).why());
            Memory edited = edits(memory, field, one -> one.withWhy("for both"));
            assertEquals("for both", person(Together.of(edited), INES).why());
            assertEquals(
                    "",
                    person(Together.of(edits(edited, field, one -> one.withWhy(""))), INES)
                            .why());
        }
    }

    @Test
    void aDraftThatIWriteOverIsGoneFromBothCards() {
        Memory memory = joined().with(List.of(card(INES, "Mine")));
        String id = "kept|" + INES + " a.example";
        assertEquals("Dear WG\n\u2042\nMine", card(Together.of(memory), id).draft());
        List<Card> both = memory.cards().toList();
        Card written = Edits.over(both, card(INES, "Both"), NOON);
        assertEquals(
                "Both", card(Together.of(memory.with(List.of(written))), id).draft());
    }

    @Test
    void everyIdUnderWhichSomethingShownMayBeStoredIsTold() {
        Sameness said = joined().settings().sameness().with(INES, "c", Verdict.ONE);
        assertEquals(Set.of("kept|" + INES + " a", "kept|" + WG + " a", "kept|c a"), said.ids("kept|" + INES + " a"));
        assertEquals(Set.of("answer|t1"), said.ids("answer|t1"));
    }

    @Test
    void aPageIsKeptForBothAndOnce() {
        Memory memory = joined();
        assertTrue(Shelf.holds(memory, INES, "https://a.example/"));
        assertEquals(Change.NONE, Shelf.keep(memory, INES, "https://a.example/", "A", NOON));
        Change kept = Shelf.keep(memory, INES, "https://b.example/", "B", NOON);
        assertEquals(1, kept.puts().size(), "one of them is remembered");
    }

    @Test
    void whoHasAnotherIdAfterAMergeIsMeantByIt() {
        String own = "link:a.example/ines";
        Memory theirs = Memory.of(
                List.of(person(own, "Ines", ""), new Handle(INES, own, "Ines", "https://ines.example/", "")), Set.of());
        Memory merged = MergeTest.merged(joined(), theirs);
        assertNull(merged.person(INES), "theirs is the smaller id");
        assertEquals(Set.of(own, WG), merged.settings().sameness().all(WG));
    }

    @Test
    void whoIsOneWithSomebodySinceIsNotTakenBackWithACopy() {
        Memory before = Memory.of(List.of(Settings.FIRST, person(INES, "Ines", "")), Set.of());
        Change made = new Change(List.of(person(WG, "WG", "")), List.of());
        Memory since = say(before.apply(made), INES, WG, Verdict.ONE);
        assertEquals(Change.NONE, TakeBack.of(since, made, made.inverse(before)));
    }

    @Test
    void whoIsOneWithSomebodySinceIsNotUndone() {
        Memory before = Memory.of(List.of(Settings.FIRST, person(INES, "Ines", "")), Set.of());
        Change made = new Change(
                List.of(person(WG, "WG", "").rememberedFor(Quote.NONE), new Handle(WG, WG, "WG", "", "")), List.of());
        Last last = new Last(Last.Kind.REMEMBERED, WG, "", "", made.puts(), made.inverse(before), Set.of(), NOON);
        Memory since = say(before.apply(made), INES, WG, Verdict.ONE);
        assertEquals(false, person(since.apply(Undo.of(since, last)), WG).remembered());
        assertNull(before.apply(made).apply(Undo.of(before.apply(made), last)).person(WG));
    }

    @Test
    void ifOneOfThemIsMeAllOfThemAre() {
        Memory me = joined().apply(Me.person(joined(), INES));
        assertEquals(0, me.people().count());
        assertEquals(2, me.handles(handle -> handle.person().equals(Me.ID)).count());
        assertEquals(Sameness.NOTHING, me.settings().sameness());
    }

    @Test
    void toForgetOneWhoIsTwoForgetsBothAndThatTheyWereOne() {
        for (String id : List.of(INES, WG)) {
            Memory memory = joined();
            Memory left = memory.apply(Forget.person(memory, id));
            assertEquals(Settings.FIRST, left.settings());
            assertTrue(Forget.keys(memory, id).containsAll(List.of(INES, WG)));
            List<Change.Ref> refs = new ArrayList<>(left.records().keySet());
            refs.removeIf(ref -> ref.store() == Store.SETTINGS || ref.store() == Store.CONVERSATIONS);
            assertEquals(List.of(), refs);
            assertEquals("", conversation(left, "https://wool.example/1").author());
            assertEquals(memory, left.apply(Forget.person(memory, id).inverse(memory)));
        }
    }
}
