package kith.people;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kith.people.Turn.State;
import org.junit.jupiter.api.Test;

class TrailTest {
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final Person INES = Person.noted("link:ines.example", "Ines", "https://ines.example/", NOW);
    private static final Person WG = Person.noted("link:wg.example", "WG", "https://wg.example/", NOW);

    private final List<Stored> records = new ArrayList<>(List.of(INES, WG));

    private void conversation(String id, Person author) {
        records.add(new Conversation(id, "https://ines.example/", id, author.id(), false, Set.of(), Set.of(), NOW));
    }

    private void said(boolean mine, String person, String conversation, String key, String parent, int daysAgo) {
        records.add(new Turn(
                conversation + key,
                mine,
                person,
                conversation,
                key,
                parent,
                "words",
                "",
                "",
                "",
                State.VISIBLE,
                false,
                List.of(),
                NOW.minus(Duration.ofDays(daysAgo))));
    }

    private List<String> trail(Person person) {
        return Trail.with(Memory.of(records, Set.of()), person).stream()
                .map(trail -> trail.conversation().id()
                        + trail.turns().stream().map(Turn::key).toList())
                .toList();
    }

    @Test
    void theNewestConversationComesFirstAndInItTheOldestWord() {
        conversation("scarf", INES);
        conversation("knitting", INES);
        said(true, "", "scarf", "1", "", 200);
        said(true, "", "knitting", "2", "", 3);
        said(false, INES.id(), "knitting", "3", "2", 2);
        assertEquals(List.of("knitting[2, 3]", "scarf[1]"), trail(INES));
    }

    @Test
    void whatSomebodyElseAnsweredIsTheirsAndMyWordsToThemAreNotInes() {
        conversation("knitting", INES);
        said(true, "", "knitting", "1", "", 5);
        said(false, WG.id(), "knitting", "2", "1", 4);
        said(true, WG.id(), "knitting", "3", "2", 3);
        assertEquals(List.of("knitting[1, 2, 3]"), trail(WG));
        assertEquals(List.of("knitting[1]"), trail(INES));
    }

    @Test
    void withNobodyThereIsNoTrail() {
        conversation("knitting", INES);
        said(true, INES.id(), "knitting", "1", "", 5);
        assertEquals(List.of(), trail(WG));
    }

    @Test
    void aCommentThatThePageHasNotShownYetIsNoAnswerToAnything() {
        conversation("knitting", INES);
        said(true, WG.id(), "knitting", "", "", 5);
        said(false, INES.id(), "knitting", "2", "", 4);
        assertEquals(List.of("knitting[2]"), trail(INES));
    }

    /** The page named nobody there, or whoever it was is forgotten. */
    @Test
    void whatIAnsweredSomebodyWhoIsNotKeptIsNoTalkWithTheAuthor() {
        conversation("knitting", INES);
        said(true, "", "knitting", "1", "", 5);
        said(true, "", "knitting", "3", "2", 3);
        assertEquals(List.of("knitting[1]"), trail(INES));
    }
}
