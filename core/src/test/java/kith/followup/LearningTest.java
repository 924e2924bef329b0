package kith.followup;

import static kith.followup.Histories.DAY;
import static kith.followup.Histories.NOW;
import static kith.followup.Histories.log;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import kith.followup.Past.Outcome;
import kith.people.Card.Verdict;
import kith.people.Channel;
import kith.people.Move;
import kith.people.Settings;
import org.junit.jupiter.api.Test;

/** What the user's answers and the people's own change in the weeks to come, how far, and how it is taken back. */
class LearningTest {
    private static final Instant SUNDAY = Instant.parse("2026-11-22T10:00:00Z");

    private static List<Tie> people(int count, String events) {
        List<Tie> people = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            people.add(new Tie("p" + i, Marks.REMEMBERED, log(events), List.of()));
        }
        return people;
    }

    private static Learned learned(List<Tie> people, List<Past> past, long since) {
        return Learning.of(
                Touched.of(people, NOW),
                new Bounds(1, List.of(), 3, Bounds.SEVEN_DAYS, past, Learned.from(since)),
                NOW);
    }

    @Test
    void nothingKnownTeachesNothing() {
        assertEquals(Learned.NOTHING, learned(List.of(), List.of(), Long.MIN_VALUE));
        assertEquals(Learned.NOTHING, learned(people(9, ""), List.of(), Long.MIN_VALUE));
        assertEquals(0, learned(people(9, ">3d"), List.of(), Long.MIN_VALUE).answer(), "its time is not over");
    }

    @Test
    void answersRaiseTheChanceOfAnAnswerAndSilenceLowersIt() {
        assertTrue(learned(people(20, ">50d <49d"), List.of(), Long.MIN_VALUE).answer() > 0.3);
        assertTrue(learned(people(20, ">50d"), List.of(), Long.MIN_VALUE).answer() < -0.3);
    }

    @Test
    void aWeekMovesLittleAndAllOfThemNotTooFar() {
        double week =
                learned(people(300, ">22d <21d"), List.of(), Long.MIN_VALUE).answer();
        assertTrue(week > 0 && week <= 0.4 + 1e-9, () -> "after one or two weeks: " + week);
        double all = learned(people(300, ">95d <94d >40d <39d >22d <21d"), List.of(), Long.MIN_VALUE)
                .answer();
        assertTrue(all > week && all <= 1.5, () -> "after twelve: " + all);
    }

    @Test
    void whatKithLedToDidNotHappenByItself() {
        List<Tie> people = people(30, ">60d <59d >25d <24d");
        List<Past> led = people.stream()
                .map(tie -> new Past("idea", tie.id(), Move.RECONNECT, Channel.THREAD, 0, NOW - 26 * DAY, Outcome.DONE))
                .toList();
        double byThemselves = learned(people, List.of(), Long.MIN_VALUE).anyway();
        assertTrue(byThemselves > Score.ANYWAY_AT_FIRST);
        assertEquals(Score.ANYWAY_AT_FIRST, learned(people, led, Long.MIN_VALUE).anyway());
    }

    @Test
    void aFreshStartTakesItAllBack() {
        List<Tie> people = people(20, ">50d <49d");
        assertEquals(0, learned(people, List.of(), NOW - DAY).answer());
        assertEquals(
                Score.ANYWAY_AT_FIRST, learned(people, List.of(), NOW - DAY).anyway());
        List<Past> done = List.of(new Past("idea", "p0", Move.SHARE, Channel.THREAD, 0, NOW - 9 * DAY, Outcome.DONE));
        assertTrue(Learned.NOTHING.factor(Move.SHARE, "p0", done) > 1);
        assertEquals(1, Learned.from(NOW - DAY).factor(Move.SHARE, "p0", done));
    }

    /** Two people like each other in everything; the first by id is proposed first as long as nothing was said. */
    private static Held two() {
        Held held = new Held(SUNDAY);
        for (String name : List.of("ann", "bo")) {
            held.remembered(name).post(name, "p" + name, "Wool", "Wool.", 1);
        }
        return held;
    }

    private static String first(Held held) {
        return held.week().cards().getFirst().person().id();
    }

    @Test
    void whatWasPutOffComesLaterAndAFreshStartForgetsIt() {
        assertEquals("ann", first(two()));
        Held putOff = two();
        for (int i = 0; i < 2; i++) {
            putOff.card(Held.newsCard("old" + i), "ann", Verdict.NOT_NOW, 30 + 7 * i, 0);
        }
        assertEquals("bo", first(putOff));
        putOff.settings(Settings.FIRST.clearedAt(SUNDAY.minus(Duration.ofDays(2))));
        assertEquals("ann", first(putOff));
    }

    @Test
    void whatFeltForcedOrWaitsForABetterDayTeachesNothing() {
        for (Verdict verdict : List.of(Verdict.FORCED, Verdict.WAITS)) {
            Held held = two();
            for (int i = 0; i < 3; i++) {
                held.card(Held.newsCard("old" + i), "ann", verdict, 30 + 7 * i, -20);
            }
            assertEquals("ann", first(held), verdict::toString);
        }
    }

    @Test
    void fewerComeOfAKindThatWasRefused() {
        Held held = two();
        for (int i = 0; i < 2; i++) {
            held.card(Held.newsCard("old" + i), "wg", Verdict.NOT_THIS_KIND, 30 + 7 * i, 0);
        }
        double before = two().week().cards().getFirst().idea().score().own();
        assertEquals(1, before);
        assertTrue(held.week().cards().getFirst().idea().score().own() < 1, "fewer of a kind that was refused");
    }

    @Test
    void theDoseBeginsAnewAfterAFreshStart() {
        Held held = new Held(SUNDAY);
        for (int i = 0; i < 3; i++) {
            held.remembered("p" + i).answer("talk" + i, "p" + i, 1 + i / 2.0);
        }
        held.card(Held.newsCard("old"), "wg", Verdict.OPEN, 40, 0);
        assertEquals(1, held.week().cards().size());
        held.settings(Settings.FIRST.clearedAt(SUNDAY.minus(Duration.ofDays(5))));
        assertEquals(3, held.week().cards().size());
    }

    @Test
    void theWeekHasLearnedItUntilAFreshStart() {
        Held held = new Held(SUNDAY).remembered("ann").post("ann", "new", "Wool", "Wool.", 0.5);
        for (int i = 0; i < 9; i++) {
            held.remembered("p" + i).conversation("talk" + i, false);
            held.mine("talk" + i, "1", "", "p" + i, "Hello.", 25).theirs("talk" + i, "2", "p" + i, "Hello.", 24);
        }
        double learned = held.week().cards().getFirst().idea().score().chanceOfAnswer();
        held.settings(Settings.FIRST.clearedAt(SUNDAY.minus(Duration.ofDays(1))));
        double shipped = held.week().cards().getFirst().idea().score().chanceOfAnswer();
        assertTrue(learned > shipped, () -> learned + " after many answers, " + shipped + " as shipped");
    }
}
