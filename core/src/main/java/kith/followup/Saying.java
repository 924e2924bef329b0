package kith.followup;

import java.time.Instant;
import java.util.Map;

/**
 * Something a person said or published, or that I noted of them.
 *
 * @param mine true for a note of mine
 * @param words the words, on one line; "" where only a title is kept
 * @param title of the post or thread, or ""
 * @param beside what stands beside it and tells what it was about, each text with its weight up to 1
 * @param at when it was said
 */
record Saying(boolean mine, String words, String title, Map<String, Double> beside, Instant at) {
    /** A title that they gave themselves counts as their words. */
    static final double OWN = 1;

    /** What I said to them, and what they answered. */
    static final double TO_THEM = 0.5;

    /** What else I said there, and what the place is about. */
    static final double THERE = 0.25;
}
