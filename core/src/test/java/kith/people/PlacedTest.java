package kith.people;

import static kith.people.Scene.DAY_0;
import static kith.people.Scene.QUESTION;
import static kith.people.Shown.wool;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Times that are only roughly known: "3 hours ago" on the first visit is "2 days ago" on another. */
class PlacedTest {
    private final Scene jo = new Scene();

    private static Shown asked() {
        return wool().says("9", "Jo", "", QUESTION);
    }

    private List<Instant> times() {
        return jo.memory().turns(turn -> true).stream().map(Turn::at).toList();
    }

    @Test
    void anAnswerReadAgainWhenMoreTimeHasPassedIsTheSameTurnWithTheSameTime() {
        jo.posts(wool(), QUESTION).sees(asked());
        jo.days(1).sees(asked().at("3 hours ago").answers("9", "10", "WG", "", "A list."));
        Turn answer = jo.theirs().getFirst();
        assertEquals(jo.now().minusSeconds(3 * 3_600), answer.at());
        for (String later :
                List.of("4 hours ago", "yesterday", "2 days ago", "1 week ago", "Nov 18, 2026", "last year", "?")) {
            jo.days(2).sees(asked().at(later).answers("9", "10", "WG", "", "A list."));
            assertEquals(List.of(answer), jo.theirs());
        }
    }

    @Test
    void readingAgainMovesNoTurnBeforeAnother() {
        jo.posts(wool(), QUESTION).sees(asked());
        jo.minutes(200).sees(asked().at("2 hours ago").answers("9", "10", "WG", "", "A list."));
        jo.minutes(200)
                .sees(asked().at("5 hours ago")
                        .answers("9", "10", "WG", "", "A list.")
                        .at("1 hour ago")
                        .answers("9", "11", "Ann", "", "Two lists."));
        List<Turn> before = jo.memory().turns(turn -> true);
        assertEquals(
                List.of(QUESTION, "A list.", "Two lists."),
                before.stream().map(Turn::text).toList());
        jo.days(40)
                .sees(asked().at("1 month ago")
                        .answers("9", "10", "WG", "", "A list.")
                        .answers("9", "11", "Ann", "", "Two lists."));
        assertEquals(before, jo.memory().turns(turn -> true));
    }

    @Test
    void anAnswerOfTheSameDayComesAfterWhatItAnswers() {
        jo.minutes(300).posts(wool(), QUESTION).sees(asked());
        Instant posted = jo.myOne().at();
        jo.days(3).sees(asked().at("November 18, 2026").answers("9", "10", "WG", "", "A list."));
        assertTrue(jo.theirs().getFirst().at().isAfter(posted));
        assertFalse(Here.answered(jo.memory().turns(turn -> true), jo.theirs().getFirst()));
    }

    @Test
    void aReplyOfMineToSomebodyDoesNotCountAsAnsweringWhatTheySaidAfterIt() {
        Shown thread = wool().at("2026-11-18T09:00:00Z").says("8", "WG", "", "I have a list.");
        jo.minutes(300).replies(thread, "8", QUESTION);
        Shown shown = wool().says("8", "WG", "", "I have a list.").answers("8", "9", "Jo", "", QUESTION);
        jo.days(1).sees(shown.at("yesterday").answers("9", "10", "WG", "", "From the clerk."));
        assertEquals(1, Here.of(jo.memory(), shown.page()).answers().size());
    }

    @Test
    void anAnswerThatIHaveAnsweredStaysBeforeMyReply() {
        jo.posts(wool(), QUESTION).sees(asked());
        Shown answered = asked().at("1 minute ago").answers("9", "10", "WG", "", "A list.");
        jo.minutes(60).replies(answered, "10", "Thank you for the list.");
        Shown after = asked().at("just now")
                .answers("9", "10", "WG", "", "A list.")
                .answers("10", "11", "Jo", "", "Thank you for the list.");
        jo.minutes(1).sees(after);
        assertEquals(List.of(), Here.of(jo.memory(), after.page()).answers());
    }

    @Test
    void anAnswerWithoutATimeThatIHaveAnsweredStaysBeforeMyReply() {
        jo.posts(wool(), QUESTION).sees(asked());
        Shown answered = asked().at("").answers("9", "10", "WG", "", "A list.");
        jo.minutes(60).replies(answered, "10", "Thank you for the list.");
        jo.minutes(1).sees(answered);
        assertEquals(List.of(), Here.of(jo.memory(), answered.page()).answers());
    }

    @Test
    void nothingIsLaterThanWhenItWasSeen() {
        jo.posts(wool(), QUESTION).sees(asked());
        jo.minutes(60).sees(asked().at("2026-11-18T20:00:00Z").answers("9", "10", "WG", "", "A list."));
        assertEquals(List.of(DAY_0, jo.now()), times());
    }

    @Test
    void anExactTimeIsKeptAsItIs() {
        jo.posts(wool(), QUESTION).sees(asked());
        jo.days(1).sees(asked().at("2026-11-18T20:00:00Z").answers("9", "10", "WG", "", "A list."));
        assertEquals(List.of(DAY_0, Instant.parse("2026-11-18T20:00:00Z")), times());
    }

    @Test
    void myOwnCommentFromBeforeComesAfterTheAnswerItAnswers() {
        jo.posts(wool(), QUESTION).sees(asked());
        Shown answer = asked().at("2026-11-18T20:00:00Z").answers("9", "10", "WG", "", "A list.");
        jo.days(1).sees(answer);
        Shown reply = answer.at("yesterday").answers("10", "11", "Jo", "", "Thank you!");
        jo.holds(MyComments.keep(jo.memory(), reply.page(), Shown.key("11"), jo.now()));
        assertEquals(List.of(), Here.of(jo.memory(), reply.page()).answers());
    }

    @Test
    void whatMayBeOlderThanTheRememberingIsNoNewsOnAnyVisit() {
        jo.remembers(wool().says("1", "WG", "", "A list."), "1");
        Shown old = Shown.post("Ann", "https://ann.example/", "socks", "Socks", "Wool.");
        for (String ago : List.of("5 minutes ago", "yesterday", "1 day ago", "today", "November 18, 2026")) {
            jo.minutes(1).sees(old.at(ago).says(ago.substring(0, 1), "WG", "", "Old words."));
        }
        // Written a month before, read as a year ago.
        jo.days(700)
                .sees(Shown.post("Bo", "https://ines.example/", "b", "B", "Wool.")
                        .at("1 year ago")
                        .says("1", "WG", "", "Old."));
        assertEquals(0, jo.memory().sightings().count());
    }

    @Test
    void whatIsSurelyNewerIsNewsAndKeepsItsFirstTime() {
        jo.remembers(wool().says("1", "WG", "", "A list."), "1").days(3);
        Shown fresh = Shown.post("Ines", Shown.HOME, "socks", "Socks", "Wool.");
        jo.sees(fresh.at("5 hours ago").says("2", "WG", "", "New words."));
        List<Sighting> seen = jo.memory().sightings().toList();
        assertEquals(
                List.of(jo.now().minusSeconds(5 * 3_600)),
                seen.stream().map(Sighting::at).toList());
        for (String later : List.of("yesterday", "1 week ago", "1 month ago", "")) {
            Shown again = Shown.post("Ines", Shown.HOME, "socks", "Socks", "Wool.");
            jo.days(1).sees(again.at(later).says("2", "WG", "", "New words."));
            assertEquals(seen, jo.memory().sightings().toList());
        }
    }
}
