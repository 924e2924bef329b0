package kith.followup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import kith.followup.Learned.Seen;
import kith.followup.Past.Outcome;
import kith.people.Channel;
import kith.people.Move;
import org.junit.jupiter.api.Test;

class LearnedTest {
    private static final Seen NOTHING = new Seen(0, 0, 0.5);

    private static List<Past> past(String person, Move move, Outcome outcome, int times) {
        Past one = new Past("idea", person, move, Channel.THREAD, 0, Histories.NOW, outcome);
        return Collections.nCopies(times, one);
    }

    @Test
    void doingALikedMoveRaisesItAndPuttingItOffLowersItHalfAsMuch() {
        assertEquals(1, Learned.ofMove(Move.SHARE, List.of()));
        double liked = Learned.ofMove(Move.SHARE, past("ann", Move.SHARE, Outcome.DONE, 2));
        double putOff = Learned.ofMove(Move.SHARE, past("ann", Move.SHARE, Outcome.SKIPPED, 2));
        assertEquals(Math.exp(0.15 * 2 / 1.25), liked, 1e-9);
        assertEquals(Math.exp(-0.15 / 1.25), putOff, 1e-9);
        assertEquals(1, Learned.ofMove(Move.COMMENT, past("ann", Move.SHARE, Outcome.DONE, 2)));
    }

    @Test
    void aBetterDayAndWhatFeltForcedTeachNothing() {
        for (Outcome outcome : List.of(Outcome.LATER, Outcome.FORCED, Outcome.SHOWN)) {
            assertEquals(1, Learned.NOTHING.factor(Move.SHARE, "ann", past("ann", Move.SHARE, outcome, 9)));
        }
    }

    @Test
    void nothingIsEverLearnedWithoutBounds() {
        for (Outcome outcome : List.of(Outcome.DONE, Outcome.SKIPPED)) {
            List<Past> much = past("ann", Move.SHARE, outcome, 500);
            double move = Learned.ofMove(Move.SHARE, much);
            double person = Learned.ofPerson("ann", much);
            double both = Learned.NOTHING.factor(Move.SHARE, "ann", much);
            assertTrue(Math.abs(Math.log(move)) <= 0.4 + 1e-9 && person >= 0.7 && person <= 1.3, outcome::toString);
            assertTrue(both >= 0.5 && both <= 2, outcome::toString);
        }
    }

    @Test
    void aPersonMovesByTenths() {
        assertEquals(1.1, Learned.ofPerson("ann", past("ann", Move.SHARE, Outcome.DONE, 1)));
        assertEquals(1.0, Learned.ofPerson("ann", past("ann", Move.SHARE, Outcome.SKIPPED, 1)));
        assertEquals(0.9, Learned.ofPerson("ann", past("ann", Move.SHARE, Outcome.SKIPPED, 2)));
        assertEquals(1.0, Learned.ofPerson("bo", past("ann", Move.SHARE, Outcome.DONE, 5)));
        List<Past> both = new ArrayList<>(past("ann", Move.SHARE, Outcome.DONE, 1));
        both.addAll(past("ann", Move.SHARE, Outcome.SKIPPED, 2));
        assertEquals(1.0, Learned.ofPerson("ann", both));
    }

    @Test
    void chancesAreLearnedSlowlyAndNotTooFar() {
        Learned once = Learned.NOTHING.after(NOTHING, new Seen(100, 100, 0.4));
        assertEquals(0.2, once.answer(), 1e-9);
        assertEquals(Score.ANYWAY_AT_FIRST, once.anyway());
        Learned learned = Learned.NOTHING;
        for (int week = 0; week < 60; week++) {
            learned = learned.after(new Seen(1_000, 0, 0.3), new Seen(1_000, 1_000, 0.3));
        }
        assertEquals(Score.ANYWAY_AT_FIRST - 1.5, learned.anyway(), 1e-9);
        assertEquals(1.5, learned.answer(), 1e-9);
        assertEquals(0, Learned.NOTHING.after(NOTHING, new Seen(10, 4, 0.4)).answer(), 1e-9);
    }

    @Test
    void theDoseLowersItselfWhenLittleIsDoneAndComesBack() {
        Dose dose = Dose.THREE_A_WEEK;
        assertEquals(3, dose.ideas());
        dose = dose.after(3, 0).after(3, 0).after(3, 0).after(3, 0).after(3, 0).after(3, 0);
        assertEquals(new Dose(2.16).ideas(), dose.ideas());
        for (int i = 0; i < 30; i++) {
            dose = dose.after(2, 0);
        }
        assertEquals(1, dose.ideas());
        for (int i = 0; i < 30; i++) {
            dose = dose.after(1, 1);
        }
        assertEquals(3, dose.ideas());
    }

    @Test
    void aWeekThatWasNotOpenedChangesNothingTwoInARowLeadToOne() {
        assertEquals(Dose.THREE_A_WEEK, Dose.THREE_A_WEEK.afterUnopened(1));
        assertEquals(1, Dose.THREE_A_WEEK.afterUnopened(2).ideas());
        assertEquals(Dose.TWO_A_WEEK, Dose.TWO_A_WEEK.after(0, 0));
        assertEquals(2, Dose.TEN_A_MONTH.ideas());
    }
}
