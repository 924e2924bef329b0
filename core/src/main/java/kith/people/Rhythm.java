package kith.people;

import java.time.Instant;
import java.util.Set;

/**
 * How much I want to be shown, and what.
 *
 * @param dose how many ideas
 * @param day the day on which my week begins
 * @param energy how much of it I have these days; little means one idea a week, much that the dose does not lower itself
 * @param off moves that are never suggested
 * @param whom with whom I would like ideas
 * @param notes after how many notes without an answer somebody is left in peace: 1 or 2
 * @param askAfter whether to ask what doing something did to me
 * @param since when I chose the dose: from then on it may lower itself; EPOCH when never
 * @param dot whether a new week shows on the icon
 */
public record Rhythm(
        Dose dose,
        Day day,
        Energy energy,
        Set<Move> off,
        Whom whom,
        int notes,
        boolean askAfter,
        Instant since,
        Dot dot) {
    /** How many ideas at most; it lowers itself when little of it is done (FOLLOWUP 1.6). */
    public enum Dose {
        TWO_A_WEEK,
        THREE_A_WEEK,
        TEN_A_MONTH
    }

    /** The day on which my week begins; without one it lasts seven days from each idea. */
    public enum Day {
        ANY(0),
        MONDAY(1),
        TUESDAY(2),
        WEDNESDAY(3),
        THURSDAY(4),
        FRIDAY(5),
        SATURDAY(6),
        SUNDAY(7);

        private final int number;

        Day(int number) {
            this.number = number;
        }

        /** From Monday, which is 1, to Sunday; 0 for any day (ISO 8601). */
        public int number() {
            return number;
        }
    }

    /** How much energy there is for people. */
    public enum Energy {
        LITTLE,
        SOME,
        MUCH
    }

    /** What somebody starts with. */
    public static final Rhythm FIRST =
            new Rhythm(Dose.THREE_A_WEEK, Day.ANY, Energy.SOME, Set.of(), 1, false, Instant.EPOCH);

    public Rhythm {
        off = Fixed.set(off);
        notes = Math.max(1, Math.min(2, notes));
    }

    /** One for ideas with everybody, and without a word about the dot. */
    public Rhythm(Dose dose, Day day, Energy energy, Set<Move> off, int notes, boolean askAfter, Instant since) {
        this(dose, day, energy, off, Whom.EVERYBODY, notes, askAfter, since, Dot.UNSAID);
    }

    public Rhythm with(Whom chosen) {
        return new Rhythm(dose, day, energy, off, chosen, notes, askAfter, since, dot);
    }

    public Rhythm with(Dot chosen) {
        return new Rhythm(dose, day, energy, off, whom, notes, askAfter, since, chosen);
    }
}
