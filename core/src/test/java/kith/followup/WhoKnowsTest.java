package kith.followup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import kith.people.Acquaintance;
import kith.people.Acquaintance.Line;
import kith.people.Conversation;
import kith.people.Forget;
import kith.people.Memory;
import kith.people.Person;
import kith.people.Quote;
import kith.people.Scene;
import kith.people.Shown;
import kith.people.Sighting;
import kith.people.Stored;
import kith.people.Turn;
import org.junit.jupiter.api.Test;

class WhoKnowsTest {
    private static final String QUESTION = "The 990 form confused me too. How did you learn it?";
    private static final String ANSWER = "I sat with the instructions for a week, and then I asked the county clerk.";
    private static final String WG = "https://wg.example/";
    private static final String LIST = "The clerk in our county has a list.";
    private static final String WG_POST = "WG: When I asked about the 990 form, the clerk put a finger on three…";
    private static final Instant NOW = Scene.DAY_0;

    /** Day 2 of the story: Ines has answered, WG is remembered; Pilar and Theo are nobody's business. */
    private static Scene story() {
        Shown before = Shown.wool().says("1", "WG", WG, LIST).says("2", "Pilar", "", "I count 990 stitches.");
        Shown after = Shown.wool()
                .says("1", "WG", WG, LIST)
                .says("2", "Pilar", "", "I count 990 stitches.")
                .says("3", "Jo", "", QUESTION)
                .answers("3", "4", "Ines", "https://ines.example/", ANSWER)
                .says("5", "Theo", "", "Form 990? Our treasurer crochets.");
        return new Scene()
                .sees(before)
                .posts(before, QUESTION)
                .minutes(1)
                .sees(after)
                .days(2)
                .remembers(after, "1");
    }

    private static List<String> ask(Memory memory, String question) {
        return new WhoKnows(memory, Breaks.WORDS)
                .about(question).stream()
                        .map(known -> known.person().name()
                                + (known.mine() ? " (my note): " : ": ")
                                + known.words()
                                + (known.title().isEmpty() ? "" : " / " + known.title()))
                        .toList();
    }

    /** People of whom I noted this. */
    private static Memory noted(String... notes) {
        List<Stored> people = new ArrayList<>();
        for (int i = 0; i < notes.length; i++) {
            String name = "P" + (i + 1);
            people.add(new Person(name, name, true, false, false, "", "", notes[i], Quote.NONE, NOW));
        }
        return Memory.of(people, Set.of());
    }

    private static void assertFinds(String expected, Memory memory, String question) {
        assertEquals(List.of(expected), ask(memory, question));
    }

    @Test
    void theStorysQuestionFindsInesAndWgWithTheirSentences() {
        assertEquals(
                List.of(
                        "Ines: I sat with the instructions for a week… / Knitting as networking",
                        "WG: The clerk in our county has a list. / Knitting as networking"),
                ask(story().memory(), "990"));
    }

    @Test
    void whoSaidTheWordThemselvesNeedsNoTitleBesideIt() {
        assertFinds("Ines: I sat with the instructions for a week…", story().memory(), "instructions");
        assertEquals(
                Set.of("Ines: I sat with the instructions for a week…", "WG: " + LIST),
                Set.copyOf(ask(story().memory(), "list instructions")));
    }

    @Test
    void theBeginningOfAWordIsEnough() {
        for (String typed : List.of("ins", "instr", "Instructions", " instr ")) {
            assertFinds("Ines: I sat with the instructions for a week…", story().memory(), typed);
        }
        assertEquals(List.of(), ask(story().memory(), "tructio\u0000x"));
        assertEquals(2, ask(story().memory(), "99").size());
    }

    @Test
    void whatIPutDownThatTheyKnowAndMyTagsAreFound() {
        Person ines = (Person) noted("").records().values().iterator().next();
        Acquaintance known = Acquaintance.NONE
                .with(Line.KNOWS, "county fairs and lighthouses")
                .with(Line.TAGS, "Lisbon, wool");
        Memory memory = Memory.of(List.of(ines.with(known)), Set.of());
        assertFinds("P1 (my note): county fairs and lighthouses", memory, "lighthouse");
        assertFinds("P1 (my note): Lisbon, wool", memory, "lisbon");
    }

