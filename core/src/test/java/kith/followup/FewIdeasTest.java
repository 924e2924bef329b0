package kith.followup;

import static kith.followup.Histories.DAY;
import static kith.followup.Histories.NOW;
import static kith.followup.Histories.daysAgo;
import static kith.followup.Histories.log;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import kith.followup.Occasion.Kind;
import kith.followup.Past.Outcome;
import kith.people.Channel;
import kith.people.Move;
import org.junit.jupiter.api.Test;

class FewIdeasTest {
    private static final String FRIENDS = ">100d <99d >80d <79d >60d <59d >40d <39d";

    /** Somebody used Kith before: an idea long ago. */
    private static final Bounds USED =
            Bounds.FIRST.with(new Past("old|x", "old", Move.SHARE, Channel.THREAD, 0, daysAgo(100), Outcome.SHOWN));

    private static Tie tie(String id, Marks marks, String events, Occasion... occasions) {
        return new Tie(id, marks, log(events), List.of(occasions));
    }

    private static Occasion about(Kind kind, String id, double daysAgo, int thread, String topic) {
        return new Occasion(kind, id, daysAgo(daysAgo), thread, false, true, topic, "");
    }

    /** With enough people that are known well, all rules hold. */
    private static List<Tie> among(Tie... ties) {
        List<Tie> all = new ArrayList<>(List.of(ties));
        for (int i = 0; i < 5; i++) {
            all.add(tie("someone" + i, Marks.REMEMBERED, FRIENDS));
        }
        return all;
    }

    private static List<String> ideas(Bounds bounds, List<Tie> ties) {
        return FewIdeas.of(ties, bounds, NOW).stream()
                .map(idea -> idea.person() + " " + idea.move())
                .toList();
    }

    @Test
    void nobodyAndNothingGiveNothing() {
        assertEquals(List.of(), ideas(Bounds.FIRST, List.of()));
        assertEquals(List.of(), ideas(USED, among()));
        assertEquals(List.of(), ideas(USED, among(tie("ann", Marks.NONE, ""))));
    }

    @Test
    void eachOccasionHasItsMove() {
        assertEquals(
                List.of("ann ANSWER"),
                ideas(USED, among(tie("ann", Marks.NONE, ">3d ?2d", about(Kind.QUESTION, "q", 2, 1, "")))));
        assertEquals(
                List.of("ann THANK"),
                ideas(USED, among(tie("ann", Marks.NONE, ")3d !2d", about(Kind.HELP, "h", 2, 1, "")))));
        assertEquals(
                List.of("ann COMMENT"),
                ideas(USED, among(tie("ann", Marks.REMEMBERED, "", about(Kind.POST, "p", 2, 1, "wool")))));
        assertEquals(
                List.of("ann SHARE"),
                ideas(USED, among(tie("ann", Marks.NONE, FRIENDS, about(Kind.KEPT, "k", 2, 0, "wool")))));
        assertEquals(
                List.of("ann QUESTION"),
                ideas(USED, among(tie("ann", Marks.NONE, FRIENDS, about(Kind.WORK, "w", 30, 0, "wool")))));
        assertEquals(List.of("ann RECONNECT"), ideas(USED, among(tie("ann", Marks.NONE, ">300d <299d"))));
    }

    @Test
    void twoAreIntroducedOnlyWhereIConverseWithBoth() {
        Occasion meets = new Occasion(Kind.MEETS, "m", daysAgo(1), 0, false, false, "wool", "bo");
        Tie ann = tie("ann", Marks.NONE, FRIENDS, meets);
        assertEquals(List.of("ann INTRODUCE"), ideas(USED, among(ann, tie("bo", Marks.NONE, FRIENDS))));
        assertEquals(List.of(), ideas(USED, among(ann, tie("bo", Marks.NONE, "<20d"))));
        assertEquals(List.of(), ideas(USED, among(ann)));
    }

    @Test
    void somebodyOnlyNotedBringsTheirWordToMeAndNothingMore() {
        Occasion post = about(Kind.POST, "p", 1, 2, "wool");
        assertEquals(List.of(), ideas(USED, among(tie("ann", Marks.NONE, ")30d <20d", post))));
        assertEquals(List.of("ann COMMENT"), ideas(USED, among(tie("ann", Marks.REMEMBERED, ")30d <20d", post))));
        Occasion help = about(Kind.HELP, "h", 1, 2, "wool");
        assertEquals(List.of("ann THANK"), ideas(USED, among(tie("ann", Marks.NONE, ")30d !1d", help, post))));
    }

    @Test
    void aClosedConversationOffersAnotherWayOrNothing() {
        Occasion closed = new Occasion(Kind.HELP, "h", daysAgo(8), 1, true, true, "wool", "");
        assertEquals(List.of(), ideas(USED, among(tie("ann", Marks.REMEMBERED, ")9d !8d", closed))));
        Occasion newer = about(Kind.POST, "p", 1, 2, "");
        assertEquals(
                List.of("ann COMMENT"), ideas(USED, among(tie("ann", Marks.REMEMBERED, ")20d !8d", closed, newer))));
    }

