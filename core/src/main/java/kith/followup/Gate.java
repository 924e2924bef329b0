package kith.followup;

import java.util.ArrayList;
import java.util.List;
import kith.people.Channel;
import kith.people.Move;

/**
 * The hard rules (FOLLOWUP 1.3), asked after ranking and again when a card is opened. An empty answer lets it through; a
 * full one is for tests and for finding out why, never for a screen.
 *
 * @param bounds what the user chose and what was shown
 * @param now the moment, in seconds
 */
public record Gate(Bounds bounds, long now) {
    private static final double PERSON_DAYS = 14;
    private static final double CONTACT_DAYS = 7;
    private static final double COMMENT_DAYS = 14;
    private static final double COMMENTS_REST_DAYS = 90;
    private static final int COMMENTS_WITHOUT_A_SIGN = 3;

    /** Why nothing at all may be suggested about a person whose word does not wait for mine, whomever I would like now. */
    public List<Stop> person(String id, Marks marks, Tally tally) {
        List<Stop> stops = whoever(marks, tally);
        if (tally.silentDays() < CONTACT_DAYS) {
            stops.add(Stop.TOO_SOON);
        }
        if (lately(id, "")) {
            stops.add(Stop.PERSON_LATELY);
        }
        return stops;
    }

    /** Why this idea may not be shown or opened. */
    public List<Stop> idea(Idea idea, Marks marks, Relationship tie) {
        Tally tally = tie.tally();
        Allowed allowed = Allowed.at(Stage.of(tie, marks, bounds.notes()));
        List<Stop> stops = whoever(marks, tally);
        boolean theyWait = idea.answersThem() && tally.theirs() > 0 && tally.unanswered() == 0;
        if (tally.silentDays() < CONTACT_DAYS && !theyWait) {
            stops.add(Stop.TOO_SOON);
        }
        if (lately(idea.person(), idea.id()) && idea.move() != Move.ANSWER) {
            stops.add(Stop.PERSON_LATELY);
        }
        boolean byMail = idea.channel() == Channel.MAIL;
        if (!allowed.move(idea.move(), tally, marks) || (byMail && !allowed.mail(tally, marks))) {
            stops.add(Stop.NOT_HERE);
        }
        if (bounds.off().contains(idea.move())) {
            stops.add(Stop.SWITCHED_OFF);
        }
        if (!bounds.whom().welcomes(marks.context())) {
            stops.add(Stop.ELSEWHERE);
        }
        Occasion occasion = idea.occasion();
        if (occasion != null && occasion.closed()) {
            stops.add(Stop.CLOSED);
        }
        if (idea.move() == Move.COMMENT && commentedEnough(tally.courtesy())) {
            stops.add(Stop.ENOUGH_COMMENTS);
        }
        stops.addAll(week(idea));
        return stops;
    }

    private List<Stop> whoever(Marks marks, Tally tally) {
        List<Stop> stops = new ArrayList<>();
        if (marks.never()) {
            stops.add(Stop.NEVER);
        }
        if (marks.restsUntil() > now) {
            stops.add(Stop.RESTS);
        }
        boolean hadItsTime = tally.noteDays() >= Tally.ANSWER_SECONDS / Tally.DAY_SECONDS;
        if (tally.unanswered() > 0 && !(tally.unanswered() < bounds.notes() && hadItsTime)) {
            stops.add(Stop.UNANSWERED);
        }
        return stops;
    }

    /** What the other ideas of the last seven days leave room for. */
    private List<Stop> week(Idea idea) {
        List<Stop> stops = new ArrayList<>();
        int shown = 0;
        for (Past past : bounds.past()) {
            boolean same = past.idea().equals(idea.id());
            if (same && past.settled()) {
                stops.add(Stop.SETTLED);
            }
            if (same || !bounds.isOfThisWeek(past, now)) {
                continue;
            }
            shown++;
            if (past.channel() == Channel.MAIL && idea.channel() == Channel.MAIL) {
                stops.add(Stop.MAIL_FULL);
            }
            boolean somebodyElse = !past.person().equals(idea.person());
            if (somebodyElse && idea.thread() != 0 && past.thread() == idea.thread()) {
                stops.add(Stop.SAME_THREAD);
            }
        }
        if (shown >= Bounds.MOST) {
            stops.add(Stop.WEEK_FULL);
        }
        return stops;
    }

    /** Another idea about them, or this one left lying in an earlier week; one they put off may come again. */
    private boolean lately(String person, String idea) {
        for (Past past : bounds.past()) {
            boolean same = past.idea().equals(idea);
            boolean comesAgain = same && (bounds.isOfThisWeek(past, now) || past.putOff());
            if (past.person().equals(person) && !comesAgain && past.within(PERSON_DAYS, now)) {
                return true;
            }
        }
        return false;
    }

    private static boolean commentedEnough(Courtesy mine) {
        boolean lately = mine.commentDays() < COMMENT_DAYS;
        boolean unnoticed = mine.commentsSince() >= COMMENTS_WITHOUT_A_SIGN;
        return lately || (unnoticed && mine.commentDays() < COMMENTS_REST_DAYS);
    }
}
