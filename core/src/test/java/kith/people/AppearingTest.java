package kith.people;

import static kith.people.Scene.QUESTION;
import static kith.people.Shown.WOOL;
import static kith.people.Shown.wool;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import kith.people.Turn.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AppearingTest {
    private final Scene jo = new Scene();

    private static final Shown EMPTY = wool();

    @Test
    void aCommentIsConfirmedByAppearing() {
        jo.posts(EMPTY, QUESTION).sees(wool().says("9", "Jo", "", QUESTION));
        assertEquals(State.VISIBLE, jo.myOne().state());
        assertEquals("comment-9", jo.myOne().key());
        assertEquals(WOOL + "#comment-9", jo.myOne().link());
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = '|', textBlock = """
            It's "fine" -- really...              | It’s “fine” — really…
            I'd say 'so' - twice                  | I’d say ‘so’ – twice
            Two  spaces and a\u00a0third          | Two spaces and a third
            SHOUTED WORDS                         | Shouted words
            *bold* and _not_                      | bold and not
            Äpfel und Straße?                     | äpfel und straße?
            羊毛の話、ありがとう。                  | 羊毛の話、ありがとう
            """)
    void aSitesTypographyDoesNotHideMyWords(String typed, String shown) {
        jo.posts(EMPTY, typed).sees(wool().says("9", "Jo", "", shown));
        assertEquals(State.VISIBLE, jo.myOne().state());
        assertEquals(typed, jo.myOne().text());
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = '|', textBlock = """
            Ann | The 990 form confused me too. How did you learn it?
            ``  | The 990 form confused me too. How did you learn it?
            Jo  | The 990 form confused me too. How did you learn it? Ah, I see.
            Jo  | Something else
            Jo  | ``
            """)
    void anotherNameOrOtherWordsAreNotMyComment(String name, String words) {
        jo.posts(EMPTY, QUESTION).sees(wool().says("9", name, "", words));
        assertEquals(State.POSTED, jo.myOne().state());
    }

    @Test
    void ofWhatAHugePageCutTheBeginningIsEnough() {
        jo.posts(EMPTY, QUESTION).sees(wool().says("9", "Jo", "", "The 990 form confused me too. How"));
        assertEquals(State.VISIBLE, jo.myOne().state());
        assertEquals(QUESTION, jo.myOne().text());
    }

    @Test
    void aLongCommentIsKnownByItsBeginning() {
        String words = "I sat with the instructions for a week. ".repeat(100);
        jo.posts(EMPTY, words).sees(wool().says("9", "Jo", "", words));
        assertEquals(State.VISIBLE, jo.myOne().state());
        assertEquals(words, jo.myOne().text(), "the page shows 2,000 characters, I wrote more");
    }

    @Test
    void shortWordsHaveToBeAllTheWords() {
        jo.posts(EMPTY, "Thank you, Ines").sees(wool().says("9", "Jo", "", "Thank you"));
        assertEquals(State.POSTED, jo.myOne().state());
    }

    @Test
    void aNameIsComparedWithoutCaseAndSpaces() {
        jo.reports(EMPTY.claim("c", "Jo  Weaver ", "", QUESTION)).sees(wool().says("9", "jo weaver", "", QUESTION));
        assertEquals(State.VISIBLE, jo.myOne().state());
    }

    @Test
    void whereTheFormAsksForNoNameTheWordsDecide() {
        jo.reports(EMPTY.claim("c", "", "", QUESTION)).sees(wool().says("9", "jo_w", "", QUESTION));
        assertEquals(State.VISIBLE, jo.myOne().state());
    }

    @Test
    void theSameWordsUnderAnotherCommentAreNotThisOne() {
        Shown page = wool().says("1", "WG", "", "A list.").says("2", "Ann", "", "A scarf.");
        jo.replies(page, "2", "Thank you!").sees(page.answers("1", "9", "Jo", "", "Thank you!"));
        assertEquals(State.POSTED, jo.myOne().state());
    }

    @Test
    void aPageThatDoesNotSayWhoAnswersWhomConfirmsToo() {
        Shown page = wool().says("1", "WG", "", "A list.");
        jo.replies(page, "1", "Thank you!").sees(page.says("9", "Jo", "", "Thank you!"));
        assertEquals(State.VISIBLE, jo.myOne().state());
    }

    @Test
    void oneCommentOnThePageConfirmsOneOfMine() {
        Shown page = wool().says("1", "WG", "", "A list.").says("2", "Ann", "", "A scarf.");
        jo.replies(page, "1", "Thank you!").minutes(1).replies(page, "2", "Thank you!");
        jo.sees(page.says("9", "Jo", "", "Thank you!"));
        assertEquals(
                List.of(State.VISIBLE, State.POSTED),
                jo.mine().stream().map(Turn::state).toList());
    }

    @Test
    void aCommentKnownByItsKeyIsNotTakenByAnOlderOneOfTheSameWords() {
        Shown thread = wool().says("1", "WG", "", "A list.").says("2", "Ann", "", "A scarf.");
        jo.replies(thread, "1", "Thank you!").minutes(1).replies(thread, "2", "Thank you!");
        jo.sees(thread.answers("2", "9", "Jo", "", "Thank you!"));
        jo.sees(wool().says("1", "WG", "", "A list.")
                .says("2", "Ann", "", "A scarf.")
                .says("9", "Jo", "", "Thank you!"));
        assertEquals(
                List.of(State.POSTED, State.VISIBLE),
                jo.mine().stream().map(Turn::state).toList());
    }

    @Test
    void aHeldCommentIsHeldAndThenVisible() {
        jo.posts(EMPTY, QUESTION).sees(wool().holds("", "9", "Jo", QUESTION));
        assertEquals(State.HELD, jo.myOne().state());
        jo.days(1).sees(wool().says("1", "WG", "", "A list."));
        assertEquals(State.HELD, jo.myOne().state(), "only its writer's browser shows it, and not always");
        jo.days(1).sees(wool().says("9", "Jo", "", QUESTION));
        assertEquals(State.VISIBLE, jo.myOne().state());
        assertEquals(Scene.DAY_0, jo.myOne().at());
    }

    @Test
    void aVisibleCommentThatAWholePageNoLongerShowsIsGone() {
        jo.posts(EMPTY, QUESTION).sees(wool().says("9", "Jo", "", QUESTION));
        jo.days(1).sees(wool().says("1", "WG", "", "A list."));
        assertEquals(State.GONE, jo.myOne().state());
        assertEquals(QUESTION, jo.myOne().text());
    }

    @Test
    void aVisibleCommentIsGoneWhereThePageSaysThatItHasNone() {
        jo.posts(EMPTY, QUESTION)
                .sees(wool().says("9", "Jo", "", QUESTION))
                .days(1)
                .sees(wool().claims(0));
        assertEquals(State.GONE, jo.myOne().state());
    }

    @Test
    void whatAPageInPartsDoesNotShowIsNotGone() {
        jo.posts(EMPTY, QUESTION).sees(wool().says("9", "Jo", "", QUESTION));
        jo.days(1).sees(wool().says("1", "WG", "", "A list.").paged());
        jo.days(1).sees(wool());
        jo.days(1).sees(wool().claims(2).unreadable());
        assertEquals(State.VISIBLE, jo.myOne().state());
    }

    @Test
    void aCommentThatComesBackIsVisibleAgain() {
        jo.posts(EMPTY, QUESTION).sees(wool().says("9", "Jo", "", QUESTION));
        jo.sees(wool().says("1", "WG", "", "A list.")).sees(wool().says("9", "Jo", "", "Edited by the site."));
        assertEquals(State.VISIBLE, jo.myOne().state());
    }

    @Test
    void anOldPageFromTheCacheLeavesItPosted() {
        jo.posts(EMPTY, QUESTION).sees(wool().says("1", "WG", "", "A list."));
        assertEquals(State.POSTED, jo.myOne().state());
        assertFalse(jo.myOne().refused());
    }

    private static Change framed(Scene jo, Shown page) {
        return MyComments.appeared(jo.memory(), page.page(), jo.now());
    }

    @Test
    void whatIWriteInAFrameOfAnotherSiteIsKeptWhenItStandsUnderMyName() {
        Shown page = wool().framed()
                .to("Jo")
                .at(jo.now().minusSeconds(60).toString())
                .says("9", "jo", "", QUESTION);
        jo.holds(framed(jo, page));
        assertEquals("comment-9", jo.myOne().key());
        assertEquals(State.VISIBLE, jo.myOne().state());
        assertTrue(framed(jo, page).isEmpty(), "once");
    }

    @Test
    void whatStandsUnderMyNameIsKeptOnlyWhereMineCannotBeSeenOtherwise() {
        String now = jo.now().minusSeconds(60).toString();
        assertTrue(framed(jo, wool().to("Jo").at(now).says("9", "jo", "", QUESTION))
                .isEmpty());
        assertTrue(framed(jo, wool().framed().to("Jo").at(now).says("9", "Ann", "", QUESTION))
                .isEmpty());
        String yesterday = jo.now().minusSeconds(90_000).toString();
        assertTrue(framed(jo, wool().framed().to("Jo").at(yesterday).says("9", "jo", "", QUESTION))
                .isEmpty());
    }
}
