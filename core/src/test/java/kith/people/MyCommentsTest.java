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

class MyCommentsTest {
    private final Scene jo = new Scene();

    private final Shown old = wool().at("2026-03-02T12:00:00+01:00")
            .says("9", "Jo", "https://jo.example/", QUESTION)
            .answers("9", "10", "WG", "https://wg.example/", "A list.");

    private Scene keep(Shown page, String number) {
        return jo.holds(MyComments.keep(jo.memory(), page.page(), Shown.key(number), jo.now()));
    }

    @Test
    void anOldCommentOfMineIsKeptAsItStandsThere() {
        keep(old, "9");
        Turn kept = jo.myOne();
        assertEquals(QUESTION, kept.text());
        assertEquals("Jo", kept.name());
        assertEquals("https://jo.example/", kept.site());
        assertEquals(WOOL + "#comment-9", kept.link());
        assertEquals(State.VISIBLE, kept.state());
        assertEquals(Instant.parse("2026-03-02T11:00:00Z"), kept.at());
        assertEquals(List.of("the 990 form"), kept.topics());
    }

    @Test
    void withItTheConversationAndItsAuthorAreKeptAndNobodyElse() {
        keep(old, "9");
        assertEquals(List.of("Ines"), jo.people());
        assertEquals(jo.person("Ines").id(), jo.talk(WOOL).author());
    }

    @Test
    void theNextSightOfThePageFindsTheAnswersToIt() {
        keep(old, "9").sees(old);
        assertEquals(List.of("A list."), jo.theirs().stream().map(Turn::text).toList());
        assertEquals(1, jo.mine().size());
    }

    @Test
    void keepingTwiceIsKeepingOnce() {
        Shown undated = wool().at("some day").says("9", "Jo", "", QUESTION);
        keep(undated, "9");
        Turn first = jo.myOne();
        jo.days(1);
        keep(undated, "9");
        assertEquals(first, jo.myOne());
    }

    @Test
    void whatWasKeptWhenIPostedItIsNotKeptAgain() {
        jo.posts(wool(), QUESTION).sees(old);
        Memory before = jo.memory();
        keep(old, "9");
        assertEquals(before, jo.memory());
    }

    @Test
    void aHeldCommentIsKeptAsHeld() {
        keep(wool().holds("", "9", "Jo", QUESTION), "9");
        assertEquals(State.HELD, jo.myOne().state());
    }

    @Test
    void onMyOwnBlogIAmNobodyToKeep() {
        keep(old, "9").posts(wool(), "Signed by Jo.");
        Shown mine =
                Shown.post("Jo", "https://jo.example/", "first", "First", "").says("1", "Jo", "", "Mine.");
        keep(mine, "1");
        assertEquals(List.of("Ines"), jo.people());
    }

    @Test
    void aCommentThatIsNotThereOrAPageWithoutAnAddressKeepsNothing() {
        keep(old, "77");
        keep(Shown.nowhere().says("1", "Jo", "", QUESTION), "1");
        assertTrue(jo.memory().records().isEmpty());
    }
}
