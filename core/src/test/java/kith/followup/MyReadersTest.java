package kith.followup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import kith.followup.draft.Draft;
import kith.followup.draft.Line;
import kith.people.Card.Verdict;
import kith.people.Memory;
import kith.people.Scene;
import kith.people.Shown;
import kith.people.Turn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever wrote under a post of mine: a word back, if I like (REQUIREMENTS 13, 110). */
class MyReadersTest {
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final String THANKS = "The county clerk helped me, too.";

    private final Held held = new Held(NOW);

    private Held wrote(String words) {
        return held.noted("ines").conversation("socks", false).underMine("socks", "2", "ines", words, 2);
    }

    private Suggestion card() {
        List<Suggestion> cards = held.week().cards();
        assertEquals(1, cards.size(), cards::toString);
        return cards.getFirst();
    }

    @Test
    void whoWroteUnderMyPostMayBeThankedThere() {
        wrote(THANKS);
        assertEquals(List.of("ines THANK"), held.cards());
        assertEquals(List.of(new Why.Wrote("")), card().idea().reasons());
        assertTrue(card().thanks());
        assertEquals(THANKS, card().theirs().text());
        assertEquals("", card().mine().text());
        assertEquals(Held.link("socks") + "#2", card().link());
    }

    @Test
    void aQuestionUnderMyPostMayBeAnswered() {
        wrote("Which county was it?");
        assertEquals(List.of("ines ANSWER"), held.cards());
        assertEquals(List.of(new Why.Asked("")), card().idea().reasons());
    }

    @Test
    void whereIAnsweredInWhateverWayThereIsNoCard() {
        wrote(THANKS).mine("socks", "3", "2", "ines", "Thank you.", 1);
        assertEquals(List.of(), held.cards());
        Held toAll = new Held(NOW).noted("ines").conversation("socks", false);
        toAll.underMine("socks", "2", "ines", THANKS, 2).mine("socks", "3", "", "", "Thank you all.", 1);
        assertEquals(List.of(), toAll.cards());
        Held before = new Held(NOW).noted("ines").conversation("socks", false);
        before.underMine("socks", "2", "ines", THANKS, 2).mine("socks", "3", "", "", "More soon.", 3);
        assertEquals(List.of("ines THANK"), before.cards());
    }

    @ParameterizedTest
    @CsvSource({"9.9, 1", "10.1, 0", "400, 0"})
    void afterTenDaysItClosesSilently(double daysAgo, int cards) {
        held.noted("ines").conversation("socks", false).underMine("socks", "2", "ines", THANKS, daysAgo);
        assertEquals(cards, held.cards().size());
    }

    @Test
    void onePostBringsOneCardHoweverManyWriteThere() {
        for (String name : List.of("a", "b", "c", "d", "e", "f")) {
            held.noted(name).underMine("socks", name, name, "Words of " + name, 2);
        }
        held.conversation("socks", false);
        assertEquals(1, held.cards().size());
    }

    @Test
    void whatIsGoneFromThePageOrClosedBringsNone() {
        wrote(THANKS);
        Memory memory = held.memory();
        Turn turn = memory.turns(each -> true).getFirst();
        Memory gone = memory.with(List.of(turn.withState(Turn.State.GONE)));
        assertEquals(List.of(), Week.of(gone, Held.utc(NOW), Breaks.WORDS).cards());
        Held closed = new Held(NOW).noted("ines").conversation("socks", true);
        assertEquals(
                List.of(), closed.underMine("socks", "2", "ines", THANKS, 2).cards());
    }

    @Test
    void whoIsSetAsideOrWasThankedIsLeftInPeace() {
        wrote(THANKS).card(Held.answerCard("socks", "2"), "ines", Verdict.DONE, 1, 0);
        assertEquals(List.of(), held.cards());
        Held aside = new Held(NOW).person("ines", false, true).conversation("socks", false);
        assertEquals(List.of(), aside.underMine("socks", "2", "ines", THANKS, 2).cards());
    }

    @Test
    void fromTheirCommentOnMyBlogToTheWordsOfTheCard() {
        Shown post = Shown.post(
                "Jo", "https://jo.example/", "socks", "Socks for clerks", "To the county clerk, with socks.");
        Scene jo = new Scene().owns("https://jo.example/");
        jo.readsAlong(post.at("2026-11-17T10:00:00Z").says("1", "Ines", "https://ines.example/", THANKS));
        Week week = Week.of(jo.memory(), Held.utc(jo.now()), Breaks.WORDS);
        String said = new CardSaid(week.cards().getFirst(), jo.memory(), jo.now()).text();
        assertEquals("""
            “Socks for clerks”
            Ines
            Ines wrote under your post, about the county clerk.
            Thank Ines, in the thread. Any time this week or next.
            Nothing is asked of Ines.
            To use: their words “The county clerk helped me, too.”
            When I next open the blog, I write two lines about the county clerk.
            [Draft]
            | Thank you for reading, and for what you wrote about the county clerk. (your sentence here)
            or: What you say about the county clerk stays with me. Thank you.
            or: Thank you for reading, Ines.
            put in: “The county clerk helped me, too.”
            """, said);
        jo.readsAlong(post.answers("1", "2", "Jo", "https://jo.example/", "Thank you, Ines."));
        assertEquals(
                List.of(),
                Week.of(jo.memory(), Held.utc(jo.now()), Breaks.WORDS).cards());
    }

    @Test
    void aDraftForWhoeverReadMyPostNeverThanksForAnAnswer() {
        wrote(THANKS);
        Draft draft = Draft.of(card().idea(), held.memory(), List.of());
        assertEquals(3, draft.openings().size());
        for (Line opening : draft.openings()) {
            assertTrue(opening.key().startsWith("draftReader"), opening::toString);
            assertFalse(opening.key().contains("Thank"), opening::toString);
        }
    }

    @Test
    void theirWordUnderMyPostIsAWordToMe() {
        wrote(THANKS);
        Tally tally = Tally.of(Ties.of(held.memory(), NOW).getFirst().log(), NOW.getEpochSecond());
        assertEquals(1, tally.theirs());
        assertEquals(0, tally.mine());
    }
}
