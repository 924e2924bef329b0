package kith.people.time;

/**
 * One thing that a word can say in one language.
 *
 * @param value the month 1 to 12, the weekday 1 to 7, the unit 0 to 6 from second to year, days back, or 0
 * @param counts what a unit counts with no number before it ("godzinę temu"); {@link #DATE_ONLY} for one that
 *     stands in dates alone; else 0
 */
record Meaning(Role role, int value, int counts) {
    static final int DATE_ONLY = -1;

    enum Role {
        MONTH,
        WEEKDAY,
        UNIT,
        DAY,
        NOW,
        AGO,
        ONE,
        FEW,
        LAST_UNIT,
        LAST,
        MORNING,
        AFTERNOON,
        CHANGED,
        NOISE
    }
}
