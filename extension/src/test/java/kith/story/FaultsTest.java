package kith.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import kith.people.Memory;
import org.junit.jupiter.api.Test;

/** What counts is only worth something if it sees what is wrong. */
class FaultsTest {
    private static final SortedSet<String> SOUND = Faults.lines(Memory.of(
            new Decades(20, Instant.parse("2026-11-23T12:00:00Z")).all().toList(), Set.of()));

    private static String first(String store) {
        return SOUND.stream().filter(line -> line.startsWith(store)).findFirst().orElseThrow();
    }

    private static SortedSet<String> without(String line, String... instead) {
        var lines = new TreeSet<>(SOUND);
        assertTrue(lines.remove(line));
        lines.addAll(List.of(instead));
        return lines;
    }

    @Test
    void whatIsMadeUpForTheBenchesIsSound() {
        assertEquals(Faults.none(), Faults.in(SOUND));
        assertEquals(20 + 20 + 50 + 200, SOUND.size());
        assertEquals(SOUND, Faults.lines(Faults.memory(SOUND)));
    }

    @Test
    void aRecordThatIsGoneIsLost() {
        Faults gone = Faults.gone(SOUND, without(first("turns")));
        assertEquals(1, gone.lost().size());
        assertEquals(Faults.none(), Faults.gone(SOUND, SOUND));
    }

    @Test
    void whoeverIsPointedAtAndGoneIsBroken() {
        assertTrue(Faults.in(without(first("people"))).broken().size() > 1);
        assertTrue(Faults.in(without(first("conversations"))).broken().size() > 1);
    }

    @Test
    void theSameTurnAndTheSamePersonUnderTwoIdsAreDoubled() {
        String turn = first("turns {\"v\":1,\"id\":\"claim-");
        String person = first("people");
        assertEquals(
                1,
                Faults.in(without(turn, turn, turn.replace("\"claim-", "\"other-")))
                        .doubled()
                        .size());
        assertEquals(
                1,
                Faults.in(without(person, person, person.replace("\"id\":\"link:", "\"id\":\"name:")))
                        .doubled()
                        .size());
    }

    @Test
    void whatCannotBeReadIsBroken() {
        String turn = first("turns");
        Faults faults = Faults.in(without(turn, turn.replace("\"VISIBLE\"", "\"TORN\"")));
        assertEquals(1, faults.broken().size());
    }

    @Test
    void whatWasDoneInPartIsBrokenAndWhatWasPromisedAndNotDoneIsLost() {
        SortedSet<String> nothing = new TreeSet<>();
        SortedSet<String> part = SOUND.headSet(first("turns"));
        assertEquals(Faults.none(), Faults.wholeOrNot(nothing, SOUND, true, SOUND));
        assertEquals(Faults.none(), Faults.wholeOrNot(nothing, SOUND, false, nothing));
        assertEquals(1, Faults.wholeOrNot(nothing, SOUND, true, nothing).lost().size());
        assertEquals(1, Faults.wholeOrNot(nothing, SOUND, false, part).broken().size());
    }
}
