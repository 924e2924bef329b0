package kith.followup;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kith.people.Move;

/**
 * Whether a reason is true of a history, by events alone.
 *
 * @param marks what I said about them
 * @param log the history
 * @param now the moment
 */
record Truth(Marks marks, Log log, long now) {
    private static final long DAY = 86_400;

    boolean holds(Why why, Idea idea) {
        Occasion about = idea.occasion();
        return switch (why) {
            case Why.Asked asked -> about != null && asked.topic().equals(about.topic());
            case Why.Answered answered ->
                about != null
                        && answered.question() == about.asked()
                        && answered.topic().equals(about.topic());
            case Why.Wrote wrote ->
                about != null
                        && about.kind() == Occasion.Kind.WROTE
                        && wrote.topic().equals(about.topic())
                        && theyWroteAt(about.second());
            case Why.NewPost post -> about != null && post.second() == about.second();
            case Why.SharedGround ground ->
                about != null && !ground.topic().isEmpty() && ground.topic().equals(about.topic());
            case Why.Interest interest ->
                about != null && !interest.line().isEmpty() && interest.line().equals(about.interest());
            case Why.OnMyMind mind -> marks.onMyMind();
            case Why.Kept kept -> idea.move() == Move.SHARE && about != null && about.kind() == Occasion.Kind.KEPT;
            case Why.Meet meet -> about != null && meet.other().equals(about.other());
            case Why.UsuallyAnswers usually -> usuallyAnswers();
            case Why.DifferentDays days -> days.days() >= 3 && days.days() == differentDays();
            case Why.Rhythm rhythm -> rhythm.days() > 0 && rhythm.days() <= 183 && silences() >= 3 && bothOften();
            case Why.LastTalked talked -> bothWroteAround(talked.second());
        };
    }

    private boolean theyWroteAt(long second) {
        return words().stream().anyMatch(event -> event.act() == Act.THEY_WROTE && event.second() == second);
    }

    private List<Event> words() {
        return log.events().stream().filter(event -> event.act() != Act.SEEN).toList();
    }

    private long moment(Event event) {
        return Math.min(now, event.second());
    }

    private boolean usuallyAnswers() {
        int answered = 0;
        int notes = 0;
        boolean counted = false;
        long last = Long.MIN_VALUE / 2;
        for (Event event : words()) {
            boolean begins = event.act().theirs() || moment(event) - last > 2 * DAY;
            last = moment(event);
            counted &= !begins;
            if (event.act().addressed() && !counted) {
                counted = true;
                boolean came = words().stream()
                        .anyMatch(other -> other.act().theirs()
                                && other.compareTo(event) > 0
                                && moment(other) - moment(event) <= 14 * DAY);
                answered += came ? 1 : 0;
                notes += came || now - moment(event) >= 14 * DAY ? 1 : 0;
            }
        }
        return answered >= 2 && 2 * answered >= notes;
    }

    private int differentDays() {
        Set<Long> days = new HashSet<>();
        talks().forEach(talk -> talk.forEach(event -> days.add((now - moment(event)) / DAY)));
        days.removeIf(day -> day >= 365);
        return days.size();
    }

    private List<List<Event>> sessions() {
        List<List<Event>> sessions = new ArrayList<>();
        long last = 0;
        for (Event event : words()) {
            if (sessions.isEmpty() || moment(event) - last > 2 * DAY) {
                sessions.add(new ArrayList<>());
            }
            sessions.getLast().add(event);
            last = moment(event);
        }
        return sessions;
    }

    /** Sessions in which both wrote. */
    private List<List<Event>> talks() {
        return sessions().stream()
                .filter(session -> session.stream()
                                .anyMatch(event -> event.act().theirs())
                        && session.stream().anyMatch(event -> event.act().mine()))
                .toList();
    }

    private boolean bothOften() {
        return talks().size() >= 3 && 2 * talks().size() >= sessions().size();
    }

    private int silences() {
        int silences = 0;
        long last = Long.MAX_VALUE;
        for (Event event : words()) {
            silences += last != Long.MAX_VALUE && moment(event) - last > 2 * DAY ? 1 : 0;
            last = moment(event);
        }
        return silences;
    }

    /** Somebody wrote at that second, and within the session that ended there both did. */
    private boolean bothWroteAround(long second) {
        boolean theirs = false;
        boolean mine = false;
        long next = second;
        for (Event event : words().reversed()) {
            if (moment(event) <= second && next - moment(event) <= 2 * DAY) {
                theirs |= event.act().theirs();
                mine |= event.act().mine();
                next = moment(event);
            }
        }
        return theirs && mine && words().stream().anyMatch(event -> moment(event) == second);
    }
}
