package kith.followup;

/**
 * One person's history summed up, set against what is usual for the user (FOLLOWUP 1.1).
 *
 * @param tally what the log adds up to
 * @param rhythmDays the silence that is usual between the two, drawn towards the user's own
 * @param answerRate the share of my notes that they answer, drawn towards the user's own; within 0 and 1
 */
public record Relationship(Tally tally, double rhythmDays, double answerRate) {
    /** A person's own silences weigh as much as the user's usual one after three of them (FOLLOWUP 1.1). */
    private static final double USUAL_GAPS = 3;

    /** Likewise for answers, after four notes. */
    private static final double USUAL_TURNS = 4;

    public static Relationship of(Tally tally, Usual usual) {
        double rhythm = Math.exp((tally.gapLogs() + USUAL_GAPS * usual.gapLog()) / (tally.gaps() + USUAL_GAPS));
        double rate = (tally.answered() + USUAL_TURNS * usual.answerRate()) / (tally.turns() + USUAL_TURNS);
        return new Relationship(tally, rhythm, rate);
    }

    /** How many of their usual silences the present one is long. */
    public double silenceRatio() {
        return tally.silentDays() / rhythmDays;
    }
}
