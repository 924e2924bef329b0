package kith.followup;

import static kith.followup.Histories.DAY;
import static kith.followup.Histories.NOW;
import static kith.followup.Histories.log;
import static kith.followup.Histories.tally;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import kith.people.Channel;
import org.junit.jupiter.api.Test;

class RelationshipTest {
    private record Line(Log log, List<Double> expected) {}

    private static List<Line> histories() throws IOException {
        List<Line> lines = new ArrayList<>();
        try (InputStream text = RelationshipTest.class.getResourceAsStream("histories.txt")) {
            for (String line :
                    new String(Objects.requireNonNull(text).readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                if (!line.startsWith("#")) {
                    String[] parts = line.split("\\|");
                    List<Double> expected = new ArrayList<>();
                    for (String number : parts[1].strip().split(" ")) {
                        expected.add(Double.valueOf(number));
                    }
                    lines.add(new Line(log(parts[0]), expected));
                }
            }
        }
        return lines;
    }

    @Test
    void sevenHistoriesComeOutAsAnotherProgramWorkedThemOut() throws IOException {
        List<Line> lines = histories();
        assertEquals(7, lines.size());
        Usual usual =
                Usual.of(lines.stream().map(line -> Tally.of(line.log, NOW)).toList());
        for (Line line : lines) {
            Relationship tie = Relationship.of(Tally.of(line.log, NOW), usual);
            List<Double> found = List.of(
                    tie.tally().inDays30(),
                    tie.tally().outDays30(),
                    tie.tally().days365(),
                    tie.rhythmDays(),
                    tie.silenceRatio(),
                    tie.answerRate(),
                    Score.warmth(tie),
                    Score.wouldHappenAnyway(tie, 4, Score.ANYWAY_AT_FIRST),
                    Score.chanceOfAnswer(tie, 0));
            for (int i = 0; i < found.size(); i++) {
                assertEquals(line.expected.get(i), found.get(i), 2e-6, "column " + i + " of " + line.log.events());
            }
        }
    }

    @Test
    void atFirstThreeWeeksOfSilenceAreUsualAndAThirdIsAnswered() {
        assertEquals(21, Math.exp(Usual.AT_FIRST.gapLog()), 1e-9);
        assertEquals(0.35, Usual.AT_FIRST.answerRate(), 1e-9);
    }

    @Test
    void aNoteCountsOnceItWasAnsweredOrHadTwoWeeks() {
        assertEquals(0, tally(">335").turns());
        assertEquals(1, tally(">336").turns());
        assertEquals(1, tally(">30 <29").turns());
        assertEquals(1, tally(">30 <29").answered());
        assertEquals(0, tally(">900 <563").answered());
        assertEquals(1, tally(">900 <564").answered());
    }

    @Test
    void notesWithinTwoDaysAreOne() {
        assertEquals(1, tally(">600 >580 >560").unanswered());
        assertEquals(2, tally(">600 >551").unanswered());
        assertEquals(1, tally(">600 *575 >553").unanswered());
    }

    @Test
    void aCommentOfMineThatAddressesNobodyNeverWaitsForAnAnswer() {
        Tally tally = tally(")2000 )1000 )500");
        assertEquals(0, tally.unanswered());
        assertEquals(0, tally.turns());
        assertEquals(3, tally.mine());
        assertEquals(1, tally(")2000 >1990").unanswered());
        assertEquals(1, tally(">2000 )1990").unanswered());
    }

    @Test
    void theirWordEndsMyWaiting() {
        Tally tally = tally(">2000 >1000 <24");
        assertEquals(0, tally.unanswered());
        assertEquals(Double.POSITIVE_INFINITY, tally.noteDays());
        assertEquals(2, tally(">2000 >1000 *24").unanswered());
        assertEquals(1000 / 24.0, tally(">2000 >1000 *24").noteDays(), 1e-9);
    }

    @Test
    void whereTwoEventsShareASecondMineCountsAsTheLater() {
        assertEquals(1, tally(">24 <24").unanswered());
    }

    @Test
    void aSessionInWhichBothWroteIsMutual() {
        Tally tally = tally("<2400 >2390 >1440 <1400 <48 >47 *1");
        assertEquals(3, tally.mutualSessions());
        assertEquals(3, tally.mutualMonths());
        assertEquals(47 / 24.0, tally.mutualDays(), 1e-9);
        assertEquals(0, tally("<2400 >2300").mutualSessions());
    }

    @Test
    void theFutureCountsAsNow() {
        Tally tally = tally(">-100000 >48");
        assertEquals(0, tally.silentDays());
        assertEquals(1, tally.unanswered());
    }

    @Test
    void nothingAtAllGivesNumbersThatOrder() {
        Tally tally = Tally.of(Log.EMPTY, NOW);
        Score score = Score.of(Relationship.of(tally, Usual.AT_FIRST), Usual.AT_FIRST, Score.Beside.NOTHING);
        assertTrue(score.worth() > 0 && score.worth() < 1);
        assertTrue(score.warmth() < 0 && !Double.isNaN(score.wouldHappenAnyway()));
    }

    @Test
    void aLogHoldsEachEventOnceInOrder() {
        Event early = Event.at(NOW - DAY, Act.I_WROTE);
        Event late = new Event(NOW, Act.THEY_ASKED, Channel.MAIL, 7);
        Log log = Log.of(List.of(late, early, late, early));
        assertEquals(List.of(early, late), log.events());
        assertEquals(List.of(early), log.before(NOW).events());
        assertEquals(
                log.events(),
                Log.of(List.of(late)).with(Log.of(List.of(early, late))).events());
        for (Act act : Act.values()) {
            for (Channel channel : Channel.values()) {
                Event event = new Event(NOW, act, channel, -3);
                assertEquals(List.of(event), Log.of(List.of(event)).events());
            }
        }
    }
}
