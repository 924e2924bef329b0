package kith.followup;

import static kith.followup.Held.utc;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import kith.people.Card;
import kith.people.Card.Verdict;
import kith.people.Move;
import kith.people.Quote;
import kith.people.Scene;
import kith.people.Shown;
import org.junit.jupiter.api.Test;

/** The Sunday of the story, from the pages that Jo saw. */
class SundayTest {
    private static final String QUESTION = "The 990 form confused me too. How did you learn it?";
    private static final String ANSWER = "I sat with the instructions for a week, and then I asked the county clerk.";
    private static final String WG = "https://wg.example/";

    private final Scene jo = new Scene();

    private static Shown thread() {
        return Shown.wool()
                .says("1", "WG", WG, "The clerk in our county has a list.")
                .says("9", "Jo", "", QUESTION)
                .at("2026-11-19T20:00:00+01:00")
                .answers("9", "10", "Ines", Shown.HOME, ANSWER);
    }

    private static Shown clerks() {
        return Shown.post("WG", WG, "clerks", "Clerks who help", "Ours explained the 990 form to half the village.");
    }

    /** Wednesday Jo asks, Friday she comes back and remembers WG, Saturday she reads WG's new post. */
    private Week sunday() {
        jo.posts(Shown.wool(), QUESTION).days(2).sees(thread()).remembers(thread(), "1");
        jo.days(1).sees(clerks()).days(1);
        return Week.of(jo.memory(), utc(jo.now()), Breaks.WORDS);
    }

    @Test
    void inesAnsweredMyQuestionAndThanksHaveTimeThisWeekOrNext() {
        Suggestion first = sunday().cards().getFirst();
        assertEquals("Ines", first.person().name());
        assertEquals(Move.THANK, first.move());
        assertEquals(
                new Why.Answered(true, "the 990 form"), first.idea().reasons().getFirst());
        assertEquals(
                Stretch.Words.THIS_WEEK_OR_NEXT,
                first.idea().stretch().words(jo.now().getEpochSecond()));
        assertEquals("Knitting as networking", first.title());
        assertFalse(first.fresh());
        assertEquals(Shown.WOOL + "#comment-10", first.link());
        assertEquals(ANSWER, first.theirs().text());
        assertEquals(QUESTION, first.mine().text());
        assertEquals("the county clerk", first.topic());
        assertEquals("", first.draft());
    }

    @Test
    void wgsNewPostIsAboutWhatWeBothWroteAbout() {
        Suggestion second = sunday().cards().get(1);
        assertEquals("WG", second.person().name());
        assertEquals(Move.COMMENT, second.move());
        assertEquals(
                new Why.SharedGround("the 990 form"), second.idea().reasons().get(1));
        assertEquals(
                Stretch.Words.NEXT_FEW_DAYS,
                second.idea().stretch().words(jo.now().getEpochSecond()));
        assertEquals("Clerks who help", second.title());
        assertTrue(second.fresh());
        assertEquals("https://wg.example/clerks/", second.link());
        assertEquals("The clerk in our county has a list.", second.theirs().text());
        assertEquals(Quote.NONE, second.mine());
    }

    @Test
    void thatIsAll() {
        Week week = sunday();
        assertEquals(2, week.cards().size());
        assertFalse(week.full());
    }

    @Test
    void afterJoThankedInesThereIsNothingMoreToThankFor() {
        sunday();
        jo.replies(thread(), "10", "Thank you, Ines. I will ask ours.");
        assertEquals(List.of("WG"), names());
    }

    @Test
    void aCardThatIsDoneDoesNotComeBack() {
        sunday();
        jo.holds(card("WG").judged(Verdict.DONE, Instant.EPOCH, jo.now()));
        assertEquals(List.of("Ines"), names());
    }

    @Test
    void whatJoWroteWithoutAnyCardIsDoneAllTheSame() {
        sunday();
        jo.posts(clerks(), "Ours has a list, too.");
        assertEquals(List.of("Ines"), names());
    }

    @Test
    void aDraftWaitsInItsCard() {
        sunday();
        jo.holds(card("Ines").withDraft("Thank you for"));
        assertEquals(
                "Thank you for",
                Week.of(jo.memory(), utc(jo.now()), Breaks.WORDS)
                        .cards()
                        .getFirst()
                        .draft());
    }

    @Test
    void aThreadThatClosedGivesNoCard() {
        sunday();
        jo.sees(thread().closed());
        assertEquals(List.of("WG"), names());
    }

    @Test
    void whoWasForgottenIsInNoCard() {
        sunday();
        jo.holds(kith.people.Forget.person(jo.memory(), jo.person("Ines").id()));
        assertEquals(List.of("WG"), names());
    }

    private Card card(String name) {
        return Week.of(jo.memory(), utc(jo.now()), Breaks.WORDS).cards().stream()
                .filter(suggestion -> suggestion.person().name().equals(name))
                .findFirst()
                .orElseThrow()
                .shown(jo.now());
    }

    private List<String> names() {
        return Week.of(jo.memory(), utc(jo.now()), Breaks.WORDS).cards().stream()
                .map(card -> card.person().name())
                .toList();
    }
}
