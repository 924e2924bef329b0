package kith.followup;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import kith.followup.Occasion.Kind;
import kith.people.Channel;
import kith.people.Move;
import kith.reading.Plain;
import org.jspecify.annotations.Nullable;

/** Which ideas there are for one person, the best way first (FOLLOWUP 1.5); the gate has not been asked yet. */
record Ways(Tie tie, Relationship relationship, Stage stage, Usual usual, Bounds bounds, long now) {
    /** A share is drawn towards the person's own answer rate as by so many notes. */
    private static final double USUAL_NOTES = 4;

    /** Every idea whose stretch of days holds now. */
    List<Idea> ideas() {
        List<Idea> ideas = new ArrayList<>();
        add(ideas, Move.ANSWER, Kind.QUESTION);
        add(ideas, Move.THANK, Kind.HELP);
        add(ideas, Move.THANK, Kind.WROTE);
        List<Idea> equals = new ArrayList<>();
        newest(Kind.POST, Ways::isOfInterest).ifPresent(post -> equals.add(idea(Move.COMMENT, post)));
        newest(Kind.POST, Ways::hasTopic).ifPresent(post -> equals.add(idea(Move.COMMENT, post)));
        add(equals, Move.SHARE, Kind.KEPT);
        if (stage == Stage.DORMANT) {
            equals.add(idea(Move.RECONNECT, null));
        }
        add(equals, Move.QUESTION, Kind.WORK);
        equals.sort(Comparator.comparingDouble((Idea idea) -> -Score.rounded(answerRate(idea.channel()))));
        ideas.addAll(equals);
        add(ideas, Move.INTRODUCE, Kind.MEETS);
        newest(Kind.POST, post -> true).ifPresent(post -> ideas.add(idea(Move.COMMENT, post)));
        if (tie.marks().onMyMind()) {
            ideas.add(idea(Move.WRITE, null));
        }
        ideas.removeIf(idea -> !idea.stretch().contains(now));
        return ideas;
    }

    /** Never among the ideas: only from the person's own page. */
    Idea advice() {
        return idea(Move.ADVICE, null);
    }

    /** About what I like to talk about, if there is such; and about the newest, should that not be its time. */
    private void add(List<Idea> ideas, Move move, Kind kind) {
        newest(kind, Ways::isOfInterest).ifPresent(occasion -> ideas.add(idea(move, occasion)));
        newest(kind, occasion -> true).ifPresent(occasion -> ideas.add(idea(move, occasion)));
    }

    private static boolean isOfInterest(Occasion one) {
        return !one.interest().isEmpty();
    }

    private static boolean hasTopic(Occasion one) {
        return !one.topic().isEmpty();
    }

    /** The newest open occasion of a kind that is such, none from the future; ties by id. */
    private Optional<Occasion> newest(Kind kind, Predicate<Occasion> such) {
        return tie.occasions().stream()
                .filter(one -> one.kind() == kind && !one.closed() && one.second() <= now)
                .filter(such)
                .max(Comparator.comparingLong(Occasion::second).thenComparing(Occasion::id));
    }

    private Idea idea(Move move, @Nullable Occasion occasion) {
        boolean inThread = move == Move.ANSWER || move == Move.THANK || move == Move.COMMENT;
        boolean privately = move == Move.WRITE || move == Move.RECONNECT || move == Move.ADVICE;
        Channel channel = inThread ? Channel.THREAD : privately && mayMail() ? Channel.MAIL : channel();
        int thread = occasion == null || occasion.thread() == 0 ? lastThread() : occasion.thread();
        return new Idea(
                occasion == null ? Plain.lowerEach(move.name()) + "|" + tie.id() + "|" + lastSecond() : occasion.id(),
                tie.id(),
                move,
                channel,
                thread,
                occasion,
                stretch(move, occasion),
                score(move, occasion != null && isOfInterest(occasion)),
                List.of());
    }

    private Stretch stretch(Move move, @Nullable Occasion occasion) {
        if (occasion != null && (move == Move.ANSWER || move == Move.THANK)) {
            return Stretch.answering(occasion);
        }
        return occasion != null && move == Move.COMMENT
                ? Stretch.commenting(occasion)
                : Stretch.unhurried(relationship, tie.marks(), stage, now);
    }

    private Score score(Move move, boolean ofInterest) {
        List<Past> past = bounds.past();
        int done = 0;
        for (Past one : past) {
            boolean theirs = one.person().equals(tie.id()) && one.outcome() == Past.Outcome.DONE;
            done += theirs && one.within(365, now) ? 1 : 0;
        }
        boolean openThread = move == Move.ANSWER || move == Move.THANK;
        Learned learned = bounds.learned();
        double own = learned.factor(move, tie.id(), past) * (ofInterest ? Score.INTEREST : 1);
        return Score.of(
                relationship, usual, new Score.Beside(openThread, done, own, learned.anyway(), learned.answer()));
    }

    /** Whether there is a way to write to them alone, and it is time for that. */
    private boolean mayMail() {
        return tie.marks().mailInvited() && Allowed.at(stage).mail(relationship.tally(), tie.marks());
    }

    /** The way of their last word to me, mail only where it is allowed; else where others read too. */
    private Channel channel() {
        Log log = tie.log();
        for (int i = log.size() - 1; i >= 0; i--) {
            if (log.act(i).theirs()) {
                boolean mail = log.channel(i) == Channel.MAIL;
                return mail && !Allowed.at(stage).mail(relationship.tally(), tie.marks())
                        ? Channel.THREAD
                        : log.channel(i);
            }
        }
        return Channel.THREAD;
    }

    private int lastThread() {
        Log log = tie.log();
        for (int i = log.size() - 1; i >= 0; i--) {
            if (log.act(i) != Act.SEEN && log.thread(i) != 0) {
                return log.thread(i);
            }
        }
        return 0;
    }

    private long lastSecond() {
        Log log = tie.log();
        for (int i = log.size() - 1; i >= 0; i--) {
            if (log.act(i) != Act.SEEN) {
                return log.second(i);
            }
        }
        return 0;
    }

    /** The share of my notes by one way that they answered. */
    private double answerRate(Channel channel) {
        Log log = tie.log();
        double notes = USUAL_NOTES;
        double answered = USUAL_NOTES * relationship.answerRate();
        long next = Long.MAX_VALUE;
        for (int i = log.size() - 1; i >= 0; i--) {
            next = log.act(i).theirs() ? log.second(i) : next;
            if (log.act(i).addressed() && log.channel(i) == channel) {
                boolean wasAnswered = next != Long.MAX_VALUE && next - log.second(i) <= Tally.ANSWER_SECONDS;
                answered += wasAnswered ? 1 : 0;
                notes += wasAnswered || now - log.second(i) >= Tally.ANSWER_SECONDS ? 1 : 0;
            }
        }
        return answered / notes;
    }
}
