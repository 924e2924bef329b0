package kith.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import kith.people.Sameness.Pair;
import kith.people.Sameness.Verdict;
import org.junit.jupiter.api.Test;

class SamenessTest {
    private static Sameness one(String person, String other) {
        return Sameness.NOTHING.with(person, other, Verdict.ONE);
    }

    private static Sameness two(String person, String other) {
        return Sameness.NOTHING.with(person, other, Verdict.TWO);
    }

    @Test
    void theSecondIsShownAsTheFirst() {
        Sameness said = one("wg", "ines").with("wg", "a", Verdict.ONE);
        assertEquals("wg", said.head("ines"));
        assertEquals("wg", said.head("a"));
        assertEquals("wg", said.head("wg"));
        assertEquals("bo", said.head("bo"));
        assertEquals(Set.of("a", "ines", "wg"), said.all("ines"));
        assertEquals(Set.of("bo"), said.all("bo"));
    }

    @Test
    void whoIsShownAsSomebodyTakesAlongWhomTheyShow() {
        Sameness said = one("b", "c").with("a", "b", Verdict.ONE);
        assertEquals("a", said.head("c"));
        Sameness apart = said.with("a", "b", Verdict.TWO);
        assertEquals("b", apart.head("c"));
        assertEquals("a", apart.head("a"));
        assertTrue(apart.areTwo("c", "a"), "whoever is one with somebody refused is refused");
        assertFalse(apart.areTwo("c", "b"));
    }

    @Test
    void whatWasSaidLastStandsAndCanBeUnsaid() {
        assertEquals(Verdict.ONE, one("a", "b").of("b", "a"));
        assertEquals(Verdict.TWO, one("a", "b").with("b", "a", Verdict.TWO).of("a", "b"));
        assertEquals(one("b", "a"), two("a", "b").with("b", "a", Verdict.ONE));
        assertEquals(Sameness.NOTHING, one("a", "b").with("b", "a", Verdict.UNSAID));
        assertEquals(Sameness.NOTHING, two("a", "b").with("b", "a", Verdict.UNSAID));
        assertEquals(two("a", "b"), two("b", "a"));
    }

    @Test
    void nobodyIsOneOrTwoWithThemselves() {
        assertEquals(Sameness.NOTHING, one("a", "a"));
        assertEquals(Sameness.NOTHING, two("a", "a"));
    }

    @Test
    void ofTwoDevicesOneThatSaysTwoStands() {
        assertEquals(two("a", "b"), one("a", "b").and(two("b", "a")));
        assertEquals(two("a", "b"), two("b", "a").and(one("b", "a")));
    }

    @Test
    void eachIsShownAsTheOtherOnTwoDevicesAndThenAsTheSmaller() {
        Sameness both = one("b", "a").and(one("a", "b"));
        assertEquals(Set.of(new Pair("a", "b")), both.one());
        assertEquals("a", both.head("b"));
        Sameness ring = one("a", "b").with("b", "c", Verdict.ONE).with("c", "a", Verdict.ONE);
        assertEquals("a", ring.head("c"));
        assertEquals("a", one("c", "b").with("a", "b", Verdict.ONE).head("c"));
    }

    @Test
    void whoHasAnotherIdNowIsMeantByIt() {
        Sameness said = one("old", "b").with("c", "old", Verdict.TWO);
        assertEquals(one("new", "b").with("c", "new", Verdict.TWO), said.renamed(id -> id.equals("old") ? "new" : id));
        assertEquals(two("b", "c"), said.renamed(id -> id.equals("old") ? "b" : id));
    }
}
