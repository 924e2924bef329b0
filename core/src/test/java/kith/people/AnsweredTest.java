package kith.people;

import static kith.people.Scene.QUESTION;
import static kith.people.Shown.WOOL;
import static kith.people.Shown.wool;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import kith.people.Turn.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnsweredTest {
    private static final String ANSWER = "I sat with the instructions for a week, and then I asked the county clerk.";

    private final Scene jo = new Scene().posts(wool(), QUESTION);

    private static Shown asked() {
        return wool().says("9", "Jo", "", QUESTION).at("2026-11-20T08:30:00+01:00");
    }

    private List<String> said() {
        return jo.theirs().stream().map(Turn::text).toList();
    }

    @Test
    void anAnswerToMyCommentBecomesATurnOfTheirs() {
        jo.days(2).sees(asked().answers("9", "10", "Ines", Shown.HOME, ANSWER));
        Turn answer = jo.theirs().getFirst();
        assertEquals(ANSWER, answer.text());
        assertEquals(jo.person("Ines").id(), answer.person());
        assertEquals(WOOL, answer.conversation());
        assertEquals("comment-9", answer.parentKey());
        assertEquals(WOOL + "#comment-10", answer.link());
        assertEquals(State.VISIBLE, answer.state());
        assertEquals(Instant.parse("2026-11-20T07:30:00Z"), answer.at());
        assertTrue(answer.topics().contains("the county clerk"), answer.topics()::toString);
    }

    @Test
    void anAnswerIsKeptOnceHoweverOftenItIsSeen() {
        Shown page = asked().answers("9", "10", "Ines", Shown.HOME, ANSWER);
        jo.days(2).sees(page);
        Turn first = jo.theirs().getFirst();
        jo.days(1).sees(page).days(1).sees(asked().answers("9", "10", "Ines", Shown.HOME, "Edited."));
        assertEquals(List.of(first), jo.theirs());
    }

    @Test
    void whoAnsweredIsNotedAndNotRemembered() {
        jo.sees(asked().answers("9", "10", "WG", "https://wg.example/", "A list."));
        assertEquals(List.of("Ines", "WG"), jo.people());
        assertTrue(jo.memory().people().noneMatch(Person::remembered));
    }

    @Test
    void myOwnCommentsAreNoAnswersToMe() {
        jo.sees(asked().answers("9", "10", "jo", "", "And what is a clerk?"));
        assertEquals(List.of(), jo.theirs());
    }

    @Test
    void aHeldCommentIsNoAnswerYet() {
        jo.sees(asked().holds("9", "10", "WG", "A list."));
        assertEquals(List.of(), jo.theirs());
        jo.sees(asked().answers("9", "10", "WG", "", "A list."));
        assertEquals(List.of("A list."), said());
    }

    @Test
    void whatAnswersNobodyOrSomebodyElseIsNoAnswerToMe() {
        jo.sees(asked().says("10", "WG", "", "A list.").answers("10", "11", "Ann", "", "A scarf."));
        assertEquals(List.of(), jo.theirs());
    }

    @Test
    void anAnswerWithoutWordsOrWithoutANameIsNotKept() {
        jo.sees(asked().answers("9", "10", "WG", "", "").answers("9", "11", "", "", "Nameless."));
        assertEquals(List.of(), jo.theirs());
        assertEquals(List.of("Ines"), jo.people());
    }

    @Test
    void anAnswerWithoutATimeIsFromWhenItWasSeen() {
        jo.days(2).sees(asked().at("some time ago").answers("9", "10", "WG", "", "A list."));
        assertEquals(jo.now(), jo.theirs().getFirst().at());
    }

    @Test
    void anAnswerIsSeenThoughThePageShowsItBeforeWhatItAnswers() {
        jo.sees(wool().answers("9", "10", "WG", "", "A list.").says("9", "Jo", "", QUESTION));
        assertEquals(List.of("A list."), said());
    }

    @Test
    void aConversationThatIJoinedNotIsNotKept() {
        Scene reader = new Scene();
        reader.sees(asked().answers("9", "10", "Ines", Shown.HOME, ANSWER));
        assertEquals("", reader.written());
    }

    @Test
    void whoSpeaksToMeByNameAnswersMe() {
        jo.sees(asked().says("10", "Ines", Shown.HOME, "@jo: I asked the county clerk.")
                .says("11", "WG", "https://wg.example/", "Jo said: How did you learn? By asking.")
                .says("12", "Mara", "https://mara.example/", "Johanna said: no. @joanna is right."));
        assertEquals(List.of("@jo: I asked the county clerk.", "Jo said: How did you learn? By asking."), said());
        assertEquals("comment-9", jo.theirs().getFirst().parentKey());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ann      | @ann thanks                     | true
            Ann      | so, @Ann, yes                   | true
            Ann      | @annabel hi                     | false
            Ann      | bob@ann.example wrote           | false
            Ann      | Ann wrote: yes. Me too          | true
            Ann      | As Ann wrote, yes               | false
            Ann Berg | Originally Posted by Ann Berg x | true
            Ann      | Joann wrote: yes                | false
            Ann      | Ann                             | false
            Ann      | @                               | false
            ''       | @ wrote:                        | false
            """)
    void aNameAloneIsNoAddress(String name, String text, boolean addressed) {
        assertEquals(addressed, Addressed.to(name, text));
    }
}
