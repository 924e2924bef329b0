package kith.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import kith.people.Everybody.Order;
import kith.people.Turn.State;
import org.junit.jupiter.api.Test;

class EverybodyTest {
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final String WOOL = "https://ines.example/wool/";
    private static final String FORUM = "https://forum.example/t/1";
    private static final Person INES = Person.noted("link:ines.example", "Ines", "https://ines.example/", ago(300));
    private static final Person WG = Person.noted("link:wg.example", "WG", "", ago(200));
    private static final Person ANN = Person.noted("name:forum.example|ann", "Ánn", "", ago(100));

    private final List<Stored> records = new ArrayList<>(List.of(
            INES,
            WG,
            ANN,
            new Handle(WG.id(), WG.id(), "Walter G.", "https://wg.example/", "https://wg.example/"),
            talk(WOOL, "https://ines.example/", "Wool from three islands", INES),
            talk(FORUM, "https://forum.example/", "Needles", null)));

    private static Instant ago(int days) {
        return NOW.minus(Duration.ofDays(days));
    }

    private static Conversation talk(
            String id, String place, String title, @org.jspecify.annotations.Nullable Person author) {
        String by = author == null ? "" : author.id();
        return new Conversation(id, place, title, by, false, Set.of(), Set.of(), NOW);
    }

    private void said(boolean mine, String person, String where, String text, int days, String... topics) {
        records.add(new Turn(
                "turn-" + records.size(),
                mine,
                person,
                where,
                "",
                "",
                text,
                "",
                "",
                "",
                State.VISIBLE,
                false,
                List.of(topics),
                ago(days)));
    }

    private Everybody everybody() {
        return new Everybody(Memory.of(records, Set.of()));
    }

    private List<String> found(String typed, Order order) {
        return everybody().found(Search.of(typed), order).stream()
                .map(known -> known.person().name())
                .toList();
    }

    private String line(Person person, String typed) {
        return everybody().found(Search.of(""), Order.NAME).stream()
                .filter(known -> known.person().id().equals(person.id()))
                .map(known -> Objects.requireNonNull(known.line(Search.of(typed))))
                .map(line -> line.voice() + " " + line.text())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whoeverITalkedWithLastComesFirstAndNamesGoByTheirLetters() {
        said(false, INES.id(), WOOL, "It felts.", 3);
        said(true, WG.id(), WOOL, "Thank you.", 2);
        assertEquals(List.of("WG", "Ines", "Ánn"), found("", Order.LATELY));
        said(true, "", WOOL, "Under the post of Ines.", 1);
        assertEquals(List.of("Ines", "WG", "Ánn"), found("", Order.LATELY));
        records.add(Person.noted("b", "bo", "", ago(1)));
        assertEquals(List.of("bo", "Ines", "WG", "Ánn"), found("", Order.NAME));
    }

    @Test
    void peopleAreFoundByNameByNotesByWordsByTitleAndByPlace() {
        records.add(INES.withNote("kind to beginners")
                .with(Acquaintance.NONE.with(Acquaintance.Line.KNOWS, "county fairs")));
        said(false, WG.id(), FORUM, "The clerk has a list.", 3);
        said(true, ANN.id(), FORUM, "Bamboo ones are warm.", 3);
        assertEquals(List.of("Ánn"), found("ANN", Order.NAME));
        assertEquals(List.of("WG"), found("walter", Order.NAME));
        assertEquals(List.of("Ines"), found("beginners", Order.NAME));
        assertEquals(List.of("Ines"), found("fairs", Order.NAME));
        assertEquals(List.of("WG"), found("list clerk", Order.NAME));
        assertEquals(List.of("Ánn"), found("bamboo", Order.NAME));
        assertEquals(List.of("WG", "Ánn"), found("needles", Order.NAME));
        assertEquals(List.of("WG", "Ánn"), found("forum.example", Order.NAME));
        assertEquals(List.of(), found("nowhere", Order.NAME));
    }

    @Test
    void theLineIsTheirLastWordsElseMyNoteElseWhereWeMet() {
        said(true, INES.id(), WOOL, "Which island?", 4);
        assertEquals("MINE Which island?", line(INES, ""));
        records.add(INES.withWhy("knows wool"));
        assertEquals("NOTE knows wool", line(INES, ""));
        said(false, INES.id(), WOOL, "The\n northern one.", 3);
        said(false, INES.id(), WOOL, "And the western.", 2);
        assertEquals("THEIRS And the western.", line(INES, ""));
        assertEquals("THEIRS The northern one.", line(INES, "northern"));
        assertEquals("NOTE knows wool", line(INES, "knows"));
        assertEquals("TITLE Wool from three islands", line(INES, "three islands"));
        assertEquals("THEIRS And the western.", line(INES, "ines"));
        assertNull(everybody().found(Search.of("ann"), Order.NAME).getFirst().line());
    }

    @Test
    void whoIsSetAsideIsThereOnlyForWhoeverAsks() {
        records.add(WG.aside(true));
        assertEquals(List.of("Ines", "Ánn"), found("", Order.NAME));
        assertEquals(List.of("WG"), found("wg", Order.NAME));
    }

    @Test
    void placesAreThoseWhereITalkAndTopicsWhatISpokeOfTheLatestFirst() {
        said(true, "", WOOL, "Which island?", 9, "rough wool", "islands");
        said(true, "", FORUM, "Warm ones.", 2, "needles", "rough wool");
        said(false, WG.id(), "https://wg.example/", "Elsewhere.", 1, "lists");
        assertEquals(List.of("forum.example", "ines.example"), everybody().places());
        assertEquals(List.of("needles", "rough wool", "islands"), everybody().topics());
    }

    @Test
    void oddNamesAreHeldLikeAnyOther() {
        records.add(Person.noted("x", "", "", ago(1)));
        records.add(Person.noted("y", "<b>Mo</b> 🧶", "", ago(1)));
        records.add(Person.noted("z", "أمينة".repeat(60), "", ago(1)));
        assertEquals(6, found("", Order.LATELY).size());
        assertEquals(List.of("<b>Mo</b> 🧶"), found("🧶 <b>", Order.NAME));
        assertTrue(found("امينه", Order.NAME).size() == 1);
    }

    @Test
    void nobodyIsNobody() {
        assertEquals(true, new Everybody(Memory.EMPTY).isEmpty());
    }
}
