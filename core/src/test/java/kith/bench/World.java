package kith.bench;

import java.util.Map;
import kith.people.Move;

/**
 * How people behave in a simulation (FOLLOWUP 3): measured laws of silence, assumed effects of moves.
 *
 * @param name of the world
 * @param answers the log-odds that an average person answers at once
 * @param spontaneous how often people talk by themselves, 1 as measured
 * @param annoyance what a breach of good manners costs for good
 * @param compliance how readily the user follows an idea
 * @param cap how much the user can do before being tired
 */
record World(String name, double answers, double spontaneous, double annoyance, double compliance, double cap) {
    static final World CALIBRATED = new World("calibrated", -.25, 1.0, .8, .55, 2.2);
    static final World HARSH = new World("harsh", -.85, .7, 1.2, .45, 1.6);
    static final World GENEROUS = new World("generous", .25, 1.2, .5, .65, 3.0);

    /** What a move does to the log-odds of an answer; assumed. */
    private static final Map<Move, Double> EFFECTS = Map.of(
            Move.ANSWER, .35,
            Move.COMMENT, .40,
            Move.THANK, .10,
            Move.SHARE, .05,
            Move.QUESTION, .25,
            Move.INTRODUCE, .05,
            Move.WRITE, -.15,
            Move.RECONNECT, 0.0,
            Move.ADVICE, -.9);

    static double effect(Move move) {
        return EFFECTS.getOrDefault(move, 0.0);
    }

    /** The chance that the two talk by themselves within a week. */
    double talksByItself(Contact contact) {
        double month = spontaneous * 1.6 / (contact.silentDays + 2.6) * Math.exp(.6 * contact.affinity);
        double never = contact.mutual > 0 ? 1 : .35;
        return 1 - Math.pow(1 - Math.max(0, Math.min(.9, month)) * never, 7 / 30.0);
    }

    /** The chance that a note is answered. */
    double answersNote(Contact contact, Move move) {
        double odds = answers
                + contact.affinity
                + effect(move)
                - .16 * Math.log1p(contact.silentDays)
                - contact.annoyance
                - (contact.waits() ? .7 : 0);
        return 1 / (1 + Math.exp(-odds));
    }

    /** The chance that a tired user does what is suggested. */
    double complies(double fatigue) {
        return Math.min(.9, compliance * 1.4 / (1 + Math.exp((fatigue - cap) * 1.2)));
    }
}
