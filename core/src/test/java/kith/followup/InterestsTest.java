package kith.followup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import kith.people.Card.Verdict;
import kith.people.Move;
import kith.people.Own;
import kith.people.Person;
import kith.people.Quote;
import kith.people.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What I like to talk about steers the week, and says so. */
class InterestsTest {
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    /** Somebody used Kith before: a first week would begin one thing only. */
    private final Held held = new Held(NOW).card("new|old", "somebody", Verdict.DONE, 8, 0);

    private InterestsTest likes(String... lines) {
        held.settings(Settings.FIRST.withOwn(new Own("", List.of(), List.of(lines))));
        return this;
    }

    private List<Why> reasons(String person) {
        return held.week().cards().stream()
                .filter(card -> card.person().id().equals(person))
                .findFirst()
                .orElseThrow()
                .idea()
                .reasons();
    }

    private List<String> titles() {
        return held.week().cards().stream().map(Suggestion::title).toList();
    }

    private void twoPosts() {
        held.remembered("ann").post("ann", "trains", "Night trains", "", 1);
        held.remembered("bo").post("bo", "moss", "Moss in the garden", "", 1);
    }

    @Test
    void ofTwoAlikeWhatILikeToTalkAboutComesFirstAndTheCardSaysSo() {
        twoPosts();
        assertEquals(List.of("ann COMMENT", "bo COMMENT"), held.cards());
        likes("opera", "moss");
        assertEquals(List.of("bo COMMENT", "ann COMMENT"), held.cards());
        assertEquals(new Why.Interest("moss"), reasons("bo").get(1));
        assertEquals(1, reasons("ann").size());
    }

    @Test
    void whatNobodySpeaksOfChangesNothing() {
        twoPosts();
        Week before = held.week();
        likes("opera");
        assertEquals(before, held.week());
    }

    @Test
    void whoeverIsOnMyMindAndWhoeverWaitsStillComeFirst() {
        held.noted("ann").answer("a", "ann", 2);
        held.with(new Person("di", "di", true, false, true, "", "", "", Quote.NONE, NOW))
                .post("di", "d", "Ferries", "", 1);
        held.remembered("bo").post("bo", "moss", "Moss in the garden", "", 1);
        likes("moss");
        assertEquals(List.of("di COMMENT", "ann THANK", "bo COMMENT"), held.cards());
    }

    @Test
    void itIsFoundInAQuestionInAnAnswerAndInWhatIKept() {
        held.noted("ann").conversation("a", false).asked("a", 3);
        held.theirs("a", "2", "ann", "I do. Does the moss grow?", 2);
        held.remembered("bo").answer("moss", "bo", 2);
        held.remembered("di").answer("d", "di", 60).mine("d", "3", "2", "di", "From mine, too.", 59);
        held.theirs("d", "4", "di", "I thought so.", 58).kept("di", "Moss for beginners", 1);
        likes("moss");
        for (String person : List.of("ann", "bo", "di")) {
            assertTrue(reasons(person).contains(new Why.Interest("moss")), person);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "moss, Moss on the roof, 1",
        "MOSS, on möss and stone, 1",
        "roof, All of our roofs, 1",
        "the 990 form, Form 990 again, 1",
        "the 990 form, A form. And 990 sheep, 0",
        "art, An article, 0",
        "tea, The team, 0",
        "form, Information, 0",
        "train, Training a dog, 0",
        "c++, Templates in C++, 1",
        "the, The roof, 0",
        "羊毛, 羊毛の話, 1"
    })
    void itIsFoundByWholeWordsWithinOneSentence(String line, String title, int times) {
        held.remembered("ann").post("ann", "p", title, "", 1);
        likes(line);
        assertEquals(times, reasons("ann").contains(new Why.Interest(line)) ? 1 : 0);
    }

    @Test
    void itMakesNoCardOfSomebodyWhomTheGateStops() {
        held.person("ann", true, true).post("ann", "a", "Moss", "", 1);
        held.noted("bo").post("bo", "b", "Moss", "", 1);
        held.remembered("di").sighting("di", "c", "Moss", "", true, true, 1);
        held.remembered("ed").answer("e", "ed", 40).mine("e", "3", "2", "ed", "And the moss?", 20);
        held.post("ed", "f", "Moss", "", 1);
        likes("moss");
        assertEquals(List.of(), held.cards());
    }

    @Test
    void ofOnePersonsPostsItIsTheOneAboutWhatILikeAsLongAsItIsNew() {
        held.remembered("ann").post("ann", "a", "Trains", "", 1).post("ann", "b", "Moss", "", 4);
        assertEquals(List.of("Trains"), titles());
        likes("moss");
        assertEquals(List.of("Moss"), titles());
        held.card(Held.newsCard("b"), "somebody else", Verdict.DONE, 90, 0);
        assertEquals(List.of("Trains"), titles());
    }

    @Test
    void anOldPostAboutItHidesNoNewOne() {
        held.remembered("ann").post("ann", "a", "Trains", "", 1).post("ann", "b", "Moss", "", 6);
        likes("moss");
        assertEquals(List.of("Trains"), titles());
    }

    @Test
    void itWeighsNoMoreThanWhatIsLearnedOfMeMay() {
        Score.Beside best = new Score.Beside(false, 0, Math.exp(0.4) * 1.3 * Score.INTEREST, -6, 0);
        assertEquals(2, Score.of(Histories.tie(">9d <8d"), Usual.AT_FIRST, best).own());
        assertTrue(Score.INTEREST <= 1.01 * Math.exp(0.4));
    }

    @Test
    void theMoveIsTheSameAndOnlyTheWhyIsAnother() {
        held.remembered("ann").post("ann", "p", "Moss", "", 1);
        likes("moss");
        Suggestion card = held.week().cards().getFirst();
        assertEquals(Move.COMMENT, card.move());
        assertEquals("", card.topic());
    }
}
