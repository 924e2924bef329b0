package kith.followup;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kith.people.Memory;
import kith.people.Own;
import kith.people.Settings;
import kith.reading.Byline;
import kith.reading.Comment;
import kith.reading.PageReading;
import org.junit.jupiter.api.Test;

class WhereICanHelpTest {
    private static final String POST = "https://ines.example/wool/";

    private final List<Comment> comments = new ArrayList<>();
    private boolean closed;

    private WhereICanHelpTest says(String key, String author, String text, String parent) {
        comments.add(new Comment(key, author, "", POST + "#" + key, "", text, parent, false, false));
        return this;
    }

    private List<String> found(String... help) {
        Settings jo = Settings.FIRST.withNames(List.of("Jo")).withOwn(new Own("", List.of(help), List.of()));
        PageReading page = new PageReading(
                "",
                POST,
                POST,
                "Wool",
                new Byline("Ines", ""),
                "",
                "",
                "",
                0,
                "",
                "",
                comments,
                true,
                false,
                closed,
                false,
                false,
                -1,
                "");
        return WhereICanHelp.on(page, Memory.of(List.of(jo), Set.of()), Breaks.WORDS).stream()
                .map(found -> found.comment().key() + " " + found.about())
                .toList();
    }

    @Test
    void aQuestionThatHasAllWordsOfALineOfMineIsFound() {
        says("c1", "Bo", "Nice post. Who helped you with form 990? I gave up.", "");
        assertEquals(List.of("c1 the 990 form"), found("wool", "the 990 form"));
        assertEquals(List.of(), found("the 1040 form"));
    }

    @Test
    void whatIsOnlySpokenOfIsNoQuestion() {
        says("c1", "Bo", "The 990 form is no fun. Has anybody seen my cat?", "");
        assertEquals(List.of(), found("the 990 form"));
    }

    @Test
    void aQuestionWithAnAnswerUnderItIsNotOpen() {
        says("c1", "Bo", "Who knows about wool?", "").says("c2", "Di", "I do.", "c1");
        assertEquals(List.of(), found("wool"));
    }

    @Test
    void myOwnQuestionIsNoneThatICouldAnswer() {
        says("c1", "Jo", "Who knows about wool?", "");
        assertEquals(List.of(), found("wool"));
    }

    @Test
    void inAClosedConversationNobodyCanHelp() {
        says("c1", "Bo", "Who knows about wool?", "");
        closed = true;
        assertEquals(List.of(), found("wool"));
    }

    @Test
    void ofManyOnlyTheNewestTwoAreShown() {
        for (int i = 1; i <= 5; i++) {
            says("c" + i, "Bo", "Wool?", "");
        }
        assertEquals(List.of("c5 wool", "c4 wool"), found("wool"));
    }

    @Test
    void littleWordsAloneAreNothingToHelpWith() {
        says("c1", "Bo", "How do you do it?", "");
        assertEquals(List.of(), found("the", "it", "?", "how do you"));
    }
}
