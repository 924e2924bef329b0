package kith.followup;

/**
 * What a note to one person would change, and the parts that it is made of (FOLLOWUP 1.2).
 *
 * @param warmth how close the tie is; any number, larger is warmer
 * @param wouldHappenAnyway the chance that both write within 30 days by themselves, within 0 and 1
 * @param chanceOfAnswer the chance that a note is answered, within 0 and 1
 * @param keepAlive the share of the next 90 days in which the tie would otherwise be silent, 0.17 to 1
 * @param opening 1.25 where there is something to speak of, else 1
 * @param rest below 1 for somebody to whom Kith has led often in a year
 * @param dormant 0.7 for somebody long silent and not seen, else 1
 * @param own the user's own factor, from what they did with earlier ideas and what they like to talk about; 0.5 to 2
 */
public record Score(
        double warmth,
        double wouldHappenAnyway,
        double chanceOfAnswer,
        double keepAlive,
        double opening,
        double rest,
        double dormant,
        double own) {

    /** Silence over eight times the usual most likely means that the tie decays (Navarro et al. 2017, EPJ Data Science 6). */
    static final double DORMANT_RATIO = 8;

    /** A tie counts as alive for 90 days after both wrote (FOLLOWUP 3). */
    private static final double ALIVE_DAYS = 90;

    /**
     * What I like to talk about counts in my own factor as much as the kind of idea that I like best: e^0.4, rounded (FOLLOWUP
     * 1.6 a). What I say of myself so weighs as much as what my answers may teach in a year, and no more.
     */
    static final double INTEREST = 1.5;

    private static final int MOST_WRITTEN = 200;

    /** Scores are compared to so many places: logarithms differ in their last bits between the JVM and browsers. */
    private static final double PLACES = 1e9;

    /**
     * What is known beside the log.
     *
     * @param openThread whether something of theirs waits for a word of mine
     * @param ideasDone ideas about this person that were acted on within 365 days
     * @param own the user's own factor; 1 at first
     * @param anyway what is added to the log-odds that it would happen anyway; {@link #ANYWAY_AT_FIRST} at first
     * @param answer what is added to the log-odds of an answer; 0 at first
     */
    public record Beside(boolean openThread, int ideasDone, double own, double anyway, double answer) {
        public static final Beside NOTHING = new Beside(false, 0, 1, ANYWAY_AT_FIRST, 0);
    }

    /** The shipped log-odds of a mutual exchange within 30 days (FOLLOWUP 1.2, fitted). */
    public static final double ANYWAY_AT_FIRST = -6.0;

    public static Score of(Relationship tie, Usual usual, Beside beside) {
        Tally tally = tie.tally();
        boolean seen30 = tally.seenWithin(Tally.MONTH_DAYS);
        boolean fades = tie.silenceRatio() > DORMANT_RATIO && !seen30;
        return new Score(
                warmth(tie),
                wouldHappenAnyway(tie, usual.mine30(), beside.anyway()),
                chanceOfAnswer(tie, beside.answer()),
                keepAlive(tally),
                tally.seenWithin(7) || beside.openThread() ? 1.25 : 1,
                1 / (1 + 0.5 * beside.ideasDone()),
                fades ? 0.7 : 1,
                Math.max(0.5, Math.min(2, beside.own())));
    }

    /** What a note would change: this orders people. */
    public double worth() {
        return chanceOfAnswer * (1 - wouldHappenAnyway) * keepAlive * opening * rest * dormant * own;
    }

    /** How close the tie is: rank by this and you propose people who would talk anyway. */
    public static double warmth(Relationship tie) {
        Tally tally = tie.tally();
        return 0.5 * (Math.log1p(tally.inDays30()) + Math.log1p(tally.outDays30()))
                + 1.0 * Math.log1p(tally.days365())
                - 0.3 * silence(tie)
                + 0.5 * (tie.answerRate() - 0.35)
                + (tally.seenWithin(Tally.MONTH_DAYS) ? 0.6 : 0)
                + (tally.seenWithin(7) ? 0.5 : 0);
    }

    /** Whether both would write within 30 days by themselves; each doubling of silence halves it (FOLLOWUP, fact 1). */
    static double wouldHappenAnyway(Relationship tie, int mine30, double anyway) {
        Tally tally = tie.tally();
        return chance(anyway
                + 0.47 * (Math.log1p(tally.inDays30()) + Math.log1p(tally.outDays30()))
                + 0.96 * Math.log1p(tally.days365())
                - 0.31 * silence(tie)
                + 0.67 * (tie.answerRate() - 0.35)
                + 0.37 * Math.log1p(Math.min(mine30, MOST_WRITTEN)));
    }

    /**
     * Whether they answer if I write; each doubling of silence takes 8 % of the odds (FOLLOWUP 1.2, measured). Between two who
     * never wrote there is no silence yet.
     */
    public static double chanceOfAnswer(Relationship tie, double answer) {
        double rate = tie.answerRate();
        double silent = tie.tally().anyContact() ? Math.log1p(tie.tally().silentDays() / 7) : 0;
        return chance(Math.log(rate / (1 - rate)) - 0.12 * silent + answer);
    }

    /** The share of the next 90 days that would otherwise be silent; less for somebody who has never answered. */
    static double keepAlive(Tally tally) {
        double silent = 0.2 + 0.8 * Math.min(tally.mutualDays(), ALIVE_DAYS) / ALIVE_DAYS;
        return tally.mutualSessions() == 0 ? 0.85 * silent : silent;
    }

    private static double silence(Relationship tie) {
        return Math.max(-2, Math.min(2, Math.log(tie.silenceRatio())));
    }

    private static double chance(double logOdds) {
        return 1 / (1 + Math.exp(-logOdds));
    }

    /** To nine places, so that all machines order alike. */
    static double rounded(double value) {
        return Math.rint(value * PLACES) / PLACES;
    }

    /** More worth first, then warmer first; 0 where both are equal to nine places. */
    public static int compare(Score one, Score other) {
        int byWorth = Double.compare(rounded(other.worth()), rounded(one.worth()));
        return byWorth != 0 ? byWorth : Double.compare(rounded(other.warmth), rounded(one.warmth));
    }
}
