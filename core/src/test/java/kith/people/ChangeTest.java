package kith.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ChangeTest {
    private static final Person ANN = Person.noted("ann", "Ann", "", Scene.DAY_0);
    private static final Memory HELD = Memory.of(List.of(ANN), Set.of());

    @Test
    void whatMemoryHoldsAlreadyIsNotPut() {
        assertTrue(new Change.Builder(HELD).put(ANN).build().isEmpty());
        assertTrue(
                new Change.Builder(HELD).put(ANN.withNote("x")).put(ANN).build().isEmpty());
    }

    @Test
    void theLastPutForAnIdStands() {
        Change change = new Change.Builder(HELD)
                .put(ANN.withNote("x"))
                .put(ANN.withNote("y"))
                .build();
        assertEquals(new Change(List.of(ANN.withNote("y")), List.of()), change);
    }

    @Test
    void whatIsPutAfterItsDeletionStays() {
        Change.Builder change = new Change.Builder(HELD).delete(ANN).put(ANN);
        assertEquals(HELD, change.soFar());
        assertEquals(HELD, HELD.apply(change.build()));
        assertEquals(
                ANN.withNote("x"),
                HELD.apply(change.delete(ANN).put(ANN.withNote("x")).build()).person("ann"));
    }

    @Test
    void memoryAsItWillBeFollowsEveryPutAndDeletion() {
        Change.Builder change = new Change.Builder(Memory.EMPTY);
        assertEquals(Memory.EMPTY, change.soFar());
        assertEquals(HELD, change.put(ANN).soFar());
        assertEquals(Memory.EMPTY, change.delete(ANN).soFar());
    }

    @Test
    void theInverseOfAnyChangeBringsBackExactlyWhatWas() {
        Random random = new Random(7);
        for (int i = 0; i < 2_000; i++) {
            Memory before = Memory.of(some(random), Set.of());
            Change change = new Change(
                    some(random), some(random).stream().map(Change.Ref::to).toList());
            assertEquals(before, before.apply(change).apply(change.inverse(before)));
        }
    }

    /** A few people and handles, at most one for an id. */
    private static List<Stored> some(Random random) {
        List<Stored> some = new ArrayList<>();
        for (String id : List.of("a", "b", "c", "d")) {
            String words = String.valueOf(random.nextInt(3));
            if (random.nextBoolean()) {
                some.add(Person.noted(id, words, "", Scene.DAY_0));
            }
            if (random.nextBoolean()) {
                some.add(new Handle(id, id, words, "", ""));
            }
        }
        return some;
    }
}
