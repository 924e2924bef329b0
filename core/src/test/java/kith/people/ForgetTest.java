package kith.people;

import static kith.people.Scene.QUESTION;
import static kith.people.Shown.WOOL;
import static kith.people.Shown.wool;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ForgetTest {
    private static final String LINK = "https://walter.example/";

    private final Scene jo = new Scene();

    /** Walter answers me, I answer him, he writes elsewhere, a card waits with a draft, and I remember all of it. */
    ForgetTest() {
        Shown thread = wool().says("9", "Jo", "", QUESTION).at("2026-11-19T10:00:00Z");
        Shown answered = thread.answers("9", "10", "Walter", LINK, "Seventeen parchments are in his archive.");
        jo.posts(wool(), QUESTION)
                .days(1)
                .sees(answered)
                .replies(answered, "10", "Thank you!")
                .remembers(answered, "10");
        jo.holds(jo.person("Walter").withWhy("for his archive").withNote("knows parchments"));
        Shown post = Shown.post("Walter", LINK, "vellum", "Vellum and me", "On parchments.");
        Shown other = Shown.post("Bo", "https://bo.example/", "clerks", "Clerks", "")
                .at("2026-11-20T10:00:00Z")
                .says("7", "Walter", LINK, "Parchments again.");
        jo.days(2).sees(post).sees(other).remembersAuthor(wool());
        String id = jo.person("Walter").id();
        jo.holds(card("answer|" + WOOL + "#comment-10", id, "").withDraft("Dear Walter"));
        jo.holds(card("new|other", jo.person("Ines").id(), ""));
        jo.holds(card("meets|ines|" + id, jo.person("Ines").id(), id));
        Change back = new Change(List.of(jo.person("Walter")), List.of());
        jo.holds(new Last(Last.Kind.REMEMBERED, id, WOOL, "", List.of(), back, Set.of(), jo.now()));
    }

    private Card card(String id, String person, String other) {
        return Card.shown(id, person, new Card.Put(Move.THANK, Channel.THREAD, WOOL, other, jo.now()));
    }

    @Test
    void theSceneHoldsMuchOfWalter() {
        Memory memory = jo.memory();
        assertEquals(2, memory.sightings().count());
        assertEquals(
                2,
                memory.turns(turn -> turn.person().equals("link:walter.example"))
                        .size());
        assertTrue(memory.handles(handle -> handle.person().equals("link:walter.example"))
                        .count()
                >= 2);
    }

    @Test
    void nothingMentionsThemAfterwards() {
        jo.forgets(jo.person("Walter").id());
        String all = jo.written().toLowerCase(java.util.Locale.ROOT);
        for (String trace : List.of("walter", "parchment", "archive", "vellum", "comment-10\",\"par")) {
            assertFalse(all.contains(trace), trace);
        }
    }

    @Test
    void myOwnWordsStayAndAnswerNobody() {
        jo.forgets(jo.person("Walter").id());
        assertEquals(
                List.of(QUESTION, "Thank you!"),
                jo.mine().stream().map(Turn::text).toList());
        assertTrue(jo.mine().stream().allMatch(turn -> turn.person().isEmpty()));
    }

    @Test
    void everybodyElseStays() {
        jo.forgets(jo.person("Walter").id());
        assertEquals(List.of("Ines"), jo.people());
        assertEquals(jo.person("Ines").id(), jo.talk(WOOL).author());
        assertNotNull(jo.memory().card("new|other"));
    }

    @Test
    void anAuthorIsForgottenInTheirConversationsToo() {
        Person ines = jo.person("Ines");
        jo.forgets(ines.id());
        assertEquals("Knitting as networking", jo.talk(WOOL).title());
        assertFalse(jo.memory().conversations().anyMatch(talk -> talk.author().equals(ines.id())));
        assertNull(jo.memory().card("new|other"));
        assertFalse(jo.written().contains(ines.id()));
        assertFalse(jo.written().contains("\"Ines\""));
    }

    @Test
    void undoBringsEverythingBackExactly() {
        Memory before = jo.memory();
        Change change = jo.forgets(jo.person("Walter").id());
        assertEquals(before.records(), jo.memory().apply(change.inverse(before)).records());
    }

    @Test
    void theKeysByWhichTheyCouldComeBackAreAllTheirHandlesAndTheirName() {
        assertEquals(
                List.of("link:walter.example", "met:walter|", "name:ines.example|walter"),
                Forget.keys(jo.memory(), jo.person("Walter").id()));
    }

    @Test
    void nobodyIsForgottenWhoIsNotHeld() {
        assertEquals(Change.NONE, Forget.person(jo.memory(), "link:nobody.example"));
        assertEquals(List.of(), Forget.keys(jo.memory(), "link:nobody.example"));
    }
}
