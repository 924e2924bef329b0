package kith.bench;

/**
 * What two simulated years came to.
 *
 * @param active people with whom there was an exchange in the last 90 days, in the mean week
 * @param revived exchanges after more than 60 days without one
 * @param shown ideas shown
 * @param sent notes written
 * @param answered how many of them were answered
 * @param unanswered how many were not
 * @param annoyed breaches of good manners that cost something
 * @param distinct how many people were written to
 * @param weak notes to people with one mutual exchange at most
 * @param twice second notes while the first had no answer
 * @param tooSoon notes within seven days of the last contact
 * @param asked questions to somebody who never talked with the user
 * @param crowded weeks with more than three notes
 */
record Lived(
        double active,
        double revived,
        double shown,
        double sent,
        double answered,
        double unanswered,
        double annoyed,
        double distinct,
        double weak,
        int twice,
        int tooSoon,
        int asked,
        int crowded) {

    int violations() {
        return twice + tooSoon + asked + crowded;
    }
}
