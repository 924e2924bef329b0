package kith.followup;

import static kith.people.Move.ADVICE;
import static kith.people.Move.ANSWER;
import static kith.people.Move.COMMENT;
import static kith.people.Move.INTRODUCE;
import static kith.people.Move.QUESTION;
import static kith.people.Move.RECONNECT;
import static kith.people.Move.SHARE;
import static kith.people.Move.THANK;
import static kith.people.Move.WRITE;

import java.util.List;
import kith.people.Move;

/**
 * What is allowed at which stage (FOLLOWUP 1.3). One thing is added to the specification's table: somebody long silent who
 * asks me something may be answered.
 *
 * @param stage where the two stand
 * @param always what may be done there
 * @param whereMailIsInvited what else, where they published an address and invite mail
 * @param afterGiving what else, once I gave more than I asked for, and something since they last helped me
 */
record Allowed(Stage stage, List<Move> always, List<Move> whereMailIsInvited, List<Move> afterGiving) {

    static final List<Allowed> TABLE = List.of(
            // stage, always, where they invite mail, after having given
            row(Stage.NOTED, moves(ANSWER, THANK), moves(), moves()),
            row(Stage.NOTICED, moves(ANSWER, THANK, COMMENT), moves(), moves()),
            row(Stage.ACQUAINTED, moves(ANSWER, THANK, COMMENT, SHARE, QUESTION), moves(WRITE), moves()),
            row(Stage.CONVERSING, moves(ANSWER, THANK, COMMENT, SHARE, QUESTION, INTRODUCE, WRITE), moves(), moves()),
            row(
                    Stage.CONNECTED,
                    moves(ANSWER, THANK, COMMENT, SHARE, QUESTION, INTRODUCE, WRITE),
                    moves(),
                    moves(ADVICE)),
            row(Stage.DORMANT, moves(ANSWER, THANK, COMMENT, RECONNECT), moves(), moves()),
            row(Stage.RESTING, moves(), moves(), moves()));

    /** A request opens nothing after so long a silence. */
    private static final double REQUEST_DAYS = 60;

    private static Allowed row(Stage stage, List<Move> always, List<Move> invited, List<Move> given) {
        return new Allowed(stage, always, invited, given);
    }

    private static List<Move> moves(Move... moves) {
        return List.of(moves);
    }

    /** The row of a stage. */
    static Allowed at(Stage stage) {
        for (Allowed row : TABLE) {
            if (row.stage == stage) {
                return row;
            }
        }
        throw new IllegalArgumentException("no row for " + stage);
    }

    boolean move(Move move, Tally tally, Marks marks) {
        return always.contains(move)
                || (marks.mailInvited() && whereMailIsInvited.contains(move))
                || (gaveEnough(tally) && afterGiving.contains(move));
    }

    /** Whether I may write by mail: from conversing on, or where they invite it. */
    boolean mail(Tally tally, Marks marks) {
        return move(WRITE, tally, marks) || (stage == Stage.DORMANT && tally.mutualSessions() >= 2);
    }

    private static boolean gaveEnough(Tally tally) {
        Courtesy mine = tally.courtesy();
        return mine.balance() >= 1 && mine.gaveSinceHelp() && tally.silentDays() <= REQUEST_DAYS;
    }
}
