package kith.followup;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import kith.people.Move;
import org.jspecify.annotations.Nullable;

/** Finds why: what happened first, what stands out against the user's other candidates next, time last (FOLLOWUP 1.7). */
final class Reasons {
    private static final int MOST = 2;
    private static final int YEAR_DAYS = 365;
    private static final long DAY = 86_400;
    private static final int ENOUGH_DAYS = 3;
    private static final int ENOUGH_GAPS = 3;
    private static final int ENOUGH_SESSIONS = 3;

    /** "Every few months" is no longer true of longer silences. */
    private static final double LONGEST_RHYTHM = 183;

    private record Weighed(Why why, double weight) {}

    private Reasons() {}

    /**
     * At most two reasons for an idea, each true of the log.
     *
     * @param median the score of the user's middle candidate
     */
    static List<Why> of(Idea idea, Tie tie, Tally tally, double rhythmDays, Score median, long now) {
        List<Why> reasons = new ArrayList<>(ofOccasion(idea.occasion()));
        if (tie.marks().onMyMind()) {
            reasons.add(new Why.OnMyMind());
        }
        ofInterest(idea.occasion()).stream()
                .filter(why -> !reasons.contains(why))
                .forEach(reasons::add);
        List<Weighed> standing = new ArrayList<>();
        Score score = idea.score();
        boolean usually = tally.answered() >= 2 && 2 * tally.answered() >= tally.turns();
        if (usually && score.chanceOfAnswer() >= 0.5) {
            double weight = Math.log(score.chanceOfAnswer()) - Math.log(median.chanceOfAnswer());
            standing.add(new Weighed(new Why.UsuallyAnswers(), weight));
        }
        if (idea.move() == Move.RECONNECT && tally.mutualSessions() > 0) {
            double weight = Math.log(score.keepAlive() * (1 - score.wouldHappenAnyway()))
                    - Math.log(median.keepAlive() * (1 - median.wouldHappenAnyway()));
            standing.add(new Weighed(lastTalked(tally, now), weight));
        }
        standing.removeIf(one -> Score.rounded(one.weight) <= 0);
        standing.sort(Comparator.comparingDouble(one -> -Score.rounded(one.weight)));
        standing.forEach(one -> reasons.add(one.why));
        if (reasons.isEmpty()) {
            ofTime(tie.log(), tally, rhythmDays, now).stream().limit(1).forEach(reasons::add);
        }
        return reasons.stream().limit(MOST).toList();
    }

    private static List<Why> ofOccasion(@Nullable Occasion occasion) {
        if (occasion == null) {
            return List.of();
        }
        String topic = occasion.topic();
        List<Why> beside = occasion.interest().isEmpty() ? ofGround(topic) : ofInterest(occasion);
        return switch (occasion.kind()) {
            case QUESTION -> List.of(new Why.Asked(topic));
            case HELP -> List.of(new Why.Answered(occasion.asked(), topic));
            case WROTE -> List.of(new Why.Wrote(topic));
            case MEETS -> List.of(new Why.Meet(occasion.other(), topic));
            case KEPT -> with(new Why.Kept(), beside);
            case POST, WORK -> with(new Why.NewPost(occasion.second()), beside);
        };
    }

    private static List<Why> with(Why first, List<Why> beside) {
        List<Why> reasons = new ArrayList<>(List.of(first));
        reasons.addAll(beside);
        return reasons;
    }

    private static List<Why> ofGround(String topic) {
        return topic.isEmpty() ? List.of() : List.of(new Why.SharedGround(topic));
    }

    private static List<Why> ofInterest(@Nullable Occasion occasion) {
        return occasion == null || occasion.interest().isEmpty()
                ? List.of()
                : List.of(new Why.Interest(occasion.interest()));
    }

    private static List<Why> ofTime(Log log, Tally tally, double rhythmDays, long now) {
        List<Why> reasons = new ArrayList<>();
        int days = daysTalked(log, now);
        if (days >= ENOUGH_DAYS) {
            reasons.add(new Why.DifferentDays(days));
        }
        boolean oftenBoth = tally.mutualSessions() >= ENOUGH_SESSIONS && 2 * tally.mutualSessions() > tally.gaps();
        if (oftenBoth && tally.gaps() >= ENOUGH_GAPS && rhythmDays <= LONGEST_RHYTHM) {
            reasons.add(new Why.Rhythm((int) Math.rint(rhythmDays)));
        }
        if (tally.mutualSessions() > 0) {
            reasons.add(lastTalked(tally, now));
        }
        return reasons;
    }

    private static Why lastTalked(Tally tally, long now) {
        return new Why.LastTalked(now - Math.round(tally.mutualDays() * Tally.DAY_SECONDS));
    }

    /** Different days of the last year within sessions in which both wrote: what only one wrote was no talk. */
    private static int daysTalked(Log log, long now) {
        int talked = 0;
        int days = 0;
        long last = -1;
        boolean fromThem = false;
        boolean fromMe = false;
        for (int i = 0; i < log.size(); i++) {
            Act act = log.act(i);
            long ago = Math.max(0, now - log.second(i));
            if (act == Act.SEEN) {
                continue;
            }
            if (last - ago > Tally.SESSION_SECONDS) {
                talked += fromThem && fromMe ? days : 0;
                days = 0;
                fromThem = false;
                fromMe = false;
            }
            boolean anotherDay = days == 0 || last / DAY != ago / DAY;
            days += anotherDay && ago / DAY < YEAR_DAYS ? 1 : 0;
            fromThem |= act.theirs();
            fromMe |= act.mine();
            last = ago;
        }
        return talked + (fromThem && fromMe ? days : 0);
    }
}
