package kith.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import kith.people.Acquaintance.Line;
import kith.people.Edited.Field;
import kith.people.Newcomers.Arrival;
import kith.people.Newcomers.Standing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NewcomersTest {
    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");

    private static final Newcomer INES = new Newcomer(
            "Ines Brandt",
            false,
            List.of("https://ines.example/", "https://www.linkedin.com/in/ines"),
            "from the train",
            "Accountant, Wool & Co",
            "knits",
            List.of("wool"),
            List.of("ines@ines.example", "wool@ines.example"));

    private static final Newcomer BO = Newcomer.of("Bo", List.of());

    private Memory memory = Memory.EMPTY;

    private Change takes(Newcomer... newcomers) {
        Change change = Newcomers.change(memory, List.of(newcomers), NOW);
        memory = memory.apply(change);
        return change;
    }

    private Arrival arrival(Newcomer newcomer) {
        return new Newcomers(memory).of(List.of(newcomer)).getFirst();
    }

    private Person person(String id) {
        Person person = memory.person(id);
        assertNotNull(person);
        return person;
    }

    private void forgets(String id) {
        List<String> keys = Forget.keys(memory, id);
        memory = new Memory(memory.apply(Forget.person(memory, id)).records(), Set.copyOf(keys));
    }

    @Test
    void whoIsChosenIsRememberedUnderEveryLink() {
        assertEquals(Standing.NEW, arrival(INES).standing());
        takes(INES);
        Person ines = person("link:ines.example");
        assertTrue(ines.remembered());
        assertEquals("https://ines.example/", ines.link());
        assertEquals("from the train", ines.why());
        assertEquals("knits", ines.note());
        assertEquals("Accountant, Wool & Co", ines.acquaintance().knows());
        assertEquals("wool", ines.acquaintance().on(Line.TAGS));
        assertEquals("ines@ines.example\nwool@ines.example", ines.acquaintance().reach());
        assertEquals(NOW, ines.sinceAt());
        Handle linkedIn = memory.handle("link:linkedin.com/in/ines");
        assertNotNull(linkedIn);
        assertEquals(ines.id(), linkedIn.person());
        assertEquals("https://www.linkedin.com/in/ines", linkedIn.link());
    }

    @Test
    void takingInAgainChangesNothing() {
        takes(INES, BO);
        assertEquals(Change.NONE, takes(BO, INES));
        assertEquals(new Arrival(INES, Standing.KNOWN, person("link:ines.example"), false), arrival(INES));
        assertEquals(new Arrival(BO, Standing.KNOWN, person("met:bo|"), false), arrival(BO));
    }

    @Test
    void whatIWroteStaysAndOnlyGapsAreFilled() {
        takes(Newcomer.of("Ines Brandt", List.of("https://ines.example/")));
        Person mine = person("link:ines.example").withNote("my own words").aside(true);
        memory = memory.with(List.of(
                mine.with(mine.acquaintance().with(Line.TAGS, "friend").with(Line.REACH, "she likes letters"))));
        assertEquals(Standing.KNOWN, arrival(INES).standing());
        assertTrue(arrival(INES).adds());
        takes(INES);
        Person ines = person("link:ines.example");
        assertEquals("my own words", ines.note());
        assertEquals(List.of("friend"), ines.acquaintance().tags());
        assertEquals("she likes letters", ines.acquaintance().reach());
        assertEquals("from the train", ines.why());
        assertEquals("Accountant, Wool & Co", ines.acquaintance().knows());
        assertTrue(ines.aside(), "who is never to be suggested stays so");
        assertFalse(arrival(INES).adds());
    }

    /** So that another device knows which word is the later one. */
    @Test
    void whatAFileFillsHasItsTimeAndWhatStaysHasNone() {
        takes(Newcomer.of("Ines Brandt", List.of("https://ines.example/")));
        Person mine = person("link:ines.example");
        memory = memory.with(List.of(mine.withNote("my own words").with(Edited.NOTHING)));
        takes(INES);
        Edited edited = person("link:ines.example").edited();
        for (Field field : List.of(Field.WHY, Field.KNOWS, Field.TAGS, Field.REACH)) {
            assertEquals(new Edited.Mark(NOW, Set.of()), edited.on(field), field.name());
        }
        assertNull(edited.on(Field.NOTE));
        assertNull(edited.on(Field.REMEMBERED));
    }

    @Test
    void whoWasOnlyNotedIsRememberedNow() {
        memory = memory.with(List.of(
                Person.noted("link:ines.example", "Ines Brandt", "https://ines.example/", Instant.EPOCH),
                new Handle("link:ines.example", "link:ines.example", "Ines Brandt", "https://ines.example/", "")));
        takes(INES);
        assertTrue(person("link:ines.example").remembered());
        assertEquals(Instant.EPOCH, person("link:ines.example").sinceAt());
        assertEquals(1, memory.people().count());
    }

    @Test
    void somebodyIsKnownByTheNameTheySignWithAndByTheirOwn() {
        memory = memory.with(List.of(
                Person.noted("link:ines.example", "Ines Brandt", "https://ines.example/", NOW),
                new Handle("link:ines.example", "link:ines.example", "ines", "https://ines.example/", "")));
        assertEquals(Standing.KNOWN, arrival(INES).standing());
        assertEquals(Standing.KNOWN, arrival(Newcomer.of("Ines", INES.links())).standing());
    }

    @Test
    void somebodyOfTheSameNameIsOneMore() {
        takes(INES);
        Newcomer other = Newcomer.of("ines brandt", List.of("https://other.example/"));
        Newcomer bare = Newcomer.of("Ines Brandt", List.of());
        assertEquals(new Arrival(other, Standing.NAMESAKE, person("link:ines.example"), true), arrival(other));
        assertEquals(Standing.NAMESAKE, arrival(bare).standing());
        takes(other, bare);
        assertEquals(3, memory.people().count());
        assertEquals(Change.NONE, takes(other, bare));
    }

    @Test
    void aLinkOfSomebodyElseStaysTheirs() {
        takes(INES);
        Newcomer bo = Newcomer.of("Bo", List.of("https://ines.example", "https://bo.example/"));
        assertEquals(new Arrival(bo, Standing.TAKEN, person("link:ines.example"), true), arrival(bo));
        takes(bo);
        assertEquals("Bo", person("link:bo.example").name());
        Handle handle = memory.handle("link:ines.example");
        assertNotNull(handle);
        assertEquals("link:ines.example", handle.person());
        assertEquals(Change.NONE, takes(bo));
        Newcomer dana = Newcomer.of("Dana", List.of("https://ines.example/"));
        takes(dana);
        assertEquals("Dana", person("met:dana|").name());
        assertEquals(Change.NONE, takes(dana));
    }

    @Test
    void aBlogIsWhoeverSignsWithIt() {
        takes(INES);
        Newcomer blog =
                new Newcomer("Wool & Numbers", true, List.of("https://ines.example/"), "", "", "", List.of("crafts"));
        assertEquals(Standing.KNOWN, arrival(blog).standing());
        takes(blog);
        assertEquals("Ines Brandt", person("link:ines.example").name());
        assertEquals(1, memory.people().count());
        assertFalse(blog.called("Ines").titled());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        Ines Brandt, https://ines.example/
        Someone,     http://www.ines.example
        Someone,     https://linkedin.com/in/ines
        INES BRANDT, https://another.example/
        Ines Brandt,
        """)
    void theForgottenDoNotComeBack(String name, String link) {
        takes(INES);
        forgets("link:ines.example");
        Newcomer back = Newcomer.of(name, link == null ? List.of() : List.of(link));
        assertEquals(new Arrival(back, Standing.FORGOTTEN, null, false), arrival(back));
        assertEquals(Change.NONE, takes(back));
        assertTrue(Newcomers.keys(List.of(back)).stream().anyMatch(memory.forgotten()::contains));
    }

    @Test
    void whoIsHeldIsKnownThoughAnotherOfTheNameIsForgotten() {
        takes(INES, Newcomer.of("Ines Brandt", List.of()));
        forgets("met:ines brandt|");
        assertEquals(Standing.KNOWN, arrival(INES).standing());
    }

    @Test
    void whoeverWasMetByHandAndForgottenDoesNotComeBackEither() {
        memory = memory.apply(Remember.byHand(memory, "Dana", "", "on the course", Set.of(), NOW));
        forgets("met:dana|" + NOW.toEpochMilli());
        assertEquals(Standing.FORGOTTEN, arrival(Newcomer.of("dana", List.of())).standing());
    }

    @Test
    void iAmNobodyToTakeIn() {
        memory = memory.with(List.of(
                Settings.FIRST.withOwn(new Own("https://jo.example/", List.of(), List.of())),
                new Handle("link:jo2.example", Me.ID, "Jo", "https://jo2.example/", "")));
        for (String link : List.of("https://jo.example/about", "https://jo2.example/")) {
            Newcomer jo = Newcomer.of("Jo", List.of(link));
            assertEquals(Standing.ME, arrival(jo).standing());
            assertEquals(Change.NONE, takes(jo));
        }
    }

    @Test
    void placesWhereKithLooksAwayAreFineAsLinks() {
        Newcomer wg = Newcomer.of("W. G.", List.of("https://www.linkedin.com/in/wg"));
        takes(wg);
        assertEquals(
                "https://www.linkedin.com/in/wg",
                person("link:linkedin.com/in/wg").link());
    }

    @Test
    void undoingBringsBackTheStateBefore() {
        takes(Newcomer.of("Ines Brandt", List.of("https://ines.example/")));
        Memory before = memory;
        Change change = takes(INES, BO);
        assertEquals(before.records(), memory.apply(change.inverse(before)).records());
    }

    /** Whoever comes in whatever order with whomever else: once in, they change nothing. */
    @Test
    void anyPeopleTakenInTwiceAreTakenInOnce() {
        Random chance = new Random(11);
        for (int round = 0; round < 2_000; round++) {
            memory = Memory.EMPTY;
            for (int file = 0; file < 3; file++) {
                List<Newcomer> people = new ArrayList<>();
                for (int i = chance.nextInt(8); i >= 0; i--) {
                    people.add(any(chance));
                }
                Newcomer[] all = Duplicates.joined(people).toArray(new Newcomer[0]);
                takes(all);
                assertEquals(Change.NONE, takes(all));
                memory.handles(handle -> true).forEach(handle -> assertNotNull(memory.person(handle.person())));
            }
        }
    }

    private static Newcomer any(Random chance) {
        List<String> links = new ArrayList<>();
        for (int i = chance.nextInt(4); i > 0; i--) {
            links.add("https://" + "abcd".charAt(chance.nextInt(4)) + ".example/");
        }
        String name = List.of("Ines", "Bo", "ines ", "Dana").get(chance.nextInt(4));
        String note = "note " + chance.nextInt(3);
        boolean titled = !links.isEmpty() && chance.nextInt(4) == 0;
        return new Newcomer(name, titled, links, "", "", chance.nextBoolean() ? note : "", List.of());
    }

    @Test
    void aNameWithoutAnythingElseNeedsAPlaceInMemory() {
        assertNull(memory.person("met:bo|"));
        takes(BO);
        Handle handle = memory.handle("met:bo|");
        assertNotNull(handle);
        assertEquals("", handle.link());
        assertEquals(List.of("met:bo|"), Forget.keys(memory, "met:bo|"));
    }
}