    @Test
    void aWordIsFoundWithinALongerOneWhereNothingBeginsSo() {
        Memory memory = noted("kennt das Steuerformular", "strickt Socken");
        assertFinds("P1 (my note): kennt das Steuerformular", memory, "formular");
        assertEquals(List.of(), ask(memory, "ular".substring(1)));
    }

    @Test
    void wholeWordsComeBeforeThoseThatOnlyBeginSo() {
        Memory memory = noted("knows woolgathering and needles", "knows wool and needles");
        assertEquals("P2 (my note): knows wool and needles", ask(memory, "wool").getFirst());
    }

    @Test
    void ownWordsComeBeforeThePlaceWhereTheyWereSaid() {
        List<Stored> records = new ArrayList<>(story().memory().records().values());
        records.add(
                new Person("z", "Zoe", true, false, false, "", "", "files the 990 form each year", Quote.NONE, NOW));
        assertEquals(
                "Zoe (my note): files the 990 form each year",
                ask(Memory.of(records, Set.of()), "990 form").getFirst());
    }

    @Test
    void caseAccentsAndDigitsOfOtherScriptsMakeNoDifference() {
        Memory memory = noted("makes Crème brûlée", "ΟΔΟΣ Αθηνών", "النموذج ٩٩٠ صعب", "编み物 ёлка");
        assertFinds("P1 (my note): makes Crème brûlée", memory, "CREME BRULEE");
        assertFinds("P1 (my note): makes Crème brûlée", memory, "cre\u0300me");
        assertFinds("P2 (my note): ΟΔΟΣ Αθηνών", memory, "αθηνων");
        assertFinds("P3 (my note): النموذج ٩٩٠ صعب", memory, "990");
        assertFinds("P4 (my note): 编み物 ёлка", memory, "Елка");
    }

    @Test
    void scriptsThatAreWrittenFromTheRightAreSearchedAndKeptAsTheyAre() {
        Memory memory = noted("היא יודעת לסרוג גרביים.", "تعرف الإجراءات في المقاطعة");
        assertFinds("P1 (my note): היא יודעת לסרוג גרביים.", memory, "לסרוג");
        assertFinds("P2 (my note): تعرف الإجراءات في المقاطعة", memory, "الاجراءات");
    }

    @Test
    void emojiAndSignsAreFoundAsTheyStand() {
        Memory memory = noted("loves 🧶 and C++", "nothing of the kind", "☕ at noon");
        assertFinds("P1 (my note): loves 🧶 and C++", memory, "🧶");
        assertFinds("P1 (my note): loves 🧶 and C++", memory, "c++");
        assertFinds("P3 (my note): ☕ at noon", memory, "☕");
        assertEquals(List.of(), ask(memory, "👩‍👩‍👧"));
    }

    @Test
    void whatIsNoQuestionYetFindsNobody() {
        WhoKnows knows = new WhoKnows(story().memory(), Breaks.WORDS);
        for (String typed : List.of("", "  \n\t", "i", "in", "the", "of the", "9", "?", "\u0000", "\uD83E")) {
            assertEquals(List.of(), knows.about(typed), typed);
        }
        for (String typed : List.of("", " ", "i", "in", "of the")) {
            assertFalse(knows.asks(typed), typed);
        }
        assertTrue(knows.asks("taxes"));
        assertEquals(List.of(), knows.about("taxes"));
    }

    @Test
    void aQuestionOfTenThousandCharactersIsAnsweredByItsBeginning() {
        assertEquals(2, ask(story().memory(), "990 " + "x".repeat(10_000)).size());
        assertEquals(2, ask(story().memory(), "990 ".repeat(2_500)).size());
        assertEquals(List.of(), ask(story().memory(), "x".repeat(10_000)));
        assertEquals(List.of(), ask(story().memory(), "x".repeat(300) + " 990"));
        assertEquals(List.of(), ask(story().memory(), "🧶".repeat(5_000)));
    }

