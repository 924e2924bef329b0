package kith.followup;

/**
 * How far two people have come (FOLLOWUP 1.3): a pure function of the log. The words never reach the screen; what is allowed
 * at each stage stands in {@link Allowed}.
 */
public enum Stage {
    /** Known only because they wrote to me, or because I wrote under something of theirs. */
    NOTED,
    /** Remembered, or I wrote to them. */
    NOTICED,
    /** They answered once, or each wrote twice. */
    ACQUAINTED,
    /** Both wrote in two sessions, the last of them not long ago. */
    CONVERSING,
    /** The same in four sessions, over three months. */
    CONNECTED,
    /** They talked once, and that is long ago. */
    DORMANT,
    /** A note of mine had no answer: nothing, until they write. */
    RESTING;

    private static final double DORMANT_DAYS = 180;

    /**
     * Where two people stand.
     *
     * @param notes after how many notes without an answer I rest: one, or two if the user says so
     */
    public static Stage of(Relationship tie, Marks marks, int notes) {
        Tally tally = tie.tally();
        boolean talked = tally.mutualSessions() >= 1;
        boolean lately = tally.mutualDays() <= Score.DORMANT_RATIO * tie.rhythmDays();
        if (tally.unanswered() >= notes) {
            return RESTING;
        }
        if (!marks.remembered() && tally.courtesy().addressed() == 0) {
            return NOTED;
        }
        if (talked && (tie.silenceRatio() > Score.DORMANT_RATIO || tally.silentDays() > DORMANT_DAYS)) {
            return DORMANT;
        }
        if (tally.mutualSessions() >= 4 && tally.mutualMonths() >= 3 && lately) {
            return CONNECTED;
        }
        if (tally.mutualSessions() >= 2 && lately) {
            return CONVERSING;
        }
        boolean twice = tally.theirs() >= 2 && tally.mine() >= 2;
        boolean answered = tally.answered() >= 1 || tally.courtesy().commentAnswered();
        return answered || twice ? ACQUAINTED : NOTICED;
    }
}
