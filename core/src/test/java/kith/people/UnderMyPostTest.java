package kith.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import kith.people.Turn.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** People who write to me on my own blog (REQUIREMENTS 13, 110). */
class UnderMyPostTest {
    private static final String HOME = "https://jo.example/";
    private static final String INES = "https://ines.example/";
    private static final String THANKS = "The county clerk helped me, too. I like this.";

    private final Scene jo = new Scene().owns(HOME);

    private static Shown myPost() {
        return at(HOME, "Jo");
    }

    private static Shown at(String home, String author) {
        return Shown.post(author, home, "socks", "Socks for clerks", "I took my socks to the county clerk.");
    }

    private List<String> toMe() {
        return jo.theirs().stream().map(Turn::text).toList();
    }

    @Test
    void whoWritesUnderMyPostWritesToMe() {
        jo.readsAlong(myPost().at("2026-11-17T10:00:00Z").says("1", "Ines", INES, THANKS));
        Turn turn = jo.theirs().getFirst();
        assertEquals(THANKS, turn.text());
        assertTrue(turn.underMyPost());
        assertEquals(jo.person("Ines").id(), turn.person());
        assertEquals(Instant.parse("2026-11-17T10:00:00Z"), turn.at());
        assertEquals(List.of("the county clerk"), turn.topics());
        assertFalse(jo.person("Ines").remembered());
        Conversation talk = jo.talk(HOME + "socks/");
        assertEquals("Socks for clerks", talk.title());
        assertEquals(Me.ID, talk.author());
    }

    @Test
    void aPageThatIsOnlyLookedAtNotesNobody() {
        String before = jo.written();
        jo.sees(myPost().says("1", "Ines", INES, THANKS));
        assertEquals(before, jo.written());
    }

    @Test
    void whereNobodyWroteNothingIsKept() {
        String before = jo.written();
        jo.readsAlong(myPost().says("1", "Jo", HOME, "More about socks soon."));
        assertEquals(before, jo.written());
    }

    @Test
    void whoAnswersAThirdIsABystander() {
        jo.readsAlong(myPost().says("1", "Ines", INES, THANKS)
                .answers("1", "2", "WG", "", "In our county as well.")
                .says("3", "Theo", "", "@WG: which county is that?")
                .says("4", "Ann", "", "@Jo: lovely socks.")
                .says("5", "Bo", "", "@WG and @Jo: both of you are right."));
        assertEquals(
                List.of("@Jo: lovely socks.", "@WG and @Jo: both of you are right.", THANKS),
                toMe().stream().sorted().toList());
        assertEquals(List.of("Ann", "Bo", "Ines"), jo.people());
    }

    @Test
    void whatISaidThereWithoutKithIsKeptAsFarAsItAnswersThem() {
        jo.readsAlong(myPost().says("1", "Ines", INES, THANKS)
                .answers("1", "2", "Jo", HOME, "What did the clerk say?")
                .answers("2", "3", "Ines", INES, "That there is a list.")
                .host("3", "4", "jo_admin", "A list!")
                .says("5", "WG", "", "Wool or cotton?"));
        assertEquals(
                List.of("What did the clerk say?", "A list!"),
                jo.mine().stream().map(Turn::text).toList());
        assertEquals(List.of("Ines", "WG"), jo.people());
        String ines = jo.person("Ines").id();
        assertTrue(jo.mine().stream().allMatch(turn -> turn.person().equals(ines)));
        List<Turn> here = jo.memory().turns(turn -> true);
        assertEquals(
                List.of("Wool or cotton?"),
                here.stream()
                        .filter(turn -> !turn.mine() && !Here.answered(here, turn))
                        .map(Turn::text)
                        .toList());
    }

    @Test
    void myLastWordToEverybodyAnswersWhoeverWroteBefore() {
        Shown page = myPost().at("2026-11-16T10:00:00Z").says("1", "Ines", INES, THANKS);
        page.at("2026-11-17T10:00:00Z").says("2", "Jo", HOME, "Thank you all.");
        page.at("2026-11-18T08:00:00Z").says("3", "WG", "", "Wool or cotton?");
        jo.readsAlong(page);
        List<Turn> here = jo.memory().turns(turn -> true);
        assertEquals(
                List.of("Wool or cotton?"),
                here.stream()
                        .filter(turn -> !turn.mine() && !Here.answered(here, turn))
                        .map(Turn::text)
                        .toList());
    }

    @Test
    void whatISentOffMyselfIsKeptOnce() {
        Shown page = myPost().says("1", "Ines", INES, THANKS);
        jo.readsAlong(page).replies(page, "1", "Thank you, Ines.");
        jo.readsAlong(page.answers("1", "2", "Jo", "", "Thank you, Ines. [smile]"));
        assertEquals(1, jo.mine().size());
        jo.readsAlong(myPost().says("1", "Ines", INES, THANKS).answers("1", "2", "Jo", "", "Thank you, Ines."));
        assertEquals(State.VISIBLE, jo.mine().getFirst().state());
        assertEquals(1, jo.mine().size());
    }