    @Test
    void whoeverIsOnMyMindComesFirstThenWhoeverWaitsThenWhomANoteWouldChange() {
        Tie dormant = tie("ann", Marks.NONE, ">300d <299d >290d <289d");
        Tie waits = tie("bo", Marks.NONE, ")3d !2d", about(Kind.HELP, "h", 2, 1, ""));
        Tie mind = tie("di", new Marks(true, false, true, false, 0), "", about(Kind.POST, "p", 1, 3, ""));
        assertEquals(List.of("di COMMENT", "bo THANK", "ann RECONNECT"), ideas(USED, among(dormant, waits, mind)));
    }

    @Test
    void theWeekHoldsTheDoseAndWhatWasShownStays() {
        List<Tie> ties = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            ties.add(tie("p" + i, Marks.NONE, ">" + (300 + i) + "d <" + (299 + i) + "d"));
        }
        List<Idea> first = FewIdeas.of(ties, USED, NOW);
        assertEquals(3, first.size());
        Bounds shown = USED;
        for (Idea idea : first) {
            shown = shown.with(idea.shown(NOW));
        }
        List<String> ids = first.stream().map(Idea::id).toList();
        assertEquals(
                ids,
                FewIdeas.of(ties, shown, NOW + 6 * DAY).stream().map(Idea::id).toList());
        List<Idea> nextWeek = FewIdeas.of(ties, shown, NOW + 7 * DAY);
        assertEquals(3, nextWeek.size());
        nextWeek.forEach(idea -> assertEquals(false, ids.contains(idea.id())));
        assertEquals(
                1,
                FewIdeas.of(ties, new Bounds(1, List.of(), 1, Bounds.SEVEN_DAYS, USED.past(), Learned.NOTHING), NOW)
                        .size());
    }

    @Test
    void twoDoneAreAFullWeek() {
        List<Tie> ties = among(tie("ann", Marks.NONE, ">300d <299d"), tie("bo", Marks.NONE, ">300d <299d"));
        Bounds done = USED;
        for (String person : List.of("di", "ed")) {
            done = done.with(new Past(person, person, Move.SHARE, Channel.THREAD, 0, daysAgo(1), Outcome.DONE));
        }
        assertEquals(List.of(), ideas(done, ties));
        assertEquals(2, FewIdeas.of(ties, done, NOW + 7 * DAY).size());
    }

    @Test
    void notNowComesBackWithTheNextWeekAndForcedNever() {
        List<Tie> ties = among(tie("ann", Marks.NONE, ">300d <299d"));
        Idea idea = FewIdeas.of(ties, USED, NOW).getFirst();
        for (Outcome outcome : List.of(Outcome.SKIPPED, Outcome.FORCED, Outcome.DONE)) {
            Past past = new Past(idea.id(), "ann", idea.move(), idea.channel(), idea.thread(), NOW, outcome);
            Bounds after = USED.with(past);
            assertEquals(List.of(), FewIdeas.of(ties, after, NOW + DAY));
            int comesBack = outcome == Outcome.SKIPPED ? 1 : 0;
            assertEquals(comesBack, FewIdeas.of(ties, after, NOW + 7 * DAY).size(), outcome::toString);
        }
    }

    @Test
    void theFirstWeekBeginsAtMostOneThingAndWithFewPeopleOnlyWhatTheySaidAndWhatIKeptForThem() {
        Tie ann = tie("ann", Marks.NONE, ">300d <299d");
        Tie bo = tie("bo", Marks.NONE, ">300d <298d");
        Tie di = tie("di", Marks.NONE, ")3d !2d", about(Kind.HELP, "h", 2, 1, ""));
        assertEquals(List.of("di THANK", "bo RECONNECT"), ideas(Bounds.FIRST, among(ann, bo, di)));
        assertEquals(List.of("di THANK", "bo RECONNECT", "ann RECONNECT"), ideas(USED, among(ann, bo, di)));
        assertEquals(List.of("di THANK"), ideas(USED, List.of(ann, bo, di)));
        Tie ed = tie("ed", Marks.NONE, FRIENDS, about(Kind.KEPT, "k", 2, 0, ""));
        assertEquals(List.of("di THANK", "ed SHARE"), ideas(USED, List.of(ann, bo, di, ed)));
    }

    @Test
    void thePeopleOfOneConversationAreNotSuggestedInOneWeek() {
        Tie ann = tie("ann", Marks.NONE, ")3d !2d", about(Kind.HELP, "h", 2, 7, ""));
        Tie bo = tie("bo", Marks.NONE, ")3d !1d", about(Kind.HELP, "g", 1, 7, ""));
        assertEquals(1, FewIdeas.of(among(ann, bo), USED, NOW).size());
    }

    @Test
    void aMissedStretchClosesWithoutAWord() {
        Occasion help = about(Kind.HELP, "h", 10.1, 1, "");
        assertEquals(List.of(), ideas(USED, among(tie("ann", Marks.NONE, ")12d !10.1d", help))));
        Occasion post = about(Kind.POST, "p", 5.1, 1, "");
        assertEquals(List.of(), ideas(USED, among(tie("ann", Marks.REMEMBERED, "", post))));
    }
}
