package kith.people;

import static kith.people.Scene.QUESTION;
import static kith.people.Shown.WOOL;
import static kith.people.Shown.wool;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class VisitsTest {
    private final Scene jo = new Scene();

    private static Shown first() {
        return wool().says("1", "WG", "", "A list.").says("9", "Jo", "", QUESTION);
    }

    private static Shown second() {
        return first().answers("9", "10", "Ines", Shown.HOME, "I asked.").says("11", "Ann", "", "Me too.");
    }

    private static Shown third() {
        return second().says("12", "WG", "", "Another list.");
    }

    private int since(Shown page) {
        return Here.of(jo.memory(), page.page()).since();
    }

    @Test
    void onTheFirstVisitNothingIsNew() {
        assertEquals(0, since(first()));
        jo.posts(first(), QUESTION).sees(first());
        assertEquals(0, since(first()));
    }

    @Test
    void onTheNextVisitWhatCameSinceIsNew() {
        jo.posts(first(), QUESTION).sees(first()).days(2).sees(second());
        assertEquals(2, since(second()));
    }

    @Test
    void withinHalfAnHourItIsTheSameVisit() {
        jo.posts(first(), QUESTION).sees(first()).days(2).sees(second());
        jo.minutes(30).sees(second());
        assertEquals(2, since(second()), "a reload takes nothing away");
        jo.minutes(20).sees(third());
        assertEquals(3, since(third()), "each sight of the page goes on with the visit");
    }

    @Test
    void afterMoreThanHalfAnHourItIsAnother() {
        jo.posts(first(), QUESTION).sees(first()).days(2).sees(second());
        jo.minutes(31).sees(third());
        assertEquals(1, since(third()));
    }

    @Test
    void whatIWroteMyselfIsNotNew() {
        jo.posts(first(), QUESTION).sees(first()).days(2);
        Shown page = second().says("13", "Jo", "", "Thank you, Ines, for the answer.");
        jo.posts(second(), "Thank you, Ines, for the answer.").sees(page);
        assertEquals(2, since(page));
    }

    @Test
    void whatLeftThePageAndCameBackIsNotNew() {
        jo.posts(first(), QUESTION).sees(first()).days(1).sees(wool().says("9", "Jo", "", QUESTION));
        jo.days(1).sees(first());
        assertEquals(0, since(first()));
    }

    @Test
    void thePartsOfALongThreadAreOneVisit() {
        jo.posts(first(), QUESTION).sees(first().paged());
        jo.minutes(1).sees(wool().says("11", "Ann", "", "Me too.").paged());
        jo.days(2).sees(third());
        assertEquals(2, since(third()), "the answer and the other list: Ann was on the second part");
    }

    @Test
    void anAnswerThatThePageNeverShowedIsNoVisit() {
        jo.replies(first(), "1", "Thank you!").days(2).sees(second());
        assertEquals(0, since(second()), "of the whole thread only the comment answered was reported then");
    }

    @Test
    void theConversationRemembersOnlyHashesOfWhoWasThere() {
        jo.posts(first(), QUESTION).sees(third());
        Conversation kept = jo.talk(WOOL);
        assertEquals(5, kept.current().size());
        assertFalse(jo.written().contains("comment-11"));
    }

    @Test
    void aThreadThatClosesIsClosedAndMayOpenAgain() {
        jo.posts(first(), QUESTION).sees(first().closed());
        assertTrue(jo.talk(WOOL).closed());
        jo.sees(first());
        assertFalse(jo.talk(WOOL).closed());
    }
}
