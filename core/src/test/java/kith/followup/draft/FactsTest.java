package kith.followup.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import kith.followup.Idea;
import kith.followup.Occasion.Kind;
import kith.people.Channel;
import kith.people.Memory;
import kith.people.Move;
import kith.people.Quote;
import kith.people.Turn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FactsTest {
    private static final String TALK = "https://ines.example/wool/";

    private static MadeUp ines() {
        return new MadeUp()
                .person("ines", "Ines", "knows forms", "shy at fairs", Quote.NONE)
                .talk(TALK, "Knitting as networking", "ines");
    }

    private static Idea thank(String turn) {
        return MadeUp.idea("ines", Move.THANK, Channel.THREAD, MadeUp.about(Kind.HELP, turn, ""));
    }

    private static List<String> words(Facts facts, Fact.Kind kind) {
        return facts.all().stream()
                .filter(fact -> fact.kind() == kind)
                .map(Fact::words)
                .toList();
    }

    @Test
    void theirWordsAreThoseOfTheOccasionAndMineAreThoseTheyAnswer() {
        Memory memory = ines().turn(true, "", TALK, "1", "", "My question?")
                .turn(false, "ines", TALK, "2", "1", "The answer.")
                .turn(true, "ines", TALK, "3", "2", "And later mine.")
                .turn(false, "ines", TALK, "4", "3", "And later theirs.")
                .memory();
        for (String id : List.of(TALK + "#2", "help|" + TALK + "#2")) {
            Facts facts = Facts.of(thank(id), memory);
            assertEquals(List.of("The answer."), words(facts, Fact.Kind.THEIRS));
            assertEquals(List.of("My question?"), words(facts, Fact.Kind.MINE));
        }
    }

    @Test
    void withoutTheOccasionsWordsTheNewestStandIn() {
        Memory memory = ines().turn(false, "ines", TALK, "2", "", "First.")
                .turn(false, "ines", TALK, "4", "", "Last.")
                .memory();
        assertEquals(List.of("Last."), words(Facts.of(thank("none"), memory), Fact.Kind.THEIRS));
    }

    @Test
    void whatIsGoneOrWasNeverShownIsNotUsed() {
        Memory memory = ines().turn(Turn.State.GONE, false, "ines", TALK, "2", "1", "Taken back.")
                .turn(Turn.State.HELD, true, "ines", TALK, "3", "2", "Waiting.")
                .memory();
        Facts facts = Facts.of(thank(TALK + "#2"), memory);
        assertEquals(List.of(), words(facts, Fact.Kind.THEIRS));
        assertEquals(List.of(), words(facts, Fact.Kind.MINE));
    }

    @Test
    void whyAndNoteAreForMyEyesAndNeverStandInADraft() {
        Facts facts = Facts.of(thank("none"), ines().memory());
        assertEquals(List.of("knows forms"), words(facts, Fact.Kind.WHY));
        assertEquals(List.of("shy at fairs"), words(facts, Fact.Kind.NOTE));
        Draft draft = Draft.of(thank("none"), facts, List.of());
        for (Fact fact : draft.facts()) {
            assertEquals(
                    draft.text(draft.openings().getFirst(), null),
                    draft.text(draft.openings().getFirst(), fact));
        }
    }

    @Test
    void anOpeningThatNeedsWhatIsNotKnownIsNotOffered() {
        Facts facts = Facts.of(thank("none"), new MadeUp().person("ines", "").memory());
        Draft draft = Draft.of(thank("none"), facts, List.of());
        assertTrue(draft.openings().stream().allMatch(opening -> opening.parts().isEmpty()), draft.toString());
        assertEquals(2, draft.openings().size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ines@county.example", "https://ines.example/", "@ines@social.example", " "})
    void anAddressIsNoNameToCallSomebodyBy(String name) {
        Facts facts = Facts.of(thank("none"), new MadeUp().person("ines", name).memory());
        assertEquals("", facts.part(Part.NAME));
    }

    @Test
    void aTitleTooLongForASentenceStandsInNoOpening() {
        Idea idea = MadeUp.idea("ines", Move.RECONNECT, Channel.MAIL, null);
        Memory memory = new MadeUp()
                .person("ines", "Ines")
                .talk(TALK, "Long ".repeat(30), "")
                .turn(false, "ines", TALK, "1", "", "Words.")
                .memory();
        assertEquals("", Facts.of(idea, memory).part(Part.TALK));
    }

    @Test
    void somebodyUnknownHasNoFacts() {
        Facts facts = Facts.of(thank("none"), Memory.EMPTY);
        assertEquals(List.of(), facts.all());
    }

    @Test
    void aLinkThatWasKeptComesFirstWhenItIsShared() {
        Idea share = MadeUp.idea("ines", Move.SHARE, Channel.THREAD, null);
        Facts facts = Facts.of(
                        share,
                        ines().turn(false, "ines", TALK, "1", "", "Words.").memory())
                .keeping(share, "How counties file", "https://wg.example/file/");
        assertEquals(Fact.Kind.KEPT, facts.all().getFirst().kind());
        assertEquals("How counties file", facts.part(Part.KEPT));
    }

    @Test
    void aCommentOfTheirsIsNoPostOfTheirs() {
        Idea question = MadeUp.idea("ines", Move.QUESTION, Channel.THREAD, MadeUp.about(Kind.WORK, "https://a/#1", ""));
        Memory memory = ines().seen("https://a/#1", "ines", "Somebody else's title", "Theirs.", false)
                .seen("https://ines.example/fairs/", "ines", "On county fairs", "Fairs.", true)
                .memory();
        Facts facts = Facts.of(question, memory);
        assertEquals("", facts.part(Part.POST));
        assertEquals(List.of("Theirs."), words(facts, Fact.Kind.SAID));
    }

    @Test
    void whatBelongsToAnotherPersonIsNotUsed() {
        Memory memory = ines().person("wg", "WG")
                .turn(false, "wg", TALK, "1", "", "Of WG.")
                .seen("https://wg.example/p/", "wg", "Clerks who help", "Of WG.", true)
                .memory();
        Facts facts = Facts.of(thank("none"), memory);
        assertTrue(
                facts.all().stream().noneMatch(fact -> fact.words().contains("WG")),
                facts.all().toString());
        assertEquals("", facts.part(Part.POST));
    }
}