    @ParameterizedTest
    @CsvSource({"Jo K., ''", "Jo, https://jo.example/about/", "somebody, https://www.jo.example", "JO K., ''"})
    void myOwnCommentsAreNobodysUnderWhicheverNameOfMine(String name, String link) {
        jo.holds(jo.memory().settings().withNames(List.of("Jo", "Jo K.")));
        jo.readsAlong(myPost().says("1", "Ines", INES, THANKS).says("2", name, link, "Mine."));
        assertEquals(List.of("Ines"), jo.people());
    }

    @Test
    void aNamesakeOnMyBlogIsSomebodyElseOnceISaySo() {
        jo.holds(jo.memory().settings().withNames(List.of("Jo")));
        Shown page = myPost().says("1", "Jo", "", "I am another Jo.");
        jo.readsAlong(page);
        assertEquals(List.of(), jo.people());
        assertEquals(1, Here.of(jo.memory(), page.page()).yours().size());
        jo.holds(Me.not(jo.memory(), page.page(), "comment-1")).readsAlong(page);
        assertEquals(List.of("I am another Jo."), toMe());
    }

    @Test
    void ofFiveHundredOnlyTheNewestAreKeptInWhateverOrderTheyStand() {
        Shown page = myPost();
        for (int i = 1; i <= 500; i++) {
            page.at("2026-11-17T10:" + (10 + i / 60) + ":" + (10 + i % 50) + "Z");
            page.says(String.valueOf(i), "Name " + i, "https://n" + i + ".example/", "Words " + i);
        }
        jo.readsAlong(page.shuffled(new Random(1)));
        assertEquals(OpenWords.MOST, jo.people().size());
        assertTrue(jo.theirs().stream().allMatch(turn -> turn.at().isAfter(Instant.parse("2026-11-17T10:17:40Z"))));
        String once = jo.written();
        jo.readsAlong(page.shuffled(new Random(2)));
        assertEquals(once, jo.written());
    }

    @Test
    void whereThePageTellsNoTimesLaterKeysAreNewer() {
        Shown page = myPost().at("");
        for (int i = 1; i <= 40; i++) {
            page.says(String.valueOf(i), "Name " + i, "", "Words " + i);
        }
        jo.readsAlong(page);
        assertTrue(jo.theirs().stream()
                .allMatch(turn -> Integer.parseInt(turn.text().substring(6)) > 25));
    }

    @Test
    void twoThousandCommentsWhichCallEachOtherRun() {
        Shown page = myPost();
        for (int i = 1; i <= 2_000; i++) {
            String parent = i % 3 == 0 ? String.valueOf(i - 1) : "";
            String name = i % 5 == 0 ? "" : "Name " + i;
            page.answers(parent, String.valueOf(i), name, "", "words ".repeat(300) + "@Name 1 wrote: no");
        }
        jo.readsAlong(page);
        assertEquals(List.of(), jo.people());
    }

    @Test
    void whoIsForgottenIsNotNotedAgain() {
        Shown page = myPost().says("1", "Ines", INES, THANKS);
        jo.readsAlong(page);
        jo.forgets(jo.person("Ines").id());
        jo.readsAlong(page);
        assertEquals(List.of(), jo.people());
        assertEquals(List.of(), jo.theirs());
    }

