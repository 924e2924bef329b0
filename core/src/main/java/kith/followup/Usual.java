package kith.followup;

import java.util.List;

/**
 * What is usual for this user, towards which a person of few events is drawn (FOLLOWUP 1.1).
 *
 * @param gapLog the usual natural logarithm of a silence in days
 * @param answerRate the share of notes that are usually answered, within 0 and 1
 * @param mine30 how often the user wrote to anybody within 30 days
 */
public record Usual(double gapLog, double answerRate, int mine30) {
    /** What holds before anything is known: 21 days of silence, 35 % answered (FOLLOWUP 1.8). */
    public static final Usual AT_FIRST = of(List.of());

    /** Only so many people, the most recently touched, tell what is usual (FOLLOWUP 1.1). */
    public static final int PEOPLE = 400;

    private static final double FIRST_GAP_DAYS = 21;
    private static final double FIRST_GAPS = 5;
    private static final double FIRST_ANSWERED = 3.5;
    private static final double FIRST_TURNS = 10;

    /**
     * What is usual with these people.
     *
     * @param recent the most recently touched first; those after the first 400 tell only how much the user writes
     */
    public static Usual of(List<Tally> recent) {
        double gapLogs = FIRST_GAPS * Math.log(FIRST_GAP_DAYS);
        double gaps = FIRST_GAPS;
        double answered = FIRST_ANSWERED;
        double turns = FIRST_TURNS;
        int mine30 = 0;
        for (int i = 0; i < recent.size(); i++) {
            Tally tally = recent.get(i);
            mine30 += tally.mine30();
            if (i < PEOPLE) {
                gapLogs += tally.gapLogs();
                gaps += tally.gaps();
                answered += tally.answered();
                turns += tally.turns();
            }
        }
        return new Usual(gapLogs / gaps, answered / turns, mine30);
    }
}
