package kith.people;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import kith.people.Acquaintance.Bond;
import kith.people.Acquaintance.Context;
import kith.people.Acquaintance.Line;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AcquaintanceTest {
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    @ParameterizedTest
    @EnumSource
    void whatIsPutOnALineStandsThereAndNowhereElse(Line line) {
        Acquaintance known = Acquaintance.NONE.with(line, "wool");
        for (Line other : Line.values()) {
            assertEquals(other == line ? "wool" : "", known.on(other));
        }
        assertEquals(Acquaintance.NONE, known.with(line, ""));
    }

    @Test
    void tagsAreWhatStandsBetweenCommasOfAnyScriptEachOnce() {
        assertEquals(
                List.of("wool", "the 990 form", "صوف", "編み物"),
                Acquaintance.NONE
                        .with(Line.TAGS, " wool,the  990\u00a0form;wool,, صوف،編み物、")
                        .tags());
    }

    @Test
    void aBondComesAndGoesAndTwoMayHold() {
        Acquaintance known = Acquaintance.NONE.with(Bond.MET_OFFLINE, true).with(Bond.PAST_CLIENT, true);
        assertEquals(2, known.bonds().size());
        assertEquals(
                Acquaintance.NONE,
                known.with(Bond.MET_OFFLINE, false)
                        .with(Bond.PAST_CLIENT, false)
                        .with(Bond.WORKED_WITH, false));
    }

    @Test
    void whateverIsDoneWithSomebodyWhatIPutDownStays() {
        Acquaintance known = Acquaintance.NONE.with(Context.HOBBY).with(Line.KNOWS, "wool");
        Person ines = Person.noted("link:ines.example", "Ines", "", NOW).with(known);
        Person after = ines.withNote("kind")
                .withWhy("wool")
                .onMind(true)
                .aside(true)
                .rememberedFor(new Quote("words", "", ""));
        assertEquals(known, after.acquaintance());
        assertEquals("kind", after.with(Acquaintance.NONE).note());
    }
}
