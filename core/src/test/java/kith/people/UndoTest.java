package kith.people;

import static kith.people.Scene.QUESTION;
import static kith.people.Shown.WOOL;
import static kith.people.Shown.wool;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class UndoTest {
    private final Scene jo = new Scene();

    private void posts(Shown page, String words) {
        Memory before = jo.memory();
        Change change = Recorder.posted(before, page.claim("claim-" + words.length(), "Jo", "", words), jo.now());
        jo.holds(change).holds(last(Last.Kind.KEPT, "claim-" + words.length(), before, change));
    }

    private void remembers(Shown page, String number) {
        Memory before = jo.memory();
        Change change = Remember.comment(before, page.page(), Shown.key(number), jo.now());
        String person = change.puts().stream()
                .filter(Person.class::isInstance)
                .map(Stored::id)
                .findFirst()
                .orElseThrow();
        jo.holds(change).holds(last(Last.Kind.REMEMBERED, person, before, change));
    }

    private Last last(Last.Kind kind, String subject, Memory before, Change change) {
        return new Last(kind, subject, WOOL, "", change.puts(), change.inverse(before), Set.of(), jo.now());
    }

    private void undoes() {
        Last last = (Last) jo.memory().find(new Change.Ref(Store.LAST, Last.ID));
        jo.holds(Undo.of(jo.memory(), java.util.Objects.requireNonNull(last)));
    }

    @Test
    void atOnceEverythingIsAsItWas() {
        String before = jo.posts(Shown.by("Bo", ""), "Earlier words.").written();
        posts(wool(), QUESTION);
        undoes();
        assertEquals(before, jo.written());
    }

    @Test
    void aFirstCommentUndoneLeavesNobodyAndNothing() {
        posts(wool(), QUESTION);
        undoes();
        assertEquals(Memory.EMPTY, jo.memory());
    }

    @Test
    void theAnswerThatCameMeanwhileGoesWithTheComment() {
        posts(wool(), QUESTION);
        Shown shown = wool().says("9", "Jo", "", QUESTION).answers("9", "10", "Walter", "", "By asking.");
        jo.minutes(1).sees(shown);
        assertEquals(List.of("Ines", "Walter"), jo.people());
        undoes();
        assertEquals(List.of(), jo.people());
        assertFalse(jo.written().contains("asking"));
    }

    @Test
    void whatIChoseInTheMeantimeStays() {
        posts(wool(), QUESTION);
        jo.holds(jo.memory().settings().withWhy("to know people"));
        undoes();
        assertEquals("to know people", jo.memory().settings().why());
        assertEquals(List.of(), jo.mine());
    }

    @Test
    void whoWasRememberedMeanwhileStays() {
        posts(wool(), QUESTION);
        Memory memory = jo.memory();
        jo.holds(Remember.author(memory, wool().page(), "", jo.now()));
        undoes();
        assertTrue(jo.person("Ines").remembered());
        assertEquals(2, jo.memory().handles(handle -> true).count());
    }

    @Test
    void theConversationStaysForTheOtherCommentThere() {
        posts(wool(), QUESTION);
        posts(wool(), "And a second thought.");
        undoes();
        assertEquals(QUESTION, jo.myOne().text());
        assertEquals(List.of("Ines"), jo.people());
        assertEquals("Knitting as networking", jo.talk(WOOL).title());
    }

    @Test
    void somebodyRememberedIsGoneWithWhyAndAllThatWasSeenOfThem() {
        Shown page = wool().says("1", "WG", "https://wg.example/", "The clerk has a list.");
        remembers(page, "1");
        jo.holds(jo.person("WG").withWhy("the list"));
        jo.days(1).sees(Shown.post("WG", "https://wg.example/", "clerks", "Clerks", "On clerks."));
        undoes();
        assertEquals(Memory.EMPTY, jo.memory());
    }

    @Test
    void somebodyWithWhomITalkedIsOnlyNotedAgain() {
        Shown page = wool().says("1", "WG", "https://wg.example/", "The clerk has a list.");
        jo.replies(page, "1", "Thank you!");
        String before = jo.written();
        remembers(page, "1");
        undoes();
        assertEquals(before, jo.written());
        assertFalse(jo.person("WG").remembered());
    }

    @Test
    void whoWasRememberedBeforeStaysRemembered() {
        Shown page = wool().says("1", "WG", "https://wg.example/", "The clerk has a list.");
        String before = jo.remembers(page, "1").written();
        remembers(page, "1");
        undoes();
        assertEquals(before, jo.written());
    }

    @Test
    void rememberedFirstAndAnsweredThenIsStillNoted() {
        Shown page = wool().says("1", "WG", "https://wg.example/", "The clerk has a list.");
        remembers(page, "1");
        jo.replies(page, "1", "Thank you!");
        undoes();
        assertFalse(jo.person("WG").remembered());
        assertEquals(jo.person("WG").id(), jo.myOne().person());
    }
}
