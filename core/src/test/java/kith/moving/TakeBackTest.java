package kith.moving;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import kith.people.Change;
import kith.people.Handle;
import kith.people.Memory;
import kith.people.Person;
import kith.people.Sighting;
import kith.people.Stored;
import org.junit.jupiter.api.Test;

class TakeBackTest {
    private static final Instant NOW = Instant.parse("2026-11-23T16:00:00Z");
    private static final Person INES = Person.noted("link:ines.example", "Ines", "", NOW);
    private static final Person MARA = Person.noted("link:mara.example", "Mara", "", NOW);
    private static final Handle OF_MARA = new Handle("link:mara.example", MARA.id(), "Mara", "", "");
    private static final Memory BEFORE = Memory.of(List.of(INES), Set.of());
    private static final Change MADE = new Change(List.of(INES.withNote("likes wool"), MARA, OF_MARA), List.of());
    private static final Change BACK = MADE.inverse(BEFORE);

    @Test
    void whatNobodyTouchedSinceIsAsItWasBefore() {
        Memory held = BEFORE.apply(MADE);
        assertEquals(BEFORE, held.apply(TakeBack.of(held, MADE, BACK)));
    }

    @Test
    void whatWasChangedSinceStaysAsItIs() {
        Memory held = BEFORE.apply(MADE).apply(put(INES.withNote("likes wool, and tea")));
        Memory after = held.apply(TakeBack.of(held, MADE, BACK));
        assertEquals(Memory.of(List.of(INES.withNote("likes wool, and tea")), Set.of()), after);
    }

    @Test
    void whoCameWithItAndWasWrittenAboutSinceStays() {
        Memory held = BEFORE.apply(MADE).apply(put(MARA.withNote("drinks tea")));
        Memory after = held.apply(TakeBack.of(held, MADE, BACK));
        assertEquals(Memory.of(List.of(INES, MARA.withNote("drinks tea"), OF_MARA), Set.of()), after);
    }

    @Test
    void whoWasForgottenSinceDoesNotComeBack() {
        Memory held = BEFORE.apply(MADE).apply(new Change(List.of(), List.of(Change.Ref.to(INES))));
        assertNull(held.apply(TakeBack.of(held, MADE, BACK)).person(INES.id()));
    }

    @Test
    void whoWasDeletedByItAndIsThereAgainStaysAsTheyAre() {
        Change made = new Change(List.of(), List.of(Change.Ref.to(INES)));
        Change back = made.inverse(BEFORE);
        Memory deleted = BEFORE.apply(made);
        assertEquals(BEFORE, deleted.apply(TakeBack.of(deleted, made, back)));
        Memory anew = deleted.apply(put(INES.withNote("met again")));
        assertEquals(anew, anew.apply(TakeBack.of(anew, made, back)));
    }

    @Test
    void whoeverSomethingNewPointsAtStaysWithTheirHandles() {
        Sighting seen = new Sighting("https://mara.example/1", MARA.id(), "A post", "", true, false, NOW);
        Memory held = BEFORE.apply(MADE).apply(put(seen));
        Memory after = held.apply(TakeBack.of(held, MADE, BACK));
        assertNotNull(after.person(MARA.id()));
        assertNotNull(after.handle(OF_MARA.id()));
        assertEquals(INES, after.person(INES.id()));
    }

    private static Change put(Stored record) {
        return new Change(List.of(record), List.of());
    }
}