    @Test
    void markupStaysTheTextThatItIs() {
        Memory memory = noted("<img src=x onerror=alert(1)> knits </p><script>steal()</script>");
        assertFinds(
                "P1 (my note): <img src=x onerror=alert(1)> knits </p><script>steal()</script>", memory, "<script>");
        assertFinds("P1 (my note): <img src=x onerror=alert(1)> knits </p><script>steal()</script>", memory, "knit");
    }

    @Test
    void theSentenceIsCutAroundTheWordInALongText() {
        String long1 = "Once upon a time there was a very long story about nothing at all. ".repeat(20);
        Memory memory = noted(
                long1 + "Then the clerk spoke. " + long1,
                "word ".repeat(300) + "needle " + "word ".repeat(300),
                "字".repeat(500) + "針" + "字".repeat(500));
        assertFinds("P1 (my note): Then the clerk spoke.", memory, "clerk");
        String cut = ask(memory, "needle").getFirst();
        assertTrue(cut.contains("needle") && cut.length() < 100 && cut.endsWith("word…"), cut);
        assertTrue(cut.startsWith("P2 (my note): …word"), cut);
        String wide = ask(memory, "針").getFirst();
        assertTrue(wide.contains("針") && wide.length() < 100, wide);
    }

    @Test
    void nobodyIsFoundWhoWasSetAsideOrForgottenOrOnlyRead() {
        Scene scene = story();
        assertEquals(List.of(), ask(scene.memory(), "stitches"));
        assertEquals(List.of(), ask(scene.memory(), "crochets"));
        scene.holds(scene.person("WG").aside(true));
        assertEquals(1, ask(scene.memory(), "990").size());
        scene.holds(Forget.person(scene.memory(), scene.person("Ines").id()));
        assertEquals(List.of(), ask(scene.memory(), "990"));
        assertEquals(List.of(), ask(scene.memory(), "instructions"));
    }

    @Test
    void somebodyNotedButNeverSpokenWithIsNotThere() {
        Person author = Person.noted("a", "Ann", "", NOW);
        Memory memory = Memory.of(
                List.of(
                        author,
                        new Conversation("https://a.example/1/", "", "Wool", "a", false, Set.of(), Set.of(), NOW)),
                Set.of());
        assertEquals(List.of(), ask(memory, "wool"));
        Memory remembered = memory.with(List.of(author.rememberedFor(Quote.NONE)));
        assertFinds("Ann:  / Wool", remembered, "wool");
    }

    @Test
    void iAmNotAmongThem() {
        assertEquals(
                List.of("Ines", "WG"),
                new WhoKnows(story().memory(), Breaks.WORDS)
                        .about("confused 990 form").stream()
                                .map(known -> known.person().name())
                                .toList());
    }

    @Test
    void wordsThatAreGoneFromTheirPageAreNotShown() {
        Scene scene = story();
        Turn answer = scene.memory().turns(turn -> !turn.mine()).getFirst();
        scene.holds(answer.withState(Turn.State.GONE));
        assertEquals(List.of(), ask(scene.memory(), "instructions"));
    }

    @Test
    void whatTheyPublishedSinceCountsAsTheirs() {
        Scene scene = story();
        String post = "When I asked about the 990 form, the clerk put a finger on three lines.";
        scene.holds(new Sighting(
                WG + "clerks-who-help/", scene.person("WG").id(), "Clerks who help", post, true, false, scene.now()));
        assertEquals(WG_POST, ask(scene.memory(), "990").getFirst());
        assertEquals(WG_POST + " / Clerks who help", ask(scene.memory(), "help").getFirst());
    }

    @Test
    void aHandfulAtMost() {
        String[] notes = new String[12];
        Arrays.fill(notes, "knits");
        assertEquals(5, ask(noted(notes), "knits").size());
        assertEquals(5, ask(noted(notes), "nits").size());
    }

    @Test
    void theOrderInWhichRecordsAreReadDoesNotMatter() {
        List<Stored> records = new ArrayList<>(story().memory().records().values());
        Collections.reverse(records);
        assertEquals(ask(story().memory(), "990"), ask(Memory.of(records, Set.of()), "990"));
    }
}
