package kith.moving;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import kith.people.Acquaintance;
import kith.people.Card;
import kith.people.Change;
import kith.people.Channel;
import kith.people.Conversation;
import kith.people.Edited.Field;
import kith.people.Edits;
import kith.people.Handle;
import kith.people.Kept;
import kith.people.Memory;
import kith.people.Move;
import kith.people.Person;
import kith.people.Settings;
import kith.people.Sighting;
import kith.people.Stored;
import kith.people.Turn;
import org.junit.jupiter.api.Test;

/** What comes of a merge, case by case; each is tried from both sides. */
class MergedTest {
    private static final Instant NOON = Instant.parse("2026-11-01T12:00:00Z");
    private static final Instant LATER = Instant.parse("2026-11-02T12:00:00Z");
    private static final Person INES = Person.noted("link:ines.example", "Ines", "", NOON);
    private static final String WOOL = "https://ines.example/wool/";

    private static Memory memory(Stored... records) {
        return Memory.of(List.of(records), Set.of());
    }

    private static Memory merged(Memory a, Memory b) {
        Memory ab = MergeTest.merged(a, b);
        assertEquals(ab, MergeTest.merged(b, a));
        return ab;
    }

    private static Person merged(Person a, Person b) {
        return Objects.requireNonNull(merged(memory(a), memory(b)).person(INES.id()));
    }

    @Test
    void theLaterNoteStandsAndTheEarlierDoesNotComeBack() {
        Person old = Edits.mark(null, INES.withNote("dyes wool"), NOON);
        Person now = Edits.mark(old, old.withNote("dyes silk"), LATER);
        assertEquals("dyes silk", merged(old, now).note());
        Person cleared = Edits.mark(old, old.withNote(""), LATER);
        assertEquals("", merged(old, cleared).note());
    }

    @Test
    void anOldNoteThatWasChangedOnOneDeviceDoesNotComeBackFromTheOther() {
        Person old = INES.withNote("dyes wool");
        Person now = Edits.mark(old, old.withNote("dyes silk"), LATER);
        assertEquals("dyes silk", merged(old, now).note());
        assertEquals("", merged(old, Edits.mark(old, old.withNote(""), LATER)).note());
        Person tagged = old.with(Acquaintance.NONE.with(Acquaintance.Line.TAGS, "wool, tea"));
        Person fewer = Edits.mark(tagged, tagged.with(Acquaintance.NONE.with(Acquaintance.Line.TAGS, "tea")), NOON);
        assertEquals(List.of("tea"), merged(tagged, fewer).acquaintance().tags());
    }

    @Test
    void twoNotesOfWhichNoTimeIsKnownStandOneBelowTheOther() {
        assertEquals(
                "dyes wool\n\u2042\nmet in Lisbon",
                merged(INES.withNote("met in Lisbon"), INES.withNote("dyes wool"))
                        .note());
        assertEquals(
                "dyes wool",
                merged(INES.withNote("wool"), INES.withNote("dyes wool")).note());
        assertEquals("wool", merged(INES.withNote("wool"), INES).note());
        Person known = Edits.mark(null, INES.withNote("dyes wool"), NOON);
        Person both = merged(known, INES.withNote("met in Lisbon"));
        assertEquals("dyes wool\n\u2042\nmet in Lisbon", both.note());
        Person edited = Edits.mark(both, both.withNote("dyes wool in Lisbon"), LATER);
        assertEquals(
                "dyes wool in Lisbon",
                merged(edited, INES.withNote("met in Lisbon")).note());
    }

    @Test
    void aTextOfTwoLongOnesFitsIntoItsRecord() {
        String note = merged(INES.withNote("a".repeat(60_000)), INES.withNote("b".repeat(60_000)))
                .note();
        assertEquals("a".repeat(60_000), note);
    }

    @Test
    void aFlagIsSetIfEitherSetItUntilALaterWordIsKnown() {
        assertTrue(merged(INES.aside(true), INES).aside());
        Person aside = INES.aside(true);
        assertEquals(
                false,
                merged(aside, Edits.mark(aside, aside.aside(false), NOON)).aside());
    }

