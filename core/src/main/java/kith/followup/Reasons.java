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
    private static final int ENOUGH_DAYS = 3;
    private static final int ENOUGH_GAPS = 3;

    private record Weighed(Why why, double weight) {}

    private Reasons() {}

    /**
     * At most two reasons for an idea, each true of the log.
     *
     * @param median the score of the user's middle candidate
     */
    static List<Why> of(Idea idea, Log log, Tally tally, double rhythmDays, Score median, long now) {
        List<Why> reasons = new ArrayList<>(ofOccasion(idea.occasion()));
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
            ofTime(log, tally, rhythmDays, now).stream().limit(1).forEach(reasons::add);
        }
        return reasons.stream().limit(MOST).toList();
    }

    private static List<Why> ofOccasion(@Nullable Occasion occasion) {
        if (occasion == null) {
            return List.of();
        }
        String topic = occasion.topic();
        return switch (occasion.kind()) {
            case QUESTION -> List.of(new Why.Asked(topic));
            case HELP -> List.of(new Why.Answered(occasion.asked(), topic));
            case MEETS -> List.of(new Why.Meet(occasion.other(), topic));
            case KEPT -> withGround(new Why.Kept(), topic);
            case POST, WORK -> withGround(new Why.NewPost(occasion.second()), topic);
        };
    }

    private static List<Why> withGround(Why first, String topic) {
        return topic.isEmpty() ? List.of(first) : List.of(first, new Why.SharedGround(topic));
    }

    private static List<Why> ofTime(Log log, Tally tally, double rhythmDays, long now) {
        List<Why> reasons = new ArrayList<>();
        int days = daysWithin(log, now);
        if (days >= ENOUGH_DAYS) {
            reasons.add(new Why.DifferentDays(days));
        }
        if (tally.gaps() >= ENOUGH_GAPS) {
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

    /** On how many different days of the last year anything was said. */
    private static int daysWithin(Log log, long now) {
        int days = 0;
        long last = -1;
        for (int i = log.size() - 1; i >= 0; i--) {
            long day = Math.max(0, now - log.second(i)) / (24 * 3600);
            if (log.act(i) != Act.SEEN && day < YEAR_DAYS && day != last) {
                days++;
                last = day;
            }
        }
        return days;
    }
}
