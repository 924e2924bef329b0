package kith.followup;

import java.util.ArrayList;
import java.util.List;
import kith.people.Move;
import kith.people.Whom;

/**
 * What the user chose, and what was shown so far: the frame of one week.
 *
 * @param notes after how many notes without an answer Kith rests: 1, or 2 if the user says so
 * @param off moves that the user switched off
 * @param whom with whom the user would like ideas
 * @param dose ideas in a week, 1 to 3
 * @param week how many seconds this week has lasted; what was shown less long ago is of this week
 * @param past every idea shown in the last year, in any order
 * @param learned what was learned from them
 */
public record Bounds(int notes, List<Move> off, Whom whom, int dose, long week, List<Past> past, Learned learned) {
    /** More are never shown in a week (FOLLOWUP 1.3). */
    public static final int MOST = 3;

    /** Seven days, as a week lasts where no day was chosen for it to begin. */
    public static final long SEVEN_DAYS = 7 * 86_400L;

    /** What somebody starts with. */
    public static final Bounds FIRST = new Bounds(1, List.of(), MOST, SEVEN_DAYS, List.of(), Learned.NOTHING);

    public Bounds {
        notes = Math.max(1, Math.min(2, notes));
        dose = Math.max(1, Math.min(MOST, dose));
        off = List.copyOf(off);
        past = List.copyOf(past);
    }

    /** For ideas with everybody. */
    public Bounds(int notes, List<Move> off, int dose, long week, List<Past> past, Learned learned) {
        this(notes, off, Whom.EVERYBODY, dose, week, past, learned);
    }

    /** Whether it was shown in this week; a future moment (a clock was wrong) counts as now. */
    boolean isOfThisWeek(Past one, long now) {
        return now - one.second() < week;
    }

    /** Whether this idea was. */
    boolean isOfThisWeek(String idea, long now) {
        return past.stream().anyMatch(one -> one.idea().equals(idea) && isOfThisWeek(one, now));
    }

    /** The same after more was learned. */
    Bounds with(Learned more) {
        return new Bounds(notes, off, whom, dose, week, past, more);
    }

    /** The same with one more idea shown. */
    public Bounds with(Past shown) {
        List<Past> all = new ArrayList<>(past);
        all.add(shown);
        return new Bounds(notes, off, whom, dose, week, all, learned);
    }
}