    @Test
    void onePersonOfTwoIdsBecomesOneAndEverythingPointsThere() {
        Person byName =
                Person.noted("name:ines.example|ines", "Ines", "", LATER).withWhy("wool");
        String key = "link:ines.example";
        Memory a = memory(INES, new Handle(key, INES.id(), "Ines", "https://ines.example/", ""));
        Memory b = memory(
                byName,
                new Handle(byName.id(), byName.id(), "Ines", "", "https://ines.example/"),
                new Handle(key, byName.id(), "Ines", "https://ines.example/", ""),
                new Conversation(WOOL, "", "", byName.id(), false, Set.of(), Set.of(), NOON),
                turn("t", byName.id(), Turn.State.VISIBLE, "c1"),
                new Sighting("s", byName.id(), "", "", true, false, NOON),
                new Kept(byName.id() + " wg.example", byName.id(), "https://wg.example/", "WG", NOON),
                Card.shown("kept|" + byName.id() + " wg.example", byName.id(), put(byName.id())));
        Memory both = merged(a, b);
        assertNull(both.person(byName.id()));
        assertEquals("wool", Objects.requireNonNull(both.person(INES.id())).why());
        assertEquals(INES.id(), Objects.requireNonNull(both.handle(byName.id())).person());
        assertEquals(Set.of(), MergeTest.dangling(both));
        String kept = INES.id() + " wg.example";
        assertEquals(INES.id(), Objects.requireNonNull(both.kept(kept)).person());
        assertEquals(
                INES.id(),
                Objects.requireNonNull(both.card("kept|" + kept)).idea().other());
        assertEquals(
                List.of(new Preview.One(byName, Objects.requireNonNull(both.person(INES.id())))),
                Merge.of(b, a).preview().one());
    }

    @Test
    void twoWhoSignOneNameWithTwoLinksStayTwo() {
        String key = "name:forum.example|ann";
        Person other = Person.noted("link:ann.example", "Ann", "", NOON);
        Memory both = merged(
                memory(INES, new Handle(key, INES.id(), "Ann", "https://ines.example/", "")),
                memory(other, new Handle(key, other.id(), "Ann", "https://ann.example/", "")));
        assertEquals(2, both.people().count());
    }

    @Test
    void oneCommentSeenByTwoDevicesIsOne() {
        Memory sent = memory(turn("claim-1", "", Turn.State.VISIBLE, "c1"));
        Memory seen = memory(turn(WOOL + "#c1", "", Turn.State.HELD, "c1"));
        List<Turn> turns = merged(sent, seen).turns(turn -> true);
        assertEquals(List.of(turn("claim-1", "", Turn.State.VISIBLE, "c1")), turns);
        Memory not = memory(Settings.FIRST.withNotMine(Set.of(WOOL + "#c1")));
        assertEquals(List.of(), merged(seen, not).turns(turn -> true));
    }

    @Test
    void theDraftOfTheLaterHourAndTheLastWordStand() {
        Card card = Card.shown("c", INES.id(), put("")).withDraft("Hm");
        Card edited = Edits.mark(card, card.withDraft("Dear Ines"), LATER);
        Card judged = card.judged(Card.Verdict.WAITS, LATER, LATER);
        Card both = Objects.requireNonNull(
                merged(memory(INES, edited), memory(INES, judged)).card("c"));
        assertEquals("Dear Ines", both.draft());
        assertEquals(Card.Verdict.WAITS, both.verdict());
    }

    @Test
    void whatPointsAtNothingIsMadeAnew() {
        Memory broken = memory(
                turn("t", "name:ines.example|ines", Turn.State.VISIBLE, "c1"),
                new Handle("link:x", "nobody", "", "", ""));
        Memory whole = MergeTest.merged(Memory.EMPTY, broken);
        assertEquals(Person.noted("name:ines.example|ines", "ines", "", NOON), whole.person("name:ines.example|ines"));
        assertEquals(Set.of(), MergeTest.dangling(whole));
        assertNull(whole.handle("link:x"));
    }

    @Test
    void whatOneOfThemForgotIsOfferedAndStays() {
        Merge merge = Merge.of(memory(INES), new Memory(java.util.Map.of(), Set.of(INES.id())));
        assertEquals(Change.NONE, merge.change());
        assertEquals(List.of(INES), merge.preview().forgottenThere());
        Memory forgot = new Memory(java.util.Map.of(), Set.of(INES.id()));
        assertEquals(Change.NONE, Merge.of(forgot, memory(INES)).change());
    }

    @Test
    void thePreviewSaysInWhatSomebodyIsAnother() {
        Preview preview = Merge.of(memory(INES), memory(INES.withNote("wool"))).preview();
        assertEquals(Set.of(Field.NOTE), preview.changed().getFirst().fields());
    }

    private static Card.Put put(String other) {
        return new Card.Put(Move.COMMENT, Channel.THREAD, "", other, NOON);
    }

    private static Turn turn(String id, String person, Turn.State state, String key) {
        return new Turn(id, true, person, WOOL, key, "", "Hello", "", "", "", state, false, List.of(), NOON);
    }
}
