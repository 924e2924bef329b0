package kith.moving;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import kith.people.Handle;
import kith.people.Me;
import kith.people.Memory;
import kith.people.Person;
import kith.people.Quote;
import kith.people.Stored;
import kith.wire.Backup;
import kith.wire.Records;
import org.junit.jupiter.api.Test;

/** Files that nobody's Kith wrote: trouble as a value, or a memory that is whole. */
class HostileBackupTest {
    private static final Backup.Head HEAD = new Backup.Head(Instant.EPOCH, "", List.of(), "");

    @Test
    void tenThousandBrokenFilesAreTroubleOrAMemoryThatIsWhole() {
        Random random = new Random(11);
        int whole = 0;
        for (int round = 0; round < 10_000; round++) {
            Memory mine = new AnyDevice(new Random(round % 100)).memory();
            Memory theirs = new AnyDevice(new Random(-1 - round % 90)).memory();
            String text = withoutSum(
                    AnyBackup.write(HEAD, List.copyOf(theirs.records().values())));
            AnyBackup.Read read = AnyBackup.read(Mutated.once(random, text), 500);
            if (read.reader().trouble() == null) {
                whole++;
                isWhole(mine, read.records());
            }
        }
        assertTrue(whole > 1_000, "whole " + whole);
    }

    private static String withoutSum(String backup) {
        return backup.substring(0, backup.lastIndexOf(",\"checksum\"")) + "}}";
    }

    private static Memory isWhole(Memory mine, List<Stored> theirs) {
        Merge merge = Merge.of(mine, Memory.of(theirs, Set.of()));
        Memory after = mine.apply(merge.change());
        assertEquals(Set.of(), MergeTest.dangling(after));
        for (Stored record : after.records().values()) {
            assertEquals(record, Records.read(record.store(), Records.write(record)));
        }
        assertEquals(mine, after.apply(merge.change().inverse(mine)));
        return after;
    }

    @Test
    void markupLongTextsAndLongIdsAreOnlyTexts() {
        String markup = "<img src=x onerror=alert(1)>".repeat(3_571);
        String id = "i".repeat(10_000);
        Person person = new Person(
                id, markup, true, true, true, "javascript:alert(1)", markup, markup, Quote.NONE, Instant.EPOCH);
        AnyBackup.Read read = AnyBackup.read(AnyBackup.write(HEAD, List.of(person)), 4_096);
        assertNull(read.reader().trouble());
        assertEquals(markup, person(isWhole(Memory.EMPTY, read.records()), id).note());
    }

    private static Person person(Memory memory, String id) {
        Person person = memory.person(id);
        assertNotNull(person);
        return person;
    }

    @Test
    void whoPointsAtThemselvesOrInACircleIsOnePerson() {
        List<Stored> circle = List.of(
                nobody("a"),
                nobody("b"),
                nobody("c"),
                handle("a", "b"),
                handle("b", "c"),
                handle("c", "a"),
                handle("d", "d"));
        Memory after = isWhole(Memory.EMPTY, circle);
        assertEquals(List.of("a"), after.people().map(Person::id).toList());
    }

    @Test
    void nobodyIsMe() {
        List<Stored> me = List.of(nobody(Me.ID), handle("link:jo.example", Me.ID), handle(Me.ID, "a"), nobody("a"));
        Memory after = isWhole(Memory.EMPTY, me);
        assertNull(after.person(Me.ID));
        assertNotNull(after.handle("link:jo.example"));
    }

    @Test
    void aChainOfManyIsFollowedWithoutHaste() {
        List<Stored> chain = new ArrayList<>();
        for (int i = 100_000; i > 0; i--) {
            chain.add(nobody("p" + i));
            chain.add(handle("p" + i, "p" + (i - 1)));
        }
        chain.add(nobody("p0"));
        Memory after = MergeTest.merged(Memory.EMPTY, Memory.of(chain, Set.of()));
        assertEquals(List.of("p0"), after.people().map(Person::id).toList());
    }

    private static Person nobody(String id) {
        return Person.noted(id, "", "", Instant.EPOCH);
    }

    private static Handle handle(String key, String person) {
        return new Handle(key, person, "", "", "");
    }
}
