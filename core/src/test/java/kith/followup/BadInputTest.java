package kith.followup;

import static kith.followup.Held.utc;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TimeZone;
import kith.people.Card;
import kith.people.Card.Verdict;
import kith.people.Memory;
import kith.people.Settings;
import org.junit.jupiter.api.Test;

/** Weeks from what should not be: no exception, no rule broken, nothing twice; the rest of the list is in AnyIdeasTest. */
class BadInputTest {
    /** A Sunday, one minute before its week ends in Berlin. */
    private static final Instant NOW = Instant.parse("2026-11-22T22:59:00Z");

    private static List<String> ids(Memory memory, Instant now) {
        return Week.of(memory, utc(now), Breaks.WORDS).cards().stream()
                .map(Suggestion::id)
                .toList();
    }

    @Test
    void aHundredThousandWordsWithOnePersonInOneThreadAreOneCard() {
        Held held = new Held(NOW).remembered("ines").conversation("a", false).asked("a", 400);
        for (int i = 2; i < 100_000; i++) {
            held.answered("a", String.valueOf(i), "ines", 399 - i * 0.00398);
        }
        assertEquals(List.of("ines THANK"), held.cards());
    }

    @Test
    void wordsFromTheFutureBringNoCardAndNoSecondNote() {
        Held held = new Held(NOW).remembered("ines").answer("a", "ines", -400);
        assertEquals(List.of(), held.cards());
        held.mine("a", "9", "", "ines", "How are you?", -30);
        assertEquals(List.of(), held.cards());
    }

    @Test
    void aClockSetBackOrForwardByYearsBringsNothingTwice() {
        Held held = new Held(NOW).remembered("ines").answer("a", "ines", 1);
        Instant before = NOW.minus(Duration.ofDays(3_000));
        Instant after = NOW.plus(Duration.ofDays(3_000));
        assertEquals(List.of(), ids(held.memory(), before));
        assertEquals(List.of(), ids(held.memory(), after));
        Card shown = held.week().cards().getFirst().shown(after).judged(Verdict.DONE, Instant.EPOCH, after);
        held.with(shown);
        for (Instant now : List.of(before, NOW, after, after.plus(Duration.ofDays(9)))) {
            assertEquals(List.of(), ids(held.memory(), now), now::toString);
        }
    }

    @Test
    void theWeekIsTheSameInWhateverZoneTheComputerIs() {
        TimeZone home = TimeZone.getDefault();
        Held held = new Held(NOW).remembered("ines").answer("a", "ines", 2);
        held.remembered("wg").post("wg", "p", "Clerks who help", "Knitting.", 4.99);
        List<String> expected = ids(held.memory(), NOW);
        assertEquals(2, expected.size());
        try {
            for (String zone : List.of("Pacific/Kiritimati", "Pacific/Pago_Pago", "Europe/Berlin", "Asia/Kathmandu")) {
                TimeZone.setDefault(TimeZone.getTimeZone(zone));
                assertEquals(expected, ids(held.memory(), NOW), zone);
                assertEquals(expected, ids(held.memory(), NOW.plusSeconds(120)), zone);
            }
        } finally {
            TimeZone.setDefault(home);
        }
    }

    @Test
    void theSevenDaysOfAWeekAreSevenTimesADayWhereverItBegins() {
        Held held = new Held(NOW).remembered("ines").answer("a", "ines", 2);
        for (String done : List.of("x", "y")) {
            held.card(Held.newsCard(done), "wg", Verdict.DONE, 6.99, 0);
        }
        assertTrue(held.week().full(), "two were done within seven days, on both sides of Monday");
        assertFalse(Week.of(held.memory(), utc(NOW.plus(Duration.ofHours(1))), Breaks.WORDS)
                .full());
    }

    /** Ideas wait for nobody and do not pile up. */
    @Test
    void whoNeverOpensThePageFindsAfterTwoYearsWhatANewWeekHolds() {
        Held held = new Held(NOW);
        for (int i = 0; i < 100; i++) {
            held.remembered("p" + i).answer("talk" + i, "p" + i, 7.0 * i + 1);
        }
        Week week = held.week();
        assertTrue(week.cards().size() <= 3, week::toString);
        for (Suggestion card : week.cards()) {
            assertTrue(card.idea().stretch().until() >= NOW.getEpochSecond(), "nothing is late");
        }
        assertEquals(List.of("p0 THANK", "p1 THANK"), held.cards());
    }

    @Test
    void whoDidNotOpenForWeeksIsLedToOneIdea() {
        Held held = new Held(NOW).settings(Settings.FIRST);
        for (int i = 0; i < 3; i++) {
            held.remembered("p" + i).answer("talk" + i, "p" + i, 1 + i);
        }
        assertEquals(3, held.cards().size());
        held.card(Held.newsCard("old"), "wg", Verdict.OPEN, 40, 0);
        assertEquals(1, held.cards().size());
    }

    @Test
    void whoDoesEverythingAtOnceIsGivenNothingMoreThatWeekAndNeverTheSame() {
        Held held = new Held(NOW);
        for (int i = 0; i < 6; i++) {
            held.remembered("p" + i).answer("talk" + i, "p" + i, 1 + i);
        }
        List<String> done = new ArrayList<>();
        for (Suggestion card : held.week().cards()) {
            done.add(card.id());
            held.with(card.shown(NOW).judged(Verdict.DONE, Instant.EPOCH, NOW));
        }
        assertEquals(3, done.size());
        assertEquals(List.of(), held.cards());
        for (int days = 1; days < 30; days++) {
            List<String> later = ids(held.memory(), NOW.plus(Duration.ofDays(days)));
            assertTrue(later.stream().noneMatch(done::contains), later::toString);
            assertTrue(days >= 7 || later.isEmpty(), later::toString);
        }
    }

    /** Found to be one person, and then not: each has what was theirs, and the rules hold for both and for one. */
    @Test
    void peopleWhoAreMergedAndSplitAgainHaveTheirOwnHistories() {
        for (int seed = 0; seed < 1_000; seed++) {
            List<Tie> ties = new ArrayList<>(AnyPeople.of(seed).ties());
            Bounds bounds = AnyPeople.of(seed).bounds();
            if (ties.size() < 2) {
                continue;
            }
            Tie one = ties.removeLast();
            Tie other = ties.removeLast();
            List<Occasion> occasions = new ArrayList<>(one.occasions());
            occasions.addAll(other.occasions());
            Log both = one.log().with(other.log());
            ties.add(new Tie(one.id(), one.marks(), both, occasions));
            AnyPeople merged = new AnyPeople(ties, bounds);
            new Audit(merged, Histories.NOW).ideas(merged.ideas(Histories.NOW));
            assertEquals(both.events(), other.log().with(one.log()).events());
            List<Event> rest = both.events();
            rest.removeAll(one.log().events());
            assertEquals(both.events(), Log.of(rest).with(one.log()).events());
            assertTrue(other.log().events().containsAll(rest), "nothing that was not theirs");
        }
    }

    @Test
    void theSameRecordsTwiceAndInAnyOrderAreTheSameWeek() {
        Held held = new Held(NOW).remembered("ines").answer("a", "ines", 2);
        Held twice = new Held(NOW).remembered("ines").answer("a", "ines", 2).answer("a", "ines", 2);
        assertEquals(held.week(), twice.week());
        assertEquals(held.week(), Week.of(twice.shuffled(new Random(1)), utc(NOW), Breaks.WORDS));
    }
}
