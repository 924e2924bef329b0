package kith.moving;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import kith.people.Card;
import kith.people.Change;
import kith.people.Conversation;
import kith.people.Forget;
import kith.people.Handle;
import kith.people.Kept;
import kith.people.Me;
import kith.people.Memory;
import kith.people.Person;
import kith.people.Sighting;
import kith.people.Stored;
import kith.people.Turn;
import org.junit.jupiter.api.Test;

/** What holds of any two or three devices. */
class MergeTest {
    private static final int PAIRS = 1_000;

    private static Memory any(long seed) {
        return new AnyDevice(new Random(seed)).memory();
    }

    /** Mine after theirs was merged. */
    static Memory merged(Memory mine, Memory theirs) {
        return mine.apply(Merge.of(mine, theirs).change());
    }

    @Test
    void twoDevicesThatMergeEachOthersBackupHoldTheSame() {
        for (int seed = 0; seed < PAIRS; seed++) {
            Memory a = any(seed);
            Memory b = any(-1 - seed);
            assertSame(merged(a, b), merged(b, a), seed);
        }
    }

    @Test
    void mergingTheSameAgainChangesNothing() {
        for (int seed = 0; seed < PAIRS; seed++) {
            Memory b = any(-1 - seed);
            Memory after = merged(any(seed), b);
            assertEquals(Change.NONE, Merge.of(after, b).change(), "seed " + seed);
            assertEquals(Change.NONE, Merge.of(after, after).change(), "seed " + seed);
        }
    }

    @Test
    void mergingOneAfterTheOtherIsEnough() {
        for (int seed = 0; seed < PAIRS; seed++) {
            Memory a = any(seed);
            Memory b = any(-1 - seed);
            Memory after = merged(a, b);
            assertSame(after, merged(b, after), seed);
            assertEquals(Change.NONE, Merge.of(after, merged(b, after)).change(), "seed " + seed);
        }
    }

    @Test
    void threeDevicesThatGoOnMergingComeToHoldTheSame() {
        for (int seed = 0; seed < PAIRS / 2; seed++) {
            Random random = new Random(seed);
            List<Memory> devices = new ArrayList<>(List.of(any(3L * seed), any(3L * seed + 1), any(3L * seed + 2)));
            for (int round = 0; round < 3; round++) {
                List<Integer> order = new ArrayList<>(List.of(0, 1, 2));
                Collections.shuffle(order, random);
                for (int to : order) {
                    for (int from : order) {
                        devices.set(to, merged(devices.get(to), devices.get(from)));
                    }
                }
            }
            assertSame(devices.get(0), devices.get(1), seed);
            assertSame(devices.get(1), devices.get(2), seed);
        }
    }

    @Test
    void aMergeIsUndoneAsAWhole() {
        for (int seed = 0; seed < PAIRS; seed++) {
            Memory a = any(seed);
            Change change = Merge.of(a, any(-1 - seed)).change();
            assertEquals(a, a.apply(change).apply(change.inverse(a)), "seed " + seed);
        }
    }

    @Test
    void nothingPointsAtNothingAndEverybodyKeepsTheirKeys() {
        for (int seed = 0; seed < PAIRS; seed++) {
            Memory a = any(seed);
            Memory after = merged(a, any(-1 - seed));
            assertEquals(Set.of(), dangling(after), "seed " + seed);
            for (Person person : a.people().toList()) {
                Handle key = after.handle(person.id());
                assertTrue(after.person(person.id()) != null || key != null, "seed " + seed);
            }
        }
    }

    /** Ids of what points at nobody, or at no conversation. */
    static Set<String> dangling(Memory memory) {
        Set<String> dangling = new HashSet<>();
        for (Stored record : memory.records().values()) {
            List<String> people = switch (record) {
                case Turn it -> List.of(it.person());
                case Handle it -> List.of(it.person());
                case Sighting it -> List.of(it.person());
                case Kept it -> List.of(it.person());
                case Card it -> List.of(it.person(), it.idea().other());
                case Conversation it -> List.of(it.author());
                default -> List.of();
            };
            for (String id : people) {
                if (!id.isEmpty() && !id.equals(Me.ID) && memory.person(id) == null) {
                    dangling.add(record + " at " + id);
                }
            }
            if (record instanceof Turn turn && memory.conversation(turn.conversation()) == null) {
                dangling.add(turn.id());
            }
        }
        return dangling;
    }

