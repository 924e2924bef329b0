package kith.followup;

import static kith.followup.Held.answerCard;
import static kith.followup.Held.newsCard;
import static kith.followup.Held.utc;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import kith.people.Acquaintance;
import kith.people.Card.Verdict;
import kith.people.Channel;
import kith.people.Move;
import kith.people.Person;
import kith.people.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WeekTest {
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    private final Held held = new Held(NOW);

    @Test
    void nothingHeldIsAnEmptyWeekThatIsNotFull() {
        assertEquals(new Week(List.of(), false), held.week());
    }

    @Test
    void theNewestAnswerComesFirstAndNewsAfterAnswers() {
        held.noted("ann").answer("a", "ann", 3).noted("bo").answer("b", "bo", 2);
        held.remembered("wg").post("wg", "w", "Wool", "", 1);
        assertEquals(List.of("bo THANK", "ann THANK", "wg COMMENT"), held.cards());
    }

    @Test
    void whoeverIsOnMyMindIsWrittenToByTheWayThatIPutDown() {
        for (String name : List.of("ann", "bo", "di", "ed", "flo")) {
            held.remembered(name);
            for (int days : List.of(40, 90)) {
                String path = name + days;
                held.conversation(path, false).mine(path, "1", "", name, "I knit too.", days + 0.5);
                held.theirs(path, "2", name, "So you know.", days);
            }
        }
        Person ann = Objects.requireNonNull(held.memory().person("ann")).onMind(true);
        Suggestion open = held.with(ann).week().cards().getFirst();
        assertEquals(Channel.THREAD, open.idea().channel());
        Acquaintance reach = Acquaintance.NONE.with(Acquaintance.Line.REACH, "ann@ann.example");
        Suggestion mail = held.with(ann.with(reach)).week().cards().getFirst();
        assertEquals(Move.WRITE, mail.move());
        assertEquals(Channel.MAIL, mail.idea().channel());
        assertEquals("mailto:ann@ann.example", mail.link());
    }

    @Test
    void thereAreNeverMoreThanThree() {
        for (String name : List.of("a", "b", "c", "d", "e")) {
            held.remembered(name).answer(name, name, 2).post(name, name + "2", "Post", "", 1);
        }
        assertEquals(3, held.cards().size());
    }

    @Test
    void onePersonHasOneCard() {
        held.remembered("ann").answer("a", "ann", 2).answer("b", "ann", 3).post("ann", "p", "Post", "", 1);
        assertEquals(List.of("ann THANK"), held.cards());
    }

    @Test
    void oneConversationHasOneCard() {
        held.noted("ann").noted("bo").answer("a", "ann", 2).answered("a", "3", "bo", 1);
        assertEquals(List.of("bo THANK"), held.cards());
    }

    @Test
    void whoAsksMeSomethingIsAnswered() {
        held.noted("ann").conversation("a", false).asked("a", 3);
        held.theirs("a", "2", "ann", "Why do you ask?", 2);
        assertEquals(List.of("ann ANSWER"), held.cards());
    }

    @Test
    void anAddressWithAQuestionMarkAsksNothing() {
        held.noted("ann").conversation("a", false).mine("a", "1", "", "", "See https://jo.example/?p=1 for mine", 3);
        held.theirs("a", "2", "ann", "Mine is https://ann.example/?p=12&x=1", 2);
        assertEquals(List.of("ann THANK"), held.cards());
        assertEquals(
                new Why.Answered(false, ""),
                held.week().cards().getFirst().idea().reasons().getFirst());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Really?",
                "هل تعلمت ذلك؟",
                "本当ですか？",
                "Why? Because.",
                "Is https://x.example/?p=1 yours?",
                "What?!"
            })
    void aQuestionIsAQuestionInAnyScript(String words) {
        held.noted("ann").conversation("a", false).mine("a", "1", "", "", words, 3);
        held.answered("a", "2", "ann", 2);
        assertEquals(
                new Why.Answered(true, ""),
                held.week().cards().getFirst().idea().reasons().getFirst());
    }

    @Test
    void onceIAnsweredThereIsNoCard() {
        held.noted("ann").answer("a", "ann", 2).mine("a", "3", "2", "ann", "Thank you!", 1);
        assertEquals(List.of(), held.cards());
    }

    @Test
    void whatIWroteBeforeTheirAnswerOrElsewhereIsNoAnswerToIt() {
        held.noted("ann").answer("a", "ann", 2).mine("a", "3", "", "", "One more thing.", 1);
        held.mine("a", "4", "", "ann", "Earlier.", 3).conversation("b", false).mine("b", "5", "", "", "Elsewhere.", 1);
        assertEquals(List.of("ann THANK"), held.cards());
    }

    @Test
    void anAnswerToAClosedConversationGivesNoCard() {
        held.noted("ann").conversation("a", true).asked("a", 3).answered("a", "2", "ann", 2);
        held.remembered("wg").sighting("wg", "w", "Wool", "", true, true, 1);
        assertEquals(List.of(), held.cards());
    }

    @ParameterizedTest
    @CsvSource({"9.9, 1", "10.1, 0", "0, 1", "-0.9, 1", "-1.1, 0"})
    void thanksAreOpenForTenDaysAndThenCloseSilently(double daysAgo, int cards) {
        held.noted("ann").answer("a", "ann", daysAgo);
        assertEquals(cards, held.cards().size());
        assertFalse(held.week().full());
    }

    @ParameterizedTest
    @CsvSource({"4.9, 1", "5.1, 0", "0, 1"})
    void newsAreOpenForFiveDays(double daysAgo, int cards) {
        held.remembered("wg").post("wg", "w", "Wool", "", daysAgo);
        assertEquals(cards, held.cards().size());
    }

    @Test
    void whoIsNotedAndNotRememberedNeverGetsANewsCard() {
        held.noted("wg").post("wg", "w", "Wool", "", 1).sighting("wg", "x", "Other", "", false, false, 1);
        assertEquals(List.of(), held.cards());
    }

    @Test
    void whoIsSetAsideIsNeverSuggested() {
        held.person("wg", true, true).post("wg", "w", "Wool", "", 1).answer("a", "wg", 1);
        assertEquals(List.of(), held.cards());
    }

    @Test
    void whoIsNotHeldIsNeverSuggested() {
        held.answer("a", "gone", 1).post("gone", "w", "Wool", "", 1);
        assertEquals(List.of(), held.cards());
    }

    @ParameterizedTest
    @CsvSource({"13.9, 1", "14.1, 0"})
    void aQuestionToMeIsOpenForTwoWeeks(double daysAgo, int cards) {
        held.noted("ann").conversation("a", false).asked("a", 20).theirs("a", "2", "ann", "Why?", daysAgo);
        assertEquals(cards, held.cards().size());
    }

    @Test
    void whoGotANoteOfMineAndHasNotWrittenSinceIsLeftInPeace() {
        held.remembered("ann").answer("a", "ann", 9).conversation("b", false).mine("b", "5", "", "ann", "Hello.", 8);
        assertEquals(List.of(), held.cards());
    }

    @Test
    void anAnswerToWhatIsNotMineGivesNoCard() {
        held.noted("ann").conversation("a", false).answered("a", "2", "ann", 1);
        assertEquals(List.of(), held.cards());
    }

    @ParameterizedTest
    @CsvSource({"DONE, 0", "FORCED, 0", "OPEN, 1"})
    void aCardThatIsDoneOrFeltForcedDoesNotComeBack(Verdict verdict, int cards) {
        held.noted("ann").answer("a", "ann", 2).card(answerCard("a", "2"), "ann", verdict, 1, 0);
        assertEquals(cards, held.cards().size());
        Held news = new Held(NOW).remembered("wg").post("wg", "w", "Wool", "", 2);
        assertEquals(
                cards, news.card(newsCard("w"), "wg", verdict, 1, 0).cards().size());
    }

    @Test
    void whatFeltForcedIsHeldAgainstNobody() {
        held.remembered("ann").answer("a", "ann", 16).answer("b", "ann", 3);
        held.card(answerCard("a", "2"), "ann", Verdict.FORCED, 15, 0);
        assertEquals(List.of("ann THANK"), held.cards());
    }

    @Test
    void notNowComesAgainAfterTheDaysChosen() {
        held.noted("ann").answer("a", "ann", 2).card(answerCard("a", "2"), "ann", Verdict.WAITS, 0, 3);
        assertEquals(List.of(), held.cards());
        assertEquals(
                0,
                Week.of(held.memory(), utc(NOW.plus(Duration.ofDays(3)).minusSeconds(1)), Breaks.WORDS)
                        .cards()
                        .size());
        assertEquals(
                1,
                Week.of(held.memory(), utc(NOW.plus(Duration.ofDays(3))), Breaks.WORDS)
                        .cards()
                        .size());
    }

    @Test
    void twoSmallThingsAreAFullWeek() {
        held.noted("ann").answer("a", "ann", 2);
        held.card("x", "bo", Verdict.DONE, 1, 0).card("y", "wg", Verdict.DONE, 6.9, 0);
        assertEquals(new Week(List.of(), true), held.week());
    }

    @Test
    void whatWasDoneMoreThanSevenDaysAgoFillsNoWeek() {
        held.noted("ann").answer("a", "ann", 2);
        held.card("x", "bo", Verdict.DONE, 1, 0).card("y", "wg", Verdict.DONE, 7.1, 0);
        assertEquals(List.of("ann THANK"), held.cards());
    }

    @Test
    void forcedAndWaitingCardsFillNoWeek() {
        held.noted("ann").answer("a", "ann", 2);
        held.card("x", "bo", Verdict.FORCED, 8, 1, 0).card("y", "wg", Verdict.WAITS, 8, 1, 9);
        held.card("z", "di", Verdict.OPEN, 8, 0);
        assertEquals(List.of("ann THANK"), held.cards());
    }

    @Test
    void whatIsDoneTakesRoomFromTheThree() {
        for (String name : List.of("a", "b", "c", "d")) {
            held.noted(name).answer(name, name, 2);
        }
        held.card("x", "bo", Verdict.DONE, 1, 0);
        assertEquals(2, held.cards().size());
    }

    @Test
    void theThreadOfACardThatIsDoneRestsForTheWeek() {
        held.noted("ann").noted("bo").answer("a", "ann", 2).answered("a", "3", "bo", 1);
        held.card(answerCard("a", "2"), "ann", Verdict.DONE, 0.5, 0);
        assertEquals(List.of(), held.cards());
        assertEquals(
                1,
                Week.of(held.memory(), utc(NOW.plus(Duration.ofDays(7))), Breaks.WORDS)
                        .cards()
                        .size());
    }

    @Test
    void onePersonIsSuggestedOnceInTwoWeeksExceptToAnswerThem() {
        held.remembered("wg").post("wg", "w", "Wool", "", 1).card("x", "wg", Verdict.DONE, 13.9, 0);
        assertEquals(List.of(), held.cards());
        held.conversation("a", false).asked("a", 3).theirs("a", "2", "wg", "And you?", 2);
        assertEquals(List.of("wg ANSWER"), held.cards());
        Held later = new Held(NOW).remembered("wg").post("wg", "w", "Wool", "", 1);
        assertEquals(
                List.of("wg COMMENT"),
                later.card(newsCard("old"), "wg", Verdict.DONE, 14.1, 0).cards());
    }

    @Test
    void whileKithRestsThereIsNothing() {
        held.noted("ann").answer("a", "ann", 2).settings(Settings.FIRST.withResting(true));
        assertEquals(new Week(List.of(), false), held.week());
    }

    @Test
    void aFreshStartClearsTheIdeasAndKeepsThePeople() {
        held.noted("ann").answer("a", "ann", 2).remembered("wg").post("wg", "w", "Wool", "", 2);
        held.noted("bo").answer("b", "bo", 0.5);
        held.settings(Settings.FIRST.withResting(true).clearedAt(NOW.minus(Duration.ofDays(1))));
        assertEquals(List.of("bo THANK"), held.cards());
        assertEquals(3, held.memory().people().count());
    }

    @Test
    void newsWithoutAnythingInCommonSayOnlyThatTheyWrote() {
        held.remembered("wg")
                .post("wg", "w", "Wool", "Sheep.", 1)
                .conversation("a", false)
                .asked("a", 40);
        Suggestion card = held.week().cards().getFirst();
        assertTrue(card.idea().reasons().getFirst() instanceof Why.NewPost);
        assertEquals("", card.topic());
    }

    @Test
    void thatBothWroteAboutItIsFoundInTitleAndTextOfTheirPost() {
        held.remembered("wg").conversation("a", false).asked("a", 40);
        held.post("wg", "w", "Of knitting", "", 1);
        assertEquals(
                new Why.SharedGround("knitting"),
                held.week().cards().getFirst().idea().reasons().get(1));
    }

    @Test
    void theTitleAboveTheirCommentIsNotTheirWords() {
        held.remembered("wg").conversation("a", false).asked("a", 40);
        held.sighting("wg", "w", "Of knitting", "I agree.", false, false, 1);
        Suggestion card = held.week().cards().getFirst();
        assertTrue(card.idea().reasons().getFirst() instanceof Why.NewPost);
        assertEquals("I agree.", card.theirs().text());
        assertFalse(card.fresh());
        assertEquals("Of knitting", card.title());
    }

    @Test
    void aCommentOfTheirsIsNewsUntilIWriteInThatThread() {
        held.remembered("wg").conversation("a", false).asked("a", 4);
        held.sighting("wg", "a", "On wool", "I agree.", false, false, 2);
        assertEquals(List.of("wg COMMENT"), held.cards());
        held.mine("a", "7", "6", "wg", "So do I.", 1);
        assertEquals(List.of(), held.cards());
    }

    @Test
    void aCardKeepsItsIdFromWeekToWeek() {
        held.noted("ann").answer("a", "ann", 2);
        String now = held.week().cards().getFirst().id();
        String then = Week.of(held.memory(), utc(NOW.plus(Duration.ofDays(7))), Breaks.WORDS)
                .cards()
                .getFirst()
                .id();
        assertEquals(now, then);
        assertTrue(now.contains(Held.link("a")));
    }
}
