package kith.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kith.people.Away;
import kith.people.Change;
import kith.people.Conversation;
import kith.people.Last;
import kith.people.Own;
import kith.people.Person;
import kith.people.Quote;
import kith.people.Rhythm;
import kith.people.Settings;
import kith.people.Store;
import kith.people.Stored;
import kith.people.Turn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RecordsTest {
    private static final Instant NOON = Instant.parse("2026-11-01T12:00:00Z");

    @ParameterizedTest
    @EnumSource
    void anyRecordComesBackAsItWasWritten(Store store) {
        Anything any = new Anything(store.title().hashCode());
        for (int i = 0; i < 300; i++) {
            Stored record = any.record(store, true);
            String json = Records.write(record);
            assertEquals(record, Records.read(store, json));
            assertEquals(json, Records.write(Records.read(store, json)));
        }
    }

    @ParameterizedTest
    @EnumSource
    void manyRecordsInOneTextAreTheSameAsEachAlone(Store store) {
        Anything any = new Anything(store.title().hashCode());
        List<Stored> records = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            records.add(any.record(store, true));
        }
        assertEquals(Optional.of(records), Records.readAll(store, list(records)));
        assertEquals(Optional.of(List.of()), Records.readAll(store, "[]"));
    }

    @Test
    void whereOneOfManyIsNoneEachIsToBeReadAlone() {
        String good = Records.write(Person.noted("a", "Ann", "", NOON));
        for (String bad :
                List.of("{}", "5", "null", good.replace("\"v\":1", "\"v\":2"), "[".repeat(40) + "]".repeat(40), "")) {
            assertEquals(Optional.empty(), Records.readAll(Store.PEOPLE, "[" + good + "," + bad + "]"), bad);
        }
        for (String broken : List.of("", "[", good, "[" + good, "\u0000")) {
            assertEquals(Optional.empty(), Records.readAll(Store.PEOPLE, broken), broken);
        }
    }

    private static String list(List<Stored> records) {
        return records.stream().map(Records::write).collect(Collectors.joining(",", "[", "]"));
    }

    @Test
    void anyChangeComesBackAsItWasWritten() {
        Anything any = new Anything(20);
        for (int i = 0; i < 300; i++) {
            Change change = any.change(true);
            assertEquals(change, Records.readChange(Records.writeChange(change)));
        }
    }

    @Test
    void aRecordBeginsWithItsVersionAndItsIdAndNamesItsComponents() {
        assertEquals(
                "{\"v\":1,\"id\":\"name:ines.example|ines\",\"name\":\"Ines\",\"remembered\":false,\"aside\":false,\"onMind\":false,"
                        + "\"link\":\"https://ines.example/\",\"why\":\"\",\"note\":\"\","
                        + "\"quote\":{\"text\":\"\",\"link\":\"\",\"title\":\"\"},\"sinceAt\":1793534400000}",
                Records.write(Person.noted("name:ines.example|ines", "Ines", "https://ines.example/", NOON)));
    }

    @Test
    void onlyTurnsOfMineHaveTheStampThatTheIndexOverMineNeeds() {
        Turn theirs = theirs();
        Turn mine = new Turn("t1", true, "", "c", "", "", "", "", "", "", Turn.State.POSTED, false, List.of(), NOON);
        assertEquals(
                "{\"v\":1,\"id\":\"t1\",\"mine\":true,\"person\":\"\",\"conversation\":\"c\",\"key\":\"\",\"parentKey\":\"\","
                        + "\"text\":\"\",\"link\":\"\",\"name\":\"\",\"site\":\"\",\"state\":\"POSTED\",\"refused\":false,"
                        + "\"topics\":[],\"at\":1793534400000,\"mineAt\":1793534400000}",
                Records.write(mine));
        assertFalse(Records.write(theirs).contains("mineAt"));
    }

    @Test
    void equalRecordsGiveEqualTextHoweverTheirSetsAreOrdered() {
        Set<Integer> up = new LinkedHashSet<>();
        Set<Integer> down = new LinkedHashSet<>();
        for (int i = 0; i < 50; i++) {
            up.add(i);
            down.add(49 - i);
        }
        String first = Records.write(new Conversation("c", "", "", "", false, up, down, NOON));
        assertEquals(first, Records.write(new Conversation("c", "", "", "", false, down, up, NOON)));
        assertEquals(List.of("a", "b", "c"), notMineAsWritten(Set.of("c", "a", "b")));
    }

    private static List<String> notMineAsWritten(Set<String> keys) {
        Settings settings = new Settings(
                "",
                Settings.When.CLICK,
                List.of(),
                keys,
                Set.of(),
                false,
                NOON,
                Rhythm.FIRST,
                Away.NOTHING_MORE,
                Own.UNTOLD,
                "");
        return Json.read(Records.write(settings), "record").texts("notMine");
    }

    @Test
    void whatIsFinerThanAMillisecondIsDropped() {
        Person person = Person.noted("p", "", "", NOON.plusNanos(1_999_999));
        assertEquals(Person.noted("p", "", "", NOON.plusMillis(1)), Records.read(Store.PEOPLE, Records.write(person)));
    }

    @Test
    void aMissingMemberGetsItsEmptyValueAndAnUnknownOneIsIgnored() {
        assertEquals(
                new Person("p", "", false, false, false, "", "", "", Quote.NONE, Instant.EPOCH),
                Records.read(Store.PEOPLE, "{\"v\":1,\"id\":\"p\"}"));
        assertEquals(
                new Conversation("c", "", "", "", false, Set.of(), Set.of(), Instant.EPOCH),
                Records.read(Store.CONVERSATIONS, "{\"mood\":[1.5,null,{\"id\":7}],\"id\":\"c\",\"v\":1}"));
    }

    @Test
    void whatUndoesTheLastThingKeptHoldsNoOtherLast() {
        Last inner = new Last(Last.Kind.KEPT, "", "", "", List.of(), Change.NONE, Set.of(), NOON);
        Last outer =
                new Last(Last.Kind.KEPT, "", "", "", List.of(), new Change(List.of(inner), List.of()), Set.of(), NOON);
        assertThrows(IllegalArgumentException.class, () -> Records.write(outer));
        assertThrows(IllegalArgumentException.class, () -> Records.writeChange(new Change(List.of(outer), List.of())));
        assertEquals(
                new Change(List.of(inner), List.of()),
                Records.readChange(Records.writeChange(new Change(List.of(inner), List.of()))));
    }

    private static Turn theirs() {
        return new Turn("t2", false, "p", "c", "k", "", "", "", "", "", Turn.State.VISIBLE, false, List.of(), NOON);
    }
}
