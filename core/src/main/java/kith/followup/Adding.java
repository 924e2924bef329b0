package kith.followup;

/** One walk over a log, adding up a {@link Tally}. */
final class Adding {
    /** Older events of one direction no longer count as contact days (FOLLOWUP 1.1: the last 400 each). */
    private static final int LAST_EVENTS = 400;

    private final Log log;
    private final long now;

    private int theirs;
    private int mine;
    private int mine30;
    private int gaps;
    private double gapLogs;
    private int turns;
    private int answered;
    private int unanswered;
    private int mutualSessions;
    private int mutualMonths;
    private double mutualDays = Double.POSITIVE_INFINITY;
    private double seenDays = Double.POSITIVE_INFINITY;
    private double noteDays = Double.POSITIVE_INFINITY;

    Adding(Log log, long now) {
        this.log = log;
        this.now = now;
    }

    Tally tally() {
        double silentDays = sessions();
        turns();
        double[] in = contactDays(true);
        double[] out = contactDays(false);
        return new Tally(
                theirs,
                mine,
                mine30,
                in[0],
                out[0],
                in[1] + out[1],
                gaps,
                gapLogs,
                turns,
                answered,
                unanswered,
                silentDays,
                noteDays,
                mutualSessions,
                mutualMonths,
                mutualDays,
                seenDays,
                Courtesy.of(log, now));
    }

    /** Whole seconds, so that borders of days are sharp; the future counts as now. */
    private long ago(int i) {
        return Math.max(0, now - log.second(i));
    }

    /** Sessions of both directions, and the silences between them; gives the days since the last event. */
    private double sessions() {
        long last = -1;
        boolean fromThem = false;
        boolean fromMe = false;
        for (int i = 0; i < log.size(); i++) {
            Act act = log.act(i);
            long ago = ago(i);
            if (act == Act.SEEN) {
                seenDays = days(ago);
                continue;
            }
            if (last - ago > Tally.SESSION_SECONDS) {
                endSession(fromThem && fromMe, days(last));
                fromThem = false;
                fromMe = false;
                gaps++;
                gapLogs += Math.log(days(last - ago));
            }
            fromThem |= act.theirs();
            fromMe |= act.mine();
            theirs += act.theirs() ? 1 : 0;
            mine += act.mine() ? 1 : 0;
            mine30 += act.mine() && days(ago) < Tally.MONTH_DAYS ? 1 : 0;
            last = ago;
        }
        endSession(fromThem && fromMe, days(last));
        return last < 0 ? Double.POSITIVE_INFINITY : days(last);
    }

    private static double days(long seconds) {
        return seconds / Tally.DAY_SECONDS;
    }

    private void endSession(boolean mutual, double daysAgo) {
        if (mutual) {
            boolean anotherMonth = Math.floor(daysAgo / Tally.MONTH_DAYS) != Math.floor(mutualDays / Tally.MONTH_DAYS);
            mutualMonths += anotherMonth ? 1 : 0;
            mutualSessions++;
            mutualDays = daysAgo;
        }
    }

    /**
     * My turns, newest first, so that the next word of theirs is known. A turn begins where I write first, after them, or
     * after two days of silence; it counts from its first note that addresses them.
     */
    private void turns() {
        long theirNext = -1;
        int note = -1;
        for (int i = log.size() - 1; i >= 0; i--) {
            Act act = log.act(i);
            if (act.theirs()) {
                theirNext = ago(i);
                continue;
            }
            if (!act.mine()) {
                continue;
            }
            note = act.addressed() ? i : note;
            noteDays = act.addressed() && theirNext < 0 ? Math.min(noteDays, days(ago(i))) : noteDays;
            if (note >= 0 && beginsTurn(i)) {
                count(ago(note), theirNext);
                note = -1;
            }
        }
    }

    private boolean beginsTurn(int i) {
        int before = i - 1;
        while (before >= 0 && log.act(before) == Act.SEEN) {
            before--;
        }
        return before < 0 || log.act(before).theirs() || ago(before) - ago(i) > Tally.SESSION_SECONDS;
    }

    private void count(long ago, long theirNext) {
        boolean wasAnswered = theirNext >= 0 && ago - theirNext <= Tally.ANSWER_SECONDS;
        answered += wasAnswered ? 1 : 0;
        turns += wasAnswered || ago >= Tally.ANSWER_SECONDS ? 1 : 0;
        unanswered += theirNext < 0 ? 1 : 0;
    }

    /** Different days with contact in one direction, worth half after 30 and after 365 days. */
    private double[] contactDays(boolean ofTheirs) {
        double[] sums = new double[2];
        double lastDay = -1;
        int events = 0;
        for (int i = log.size() - 1; i >= 0 && events < LAST_EVENTS; i--) {
            if (ofTheirs ? log.act(i).theirs() : log.act(i).mine()) {
                events++;
                double day = Math.floor(days(ago(i)));
                if (day != lastDay) {
                    sums[0] += Math.pow(2, -day / 30);
                    sums[1] += Math.pow(2, -day / 365);
                    lastDay = day;
                }
            }
        }
        return sums;
    }
}
