package kith.followup;

/**
 * What one person's log adds up to at a moment, before it is set against what is usual for this user (FOLLOWUP 1.1).
 *
 * <p>Days are counted back from the moment; what has never happened is infinitely many days ago. An event from the future
 * (a clock was wrong) counts as having happened just now: then Kith keeps still, rather than writing twice.
 *
 * @param theirs how often they wrote to me
 * @param mine how often I wrote, comments that address nobody among it
 * @param mine30 the same within 30 days
 * @param inDays30 days on which they wrote to me, each worth half after 30 days
 * @param outDays30 days on which I wrote, likewise
 * @param days365 days of both kinds, each worth half after 365 days
 * @param gaps silences of more than two days between two sessions
 * @param gapLogs the sum of the natural logarithms of those silences in days
 * @param turns notes of mine that were answered, or had 14 days for it
 * @param answered how many of them were answered within 14 days
 * @param unanswered notes of mine since they last wrote
 * @param silentDays days since anything between us
 * @param noteDays days since my last note, where they have not written since; else infinite
 * @param mutualSessions sessions in which both wrote
 * @param mutualMonths how many different stretches of 30 days such a session ended in
 * @param mutualDays days since the end of the last one
 * @param seenDays days since something of theirs was seen
 * @param courtesy what was given and asked
 */
public record Tally(
        int theirs,
        int mine,
        int mine30,
        double inDays30,
        double outDays30,
        double days365,
        int gaps,
        double gapLogs,
        int turns,
        int answered,
        int unanswered,
        double silentDays,
        double noteDays,
        int mutualSessions,
        int mutualMonths,
        double mutualDays,
        double seenDays,
        Courtesy courtesy) {

    static final double DAY_SECONDS = 86_400;

    /** Events further apart are two sessions (FOLLOWUP 1.1). */
    static final long SESSION_SECONDS = 2 * 86_400;

    /** 89-98 % of all answers come within these days (FOLLOWUP 1.1, measured). */
    static final long ANSWER_SECONDS = 14 * 86_400;

    /** Something "in the last month". */
    static final double MONTH_DAYS = 30;

    /** Adds up a log as of a moment. */
    public static Tally of(Log log, long nowSecond) {
        return new Adding(log, nowSecond).tally();
    }

    /** Whether there was any contact at all. */
    public boolean anyContact() {
        return theirs + mine > 0;
    }

    public boolean seenWithin(double days) {
        return seenDays < days;
    }
}
