package kith.followup;

import java.util.ArrayList;
import java.util.List;
import kith.followup.Learned.Seen;

/**
 * How this user's people differ from the shipped chances, from the last weeks of the logs (FOLLOWUP 1.6 c): nothing of it is
 * stored, so that nothing of it can be wrong for ever.
 */
final class Learning {
    private static final int WEEKS = 12;
    private static final long DAY = 86_400;
    private static final long WEEK = 7 * DAY;

    /** Chances "by themselves" are for 30 days: so often they are looked at, that no exchange counts twice. */
    private static final int WEEKS_ANYWAY = 5;

    private static final long ANYWAY = 30 * DAY;

    /** Who was silent for longer seldom writes by themselves, and such people would drown the others. */
    private static final double ALIVE_DAYS = 90;

    private final List<Tie> recent;
    private final List<Past> past;
    private int chances;
    private int happened;
    private double expected;
    private int notes;
    private int answered;
    private double hoped;

    private Learning(List<Touched> people, List<Past> past) {
        recent = people.stream().limit(Usual.PEOPLE).map(Touched::tie).toList();
        this.past = past;
    }

    /**
     * What the weeks since the last fresh start teach, at most the last twelve.
     *
     * @param people those in touch last first
     */
    static Learned of(List<Touched> people, Bounds bounds, long now) {
        Learned learned = bounds.learned();
        Learning learning = new Learning(people, bounds.past());
        for (int week = WEEKS - 1; week >= 0; week--) {
            long moment = now - week * WEEK;
            if (week % WEEKS_ANYWAY == 0 && moment - ANYWAY > learned.since()) {
                learning.anyway(moment - ANYWAY, moment);
            }
            long sent = moment - Tally.ANSWER_SECONDS - WEEK;
            if (sent > learned.since()) {
                learning.answers(sent, sent + WEEK);
            }
            learned = learned.after(
                    seen(learning.chances, learning.happened, learning.expected),
                    seen(learning.notes, learning.answered, learning.hoped));
        }
        return learned;
    }

    private static Seen seen(int times, int happened, double expected) {
        return new Seen(times, happened, times == 0 ? 0 : expected / times);
    }

    private Usual usual(long second) {
        List<Tally> tallies = new ArrayList<>();
        recent.forEach(tie -> tallies.add(Tally.of(tie.log().before(second), second)));
        return Usual.of(tallies);
    }

    /** Whether both wrote; where an idea of Kith's was done meanwhile, it was not by themselves. */
    private void anyway(long from, long until) {
        Usual usual = usual(from);
        for (Tie tie : recent) {
            Tally tally = Tally.of(tie.log().before(from), from);
            boolean led = past.stream()
                    .anyMatch(one -> one.person().equals(tie.id())
                            && one.outcome() == Past.Outcome.DONE
                            && one.second() > from - WEEK
                            && one.second() < until);
            if (tally.silentDays() < ALIVE_DAYS && !led) {
                Relationship then = Relationship.of(tally, usual);
                expected += Score.wouldHappenAnyway(then, usual.mine30(), Score.ANYWAY_AT_FIRST);
                happened += bothWrote(tie.log(), from, until) ? 1 : 0;
                chances++;
            }
        }
    }

    private static boolean bothWrote(Log log, long from, long until) {
        boolean theirs = false;
        boolean mine = false;
        for (int i = log.size() - 1; i >= 0 && log.second(i) >= from; i--) {
            theirs |= log.second(i) < until && log.act(i).theirs();
            mine |= log.second(i) < until && log.act(i).mine();
        }
        return theirs && mine;
    }

    /** What became of my notes of one week, of each person the first. */
    private void answers(long from, long until) {
        Usual usual = usual(from);
        for (Tie tie : recent) {
            int note = firstNote(tie.log(), from, until);
            if (note >= 0) {
                long sent = tie.log().second(note);
                Relationship then = Relationship.of(Tally.of(tie.log().before(sent), sent), usual);
                hoped += Score.chanceOfAnswer(then, 0);
                answered += isAnswered(tie.log(), note) ? 1 : 0;
                notes++;
            }
        }
    }

    private static int firstNote(Log log, long from, long until) {
        int first = -1;
        for (int i = log.size() - 1; i >= 0 && log.second(i) >= from; i--) {
            first = log.second(i) < until && log.act(i).addressed() ? i : first;
        }
        return first;
    }

    private static boolean isAnswered(Log log, int note) {
        for (int i = note + 1; i < log.size(); i++) {
            if (log.act(i).theirs()) {
                return log.second(i) - log.second(note) <= Tally.ANSWER_SECONDS;
            }
        }
        return false;
    }
}
