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

class PostingTest {
    private final Scene jo = new Scene();

    private static Shown crowd() {
        return wool().says("1", "WG", "https://wg.example/", "The clerk in our county has a list.")
                .answers("1", "2", "Bystander", "https://bystander.example/", "Nothing to do with Jo.")
                .says("3", "Onlooker", "", "Lovely scarf.");
    }

    @Test
    void postingKeepsTheCommentWithWhatItIsAbout() {
        jo.posts(crowd(), QUESTION);
        Turn kept = jo.myOne();
        assertEquals(QUESTION, kept.text());
        assertEquals(WOOL, kept.conversation());
        assertEquals("Jo", kept.name());
        assertEquals(State.POSTED, kept.state());
        assertEquals(jo.now(), kept.at());
        assertEquals(List.of("the 990 form"), kept.topics());
        assertEquals("", kept.person());
        assertTrue(kept.asks());
    }

    @Test
    void postingKeepsTheConversationAndItsAuthor() {
        jo.posts(crowd(), QUESTION);
        Conversation kept = jo.talk(WOOL);
        assertEquals("Knitting as networking", kept.title());
        assertEquals(Shown.HOME, kept.place());
        assertEquals(jo.person("Ines").id(), kept.author());
        assertFalse(jo.person("Ines").remembered());
    }

    @Test
    void answeringSomebodyKeepsThemToo() {
        jo.replies(crowd(), "1", "Thank you for the clerk.");
        assertEquals(List.of("Ines", "WG"), jo.people());
        assertEquals(jo.person("WG").id(), jo.myOne().person());
        assertEquals("comment-1", jo.myOne().parentKey());
    }

    @Test
    void bystandersAreNeverKept() {
        jo.replies(crowd(), "1", QUESTION).sees(crowd()).days(3).sees(crowd());
        assertEquals(List.of("Ines", "WG"), jo.people());
        for (String trace : List.of("Bystander", "bystander", "Nothing to do", "Onlooker", "Lovely scarf")) {
            assertFalse(jo.written().contains(trace), trace);
        }
    }

