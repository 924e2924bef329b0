package kith.followup;

/** Why now: a fact that was stored. Words for it are made where it is shown. */
public sealed interface Reason {
    /**
     * They answered a comment of mine.
     *
     * @param question whether my comment held a question
     * @param topic a phrase of my comment that their post used too, or ""
     */
    record Answered(boolean question, String topic) implements Reason {}

    /**
     * We both wrote about something.
     *
     * @param topic the phrase both used
     */
    record BothWrote(String topic) implements Reason {}

    /** They wrote something, and I have seen it. */
    record WroteSomething() implements Reason {}
}
