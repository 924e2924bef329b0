package kith.followup.draft;

import static kith.followup.draft.Part.KEPT;
import static kith.followup.draft.Part.NAME;
import static kith.followup.draft.Part.OTHER;
import static kith.followup.draft.Part.POST;
import static kith.followup.draft.Part.TALK;
import static kith.followup.draft.Part.TOPIC;
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
import kith.followup.Idea;
import kith.followup.Occasion;
import kith.people.Move;

/**
 * The shape of a draft for one move: how it may open, and how it may end. Only {@link Move#ADVICE} asks for anything.
 *
 * @param move how to go on
 * @param letter whether it is written to the person alone; a line in a thread is read by others too
 * @param starts how it may open
 * @param ending the message it ends with, or "" for none
 */
record Shape(Move move, boolean letter, List<Start> starts, String ending) {
    /**
     * A way to open.
     *
     * @param key the message
     * @param parts what its placeholders hold, in their order
     */
    record Start(String key, List<Part> parts) {
        /** How much of it is about this person and nobody else, the name aside. */
        int specific() {
            return (int) parts.stream().filter(part -> part != NAME).count();
        }

        /** Whether two lines, one of them of this start, are the same but for the name. */
        boolean isAlike(Line one, Line other) {
            boolean alike = one.key().equals(other.key());
            for (int i = 0; i < parts.size() && alike; i++) {
                alike = parts.get(i) == NAME
                        || one.parts().get(i).equals(other.parts().get(i));
            }
            return alike;
        }
    }

    /**
     * For whoever wrote under a post of mine: it answers nothing, and thanks all the same. Always in its thread; in the table
     * it stands behind the shape of thanks that {@link #of(Move, boolean)} finds.
     */
    static final Shape READER = inThread(
            THANK,
            start("draftReaderThread1", TOPIC),
            start("draftReaderThread2", TOPIC),
            start("draftReaderThread3", NAME, TOPIC),
            start("draftReaderThread4", NAME),
            start("draftReaderThread5", NAME),
            start("draftReaderThread6"),
            start("draftReaderThread7"));

