package kith.followup;

import static kith.followup.Histories.NOW;
import static kith.followup.Histories.daysAgo;
import static kith.followup.Histories.log;
import static kith.followup.Histories.tally;
import static kith.followup.Histories.tie;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import kith.followup.Occasion.Kind;
import kith.people.Channel;
import kith.people.Move;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class GateTest {
    private static final String FRIENDS = ">40d <39d >20d <19d";

    private static Idea idea(String person, Move move, Channel channel, int thread, @Nullable Occasion occasion) {
        Score score = Score.of(tie(FRIENDS), Usual.AT_FIRST, Score.Beside.NOTHING);
        Stretch stretch = new Stretch(NOW, NOW);
        return new Idea(person + "|x", person, move, channel, thread, occasion, stretch, score, List.of());
    }

    private static Idea share(String person, int thread) {
        return idea(person, Move.SHARE, Channel.THREAD, thread, null);
    }

    private static Past past(String idea, String person, Channel channel, int thread, double daysAgo) {
        return new Past(idea, person, Move.SHARE, channel, thread, daysAgo(daysAgo), Past.Outcome.SHOWN);
    }

    private static Bounds after(Past... past) {
        return new Bounds(1, List.of(), 3, Bounds.SEVEN_DAYS, List.of(past), Learned.NOTHING);
    }

    private static List<Stop> stops(Idea idea, String events, Marks marks, Bounds bounds) {
        return new Gate(bounds, NOW).idea(idea, marks, tie(events));
    }

    private static List<Stop> stops(String events, Marks marks) {
        return new Gate(Bounds.FIRST, NOW).person("ann", marks, tally(events));
    }

    @Test
    void whoeverConversesMayBeSuggested() {
        assertEquals(List.of(), stops(share("ann", 1), FRIENDS, Marks.REMEMBERED, Bounds.FIRST));
        assertEquals(List.of(), stops(FRIENDS, Marks.REMEMBERED));
    }

    @Test
    void nobodySetAsideOrResting() {
        assertEquals(List.of(Stop.NEVER), stops(FRIENDS, new Marks(true, true, false, false, 0)));
        assertEquals(List.of(Stop.RESTS), stops(FRIENDS, new Marks(true, false, false, false, NOW + 1)));
        assertEquals(List.of(), stops(FRIENDS, new Marks(true, false, false, false, NOW)));
    }

    @Test
    void neverASecondNoteWhileTheFirstHadNoAnswer() {
        assertEquals(List.of(Stop.UNANSWERED), stops(">8d", Marks.REMEMBERED));
        assertEquals(List.of(Stop.UNANSWERED), stops(">800d", Marks.REMEMBERED));
        assertEquals(List.of(Stop.UNANSWERED), stops(">800d *1d", Marks.REMEMBERED));
        assertEquals(List.of(), stops(">800d <8d", Marks.REMEMBERED));
        assertEquals(List.of(), stops(")8d", Marks.REMEMBERED));
    }

    @Test
    void aSecondNoteOfThoseWhoWantItWaitsForTwoWeeks() {
        Gate gate = new Gate(new Bounds(2, List.of(), 3, Bounds.SEVEN_DAYS, List.of(), Learned.NOTHING), NOW);
        assertEquals(List.of(Stop.UNANSWERED), gate.person("ann", Marks.REMEMBERED, tally(">13d")));
        assertEquals(List.of(), gate.person("ann", Marks.REMEMBERED, tally(">14d")));
        assertEquals(List.of(Stop.UNANSWERED), gate.person("ann", Marks.REMEMBERED, tally(">40d >14d")));
    }

    @Test
    void sevenDaysAfterAnyContactUnlessTheirWordWaits() {
        assertEquals(List.of(Stop.TOO_SOON), stops(FRIENDS + " >8d <6.9d", Marks.REMEMBERED));
        assertEquals(List.of(), stops(FRIENDS + " >8d <7d", Marks.REMEMBERED));
        Idea answer = idea("ann", Move.ANSWER, Channel.THREAD, 1, Occasion.of(Kind.QUESTION, "q", daysAgo(1), 1));
        assertEquals(List.of(), stops(answer, FRIENDS + " ?1d", Marks.REMEMBERED, Bounds.FIRST));
        assertEquals(
                List.of(Stop.UNANSWERED, Stop.TOO_SOON, Stop.NOT_HERE),
                stops(answer, FRIENDS + " ?2d >1d", Marks.REMEMBERED, Bounds.FIRST));
    }

    @Test
    void onePersonOnceInTwoWeeks() {
        Past another = past("ann|y", "ann", Channel.THREAD, 5, 13.9);
        assertEquals(List.of(Stop.PERSON_LATELY), stops(share("ann", 1), FRIENDS, Marks.REMEMBERED, after(another)));
        Past older = past("ann|y", "ann", Channel.THREAD, 5, 14);
        assertEquals(List.of(), stops(share("ann", 1), FRIENDS, Marks.REMEMBERED, after(older)));
        Past sameWeek = past("ann|x", "ann", Channel.THREAD, 1, 6.9);
        assertEquals(List.of(), stops(share("ann", 1), FRIENDS, Marks.REMEMBERED, after(sameWeek)));
        Past leftLying = past("ann|x", "ann", Channel.THREAD, 1, 7);
        assertEquals(List.of(Stop.PERSON_LATELY), stops(share("ann", 1), FRIENDS, Marks.REMEMBERED, after(leftLying)));
    }

    @Test
    void whatIsDoneOrRefusedOrFeltForcedStaysAway() {
        for (Past.Outcome outcome : Past.Outcome.values()) {
            Past settled = new Past("ann|x", "ann", Move.SHARE, Channel.THREAD, 1, daysAgo(300), outcome);
            boolean stays = List.of(Past.Outcome.DONE, Past.Outcome.REFUSED, Past.Outcome.FORCED)
                    .contains(outcome);
            assertEquals(
                    stays ? List.of(Stop.SETTLED) : List.of(),
                    stops(share("ann", 1), FRIENDS, Marks.REMEMBERED, after(settled)));
        }
    }

    @Test
    void threeInAWeekOneOfThemMailAndNeverTwoOfOneConversation() {
        Past bo = past("bo|x", "bo", Channel.MAIL, 2, 6.9);
        Past di = past("di|x", "di", Channel.THREAD, 3, 6.9);
        Past ed = past("ed|x", "ed", Channel.THREAD, 4, 6.9);
        Past edEarlier = past("ed|x", "ed", Channel.THREAD, 4, 7);
        Idea ours = share("ann", 3);
        assertEquals(List.of(Stop.SAME_THREAD), stops(ours, FRIENDS, Marks.REMEMBERED, after(di)));
        assertEquals(List.of(), stops(share("ann", 0), FRIENDS, Marks.REMEMBERED, after(bo, di, edEarlier)));
        assertEquals(List.of(Stop.WEEK_FULL), stops(share("ann", 1), FRIENDS, Marks.REMEMBERED, after(bo, di, ed)));
        Idea mail = idea("ann", Move.SHARE, Channel.MAIL, 1, null);
        assertEquals(List.of(Stop.MAIL_FULL), stops(mail, FRIENDS, Marks.REMEMBERED, after(bo)));
    }

    @Test
    void onlyMovesOfTheStageThatAreNotSwitchedOff() {
        Idea share = share("ann", 1);
        assertEquals(List.of(Stop.NOT_HERE), stops(share, "<9d", Marks.REMEMBERED, Bounds.FIRST));
        Bounds off = new Bounds(1, List.of(Move.SHARE), 3, Bounds.SEVEN_DAYS, List.of(), Learned.NOTHING);
        assertEquals(List.of(Stop.SWITCHED_OFF), stops(share, FRIENDS, Marks.REMEMBERED, off));
        Idea mail = idea("ann", Move.SHARE, Channel.MAIL, 1, null);
        assertEquals(List.of(Stop.NOT_HERE), stops(mail, ">40d <39d", Marks.REMEMBERED, Bounds.FIRST));
    }

    @Test
    void nothingLeadsToAClosedConversation() {
        Occasion closed = new Occasion(Kind.POST, "p", daysAgo(1), 1, true, false, "", "");
        Idea line = idea("ann", Move.COMMENT, Channel.THREAD, 1, closed);
        assertEquals(List.of(Stop.CLOSED), stops(line, FRIENDS, Marks.REMEMBERED, Bounds.FIRST));
    }

    @Test
    void afterThreeCommentsWithoutASignTheAuthorRests() {
        Idea line = idea("ann", Move.COMMENT, Channel.THREAD, 1, null);
        assertEquals(List.of(), stops(line, ")60d )40d", Marks.REMEMBERED, Bounds.FIRST));
        assertEquals(List.of(Stop.ENOUGH_COMMENTS), stops(line, ")13d", Marks.REMEMBERED, Bounds.FIRST));
        assertEquals(List.of(Stop.ENOUGH_COMMENTS), stops(line, ")120d )110d )89d", Marks.REMEMBERED, Bounds.FIRST));
        assertEquals(List.of(), stops(line, ")120d )110d )90d", Marks.REMEMBERED, Bounds.FIRST));
        assertEquals(List.of(), stops(line, ")120d )110d )89d <80d", Marks.REMEMBERED, Bounds.FIRST));
    }

    @Test
    void aCardIsAskedAgainWhenItIsOpened() {
        Tie ann = new Tie("ann", Marks.REMEMBERED, log(FRIENDS), List.of());
        Idea shared = share("ann", 1);
        assertEquals(List.of(), stops(shared, List.of(ann)));
        Tie wrote = new Tie("ann", Marks.REMEMBERED, log(FRIENDS + " >1"), List.of());
        assertEquals(List.of(Stop.UNANSWERED, Stop.TOO_SOON, Stop.NOT_HERE), stops(shared, List.of(wrote)));
        assertEquals(List.of(Stop.NEVER), stops(shared, List.of()));
    }

    private static List<Stop> stops(Idea idea, List<Tie> ties) {
        return new FewIdeas(Touched.of(ties, NOW), Bounds.FIRST, NOW).stops(idea);
    }
}
