package kith.followup;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kith.people.Move;
import org.jspecify.annotations.Nullable;

/**
 * The few ideas of one week (FOLLOWUP 1.2 to 1.8): the same people, bounds and moment give the same ideas, in whatever order
 * they come.
 *
 * <p>Whoever is on my mind comes first, then those whose word waits for mine, then those for whom a note would change most; if
 * I wish it so, among each of these those with whom I have talked.
 */
public final class FewIdeas {
    /**
     * With fewer people than these, only what they said or wrote brings a card (FOLLOWUP 1.8), and what I kept for them: that
     * is my own wish, and no guess from few numbers.
     */
    private static final int ENOUGH_PEOPLE = 5;

    /** Two small things are a full week (REQUIREMENTS 82). */
    private static final int FULL_WEEK = 2;

    private record Known(Tie tie, Relationship relationship, Stage stage) {}

    private record Candidate(Known known, List<Idea> ideas) {
        Idea best() {
            return ideas.getFirst();
        }
    }

    private final Bounds bounds;
    private final long now;
    private final List<Known> people = new ArrayList<>();
    private final Usual usual;

    /** @param everybody those in touch last first */
    FewIdeas(List<Touched> everybody, Bounds bounds, long now) {
        this.bounds = bounds;
        this.now = now;
        usual = Usual.of(everybody.stream().map(Touched::tally).toList());
        for (Touched one : everybody) {
            Relationship relationship = Relationship.of(one.tally(), usual);
            people.add(new Known(
                    one.tie(), relationship, Stage.of(relationship, one.tie().marks(), bounds.notes())));
        }
    }

    /** Whoever may be introduced to somebody and whom I would like ideas with, those in touch last first. */
    List<Tie> introducible() {
        return people.stream()
                .filter(known -> mayBeIntroduced(known.stage))
                .map(Known::tie)
                .filter(tie -> !tie.marks().never()
                        && bounds.whom().welcomes(tie.marks().context()))
                .toList();
    }

    private static boolean mayBeIntroduced(Stage stage) {
        return Allowed.at(stage).always().contains(Move.INTRODUCE);
    }

    /** The same of these people, in any order. */
    public static List<Idea> of(List<Tie> ties, Bounds bounds, long now) {
        return new FewIdeas(Touched.of(ties, now), bounds, now).few();
    }

    /** Why an idea of an earlier moment holds no longer, if so: asked again when its card is opened. */
    List<Stop> stops(Idea idea) {
        for (Known known : people) {
            if (known.tie.id().equals(idea.person())) {
                List<Stop> stops =
                        new ArrayList<>(new Gate(bounds, now).idea(idea, known.tie.marks(), known.relationship));
                Occasion then = idea.occasion();
                if (then != null && !known.tie.isOpen(then.id())) {
                    stops.add(Stop.CLOSED);
                }
                return stops;
            }
        }
        return List.of(Stop.NEVER);
    }

    /** How far one person and I have come, and advice asked of them where the gate lets it through. */
    record Between(Stage stage, @Nullable Idea advice) {}

    /** Somebody who is not held is only noted. */
    static Between between(String person, List<Tie> ties, Bounds bounds, long now) {
        FewIdeas all = new FewIdeas(Touched.of(ties, now), bounds, now);
        for (Known known : all.people) {
            if (known.tie.id().equals(person)) {
                Idea idea = new Ways(known.tie, known.relationship, known.stage, all.usual, bounds, now).advice();
                // On their own page it does not matter with whom I would like the ideas of a week.
                boolean open = new Gate(bounds, now)
                        .idea(idea, known.tie.marks(), known.relationship).stream()
                                .allMatch(stop -> stop == Stop.ELSEWHERE);
                return new Between(known.stage, open ? idea : null);
            }
        }
        return new Between(Stage.NOTED, null);
    }

    /** At most so many ideas as the dose and the last seven days leave room for. */
    List<Idea> few() {
        List<Candidate> candidates = candidates();
        if (candidates.isEmpty() || isFull(bounds, now)) {
            return List.of();
        }
        candidates.sort(this::compare);
        Score median = median(candidates);
        List<Idea> few = new ArrayList<>();
        Bounds running = bounds;
        for (Candidate one : candidates) {
            Idea idea = fitting(one, few, running);
            if (idea != null) {
                few.add(because(idea, one.known, median));
                running = isCurrent(idea) ? running : running.with(idea.shown(now));
            }
        }
        return few;
    }

    private @Nullable Idea fitting(Candidate one, List<Idea> few, Bounds running) {
        for (Idea idea : one.ideas) {
            if (fits(idea, one.known, few, running)) {
                return idea;
            }
        }
        return null;
    }

