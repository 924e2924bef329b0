package kith.followup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import kith.people.Card.Verdict;
import kith.people.Channel;
import kith.people.Move;
import kith.people.Rhythm;
import kith.people.Rhythm.Day;
import kith.people.Settings;
import org.junit.jupiter.api.Test;

/** The week that begins on a day of one's own. 22 November 2026 is a Sunday. */
class OwnWeekTest {
    private static final int TOKYO = 9 * 60;
    private static final int NEW_YORK = -5 * 60;

    private static Past shown(String at) {
        return new Past("card " + at, "ann", Move.SHARE, Channel.THREAD, 0, second(at), Past.Outcome.SHOWN);
    }

    private static long second(String at) {
        return Instant.parse(at).getEpochSecond();
    }

    /** Which of the ideas shown then are of this week. */
    private static List<String> current(Day day, String now, int minutesEast, String... shown) {
        Now moment = new Now(Instant.parse(now), minutesEast);
        List<Past> past = List.of(shown).stream().map(OwnWeekTest::shown).toList();
        long seconds = new OwnWeek(day, moment).seconds(past);
        Bounds bounds = new Bounds(1, List.of(), 3, seconds, past, Learned.NOTHING);
        return past.stream()
                .filter(one -> bounds.isOfThisWeek(one, moment.second()))
                .map(one -> one.idea().substring("card ".length()))
                .toList();
    }

    @Test
    void withoutADayAnIdeaIsOfThisWeekForSevenDays() {
        String sunday = "2026-11-15T10:00:00Z";
        assertEquals(List.of(sunday), current(Day.ANY, "2026-11-22T09:59:59Z", 0, sunday));
        assertEquals(List.of(), current(Day.ANY, "2026-11-22T10:00:00Z", 0, sunday));
    }

    @Test
    void onMyDayAWeekEndsAtMidnightAndNotAtTheHourItBegan() {
        String sunday = "2026-11-15T22:00:00Z";
        assertEquals(List.of(sunday), current(Day.SUNDAY, "2026-11-21T23:59:59Z", 0, sunday));
        assertEquals(List.of(), current(Day.SUNDAY, "2026-11-22T00:00:00Z", 0, sunday));
    }

    @Test
    void midnightIsMidnightWhereIAm() {
        String sunday = "2026-11-15T22:00:00Z";
        assertEquals(List.of(), current(Day.SUNDAY, "2026-11-21T15:00:00Z", TOKYO, "2026-11-15T10:00:00Z"));
        assertEquals(List.of(sunday), current(Day.SUNDAY, "2026-11-22T04:59:59Z", NEW_YORK, sunday));
        assertEquals(List.of(), current(Day.SUNDAY, "2026-11-22T05:00:00Z", NEW_YORK, sunday));
    }

    @Test
    void aWeekOpenedADayLateStillEndsOnMyDay() {
        String monday = "2026-11-16T10:00:00Z";
        assertEquals(List.of(monday), current(Day.SUNDAY, "2026-11-21T10:00:00Z", 0, monday));
        assertEquals(List.of(), current(Day.SUNDAY, "2026-11-22T10:00:00Z", 0, monday));
    }

    @Test
    void aWeekOpenedJustBeforeMyDayGoesOnUntilTheNextOne() {
        String saturday = "2026-11-21T10:00:00Z";
        assertEquals(List.of(saturday), current(Day.SUNDAY, "2026-11-22T10:00:00Z", 0, saturday));
        assertEquals(List.of(saturday), current(Day.SUNDAY, "2026-11-28T23:59:59Z", 0, saturday));
        assertEquals(List.of(), current(Day.SUNDAY, "2026-11-29T00:00:00Z", 0, saturday));
    }

    @Test
    void whatCameLateInAWeekStaysForFourDays() {
        String sunday = "2026-11-15T10:00:00Z";
        String tuesday = "2026-11-17T10:00:00Z";
        String friday = "2026-11-20T10:00:00Z";
        String[] shown = {sunday, tuesday, friday};
        assertEquals(List.of(shown), current(Day.SUNDAY, "2026-11-21T10:00:00Z", 0, shown));
        assertEquals(List.of(friday), current(Day.SUNDAY, "2026-11-22T10:00:00Z", 0, shown));
        assertEquals(List.of(), current(Day.SUNDAY, "2026-11-24T10:00:00Z", 0, shown));
    }

    @Test
    void whoFliesOverTheirMidnightHasNoSecondWeek() {
        String sundayInTokyo = "2026-11-21T16:00:00Z"; // one o'clock; in New York it is Saturday
        assertEquals(List.of(sundayInTokyo), current(Day.SUNDAY, "2026-11-22T06:00:00Z", NEW_YORK, sundayInTokyo));
        String saturdayInNewYork = "2026-11-21T16:00:00Z"; // eleven o'clock; in Tokyo it is Sunday
        assertEquals(List.of(saturdayInNewYork), current(Day.SUNDAY, "2026-11-27T06:00:00Z", TOKYO, saturdayInNewYork));
    }

