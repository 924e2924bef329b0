package kith.followup;

/**
 * When: a stretch of days, never a day by which (FOLLOWUP 1.4). Afterwards the idea closes without a word.
 *
 * @param from its first second; may lie ahead
 * @param until its last second
 */
public record Stretch(long from, long until) {
    /** How a stretch is put in words. */
    public enum Words {
        /** "The next few days are good." */
        NEXT_FEW_DAYS,
        /** "Any time this week or next." */
        THIS_WEEK_OR_NEXT,
        /** "Any time in the next weeks." */
        NEXT_WEEKS
    }

    private static final long DAY = 86_400;

    /** Threads cool: 83-85 % of replies fall in seven days (FOLLOWUP 1.4, measured). */
    private static final long POST_DAYS = 5;

    private static final long THANKS_DAYS = 10;

    /** A question waits as long as an answer does (FOLLOWUP 1.1). */
    private static final long QUESTION_DAYS = 14;

    private static final long DORMANT_DAYS = 21;

    /** For a word of theirs that waits for mine. */
    static Stretch answering(Occasion theirs) {
        long days = theirs.kind() == Occasion.Kind.QUESTION ? QUESTION_DAYS : THANKS_DAYS;
        return new Stretch(theirs.second(), theirs.second() + days * DAY);
    }

    /** For something new of theirs. */
    static Stretch commenting(Occasion post) {
        return new Stretch(post.second(), post.second() + POST_DAYS * DAY);
    }

    /**
     * For all that has no day of its own: not before seven tenths of the usual silence, and one early after a first
     * exchange, because young ties fade fastest (FOLLOWUP 1.8).
     */
    static Stretch unhurried(Relationship tie, Marks marks, Stage stage, long now) {
        Tally tally = tie.tally();
        long silent = (long) (tally.anyContact() ? tally.silentDays() * DAY : 0);
        boolean young = tally.mutualSessions() == 1 && tally.mutualDays() >= 3 && tally.mutualDays() <= 10;
        double waitDays = young ? 7 : Math.max(7, 0.7 * tie.rhythmDays());
        long earliest = tally.anyContact() ? now - silent + (long) (waitDays * DAY) : now;
        long from = Math.max(now, Math.max(earliest, marks.restsUntil()));
        double length = stage == Stage.DORMANT ? DORMANT_DAYS : Math.max(5, Math.min(21, 0.5 * tie.rhythmDays()));
        return new Stretch(from, from + (long) (length * DAY));
    }

    boolean contains(long second) {
        return from <= second && second <= until;
    }

    /** What is left of it, in words. */
    public Words words(long now) {
        double days = (until - Math.max(from, now)) / (double) DAY;
        if (days <= POST_DAYS) {
            return Words.NEXT_FEW_DAYS;
        }
        return days <= 14 ? Words.THIS_WEEK_OR_NEXT : Words.NEXT_WEEKS;
    }
}
