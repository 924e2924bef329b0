package kith.people;

import static kith.people.Shown.wool;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.Objects;
import kith.reading.PageReading;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RecognitionTest {
    private static final String WG = "https://wg.example/";
    private static final String BO_HOME = "https://bo.example/";

    private final Scene jo = new Scene();

    /** Whom Kith sees in this one comment. */
    private @Nullable Person who(Shown page) {
        PageReading read = page.page();
        return Recognition.who(jo.memory(), read, read.comments().getLast());
    }

    private String idOf(Shown page) {
        return Objects.requireNonNull(who(page)).id();
    }

    private static Shown atBos() {
        return Shown.post("Bo", BO_HOME, "clerks", "Clerks", "About clerks.");
    }

    @Test
    void keysAreTheLinkAndTheNameAtThePlace() {
        assertEquals(
                List.of("link:wg.example", "name:ines.example|wg"),
                Recognition.keys("WG", "http://www.wg.example/", Shown.HOME));
        assertEquals(List.of("name:ines.example|wg"), Recognition.keys(" wg ", "javascript:alert(1)", Shown.HOME));
        assertEquals(List.of(), Recognition.keys(" \u00a0", WG, Shown.HOME));
        assertEquals(List.of(), Recognition.keys("WG", "", ""));
    }

    @Test
    void whoSignsWithTheSameLinkIsKnownEverywhere() {
        jo.remembers(wool().says("1", "WG", WG, "A list."), "1");
        assertEquals(jo.person("WG"), who(atBos().says("7", "wg", "http://www.wg.example", "Clerks!")));
    }

    @Test
    void whoSignsWithANameAloneIsKnownAtThatPlaceOnly() {
        jo.remembers(wool().says("1", "WG", "", "A list."), "1");
        assertEquals(jo.person("WG"), who(wool().says("2", "WG", "", "Another.")));
        assertNull(who(atBos().says("7", "WG", "", "Clerks!")));
    }

    @Test
    void whoLeavesTheLinkOutOnceIsStillThemselvesAtThatPlace() {
        jo.remembers(wool().says("1", "WG", WG, "A list."), "1");
        assertEquals(jo.person("WG"), who(wool().says("2", "WG", "", "Another.")));
    }

    @Test
    void twoLinksAreTwoPeopleWhateverTheirNames() {
        jo.remembers(wool().says("1", "Ann", "https://ann.example/", "A."), "1");
        Shown other = wool().says("2", "Ann", "https://other-ann.example/", "B.");
        assertNull(who(other));
        jo.remembers(other, "2");
        assertEquals(List.of("Ann", "Ann"), jo.people());
        assertEquals("link:other-ann.example", idOf(other));
    }

    @Test
    void aBareNameThatTookALinkIsNobodyElsesWithAnotherLink() {
        jo.remembers(wool().says("1", "Ann", "", "A."), "1");
        jo.remembers(wool().says("2", "Ann", "https://ann.example/", "B."), "2");
        assertEquals(List.of("Ann"), jo.people());
        jo.remembers(wool().says("3", "Ann", "https://other-ann.example/", "C."), "3");
        assertEquals(List.of("Ann", "Ann"), jo.people());
        assertEquals("name:ines.example|ann", idOf(wool().says("4", "Ann", "", "D.")));
    }

    @Test
    void anotherNameUnderTheSameLinkIsSomebodyElse() {
        jo.remembers(wool().says("1", "WG", WG, "A list."), "1");
        assertNull(who(wool().says("2", "Editor", WG, "We write here too.")));
    }

    @Test
    void somebodyWithoutANameIsNobody() {
        jo.remembers(wool().says("1", "", WG, "A list."), "1");
        assertEquals(List.of(), jo.people());
    }

    @Test
    void theAuthorIsKnownElsewhereByTheBlogsAddress() {
        jo.remembersAuthor(wool());
        assertEquals(jo.person("Ines"), who(atBos().says("7", "Ines", "https://www.ines.example", "Hello Bo.")));
    }

    @Test
    void whoSignsWithTheBlogsAddressElsewhereIsItsAuthorAtHome() {
        jo.remembers(atBos().says("7", "Ines", Shown.HOME, "Hello Bo."), "7");
        PageReading home = Shown.by("Ines", Shown.HOME + "author/ines/").page();
        assertEquals(jo.person("Ines"), Recognition.author(jo.memory(), home));
    }

    @Test
    void whoThePageMarksAsTheAuthorIsTheAuthorWhateverTheName() {
        jo.remembersAuthor(wool());
        assertEquals(jo.person("Ines"), who(wool().host("", "2", "admin", "Thank you all.")));
        assertNull(who(wool().says("2", "admin", "", "Thank you all.")));
    }

    @Test
    void anAnswerMarkedAsTheAuthorsIsTheAuthorsOwn() {
        jo.posts(wool(), "A question?")
                .sees(wool().says("9", "Jo", "", "A question?").host("9", "10", "admin", "Yes."));
        assertEquals(List.of("Ines"), jo.people());
        assertEquals(jo.person("Ines").id(), jo.theirs().getFirst().person());
    }

    @Test
    void whoWasForgottenIsNeverNotedAgain() {
        Shown page = wool().says("1", "WG", WG, "A list.");
        jo.replies(page, "1", "Thank you, WG!");
        jo.forgets(jo.person("WG").id());
        Shown later = wool().says("9", "Jo", "", "And you?")
                .answers("9", "10", "WG", "", "By name.")
                .answers("9", "11", "wg", "http://wg.example", "By link.");
        jo.replies(page, "1", "And you?").posts(wool(), "And you?").sees(later);
        assertEquals(List.of("Ines"), jo.people());
        assertEquals(List.of(), jo.theirs());
        jo.sees(atBos().says("7", "WG", WG, "Elsewhere."));
        assertEquals(List.of("Ines"), jo.people());
    }

    @Test
    void anAuthorWhoWasForgottenIsNotNotedByTheirBlogEither() {
        jo.posts(wool(), "One.");
        jo.forgets(jo.person("Ines").id());
        jo.posts(wool(), "Two.").posts(Shown.post("Ines", Shown.HOME, "fairs", "On county fairs", ""), "Three.");
        assertEquals(List.of(), jo.people());
        assertEquals(3, jo.mine().size());
    }

    @Test
    void whoWasForgottenComesBackByMyOwnHand() {
        Shown page = wool().says("1", "WG", WG, "A list.");
        jo.remembers(page, "1");
        jo.forgets(jo.person("WG").id());
        assertEquals(Change.NONE, Remember.comment(jo.memory(), page.page(), "comment-1", jo.now()));
        jo.remembers(page, "1");
        assertEquals(List.of("WG"), jo.people());
    }

    @Test
    void theKeysOfAPageAreEverybodysOnIt() {
        assertEquals(
                List.of(
                        "link:ines.example",
                        "name:ines.example|ines",
                        "link:ines.example",
                        "link:wg.example",
                        "name:ines.example|wg"),
                Recognition.keys(wool().says("1", "WG", WG, "A list.").page()));
    }

    @Test
    void aPersonKeepsTheirIdWhenOtherHandlesCome() {
        jo.remembers(wool().says("1", "WG", WG, "A list."), "1");
        Person first = jo.person("WG");
        jo.remembers(atBos().says("7", "WG", WG, "Clerks!"), "7");
        Person then = jo.person("WG");
        assertEquals(first.id(), then.id());
        assertNotNull(jo.memory().handle("name:bo.example|wg"));
        assertNotEquals(Quote.NONE, then.quote());
    }
}