    @Test
    void theSameCommentTwiceOnThePageAndThePageTwiceIsOneWord() {
        Shown page = myPost().says("1", "Ines", INES, THANKS).says("1", "Ines", INES, THANKS);
        jo.readsAlong(page);
        String once = jo.written();
        jo.readsAlong(page);
        assertEquals(once, jo.written());
        assertEquals(List.of(THANKS), toMe());
        jo.days(1).readsAlong(myPost().says("1", "Ines", INES, "Edited."));
        assertEquals(List.of(THANKS), toMe());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        ''        | ''                  | Nameless words.
        Anonymous | ''                  | Lovely.
        Gast      | ''                  | Schön.
        On socks  | https://b.example/p | […] as Jo says of socks and clerks […]
        On socks  | https://b.example/p | [...] as Jo says of socks and clerks [...]
        Cheap     | https://c.example/  | See https://c.example/a and https://c.example/b now
        Quiet     | https://q.example/  | ''
        """)
    void whatIsNobodysAPingbackOrMostLikelyAMachinesIsNotKept(String name, String link, String words) {
        String before = jo.written();
        jo.readsAlong(myPost().says("1", name, link, words));
        assertEquals(before, jo.written());
    }

    @Test
    void whatWaitsForApprovalIsNotKeptYet() {
        jo.readsAlong(myPost().holds("", "1", "Ines", THANKS));
        assertEquals(List.of(), jo.people());
    }

    @Test
    void somebodyIKnowMayBringLinks() {
        String links = "See https://ines.example/a and https://ines.example/b for more.";
        jo.readsAlong(myPost().says("1", "Ines", INES, THANKS));
        jo.readsAlong(myPost().says("1", "Ines", INES, THANKS).says("2", "Ines", INES, links));
        assertEquals(2, toMe().size());
    }

    @Test
    void whatIsTakenAwayFromMyBlogIsGoneAndComesBackWithThePage() {
        Shown page = myPost().says("1", "Ines", INES, THANKS).says("2", "Spam", "", "Buy socks.");
        jo.readsAlong(page).days(1).readsAlong(myPost().says("1", "Ines", INES, THANKS));
        assertEquals(
                List.of(State.VISIBLE, State.GONE),
                jo.theirs().stream().map(Turn::state).toList());
        jo.readsAlong(myPost().says("1", "Ines", INES, THANKS).paged());
        assertEquals(State.GONE, jo.theirs().getLast().state());
        jo.readsAlong(page);
        assertEquals(State.VISIBLE, jo.theirs().getLast().state());
        jo.readsAlong(myPost().says("2", "Spam", "", "Buy socks.").paged());
        assertTrue(jo.theirs().stream().allMatch(turn -> turn.state() == State.VISIBLE));
    }

    @Test
    void whereISaidNothingOfASiteOfMineNobodyIsNoted() {
        Scene somebody = new Scene().readsAlong(myPost().says("1", "Ines", INES, THANKS));
        assertEquals("", somebody.written());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://jo.example.evil.example/",
                "https://evil.example/jo.example/",
                "https://jo.example@evil.example/",
                "https://notjo.example/",
                "https://evil.example/?https://jo.example/"
            })
    void aPageThatOnlyLooksLikeMineIsNot(String home) {
        String before = jo.written();
        jo.readsAlong(at(home, "Jo").says("1", "Ines", INES, THANKS));
        jo.readsAlong(myPost().says("1", "Ines", INES, THANKS).under(home));
        assertEquals(before, jo.written());
    }

    @Test
    void aBylineWithMyAddressIsNoProofElsewhere() {
        Shown claims = Shown.by("Jo", HOME).says("1", "Ines", INES, THANKS);
        String before = jo.written();
        jo.readsAlong(claims);
        assertEquals(before, jo.written());
    }

    @ParameterizedTest
    @CsvSource({
        "https://social.example/@jo/, true",
        "http://www.social.example/@jo/, true",
        "https://social.example/@joanna/, false",
        "https://social.example/, false"
    })
    void aSiteOfMineMayHaveAPath(String home, boolean mine) {
        jo.owns("https://social.example/@jo");
        jo.readsAlong(at(home, "Jo").says("1", "Ines", INES, THANKS));
        assertEquals(mine ? List.of(THANKS) : List.of(), toMe());
    }

    @Test
    void aGuestsPostOnMyBlogIsTheirs() {
        UnaryOperator<Shown> said = page -> page.says("1", "Theo", "https://theo.example/", THANKS);
        Shown guest = said.apply(Shown.by("WG", "https://wg.example/"));
        jo.owns(Shown.HOME).readsAlong(guest);
        assertEquals(List.of(), toMe());
        jo.readsAlong(said.apply(Shown.by("", "")));
        assertEquals(List.of(THANKS), toMe());
    }

    @Test
    void aThreadThatIBeganWhereIAmKnownIsMineToo() {
        Shown thread = Shown.by("Jo", "").says("1", "WG", "", "A scarf for me.");
        jo.readsAlong(thread);
        assertEquals(List.of(), toMe());
        jo.posts(Shown.post("Ines", Shown.HOME, "other", "Other", ""), "Hello.");
        jo.readsAlong(Shown.by("Jo", "").says("1", "WG", "", "A scarf for me.").paged());
        assertEquals(List.of(), toMe());
        jo.readsAlong(thread);
        assertEquals(List.of("A scarf for me."), toMe());
    }

    @Test
    void thePopupOnMyPostShowsWhoWroteToMeAndFirstWhoseWordIsStillOpen() {
        Shown page = myPost().says("1", "Ines", INES, THANKS)
                .answers("1", "2", "Jo", HOME, "Thank you, Ines.")
                .says("3", "WG", "https://wg.example/", "Wool or cotton?");
        jo.readsAlong(page);
        Here here = Here.of(jo.memory(), page.page());
        assertEquals(
                List.of("WG: Wool or cotton?", "Ines: " + THANKS),
                here.known().stream()
                        .map(known ->
                                known.person().name() + ": " + known.words().text())
                        .toList());
        assertTrue(here.known().stream().allMatch(Here.Known::wroteToMe));
        assertEquals(List.of(), here.answers());
        assertNull(here.author());
    }

    @Test
    void whoAnsweredAWordOfMineThereIsNewsAsEverywhere() {
        Shown page = myPost().says("1", "Ines", INES, THANKS)
                .answers("1", "2", "Jo", HOME, "What did the clerk say?")
                .at("2026-11-18T09:30:00Z")
                .answers("2", "3", "Ines", INES, "That there is a list.");
        jo.readsAlong(page);
        assertEquals(
                "That there is a list.",
                Here.of(jo.memory(), page.page()).answers().getFirst().turn().text());
    }
}