    @Test
    void theNameOneSignsWithIsLearnedAndStaysOne() {
        jo.posts(wool(), "One")
                .reports(wool().claim("x", " JO ", "", "Two"))
                .reports(wool().claim("y", "", "", "Three"));
        assertEquals(List.of("Jo"), jo.memory().settings().names());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            @"WG"#p1 **Whose** list is it?                          | WG Whose list is it?
            @"WG"#p1 Whose list is it? And why?                     | Whose list is it? And why?
            > @"WG"#p1 has a list Whose?                            | WG has a list Whose?
            [quote="WG, post:1, topic:7"]a list[/quote] Whose is it? | WG: a list Whose is it?
            It is [here](https://wg.example/list), I think.         | It is here, I think.
            """)
    void whatAnEditorTakesMarksForIsFoundAsThePageShowsIt(String written, String shown) {
        Shown page = crowd();
        jo.replies(page, "1", written);
        jo.sees(page.answers("1", "4", "Jo", "", "Whose list is that?"));
        assertEquals(State.POSTED, jo.myOne().state());
        jo.sees(page.answers("1", "5", "Jo", "", shown));
        assertEquals(State.VISIBLE, jo.myOne().state());
        assertEquals("comment-5", jo.myOne().key());
    }

    @Test
    void iAmNotKeptAsAPersonOnMyOwnBlogNorWhenIAnswerMyself() {
        Shown mine = Shown.post("Jo", "https://jo.example/", "first", "First", "My words.")
                .says("1", "jo", "", "Mine.");
        jo.replies(mine, "1", "And another thing.");
        assertEquals(List.of(), jo.people());
        assertEquals("", jo.talk("https://jo.example/first/").author());
    }

    @Test
    void whoWroteThePostIsNotedAsSoonAsAPageSaysIt() {
        jo.posts(Shown.by("", ""), QUESTION);
        assertEquals("", jo.talk(Shown.WOOL).author());
        jo.sees(wool().says("9", "Jo", "", QUESTION));
        assertEquals(jo.person("Ines").id(), jo.talk(Shown.WOOL).author());
    }

    @Test
    void theSameWordsTwiceAreOneComment() {
        jo.posts(wool(), QUESTION)
                .posts(wool(), QUESTION)
                .days(1)
                .posts(wool(), "  the 990 form confused me too; how did you learn it ");
        assertEquals("claim-1", jo.myOne().id());
        assertEquals(Scene.DAY_0, jo.myOne().at());
    }

    @Test
    void aClaimDeliveredTwiceIsOneComment() {
        jo.reports(wool().claim("c", "Jo", "", QUESTION));
        Memory once = jo.memory();
        assertTrue(Recorder.posted(once, wool().claim("c", "Jo", "", QUESTION), jo.now())
                .isEmpty());
        assertTrue(Recorder.posted(once, wool().claim("c", "Jo", "", "Edited on the way"), jo.now())
                .isEmpty());
    }

    @Test
    void theSameWordsToSomebodyElseAreAnotherComment() {
        jo.replies(crowd(), "1", "Thank you!")
                .replies(crowd(), "3", "Thank you!")
                .posts(crowd(), "Thank you!");
        assertEquals(3, jo.mine().size());
    }

    @Test
    void theSameWordsInAnotherConversationAreAnotherComment() {
        jo.posts(wool(), "Thank you!");
        jo.posts(Shown.post("Ines", Shown.HOME, "fairs", "On county fairs", ""), "Thank you!");
        assertEquals(2, jo.mine().size());
    }

    @Test
    void afterTheRefusedPageTheNextTryTakesThePlaceOfTheFirst() {
        jo.posts(wool(), "The 990 form confused me. How did you learn?").sees(Shown.refusal(Shown.HOME));
        assertTrue(jo.myOne().refused());
        jo.minutes(2).posts(wool(), QUESTION);
        assertEquals(QUESTION, jo.myOne().text());
        assertEquals(jo.now(), jo.myOne().at());
        assertFalse(jo.myOne().refused());
    }

    @Test
    void otherWordsAfterTheRefusedPageStandBesideTheFirstWhichMayHaveBeenTaken() {
        jo.posts(wool(), QUESTION).sees(Shown.refusal(Shown.HOME)).minutes(2).posts(wool(), "And the scarf is lovely.");
        assertEquals(
                List.of(QUESTION, "And the scarf is lovely."),
                jo.mine().stream().map(Turn::text).toList());
    }

    @Test
    void theSameWordsAgainAfterTheRefusedPageStandAsTheyAreAndNothingTakesTheirPlace() {
        jo.posts(wool(), QUESTION).sees(Shown.refusal(Shown.HOME)).minutes(2).posts(wool(), QUESTION);
        assertFalse(jo.myOne().refused());
        jo.minutes(2).posts(wool(), "And the scarf is lovely.");
        assertEquals(
                List.of(QUESTION, "And the scarf is lovely."),
                jo.mine().stream().map(Turn::text).toList());
    }

    @Test
    void whatWasNotRefusedIsNeverReplaced() {
        jo.posts(wool(), "One").minutes(2).posts(wool(), "Two");
        assertEquals(2, jo.mine().size());
    }

    @Test
    void aRefusedCommentIsNotReplacedByAnAnswerToSomebodyElse() {
        jo.posts(crowd(), "One").sees(Shown.refusal(Shown.HOME)).minutes(2).replies(crowd(), "1", "Two");
        assertEquals(2, jo.mine().size());
    }

    @Test
    void aRefusedCommentIsNotReplacedHoursLater() {
        jo.posts(wool(), "One").sees(Shown.refusal(Shown.HOME)).minutes(61).posts(wool(), "Two");
        assertEquals(2, jo.mine().size());
    }

    @Test
    void aRefusedPageOfAnotherSiteSaysNothingAboutMyComment() {
        jo.posts(wool(), "One").sees(Shown.refusal("https://other.example/"));
        assertFalse(jo.myOne().refused());
    }

    @Test
    void aRefusedPageLongAfterwardsSaysNothingAboutMyComment() {
        jo.posts(wool(), "One").minutes(61).sees(Shown.refusal(Shown.HOME));
        assertFalse(jo.myOne().refused());
    }

    @Test
    void aRefusedCommentThatIsOnThePageAfterAllWasTaken() {
        jo.posts(wool(), QUESTION).sees(Shown.refusal(Shown.HOME)).sees(wool().says("9", "Jo", "", QUESTION));
        assertFalse(jo.myOne().refused());
        assertEquals(State.VISIBLE, jo.myOne().state());
    }

    @Test
    void aPageWithoutAnAddressKeepsNothing() {
        jo.remembers(wool().says("1", "WG", "https://wg.example/", "Words."), "1");
        Memory before = jo.memory();
        assertTrue(Recorder.posted(before, Shown.nowhere().claim("c", "Jo", "", "x"), jo.now())
                .isEmpty());
        assertTrue(Recorder.seen(before, Shown.nowhere().page(), jo.now()).isEmpty());
    }
}