    @Test
    void whatWasShownInTheFutureIsOfThisWeek() {
        String future = "2031-01-01T00:00:00Z";
        assertEquals(List.of(future), current(Day.MONDAY, "2026-11-22T10:00:00Z", 0, future));
    }

    @Test
    void aZoneThatNoClockHasCountsAsTheFarthest() {
        assertEquals(18 * 60, new Now(Instant.EPOCH, Integer.MAX_VALUE).minutesEast());
        assertEquals(-18 * 60, new Now(Instant.EPOCH, Integer.MIN_VALUE).minutesEast());
    }

    /** Whenever and wherever the page is opened, as long as a few ideas are there to be shown each time. */
    @Test
    void neverMoreThanThreeInThreeDaysHoweverITravelNorThreeAWeekWhereIStay() {
        Random random = new Random(22);
        for (int run = 0; run < 2_000; run++) {
            boolean travels = random.nextBoolean();
            int zone = 60 * (random.nextInt(25) - 11);
            Day day = List.of(Day.values()).get(random.nextInt(Day.values().length));
            List<Past> past = new ArrayList<>();
            long now = second("2026-01-01T00:00:00Z");
            for (int i = 0; i < 60; i++) {
                now += random.nextInt(4 * 86_400);
                zone = travels ? 60 * (random.nextInt(25) - 11) : zone;
                Now moment = new Now(Instant.ofEpochSecond(now), zone);
                Bounds bounds =
                        new Bounds(1, List.of(), 3, new OwnWeek(day, moment).seconds(past), past, Learned.NOTHING);
                for (int idea = 0; idea < 3; idea++) {
                    long second = now;
                    if (past.stream()
                                    .filter(one -> bounds.isOfThisWeek(one, second))
                                    .count()
                            < 3) {
                        past.add(new Past(i + "." + idea, "", Move.SHARE, Channel.THREAD, 0, now, Past.Outcome.SHOWN));
                    }
                }
                assertTrue(since(past, now - 3 * 86_400) <= 3, () -> day + " " + past);
            }
            assertTrue(travels || since(past, now - 56 * 86_400) <= 3 * 9, () -> day + " " + past);
        }
    }

    private static long since(List<Past> past, long second) {
        return past.stream().filter(one -> one.second() > second).count();
    }

    @Test
    void weeksAreCountedFromMyDayToMyDay() {
        OwnWeek week = new OwnWeek(Day.SUNDAY, new Now(Instant.parse("2026-11-25T10:00:00Z"), 0));
        List<Past> past = List.of(shown("2026-11-22T09:00:00Z"));
        long seconds = week.seconds(past);
        assertEquals(0, week.weeksAgo(past.getFirst(), seconds));
        assertEquals(1, week.weeksAgo(shown("2026-11-21T09:00:00Z"), seconds));
        assertEquals(1, week.weeksAgo(shown("2026-11-15T00:00:00Z"), seconds));
        assertEquals(2, week.weeksAgo(shown("2026-11-14T23:59:59Z"), seconds));
        assertEquals(0, new OwnWeek(Day.ANY, week.now()).weeksAgo(shown("2026-11-18T10:00:01Z"), Bounds.SEVEN_DAYS));
        assertEquals(1, new OwnWeek(Day.ANY, week.now()).weeksAgo(shown("2026-11-18T10:00:00Z"), Bounds.SEVEN_DAYS));
    }

    /** Six remembered people with something new each. */
    private static Held six(Day day) {
        Held held = new Held(Instant.parse("2026-11-22T10:00:00Z"));
        for (String name : List.of("a", "b", "c", "d", "e", "f")) {
            held.noted(name).answer(name, name, 2);
        }
        Rhythm rhythm =
                new Rhythm(Rhythm.Dose.THREE_A_WEEK, day, Rhythm.Energy.SOME, Set.of(), 1, false, Instant.EPOCH);
        return held.settings(Settings.FIRST.withRhythm(rhythm));
    }

    @Test
    void onSundayMorningThereAreNewIdeasThoughTheOldOnesCameLastSundayAtNoon() {
        assertEquals(0, sundayBefore(Day.ANY).cards().size(), "not one more within seven times 24 hours");
        assertEquals(3, sundayBefore(Day.SUNDAY).cards().size());
    }

    private static Held sundayBefore(Day day) {
        Held held = six(day);
        for (String card : List.of("1", "2", "3")) {
            held.card(card, "x" + card, Verdict.OPEN, 6.9, 0);
        }
        return held;
    }

    @Test
    void twoSmallThingsFillTheWeekTheyWereShownIn() {
        assertTrue(done(Day.ANY).week().full());
        assertEquals(3, done(Day.SUNDAY).cards().size());
        assertTrue(done(Day.WEDNESDAY).week().full());
    }

    private static Held done(Day day) {
        return six(day).card("x", "bo", Verdict.DONE, 4.5, 0).card("y", "wg", Verdict.DONE, 4, 0);
    }

    @Test
    void aWeekWithoutADayIsAsLongAsItWas() {
        assertEquals(
                Duration.ofDays(7).toSeconds(),
                new OwnWeek(Day.ANY, new Now(Instant.EPOCH, TOKYO)).seconds(List.of(shown("1969-12-31T00:00:00Z"))));
    }
}