    private Idea because(Idea idea, Known known, Score median) {
        Relationship between = known.relationship;
        return idea.because(Reasons.of(idea, known.tie, between.tally(), between.rhythmDays(), median, now));
    }

    /** Whether two small things were done in the last seven days. */
    static boolean isFull(Bounds bounds, long now) {
        return bounds.past().stream()
                        .filter(past -> past.outcome() == Past.Outcome.DONE && bounds.isOfThisWeek(past, now))
                        .count()
                >= FULL_WEEK;
    }

    private boolean fits(Idea idea, Known known, List<Idea> few, Bounds running) {
        if (!new Gate(running, now)
                .idea(idea, known.tie.marks(), known.relationship)
                .isEmpty()) {
            return false;
        }
        return isCurrent(idea) || (shownThisWeek(running) < bounds.dose() && (idea.answersThem() || mayStart(few)));
    }

    /** In the very first week at most one idea that begins something (FOLLOWUP 1.8). */
    private boolean mayStart(List<Idea> few) {
        boolean firstWeek = bounds.past().stream().allMatch(past -> bounds.isOfThisWeek(past, now));
        boolean began = few.stream().anyMatch(idea -> !idea.answersThem())
                || bounds.past().stream().anyMatch(past -> past.move() != Move.ANSWER && past.move() != Move.THANK);
        return !firstWeek || !began;
    }

    private List<Candidate> candidates() {
        Map<String, Stage> stages = new HashMap<>();
        people.stream()
                .filter(known -> bounds.whom().welcomes(known.tie.marks().context()))
                .forEach(known -> stages.put(known.tie.id(), known.stage));
        List<Candidate> candidates = new ArrayList<>();
        Gate gate = new Gate(bounds, now);
        int eligible = 0;
        for (Known known : people) {
            Tally tally = known.relationship.tally();
            eligible += gate.person(known.tie.id(), known.tie.marks(), tally).isEmpty() ? 1 : 0;
            List<Idea> ideas = new Ways(known.tie, known.relationship, known.stage, usual, bounds, now).ideas();
            ideas.removeIf(idea -> putOffThisWeek(idea)
                    || !mayMeet(idea, stages)
                    || !gate.idea(idea, known.tie.marks(), known.relationship).isEmpty());
            if (!ideas.isEmpty()) {
                candidates.add(new Candidate(known, ideas));
            }
        }
        if (eligible < ENOUGH_PEOPLE) {
            candidates.forEach(one -> one.ideas.removeIf(idea -> !isSure(idea)));
            candidates.removeIf(one -> one.ideas.isEmpty());
        }
        return candidates;
    }

    private static boolean isSure(Idea idea) {
        return idea.answersThem() || idea.move() == Move.COMMENT || idea.move() == Move.SHARE;
    }

    private static boolean mayMeet(Idea idea, Map<String, Stage> stages) {
        Occasion occasion = idea.occasion();
        return idea.move() != Move.INTRODUCE
                || (occasion != null && mayBeIntroduced(stages.getOrDefault(occasion.other(), Stage.RESTING)));
    }

    private int compare(Candidate one, Candidate other) {
        int byTurn = Integer.compare(turn(one), turn(other));
        int byTalk = byTurn != 0 || !bounds.whom().talkedFirst() ? byTurn : Boolean.compare(talked(other), talked(one));
        int byScore = byTalk != 0
                ? byTalk
                : Score.compare(one.best().score(), other.best().score());
        return byScore != 0 ? byScore : compare(one.known, other.known);
    }

    /** Who was in touch last comes first. */
    private static int compare(Known one, Known other) {
        int bySilence = Double.compare(
                one.relationship.tally().silentDays(),
                other.relationship.tally().silentDays());
        return bySilence != 0 ? bySilence : one.tie.id().compareTo(other.tie.id());
    }

    private static boolean talked(Candidate one) {
        Tally tally = one.known.relationship.tally();
        return tally.theirs() > 0 && tally.mine() > 0;
    }

    private static int turn(Candidate one) {
        if (one.known.tie.marks().onMyMind()) {
            return 0;
        }
        return one.best().answersThem() ? 1 : 2;
    }

    private Score median(List<Candidate> sorted) {
        return sorted.get(sorted.size() / 2).best().score();
    }

    private long shownThisWeek(Bounds running) {
        return running.past().stream()
                .filter(past -> bounds.isOfThisWeek(past, now))
                .map(Past::idea)
                .distinct()
                .count();
    }

    private boolean isCurrent(Idea idea) {
        return bounds.isOfThisWeek(idea.id(), now);
    }

    private boolean putOffThisWeek(Idea idea) {
        return bounds.past().stream()
                .anyMatch(past -> past.idea().equals(idea.id())
                        && past.outcome() == Past.Outcome.SKIPPED
                        && bounds.isOfThisWeek(past, now));
    }
}