    @Test
    void whomEitherHasForgottenIsTheOnlyDifference() {
        int forgotten = 0;
        for (int seed = 0; seed < PAIRS; seed++) {
            Memory a = any(seed);
            Memory b = any(-1 - seed);
            List<String> keys = b.people()
                    .map(Person::id)
                    .filter(id -> a.person(id) == null && a.handle(id) == null)
                    .toList();
            if (keys.isEmpty() || !apart(a, b, keys.getFirst())) {
                continue;
            }
            forgotten++;
            Set<String> gone = Set.of(keys.getFirst());
            Memory mine = merged(new Memory(a.records(), gone), b);
            Merge there = Merge.of(b, new Memory(a.records(), gone));
            Person offered = assertNotNullPerson(b.person(keys.getFirst()));
            assertEquals(List.of(offered), there.preview().forgottenThere(), "seed " + seed);
            assertNotNull(b.apply(there.change()).person(keys.getFirst()));
            Memory theirs = Left.without(b.apply(there.change()), gone, gone);
            assertSame(new Memory(mine.records(), Set.of()), new Memory(theirs.records(), Set.of()), seed);
            assertEquals(Set.of(), Left.known(mine, gone));
        }
        assertTrue(forgotten > 50, "forgotten " + forgotten);
    }

    /** What looks a memory over must not bring back whom Kith itself took out of it. */
    @Test
    void whatIsWholeAndWhoeverWasForgottenLeavesNothingToMend() {
        int mended = 0;
        for (int seed = 0; seed < PAIRS; seed++) {
            Memory whole = merged(any(seed), any(-1 - seed));
            assertEquals(Change.NONE, Repair.of(whole, Set.of()), "seed " + seed);
            for (Person person : whole.people().toList()) {
                Memory after = whole.apply(Forget.person(whole, person.id()));
                assertEquals(Set.of(), Repair.missing(after), "seed " + seed);
                assertEquals(Change.NONE, Repair.of(after, Set.of()), "seed " + seed);
                Memory torn = whole.apply(new Change(List.of(), List.of(Change.Ref.to(person))));
                boolean missed = Repair.missing(torn).contains(person.id());
                mended += missed ? 1 : 0;
                assertEquals(missed, torn.apply(Repair.of(torn, Set.of())).person(person.id()) != null);
                assertNull(torn.apply(Repair.of(torn, Set.of(person.id()))).person(person.id()));
            }
        }
        assertTrue(mended > 100, "mended " + mended);
    }

    /** Whether nobody of one is somebody else of the other, and no key of this person is somebody's of mine. */
    private static boolean apart(Memory a, Memory b, String person) {
        return Same.in(List.of(a, b)).joinsNobody()
                && b.handles(handle -> handle.person().equals(person) && a.handle(handle.id()) != null)
                        .findAny()
                        .isEmpty();
    }

    private static Person assertNotNullPerson(@org.jspecify.annotations.Nullable Person person) {
        assertNotNull(person);
        return person;
    }

    @Test
    void whatIsMergedSurvivesABackup() {
        for (int seed = 0; seed < 200; seed++) {
            Memory after = merged(any(seed), any(-1 - seed));
            List<Stored> records = List.copyOf(after.records().values());
            AnyBackup.Read read =
                    AnyBackup.read(AnyBackup.write(AnyBackup.head(new kith.wire.Anything(seed)), records), 999);
            assertEquals(after.records(), Memory.of(read.records(), Set.of()).records(), "seed " + seed);
        }
    }

    @Test
    void thePreviewSaysWhoIsNewAndWhoIsAnother() {
        for (int seed = 0; seed < PAIRS; seed++) {
            Memory a = any(seed);
            Merge merge = Merge.of(a, any(-1 - seed));
            Memory after = a.apply(merge.change());
            Preview preview = merge.preview();
            assertEquals(
                    after.people()
                            .filter(person -> a.person(person.id()) == null)
                            .collect(Collectors.toSet()),
                    Set.copyOf(preview.newPeople()));
            for (Preview.Changed changed : preview.changed()) {
                assertFalse(changed.before().equals(changed.after()));
                assertEquals(changed.before(), a.person(changed.before().id()));
            }
        }
    }

    private static void assertSame(Memory one, Memory other, int seed) {
        if (!one.equals(other)) {
            Set<Stored> left = new HashSet<>(one.records().values());
            left.removeAll(new HashSet<>(other.records().values()));
            Set<Stored> right = new HashSet<>(other.records().values());
            right.removeAll(new HashSet<>(one.records().values()));
            assertEquals(left.toString(), right.toString(), "seed " + seed);
        }
    }
}
