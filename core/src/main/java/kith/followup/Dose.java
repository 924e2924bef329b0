package kith.followup;

/**
 * How many ideas a week: it lowers itself when little is done, without a word about it (FOLLOWUP 1.6).
 *
 * @param aWeek ideas a week, 1 to 3, in fractions
 */
public record Dose(double aWeek) {
    /** Two a week. */
    public static final Dose TWO_A_WEEK = new Dose(2);

    /** Three a week; somebody who chose one a day is led here. */
    public static final Dose THREE_A_WEEK = new Dose(3);

    /** Ten a month. */
    public static final Dose TEN_A_MONTH = new Dose(10 * 7 / 30.0);

    private static final double LEAST = 1;
    private static final double SLOWNESS = 0.35;

    /** Somebody who does two of five is left alone. */
    private static final double FAIR_SHARE = 0.4;

    public Dose {
        aWeek = Math.max(LEAST, Math.min(Bounds.MOST, aWeek));
    }

    /** After a week that was opened and showed something. */
    public Dose after(int shown, int done) {
        return shown <= 0 ? this : new Dose(aWeek + SLOWNESS * ((double) done / shown - FAIR_SHARE));
    }

    /** After weeks that were not opened: one changes nothing, two in a row lead to one idea. */
    public Dose afterUnopened(int weeksInARow) {
        return weeksInARow >= 2 ? new Dose(LEAST) : this;
    }

    /** What was chosen is a limit. */
    Dose atMost(Dose chosen) {
        return new Dose(Math.min(aWeek, chosen.aWeek));
    }

    /** In whole ideas. */
    public int ideas() {
        return (int) Math.rint(aWeek);
    }
}
