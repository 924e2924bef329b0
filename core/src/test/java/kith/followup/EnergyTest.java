package kith.followup;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kith.followup.Past.Outcome;
import kith.people.Channel;
import kith.people.Move;
import kith.people.Rhythm;
import kith.people.Rhythm.Dose;
import kith.people.Rhythm.Energy;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** "Ideas, at most": neither plenty of energy nor weeks in which all is done lead to more than I chose. */
class EnergyTest {
    private static final long WEEK = 7 * 86_400L;
    private static final long NOW = Histories.NOW;

    /** Six weeks, and of each what was shown in it. */
    private static List<Past> weeks(int shown, Outcome outcome) {
        List<Past> past = new ArrayList<>();
        for (int week = 1; week <= 6; week++) {
            for (int i = 0; i < shown; i++) {
                String id = week + "|" + i;
                past.add(new Past(id, id, Move.SHARE, Channel.THREAD, 0, NOW - week * WEEK - i, outcome));
            }
        }
        return past;
    }

    private static int ideas(Dose dose, Energy energy, List<Past> past) {
        Rhythm rhythm = new Rhythm(dose, Rhythm.Day.ANY, energy, Set.of(), 1, false, Instant.EPOCH);
        return Shown.dose(rhythm, past, one -> (int) ((NOW - one.second()) / WEEK));
    }

    @ParameterizedTest
    @CsvSource({
        "TWO_A_WEEK, LITTLE, 1",
        "TWO_A_WEEK, SOME, 2",
        "TWO_A_WEEK, MUCH, 2",
        "THREE_A_WEEK, LITTLE, 1",
        "THREE_A_WEEK, SOME, 3",
        "THREE_A_WEEK, MUCH, 3",
        "TEN_A_MONTH, LITTLE, 1",
        "TEN_A_MONTH, SOME, 2",
        "TEN_A_MONTH, MUCH, 2"
    })
    void whatIChoseIsALimitThatEnergyOnlyLowers(Dose dose, Energy energy, int ideas) {
        assertEquals(ideas, ideas(dose, energy, List.of()));
        assertEquals(ideas, ideas(dose, energy, weeks(2, Outcome.DONE)));
    }

    @ParameterizedTest
    @CsvSource({"LITTLE, 1", "SOME, 2", "MUCH, 3"})
    void whereLessIsWantedFewerComeUnlessThereIsPlenty(Energy energy, int ideas) {
        assertEquals(ideas, ideas(Dose.THREE_A_WEEK, energy, weeks(3, Outcome.FORCED)));
    }
}
