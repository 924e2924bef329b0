package kith.people;

import static kith.people.Scene.DAY_0;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import kith.people.Card.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShelfTest {
    private static final String FILE = "https://plain.example/how-counties-file/";

    private final Scene jo = new Scene();

    ShelfTest() {
        remembered("wg", "WG", 0);
    }

    private void remembered(String id, String name, int daysAgo) {
        jo.holds(Person.noted(id, name, "", DAY_0.minus(Duration.ofDays(daysAgo)))
                .rememberedFor(Quote.NONE));
    }

    private Change keep(String link, String title) {
        return Shelf.keep(jo.memory(), "wg", link, title, jo.now());
    }

    private List<String> shelf() {
        return Shelf.of(jo.memory(), "wg").stream().map(Kept::title).toList();
    }

    @Test
    void aPageIsKeptWithItsTitleAndItsLinkAsConversationsHaveThem() {
        jo.holds(keep("HTTPS://Plain.Example:443/how-counties-file/?utm_source=x#shelf", "  How counties\n file "));
        Kept kept = new Kept("wg plain.example/how-counties-file", "wg", FILE, "How counties file", DAY_0);
        assertEquals(List.of(kept), Shelf.of(jo.memory(), "wg"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {FILE, FILE + "#top", "http://www.plain.example/how-counties-file", FILE + "?utm_campaign=again"})
    void theSamePageIsKeptForTheSamePersonOnce(String again) {
        jo.holds(keep(FILE, "How counties file")).days(3);
        assertEquals(Change.NONE, keep(again, "Another title"));
        assertTrue(Shelf.holds(jo.memory(), "wg", again));
        remembered("ines", "Ines", 0);
        assertFalse(Shelf.keep(jo.memory(), "ines", again, "", jo.now()).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "javascript:alert(1)",
                "JavaScript://plain.example/%0aalert(1)",
                "data:text/html,x",
                "file:///etc/passwd",
                "chrome-extension://kith/popup.html",
                "https://",
                "https://plain.example/a page",
                "https://onlinebanking.example/",
                "https://www.linkedin.com/in/wg"
            })
    void whatLeadsNowhereOrWhereKithLooksAwayIsNotKept(String link) {
        assertEquals(Change.NONE, keep(link, "Title"));
    }

    @Test
    void aLinkThatIsTooLongIsNotKeptAndATitleThatIsIsCut() {
        assertEquals(Change.NONE, keep(FILE + "x".repeat(2_000), "Title"));
        jo.holds(keep(FILE, "\ud83e\udde6".repeat(50_000)));
        String title = Shelf.of(jo.memory(), "wg").getFirst().title();
        assertEquals("\ud83e\udde6".repeat(150), title);
    }

    @Test
    void aPageWithoutATitleGoesByItsHost() {
        jo.holds(keep(FILE, " \n "));
        assertEquals(List.of("plain.example"), shelf());
    }

    @Test
    void nothingIsKeptForSomebodyWhoIsNotRemembered() {
        jo.holds(Person.noted("bo", "Bo", "", DAY_0));
        assertEquals(Change.NONE, Shelf.keep(jo.memory(), "bo", FILE, "", DAY_0));
        assertEquals(Change.NONE, Shelf.keep(jo.memory(), "nobody", FILE, "", DAY_0));
    }

    @Test
    void keepingIsUndoneByItsInverse() {
        Memory before = jo.memory();
        Change change = keep(FILE, "");
        assertEquals(before, before.apply(change).apply(change.inverse(before)));
        assertFalse(change.inverse(before).isEmpty());
    }

    @Test
    void theNewestStandsFirstAndNobodyElsesIsThere() {
        remembered("ines", "Ines", 0);
        jo.holds(Shelf.keep(jo.memory(), "ines", FILE, "Of Ines", jo.now()));
        jo.holds(keep(FILE, "First")).days(1).holds(keep(FILE + "2/", "Second"));
        assertEquals(List.of("Second", "First"), shelf());
    }

    @Test
    void theShelfIsForgottenWithThePersonAndComesBackWithThem() {
        jo.holds(keep(FILE, "How counties file"));
        Memory before = jo.memory();
        Change forgotten = jo.forgets("wg");
        assertEquals(0, jo.memory().shelf().count());
        assertEquals(before, before.apply(forgotten).apply(forgotten.inverse(before)));
    }

    @ParameterizedTest
    @EnumSource(Verdict.class)
    void itIsGivenOnceItsCardIsDoneAndWaitsUnlessItWasWavedAway(Verdict verdict) {
        jo.holds(keep(FILE, ""));
        Kept kept = Shelf.of(jo.memory(), "wg").getFirst();
        assertNull(Shelf.givenAt(jo.memory(), kept));
        Instant said = DAY_0.plus(Duration.ofDays(2));
        Card.Put idea = new Card.Put(Move.SHARE, Channel.THREAD, "", "", DAY_0);
        jo.holds(Card.shown(kept.card(), "wg", idea).judged(verdict, DAY_0, said));
        boolean done = verdict == Verdict.DONE;
        assertEquals(done, said.equals(Shelf.givenAt(jo.memory(), kept)));
        boolean away = verdict == Verdict.FORCED || verdict == Verdict.NOT_THIS_KIND;
        assertEquals(!done && !away, Shelf.waits(jo.memory(), kept));
    }

    @Test
    void somethingCanBeKeptForTheRememberedWhoeverWasInTouchLastFirst() {
        remembered("ann", "Ann", 9);
        remembered("bo", "Bo", 8);
        remembered("di", "Di", 7);
        jo.holds(Objects.requireNonNull(jo.memory().person("di")).aside(true));
        jo.holds(Person.noted("ed", "Ed", "", DAY_0));
        jo.days(1).holds(Shelf.keep(jo.memory(), "ann", FILE, "", jo.now()));
        assertEquals(
                List.of("Ann", "WG", "Bo"),
                Shelf.readers(jo.memory()).stream().map(Person::name).toList());
    }

    @ParameterizedTest
    @CsvSource({"'',5", "in,2", " INES ,1", "nobody,0", "é,1", "İ,2", "羽,1"})
    void aNameIsFoundByAnyPartOfIt(String typed, int found) {
        List<Person> people = List.of("Ines", "Quentin", "André", "羽毛", "WG").stream()
                .map(name -> Person.noted(name, name, "", DAY_0))
                .toList();
        assertEquals(found, Shelf.named(people, typed).size());
    }
}
