package kith.people;

import static kith.people.Shown.WOOL;
import static kith.people.Shown.wool;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import kith.people.Acquaintance.Bond;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RememberTest {
    private final Scene jo = new Scene();

    private final Shown page = wool().says("1", "WG", "https://wg.example/", "The clerk in our county has a list.");

    private Change link(String link, String selection) {
        return Remember.link(jo.memory(), link, selection, WOOL + "#respond", "Knitting", jo.now());
    }

    @Test
    void aCommentersNameLinkAndWordsAreKept() {
        jo.remembers(page, "1");
        Person wg = jo.person("WG");
        assertTrue(wg.remembered());
        assertEquals("https://wg.example/", wg.link());
        assertEquals(
                new Quote("The clerk in our county has a list.", WOOL + "#comment-1", "Knitting as networking"),
                wg.quote());
        assertEquals(Scene.DAY_0, wg.sinceAt());
    }

    @Test
    void rememberingKeepsNoConversationAndNobodyElse() {
        jo.remembers(page.says("2", "Ann", "https://ann.example/", "A scarf."), "1");
        assertEquals(List.of("WG"), jo.people());
        assertEquals(0, jo.memory().conversations().count());
    }

    @Test
    void withTheAuthorTheWaysAreKeptThatThePageOffersUnlessIPutDownMyOwn() {
        Shown post = Shown.by("Ines", "https://ines.example/author/ines");
        jo.holds(Remember.author(jo.memory(), post.page(), "ines@ines.example", jo.now()));
        assertEquals("ines@ines.example", jo.person("Ines").acquaintance().reach());
        jo.holds(jo.person("Ines").with(Acquaintance.NONE.with(Acquaintance.Line.REACH, "by letter")));
        jo.holds(Remember.author(jo.memory(), post.page(), "other@ines.example", jo.now()));
        assertEquals("by letter", jo.person("Ines").acquaintance().reach());
    }

    @Test
    void anAddressOfMailWrittenByHandIsAWayToReachThem() {
        jo.holds(Remember.byHand(jo.memory(), "Ann", "ann@ann.example", "", Set.of(), jo.now()));
        assertEquals("ann@ann.example", jo.person("Ann").acquaintance().reach());
        assertEquals("", jo.person("Ann").note());
    }

    @Test
    void whoWasNotedIsRememberedAndKeepsWhatIsKnown() {
        jo.replies(page, "1", "Thank you!").days(1).remembers(page, "1");
        assertTrue(jo.person("WG").remembered());
        assertEquals(Scene.DAY_0, jo.person("WG").sinceAt());
    }

    @Test
    void rememberingAgainKeepsTheFirstWordsAndMyOwn() {
        jo.remembers(page, "1").holds(jo.person("WG").withWhy("the list").withNote("met once"));
        Person before = jo.person("WG");
        jo.days(1).remembers(page.says("2", "WG", "https://wg.example/", "Another list."), "2");
        assertEquals(before, jo.person("WG"));
    }

    @Test
    void aCommentThatIsNotThereIsNobody() {
        assertEquals(Change.NONE, Remember.comment(jo.memory(), page.page(), "comment-7", jo.now()));
    }

    @Test
    void theAuthorIsRememberedWithThePost() {
        jo.remembersAuthor(page);
        assertEquals(
                new Quote("", WOOL, "Knitting as networking"), jo.person("Ines").quote());
        assertTrue(jo.person("Ines").remembered());
    }

    @Test
    void aPageWithoutAnAuthorHasNobodyToRemember() {
        assertEquals(Change.NONE, Remember.author(jo.memory(), Shown.by("", "").page(), "", jo.now()));
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = '|', textBlock = """
        https://disqus.example/by/WG/             | ``                     | WG
        https://disqus.example/by/WG/             | W. G. knits            | WG
        https://disqus.example/by/wg77/           | WG                     | WG
        https://mastodon.example/@wg              | ``                     | wg
        https://tilde.example/~wg/?tab=about      | ``                     | wg
        https://wg.example/                       | ``                     | wg.example
        https://www.wg.example                    | ``                     | wg.example
        https://wg.example/?p=1                   | ``                     | wg.example
        HTTPS://WG.Example:443/#me                | ``                     | wg.example
        ``                                        | ` WG `                 | WG
        javascript:alert(1)                       | ``                     | -
        javascript:alert(1)                       | WG                     | WG
        mailto:wg@wg.example                      | ``                     | -
        ``                                        | ``                     | -
        ``                                        | The clerk has a list.  | -
        ``                                        | `   `                  | -
        """)
    void whatTheClickToldIsTheirName(String link, String selection, String name) {
        jo.holds(link(link, selection));
        assertEquals(name.equals("-") ? List.of() : List.of(name), jo.people());
    }

    @Test
    void aLongSelectionIsTheirWords() {
        jo.holds(link("https://disqus.example/by/WG/", " The clerk in our county has a list. "));
        assertEquals(
                new Quote("The clerk in our county has a list.", WOOL, "Knitting"),
                jo.person("WG").quote());
        assertEquals("https://disqus.example/by/WG/", jo.person("WG").link());
    }

    @Test
    void aNameAloneIsANameAtThatPlace() {
        jo.holds(link("", "WG"));
        assertEquals("name:ines.example|wg", jo.person("WG").id());
        assertEquals(Quote.NONE.text(), jo.person("WG").quote().text());
    }

    @Test
    void whoIsKnownByThatLinkIsThatPersonWhateverTheSelection() {
        jo.remembers(page, "1");
        Person wg = jo.person("WG");
        jo.holds(link("http://www.wg.example/", "")).holds(link("https://wg.example", "the one with the list"));
        assertEquals(List.of("WG"), jo.people());
        assertEquals(wg, jo.person("WG"));
    }

    @Test
    void anEndlessSelectionIsCut() {
        jo.holds(link("https://wg.example/", "x".repeat(100_000)));
        assertEquals(2_000, jo.person("wg.example").quote().text().length());
        assertFalse(Remember.linkKeys("https://wg.example/" + "x".repeat(1_000), "", "")
                .isEmpty());
    }

    private Change meets(String name, String link, String why, Bond... bonds) {
        return Remember.byHand(jo.memory(), name, link, why, Set.of(bonds), jo.now());
    }

    @Test
    void somebodyMetElsewhereIsRememberedByHand() {
        jo.holds(meets(" Dana\nof the course ", "", "sat beside me", Bond.MET_OFFLINE));
        Person dana = jo.person("Dana of the course");
        assertTrue(dana.remembered());
        assertEquals("sat beside me", dana.why());
        assertEquals(Set.of(Bond.MET_OFFLINE), dana.acquaintance().bonds());
        assertEquals(List.of("met:dana of the course|", dana.id()), Forget.keys(jo.memory(), dana.id()));
    }

    @Test
    void twoOfOneNameAreTwoAndOneLinkIsOnePerson() {
        jo.holds(meets("Dana", "", "")).minutes(1).holds(meets("Dana", "", ""));
        assertEquals(List.of("Dana", "Dana"), jo.people());
        jo.remembers(page, "1").holds(meets("Walter", "wg.example", "knows clerks", Bond.WORKED_WITH));
        Person wg = jo.person("WG");
        assertEquals("knows clerks", wg.why());
        assertEquals("The clerk in our county has a list.", wg.quote().text());
        jo.holds(meets("WG", "http://www.wg.example/", "", Bond.MET_OFFLINE));
        assertEquals("knows clerks", jo.person("WG").why());
        assertEquals(2, jo.person("WG").acquaintance().bonds().size());
        assertEquals(3, jo.people().size());
    }

    @ParameterizedTest
    @CsvSource({
        "https://www.linkedin.com/in/dana, https://www.linkedin.com/in/dana, ''",
        "dana.example/about, https://dana.example/about, ''",
        "ask Ines., '', ask Ines.",
        "@dana@social.example, '', @dana@social.example",
        "javascript:alert(1), '', javascript:alert(1)",
    })
    void aLinkIsKeptAndWhatLeadsNowhereIsNoted(String typed, String link, String note) {
        jo.holds(meets("Dana", typed, ""));
        assertEquals(link, jo.person("Dana").link());
        assertEquals(note, jo.person("Dana").note());
    }

    @Test
    void withoutANameThereIsNobodyAndALongOneIsCut() {
        assertEquals(Change.NONE, meets(" \u200b\n ", "https://dana.example/", "why"));
        jo.holds(meets("أمينة ".repeat(60), "", ""));
        assertEquals(300, jo.people().getFirst().length(), 5);
    }

    @Test
    void rememberingByHandIsUndone() {
        jo.remembers(page, "1");
        Memory before = jo.memory();
        for (Change change : List.of(meets("WG", "wg.example", "why"), meets("Dana", "", "why"))) {
            assertEquals(before, before.apply(change).apply(change.inverse(before)));
        }
    }
}
