package kith.followup;

import static kith.followup.Histories.tally;
import static kith.followup.Histories.tie;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import kith.people.Move;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StageTest {
    private static final Marks INVITES = new Marks(true, false, false, true, 0);

    @ParameterizedTest
    @CsvSource({
        "'', false, NOTED",
        "'', true, NOTICED",
        "'<10d', false, NOTED",
        "')12d <10d', false, NOTED",
        "'<10d', true, NOTICED",
        "')12d', true, NOTICED",
        "'>40d <20d', false, NOTICED",
        "'>40d <30d', false, ACQUAINTED",
        "')40d <30d )20d <10d', true, ACQUAINTED",
        "'>40d <39d >20d <19d', false, CONVERSING",
        "'>40d <39d >20d <19d >10d <9d >8d', true, RESTING",
        "'>100d <99d >70d <69d >40d <39d >10d <9d', true, CONNECTED",
        "'>20d <19d >16d <15d >12d <11d >9d <8d', true, CONVERSING",
        "'>100d <99d >70d <69d >40d <39d', true, CONVERSING",
        "'>200d <199d', true, DORMANT",
        "'<200d', true, NOTICED",
        "'>100d <99d >96d <95d >92d <91d >88d <87d >84d <83d', true, DORMANT",
        "'>20d', true, RESTING",
        "'>200d <199d >190d', true, RESTING",
        "'>200d <199d >190d *1d', true, RESTING",
        "'>200d <199d >190d <8d', true, ACQUAINTED"
    })
    void theStageFollowsFromWhatHappened(String events, boolean remembered, Stage stage) {
        assertEquals(stage, Stage.of(tie(events), remembered ? Marks.REMEMBERED : Marks.NONE, 1));
    }

    @Test
    void whoeverWantsToMayWriteASecondTimeBeforeResting() {
        assertEquals(Stage.NOTICED, Stage.of(tie(">20d"), Marks.REMEMBERED, 2));
        assertEquals(Stage.RESTING, Stage.of(tie(">40d >20d"), Marks.REMEMBERED, 2));
    }

    @Test
    void everyStageHasItsRow() {
        for (Stage stage : Stage.values()) {
            assertEquals(stage, Allowed.at(stage).stage());
        }
    }

    @Test
    void nothingIsAllowedWhileResting() {
        for (Move move : Move.values()) {
            assertFalse(Allowed.at(Stage.RESTING).move(move, tally("+3d"), INVITES));
        }
    }

    @Test
    void aRequestIsAllowedOnlyToTheConnectedAfterGivingAndNotAfterSilence() {
        for (Stage stage : Stage.values()) {
            boolean connected = stage == Stage.CONNECTED;
            assertEquals(connected, Allowed.at(stage).move(Move.ADVICE, tally("<9d +8d"), INVITES));
            assertFalse(Allowed.at(stage).move(Move.ADVICE, tally("<9d >8d"), INVITES));
            assertFalse(Allowed.at(stage).move(Move.ADVICE, tally("+20d -9d"), INVITES));
            assertFalse(Allowed.at(stage).move(Move.ADVICE, tally("+20d !9d"), INVITES));
            assertFalse(Allowed.at(stage).move(Move.ADVICE, tally("+61d"), INVITES));
        }
    }

    @Test
    void mailIsForThoseWhoConverseOrInviteIt() {
        Tally any = tally("<9d >8d");
        for (Stage stage : List.of(Stage.NOTED, Stage.NOTICED, Stage.ACQUAINTED, Stage.DORMANT, Stage.RESTING)) {
            assertFalse(Allowed.at(stage).mail(any, Marks.REMEMBERED), stage::toString);
        }
        assertTrue(Allowed.at(Stage.ACQUAINTED).mail(any, INVITES));
        assertFalse(Allowed.at(Stage.NOTICED).mail(any, INVITES));
        assertTrue(Allowed.at(Stage.CONVERSING).mail(any, Marks.REMEMBERED));
        assertTrue(Allowed.at(Stage.DORMANT).mail(tally("<300d >299d <280d >279d"), Marks.REMEMBERED));
    }
}
