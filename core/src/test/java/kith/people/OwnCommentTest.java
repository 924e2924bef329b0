package kith.people;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kith.people.Turn.State;
import org.junit.jupiter.api.Test;

class OwnCommentTest {
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final String WOOL = "https://ines.example/wool/";
    private static final Person INES = Person.noted("link:ines.example", "Ines", "", NOW);
    private static final Person WG = Person.noted("link:wg.example", "WG", "", NOW);

    private final List<Stored> records = new ArrayList<>(List.of(INES, WG, talk(WOOL, "Wool from three islands")));

    private static Conversation talk(String id, String title) {
        return new Conversation(id, "https://ines.example/", title, "", false, Set.of(), Set.of(), NOW);
    }

    private void said(boolean mine, String person, String key, String parent, int daysAgo, State state) {
        records.add(new Turn(
                "turn-" + records.size(),
                mine,
                person,
                WOOL,
                key,
                parent,
                "words " + daysAgo,
                key.isEmpty() ? "" : WOOL + "#" + key,
                "",
                "",
                state,
                false,
                List.of(),
                NOW.minus(Duration.ofDays(daysAgo))));
    }

    private List<OwnComment> all() {
        return OwnComment.all(Memory.of(records, Set.of()));
    }

    private List<String> answered() {
        return all().getFirst().answered().stream().map(Person::name).toList();
    }

    @Test
    void theNewestComesFirstAndNobodyElsesIsAmongThem() {
        said(true, "", "c1", "", 9, State.VISIBLE);
        said(true, "", "c2", "", 3, State.GONE);
        said(false, INES.id(), "c3", "c1", 1, State.VISIBLE);
        assertEquals(
                List.of("words 3", "words 9"),
                all().stream().map(one -> one.turn().text()).toList());
    }

    @Test
    void whoeverAnsweredIsSaidOnceAndNobodyWhoseAnswerIsGoneOrWhomISetAside() {
        said(true, "", "c1", "", 9, State.VISIBLE);
        said(false, INES.id(), "c2", "c1", 8, State.VISIBLE);
        said(false, INES.id(), "c3", "c1", 7, State.VISIBLE);
        assertEquals(List.of("Ines"), answered());
        said(false, WG.id(), "c4", "c1", 6, State.GONE);
        assertEquals(List.of("Ines"), answered());
        said(false, WG.id(), "c5", "c1", 5, State.VISIBLE);
        assertEquals(List.of("Ines", "WG"), answered());
        records.add(INES.aside(true));
        assertEquals(List.of("WG"), answered());
    }

    @Test
    void aCommentWithoutAKeyIsAnsweredByNobody() {
        said(true, "", "", "", 9, State.POSTED);
        said(false, INES.id(), "c2", "", 8, State.VISIBLE);
        assertEquals(List.of(), answered());
        assertEquals(WOOL, all().getFirst().page());
    }

    @Test
    void itIsFoundByItsWordsItsTitleItsPlaceAndWhoAnswered() {
        said(true, "", "c1", "", 9, State.VISIBLE);
        said(false, INES.id(), "c2", "c1", 8, State.VISIBLE);
        for (String typed : List.of("words", "three ISLANDS", "ines.example", "ines 9")) {
            assertEquals(true, Search.of(typed).finds(all().getFirst().folded()), typed);
        }
        assertEquals(false, Search.of("cotton").finds(all().getFirst().folded()));
    }

    @Test
    void asTheStartOfAPostItSaysWhereItWasSaidFirst() {
        said(true, "", "c1", "", 9, State.VISIBLE);
        assertEquals(
                "words 9\n\nWool from three islands\n" + WOOL + "#c1\n",
                all().getFirst().asStart());
        records.add(talk(WOOL, ""));
        assertEquals("words 9\n\n" + WOOL + "#c1\n", all().getFirst().asStart());
    }
}