    static final List<Shape> TABLE = List.of(
            inThread(
                    ANSWER,
                    start("draftAnswerThread1", TOPIC),
                    start("draftAnswerThread2", NAME, TOPIC),
                    start("draftAnswerThread3", TOPIC),
                    start("draftAnswerThread4", NAME),
                    start("draftAnswerThread5"),
                    start("draftAnswerThread6"),
                    start("draftAnswerThread7", NAME)),
            letter(
                    ANSWER,
                    "",
                    start("draftAnswerLetter1", TOPIC),
                    start("draftAnswerLetter2", TALK),
                    start("draftAnswerLetter3", TOPIC, TALK),
                    start("draftAnswerLetter4"),
                    start("draftAnswerLetter5")),
            inThread(
                    THANK,
                    start("draftThankThread1", TOPIC),
                    start("draftThankThread2", TOPIC),
                    start("draftThankThread3", TOPIC),
                    start("draftThankThread4", NAME),
                    start("draftThankThread5", NAME),
                    start("draftThankThread6"),
                    start("draftThankThread7")),
            READER,
            letter(
                    THANK,
                    "",
                    start("draftThankLetter1", TOPIC),
                    start("draftThankLetter2", TALK),
                    start("draftThankLetter3", TOPIC, TALK),
                    start("draftThankLetter4"),
                    start("draftThankLetter5")),
            inThread(
                    COMMENT,
                    start("draftCommentThread1", TOPIC),
                    start("draftCommentThread2", NAME, TOPIC),
                    start("draftCommentThread3", TOPIC),
                    start("draftCommentThread4", NAME),
                    start("draftCommentThread5"),
                    start("draftCommentThread6"),
                    start("draftCommentThread7", NAME)),
            letter(
                    COMMENT,
                    "",
                    start("draftCommentLetter1", POST),
                    start("draftCommentLetter2", POST, TOPIC),
                    start("draftCommentLetter3", TOPIC),
                    start("draftCommentLetter4"),
                    start("draftCommentLetter5")),
            inThread(
                    SHARE,
                    start("draftShareThread1", KEPT, TOPIC),
                    start("draftShareThread2", NAME, KEPT),
                    start("draftShareThread3", TOPIC),
                    start("draftShareThread4", NAME),
                    start("draftShareThread5"),
                    start("draftShareThread6"),
                    start("draftShareThread7", NAME)),
            letter(
                    SHARE,
                    "draftEndingShare",
                    start("draftShareLetter1", KEPT),
                    start("draftShareLetter2", TOPIC, KEPT),
                    start("draftShareLetter3", TOPIC),
                    start("draftShareLetter4"),
                    start("draftShareLetter5")),
            inThread(
                    QUESTION,
                    start("draftQuestionThread1", TOPIC),
                    start("draftQuestionThread2", POST),
                    start("draftQuestionThread3", NAME, TOPIC),
                    start("draftQuestionThread4", POST, TOPIC),
                    start("draftQuestionThread5", NAME),
                    start("draftQuestionThread6"),
                    start("draftQuestionThread7", NAME)),
            letter(
                    QUESTION,
                    "draftEndingQuestion",
                    start("draftQuestionLetter1", POST),
                    start("draftQuestionLetter2", TOPIC),
                    start("draftQuestionLetter3", POST, TOPIC),
                    start("draftQuestionLetter4"),
                    start("draftQuestionLetter5")),
            inThread(
                    RECONNECT,
                    start("draftReconnectThread1", NAME, TOPIC),
                    start("draftReconnectThread2", TALK),
                    start("draftReconnectThread3", TOPIC),
                    start("draftReconnectThread4", NAME),
                    start("draftReconnectThread5"),
                    start("draftReconnectThread6"),
                    start("draftReconnectThread7", NAME)),
            letter(
                    RECONNECT,
                    "draftEndingReconnect",
                    start("draftReconnectLetter1", TOPIC),
                    start("draftReconnectLetter2", TALK),
                    start("draftReconnectLetter3", POST),
                    start("draftReconnectLetter4", TOPIC, TALK),
                    start("draftReconnectLetter5"),
                    start("draftReconnectLetter6")),
            inThread(
                    INTRODUCE,
                    start("draftIntroduceThread1", OTHER, TOPIC),
                    start("draftIntroduceThread2", NAME, OTHER),
                    start("draftIntroduceThread3", OTHER),
                    start("draftIntroduceThread4", OTHER, TOPIC)),
            letter(
                    INTRODUCE,
                    "draftEndingIntroduce",
                    start("draftIntroduceLetter1", OTHER, TOPIC),
                    start("draftIntroduceLetter2", OTHER, TOPIC),
                    start("draftIntroduceLetter3", OTHER),
                    start("draftIntroduceLetter4", OTHER)),
            letter(
                    WRITE,
                    "",
                    start("draftWriteLetter1", TOPIC),
                    start("draftWriteLetter2", TALK),
                    start("draftWriteLetter3", POST),
                    start("draftWriteLetter4", TALK, TOPIC),
                    start("draftWriteLetter5"),
                    start("draftWriteLetter6")),
            inThread(
                    ADVICE,
                    start("draftAdviceThread1", NAME, TOPIC),
                    start("draftAdviceThread2", TOPIC),
                    start("draftAdviceThread3", NAME),
                    start("draftAdviceThread4"),
                    start("draftAdviceThread5", NAME)),
            letter(
                    ADVICE,
                    "draftEndingAdvice",
                    start("draftAdviceLetter1", TOPIC),
                    start("draftAdviceLetter2", TALK),
                    start("draftAdviceLetter3"),
                    start("draftAdviceLetter4")));

    private static Shape inThread(Move move, Start... starts) {
        return new Shape(move, false, List.of(starts), "");
    }

    private static Shape letter(Move move, String ending, Start... starts) {
        return new Shape(move, true, List.of(starts), ending);
    }

    private static Start start(String key, Part... parts) {
        return new Start(key, List.of(parts));
    }

    /** The shape for an idea. */
    static Shape of(Idea idea) {
        Occasion occasion = idea.occasion();
        boolean reader = idea.move() == THANK && occasion != null && occasion.kind() == Occasion.Kind.WROTE;
        return reader ? READER : of(idea.move(), Findings.isLetter(idea));
    }

    /** The shape of a move; writing privately is always a letter. */
    static Shape of(Move move, boolean letter) {
        for (Shape shape : TABLE) {
            if (shape.move == move && (shape.letter == letter || move == WRITE)) {
                return shape;
            }
        }
        throw new IllegalArgumentException("no shape for " + move);
    }
}
