package kith.followup;

import java.util.List;
import kith.people.Move;

/**
 * What was learned from the user's answers; bounded, shown on request, and taken back by {@link #NOTHING} (FOLLOWUP 1.6).
 *
 * <p>Done counts one, not now or not this kind counts half against; a better day and "feels forced" teach nothing.
 *
 * @param anyway added to the log-odds that people talk by themselves, -6.0 at first
 * @param answer added to the log-odds of an answer, 0 at first
 * @param since ideas that were shown before this second teach nothing: a fresh start
 */
public record Learned(double anyway, double answer, long since) {
    /** What is shipped. */
    public static final Learned NOTHING = new Learned(Score.ANYWAY_AT_FIRST, 0, Long.MIN_VALUE);

    private static final double SKIP = 0.5;

    /** "It gave me energy" counts half as much as doing it once more (REQUIREMENTS 107). */
    private static final double ENERGY = 0.5;

    private static final double MOST_A_WEEK = 0.2;
    private static final double FURTHEST = 1.5;
    private static final double ANYWAY_COUNTS = 20;
    private static final double ANSWER_COUNTS = 10;

    /** What is shipped, learning from what comes after a fresh start. */
    static Learned from(long second) {
        return new Learned(NOTHING.anyway, NOTHING.answer, second);
    }

    /** How much this user likes a move: 0.67 to 1.5. */
    public static double ofMove(Move move, List<Past> past) {
        double done = 0;
        double skipped = 0;
        for (Past one : past) {
            done += one.move() == move && one.outcome() == Past.Outcome.DONE ? 1 : 0;
            skipped += one.move() == move && against(one) ? 1 : 0;
        }
        double leaning = 0.15 * (done - SKIP * skipped) / (1 + (done + skipped) / 8);
        return Math.exp(clip(leaning, 0.4));
    }

    private static boolean against(Past one) {
        return one.outcome() == Past.Outcome.SKIPPED || one.outcome() == Past.Outcome.REFUSED;
    }

    /** How much this user likes ideas about a person: 0.7 to 1.3 in steps of a tenth. */
    public static double ofPerson(String person, List<Past> past) {
        double points = 0;
        for (Past one : past) {
            if (one.person().equals(person)) {
                points += one.outcome() == Past.Outcome.DONE ? 1 : 0;
                points -= one.outcome() == Past.Outcome.SKIPPED ? SKIP : 0;
                points += ENERGY * one.energy();
            }
        }
        int steps = (int) Math.max(-3, Math.min(3, points));
        return (10 + steps) / 10.0;
    }

    /** Both together, from what was shown since, within 0.5 and 2. */
    public double factor(Move move, String person, List<Past> past) {
        List<Past> lessons = past.stream().filter(one -> one.second() > since).toList();
        return Math.max(0.5, Math.min(2, ofMove(move, lessons) * ofPerson(person, lessons)));
    }

    /**
     * What is learned from one more week.
     *
     * @param anyway how often both wrote by themselves within 30 days, this week's and all before
     * @param answers how often notes were answered, likewise
     */
    Learned after(Seen anyway, Seen answers) {
        return new Learned(
                moved(this.anyway, Score.ANYWAY_AT_FIRST, anyway, ANYWAY_COUNTS),
                moved(this.answer, 0, answers, ANSWER_COUNTS),
                since);
    }

    /**
     * Chances that were given, and what came of them.
     *
     * @param times how often
     * @param happened how often it happened
     * @param expected the mean chance that the shipped values gave, within 0 and 1
     */
    record Seen(int times, int happened, double expected) {}

    private static double moved(double from, double shipped, Seen seen, double counts) {
        if (seen.times <= 0 || seen.expected <= 0 || seen.expected >= 1) {
            return from;
        }
        double share = (seen.happened + counts * seen.expected) / (seen.times + counts);
        double wanted = shipped + clip(logOdds(share) - logOdds(seen.expected), FURTHEST);
        return from + clip(wanted - from, MOST_A_WEEK);
    }

    private static double logOdds(double share) {
        double within = Math.max(1e-6, Math.min(1 - 1e-6, share));
        return Math.log(within / (1 - within));
    }

    private static double clip(double value, double bound) {
        return Math.max(-bound, Math.min(bound, value));
    }
}
