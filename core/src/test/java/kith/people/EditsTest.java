package kith.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import kith.people.Edited.Field;
import kith.people.Edited.Mark;
import org.junit.jupiter.api.Test;

class EditsTest {
    private static final Instant NOON = Instant.parse("2026-11-01T12:00:00Z");
    private static final Instant LATER = Instant.parse("2026-11-02T12:00:00Z");
    private static final Person INES = Person.noted("p", "Ines", "", NOON);

    @Test
    void onlyWhatIsAnotherThanBeforeGetsTheTime() {
        Person first = Edits.mark(INES, INES.withNote("dyes wool").onMind(true), NOON);
        assertEquals(Set.of(Field.NOTE, Field.ON_MIND), first.edited().marks().keySet());
        Person next = Edits.mark(first, first.withNote("dyes silk"), LATER);
        assertEquals(new Mark(LATER, Set.of()), next.edited().on(Field.NOTE));
        assertEquals(new Mark(NOON, Set.of()), next.edited().on(Field.ON_MIND));
        assertEquals(next, Edits.mark(next, next.withNote("dyes silk"), LATER.plusSeconds(1)));
    }

    @Test
    void whatStoodThereWhenNoTimeWasKnownIsPast() {
        Person old = INES.withNote("dyes wool\n\u2042\nmet in Lisbon");
        Person edited = Edits.mark(old, old.withNote("dyes wool in Lisbon"), NOON);
        Set<Integer> past = Set.of("dyes wool".hashCode(), "met in Lisbon".hashCode());
        assertEquals(new Mark(NOON, past), edited.edited().on(Field.NOTE));
        assertEquals(
                new Mark(LATER, past),
                Edits.mark(edited, edited.withNote(""), LATER).edited().on(Field.NOTE));
    }

    @Test
    void whoIsNewHasTheTimeOnWhatWasWrittenAndNothingElse() {
        Person met = Edits.mark(null, INES.withWhy("met on a plane"), NOON);
        assertEquals(Set.of(Field.WHY), met.edited().marks().keySet());
    }

    @Test
    void settingsAndDraftsHaveTimesToo() {
        Settings chosen =
                Edits.mark(Settings.FIRST, Settings.FIRST.withLanguage("de").withResting(true), NOON);
        assertEquals(
                Set.of(Field.LANGUAGE, Field.RESTING), chosen.edited().marks().keySet());
        assertEquals(
                chosen,
                Edits.mark(chosen, chosen.withNames(List.of("jo")), LATER).withNames(List.of()));
        Card.Put idea = new Card.Put(Move.COMMENT, Channel.THREAD, "", "", NOON);
        Card card = Card.shown("c", "p", idea);
        assertSame(card, Edits.mark(null, card, NOON));
        assertEquals(
                Set.of(Field.DRAFT),
                Edits.mark(card, card.withDraft("hm"), NOON).edited().marks().keySet());
    }

    @Test
    void aTextIsInPartsWhereTheMarkStandsAlone() {
        assertEquals(List.of("a", "b c"), Parts.of("\u2042 a \n\u2042\n\n b c\n\u2042 \u2042"));
        assertEquals(List.of("a\u2042b"), Parts.of("a\u2042b"));
        assertEquals(List.of(), Parts.of(" \n"));
        assertEquals("a\n\u2042\nb", Parts.below(List.of("b", "a")));
        assertEquals(Set.of("wool and silk", "tea"), Parts.telling(List.of("wool", "wool and silk", "tea")));
    }
}
