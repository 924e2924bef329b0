package kith.people;

import static kith.people.Scene.QUESTION;
import static kith.people.Shown.HOME;
import static kith.people.Shown.WOOL;
import static kith.people.Shown.wool;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kith.people.Turn.State;
import kith.reading.Comment;
import kith.reading.Posted;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeTest {
    private static final String JO_HERE = "https://jo.example/";
    private static final String OTHER_JO = "https://other-jo.example/";

    private final Scene jo = new Scene();

    /** Jo's comment on Ines's blog, signed with her link. */
    private static Shown thread() {
        return wool().says("9", "Jo", JO_HERE, QUESTION);
    }

    private static Shown elsewhere() {
        return Shown.post("WG", "https://wg.example/", "lists", "Lists", "On lists.");
    }

    private Scene signedWithLink() {
        Posted claim = wool().claim("c", "Jo", "", QUESTION);
        return jo.reports(new Posted("c", claim.page(), claim.text(), "Jo", JO_HERE, ""))
                .sees(thread());
    }

    private List<String> asked(Shown page) {
        return Here.of(jo.memory(), page.page()).yours().stream()
                .map(Comment::key)
                .toList();
    }

    private Scene notMe(Shown page, String number) {
        return jo.holds(Me.not(jo.memory(), page.page(), Shown.key(number)));
    }

    private boolean mine(Shown page) {
        return Me.wrote(jo.memory(), page.page(), page.page().comments().getLast());
    }

    @Test
    void aNamesakesAnswerIsAnAnswer() {
        signedWithLink().sees(thread().answers("9", "10", "Jo", OTHER_JO, "I had to ask, too."));
        assertEquals(
                List.of("I had to ask, too."),
                jo.theirs().stream().map(Turn::text).toList());
        assertEquals(OTHER_JO, jo.person("Jo").link());
    }

    @Test
    void whereISignWithoutALinkSomebodyWithOneIsSomebodyElse() {
        jo.posts(wool(), QUESTION).sees(wool().says("9", "Jo", "", QUESTION).answers("9", "10", "Jo", OTHER_JO, "Me?"));
        assertEquals(List.of("Me?"), jo.theirs().stream().map(Turn::text).toList());
    }

    @Test
    void whatIAnswerMyselfIsNoAnswer() {
        signedWithLink()
                .sees(thread().answers("9", "10", "Jo", JO_HERE, "Found it.")
                        .answers("9", "11", "Jo", "", "Thanks all."));
        assertEquals(List.of(), jo.theirs());
        assertEquals(List.of("Ines"), jo.people());
    }

    @Test
    void aNameOfMineAtAnotherPlaceIsAskedAboutAndNothingMore() {
        signedWithLink();
        Shown page = elsewhere().says("1", "Jo", "", "I like lists.");
        assertFalse(mine(page));
        assertEquals(List.of("comment-1"), asked(page));
        assertTrue(mine(elsewhere().says("1", "Jo", JO_HERE, "I like lists.")), "with my link it is me anywhere");
    }

    @Test
    void anAnswerByANamesakeAtAnotherPlaceIsAnAnswer() {
        signedWithLink();
        jo.reports(elsewhere().claim("d", "jo_w", "", "I like lists."));
        jo.sees(elsewhere().says("1", "jo_w", "", "I like lists.").answers("1", "2", "Jo", "", "So do I."));
        assertEquals(List.of("So do I."), jo.theirs().stream().map(Turn::text).toList());
    }

    @Test
    void theNameUnderWhichIAmSignedInIsMeHere() {
        assertTrue(mine(elsewhere().to("jo_w").says("1", "Jo_W", "https://wg.example/u/jo_w", "Hm.")));
        assertFalse(mine(elsewhere().to("jo_w").says("1", "jo", "", "Hm.")));
    }

    @Test
    void whereMyCommentStandsIAmKnownByTheProfileItLinksTo() {
        String profile = "https://wg.example/u/12";
        jo.reports(elsewhere().claim("d", "jo_w", "", "I like lists."));
        jo.sees(elsewhere().says("1", "jo_w", profile, "I like lists."));
        assertEquals(Me.ID, handle("link:wg.example/u/12").person());
        assertTrue(mine(elsewhere().says("7", "jo_w", profile, "Years ago.")));
    }

    @Test
    void aFormThatAsksForNoNameTellsWhoIAmByMoreThanAFewWords() {
        jo.reports(elsewhere().claim("d", "", "", "Thank you!"));
        jo.sees(elsewhere().says("1", "Ann", "https://wg.example/u/3", "Thank you!"));
        assertNull(jo.memory().handle("link:wg.example/u/3"));
        jo.reports(elsewhere().claim("e", "", "", "Lists of lists, and what they leave out."));
        jo.sees(elsewhere().says("2", "jo_w", "https://wg.example/u/12", "Lists of lists, and what they leave out."));
        assertEquals(Me.ID, handle("link:wg.example/u/12").person());
    }

    @ParameterizedTest
    @CsvSource({"Anonymous", "Gast", "ГОСТЬ"})
    void nobodyIsCalledSo(String name) {
        jo.reports(wool().claim("c", name, "", QUESTION));
        jo.sees(wool().says("9", name, "", QUESTION).answers("9", "10", name, "", "Me too."));
        assertEquals(List.of("Me too."), jo.theirs().stream().map(Turn::text).toList());
    }

    @Test
    void notMeIsSaidOnceForAllThatIsSignedSoHere() {
        signedWithLink();
        Shown page = elsewhere().says("1", "Jo", OTHER_JO, "I like lists.").says("2", "Jo", OTHER_JO, "Long ones.");
        assertEquals(2, asked(page).size());
        notMe(page, "1");
        assertEquals(List.of(), asked(page));
        assertEquals(List.of("comment-3"), asked(elsewhere().says("3", "Jo", "", "Short ones.")));
    }

    @Test
    void aNamesakeWithoutALinkWhoIsNotMeAnswersMeFromThenOn() {
        Shown page = thread().answers("9", "10", "Jo", "", "I had to ask, too.");
        signedWithLink().sees(page);
        assertEquals(List.of("comment-10"), asked(page));
        notMe(page, "10").sees(page);
        assertEquals(1, jo.theirs().size());
        assertTrue(mine(thread()), "who signs with my link is me still");
    }

    @Test
    void whatWasKeptOfAStrangersCommentGoesWithNotMe() {
        Shown page = elsewhere().says("1", "Jo", "", "I like lists.");
        signedWithLink().holds(MyComments.keep(jo.memory(), page.page(), "comment-1", jo.now()));
        assertEquals(2, jo.mine().size());
        notMe(page, "1").sees(page);
        assertEquals(List.of(WOOL), jo.mine().stream().map(Turn::conversation).toList());
        assertFalse(mine(page));
    }

    @Test
    void whatISentOffAndTookForAStrangersCommentWaitsForItsOwnPlace() {
        Shown page = wool().says("9", "Ann", "", "Thank you!");
        jo.reports(wool().claim("c", "", "", "Thank you!")).sees(page);
        assertEquals("comment-9", jo.myOne().key());
        notMe(page, "9").sees(page);
        assertEquals(State.POSTED, jo.myOne().state());
        jo.sees(page.says("10", "Jo", "", "Thank you!"));
        assertEquals("comment-10", jo.myOne().key());
    }

    @Test
    void thisIsMeMakesAPersonNobodyAndTheirHandlesMine() {
        Shown page = elsewhere().says("1", "jo_w", "https://wg.example/u/12", "I like lists.");
        jo.remembers(page, "1");
        Memory before = jo.memory();
        Change change = Me.person(before, jo.person("jo_w").id());
        jo.holds(change);
        assertEquals(List.of(), jo.people());
        assertTrue(mine(page));
        assertEquals(List.of("jo_w"), jo.memory().settings().names());
        jo.remembers(page, "1");
        assertEquals(List.of(), jo.people(), "I am nobody to remember");
        assertEquals(before, before.apply(change).apply(change.inverse(before)), "and it can be undone");
    }

    @Test
    void thisIsMeTakesBackNotMe() {
        Shown page = elsewhere().says("1", "Jo", OTHER_JO, "I like lists.");
        signedWithLink();
        notMe(page, "1").remembers(page, "1");
        jo.holds(Me.person(jo.memory(), jo.person("Jo").id()));
        assertTrue(jo.memory().settings().notMine().stream().noneMatch(key -> key.startsWith("link:")));
        assertTrue(mine(elsewhere().says("2", "Jo", OTHER_JO, "Long ones.")));
    }

    @Test
    void keepingACommentOfMineMakesWhoeverWasNotedForItNobody() {
        Shown page = thread().answers("9", "10", "Jo", OTHER_JO, "From my telephone.");
        signedWithLink().sees(page);
        assertEquals(1, jo.theirs().size());
        jo.holds(MyComments.keep(jo.memory(), page.page(), "comment-10", jo.now()))
                .sees(page);
        assertEquals(List.of(), jo.theirs());
        assertEquals(2, jo.mine().size());
        assertEquals(List.of("Ines"), jo.people());
    }

    @Test
    void somebodyRememberedOfMyNameIsNotTakenForMe() {
        Shown page = elsewhere().says("1", "Jo", OTHER_JO, "I like lists.");
        jo.remembers(page, "1");
        signedWithLink();
        assertEquals(List.of(), asked(page));
    }

    @Test
    void whatWasUndoneAndStillStandsThereDoesNotComeBack() {
        Shown page = wool().framed()
                .to("Jo")
                .at(jo.now().minusSeconds(60).toString())
                .says("9", "Jo", "", QUESTION);
        Change kept = MyComments.appeared(jo.memory(), page.page(), jo.now());
        Turn turn = (Turn)
                kept.puts().stream().filter(Turn.class::isInstance).findFirst().orElseThrow();
        Last last = new Last(
                Last.Kind.KEPT, turn.id(), WOOL, "", kept.puts(), kept.inverse(jo.memory()), Set.of(), jo.now());
        jo.holds(kept).holds(last);
        jo.holds(Undo.of(jo.memory(), last));
        assertEquals(List.of(), jo.mine());
        assertTrue(MyComments.appeared(jo.memory(), page.page(), jo.now()).isEmpty());
    }

    @Test
    void onAPlaceWhereIAmNotKnownIAmNot() {
        signedWithLink();
        assertTrue(Me.isKnownAt(jo.memory(), thread().page()));
        assertFalse(Me.isKnownAt(jo.memory(), elsewhere().page()));
        assertTrue(Me.isKnownAt(jo.memory(), elsewhere().to("jo_w").page()));
        assertEquals(HOME, handle("link:jo.example").place());
    }

    private Handle handle(String key) {
        Handle handle = jo.memory().handle(key);
        assertNotNull(handle, key);
        return handle;
    }

    @Test
    void whoSignsWithMyOwnSiteIsMeWhateverTheirName() {
        Shown page = elsewhere().says("1", "jo k.", "https://www.jo.example/blog/about", "I like lists.");
        assertFalse(mine(page));
        tells("https://jo.example/blog");
        assertTrue(mine(page));
        assertFalse(mine(elsewhere().says("1", "Jo", "https://jo.example/blogger", "So do I.")));
        assertFalse(mine(elsewhere().says("1", "jo k.", "", "Without a link nobody knows.")));
    }

    @Test
    void whatIsNotMineIsNotMineThoughItIsSignedWithMySite() {
        tells("https://jo.example/");
        Shown page = elsewhere().says("1", "Imp", "https://jo.example/", "I am not Jo.");
        notMe(page, "1");
        assertFalse(mine(page));
    }

    private void tells(String site) {
        Settings settings = jo.memory().settings().withOwn(new Own(site, List.of(), List.of()));
        jo.holds(new Change(List.of(settings), List.of()));
    }

    @Test
    void ofASiteOnlyAnAddressIsKeptAndOfLinesThoseThatSaySomething() {
        assertEquals("", new Own("jo", List.of(), List.of()).site());
        assertEquals("", new Own("javascript:alert(1)", List.of(), List.of()).site());
        List<String> lines = new ArrayList<>(List.of(" wool ", "", "  ", "wool", "x".repeat(500)));
        for (int i = 0; i < 100; i++) {
            lines.add("line " + i);
        }
        Own own = new Own("", lines, lines);
        assertEquals(List.of("wool", "x".repeat(100), "line 0"), own.help().subList(0, 3));
        assertEquals(50, own.help().size());
    }
}
