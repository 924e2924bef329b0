package kith.followup;

import static kith.followup.Held.answerCard;
import static kith.followup.Held.newsCard;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import kith.people.Card.Verdict;
import kith.people.Dot;
import kith.people.Memory;
import kith.people.Rhythm;
import kith.people.Rhythm.Day;
import kith.people.Settings;
import org.junit.jupiter.api.Test;

/** When a new week is there, so that a dot may say so. 22 November 2026 is a Sunday. */
class NewWeekTest {
    private static final Instant SUNDAY = Instant.parse("2026-11-22T10:00:00Z");

    private final Held held = new Held(SUNDAY);

    private boolean isNewAt(String moment, int minutesEast) {
        return isNew(held.memory(), Instant.parse(moment), minutesEast);
    }

    private static boolean isNew(Memory memory, Instant moment, int minutesEast) {
        return Week.isNew(Source.of(memory), new Now(moment, minutesEast), Breaks.WORDS);
    }

    private static Settings opened(Day day, String openedAt) {
        Dot dot = new Dot(Dot.Wish.YES, Instant.parse(openedAt));
        return Settings.FIRST.withRhythm(
                new Rhythm(Rhythm.FIRST.dose(), day, Rhythm.FIRST.energy(), Rhythm.FIRST.off(), 1, false, Instant.EPOCH)
                        .with(dot));
    }

    @Test
    void aWeekWithoutAnIdeaIsNoNewWeek() {
        assertFalse(isNew(held.memory(), SUNDAY, 0));
        held.noted("ann").answer("a", "ann", 2);
        assertTrue(isNew(held.memory(), SUNDAY, 0));
    }

    @Test
    void anIdeaThatWasShownThisWeekMakesItNoNewOneWhateverElseComes() {
        held.noted("ann").answer("a", "ann", 2).remembered("wg").post("wg", "w", "Wool", "", 1);
        held.card(newsCard("w"), "wg", Verdict.OPEN, 0.5, 0);
        assertFalse(isNew(held.memory(), SUNDAY, 0));
        assertTrue(Week.isFirst(held.memory(), Held.utc(SUNDAY)));
    }

    @Test
    void theNewWeekBeginsWithMyDayAtMidnightWhereIAm() {
        held.noted("ann").answer("a", "ann", 2).settings(opened(Day.SUNDAY, "2026-11-15T22:00:00Z"));
        assertFalse(isNewAt("2026-11-21T23:59:59Z", 0));
        assertTrue(isNewAt("2026-11-22T00:00:00Z", 0));
        assertFalse(isNewAt("2026-11-22T04:59:59Z", -300), "in New York it is Saturday");
        assertTrue(isNewAt("2026-11-22T05:00:00Z", -300));
    }

    @Test
    void withoutADayItBeginsSevenDaysAfterIOpenedTheLast() {
        held.noted("ann").answer("a", "ann", 2).settings(opened(Day.ANY, "2026-11-15T10:00:00Z"));
        assertFalse(isNewAt("2026-11-22T09:59:59Z", 0));
        assertTrue(isNewAt("2026-11-22T10:00:00Z", 0));
    }

    @Test
    void aWeekThatWasOpenedWithTheIdeasOfAnotherIsBegun() {
        held.noted("ann").answer("a", "ann", 9).card(answerCard("a", "2"), "ann", Verdict.WAITS, 8, -1);
        assertFalse(Week.isFirst(held.memory(), Held.utc(SUNDAY)));
        assertTrue(isNew(held.memory(), SUNDAY, 0));
        held.settings(opened(Day.ANY, "2026-11-22T09:00:00Z"));
        assertFalse(isNew(held.memory(), SUNDAY, 0));
    }

    @Test
    void whatISawTheDayBeforeMyDayMakesNoNewWeek() {
        held.noted("ann").answer("a", "ann", 3);
        held.card(answerCard("a", "2"), "ann", Verdict.OPEN, 1, 0);
        held.card(answerCard("b", "2"), "bo", Verdict.DONE, 7, 0);
        held.settings(opened(Day.SUNDAY, "2026-11-15T10:00:00Z"));
        assertFalse(isNew(held.memory(), SUNDAY, 0));
    }

    @Test
    void whileKithRestsNoWeekBegins() {
        held.noted("ann").answer("a", "ann", 2).settings(Settings.FIRST.withResting(true));
        assertFalse(isNew(held.memory(), SUNDAY, 0));
    }
}
