package kith.probe;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import kith.followup.Act;
import kith.followup.Event;
import kith.followup.Log;
import kith.followup.Relationship;
import kith.followup.Score;
import kith.followup.Tally;
import kith.followup.Usual;

/**
 * Everybody scored once, from logs of made-up exchanges, as a week does it.
 *
 * @param millis how long that took, the making up left out
 * @param scores of each person
 */
record Scored(double millis, List<Score> scores) {
    private static final long NOW = 1_795_341_600;
    private static final int YEARS_MINUTES = 3 * 365 * 1_440;
    private static final List<Act> ACTS = List.of(Act.values());
    private static final double NANOS = 1e6;

    private record Touched(int person, Tally tally) {}

    static Scored of(int people, int exchanges) {
        List<Log> logs = logs(people, exchanges);
        long start = System.nanoTime();
        List<Score> scores = scores(logs);
        return new Scored((System.nanoTime() - start) / NANOS, scores);
    }

    private static List<Score> scores(List<Log> logs) {
        List<Touched> touched = new ArrayList<>(logs.size());
        for (int i = 0; i < logs.size(); i++) {
            touched.add(new Touched(i, Tally.of(logs.get(i), NOW)));
        }
        List<Touched> recent = new ArrayList<>(touched);
        recent.sort(Comparator.comparingDouble((Touched one) -> one.tally.silentDays())
                .thenComparingInt(Touched::person));
        Usual usual = Usual.of(recent.stream().map(Touched::tally).toList());
        List<Score> scores = new ArrayList<>(logs.size());
        for (Touched one : touched) {
            Relationship tie = Relationship.of(one.tally, usual);
            scores.add(Score.of(tie, usual, Score.Beside.NOTHING));
        }
        return scores;
    }

    /** Few people with many exchanges, many with few; the same on every machine. */
    static List<Log> logs(int people, int exchanges) {
        Chance chance = new Chance(5);
        List<List<Event>> events = new ArrayList<>(people);
        for (int i = 0; i < people; i++) {
            events.add(new ArrayList<>());
        }
        for (int i = 0; i < exchanges; i++) {
            int person = chance.below(chance.below(people) + 1);
            long second = NOW - 60L * chance.below(YEARS_MINUTES);
            events.get(person).add(Event.at(second, chance.one(ACTS)));
        }
        return events.stream().map(Log::of).toList();
    }

    /** The same logs for a twin in another language: of each person how many events, then of each the second and the act. */
    static double[] numbers(int people, int exchanges) {
        List<Double> numbers = new ArrayList<>();
        for (Log log : logs(people, exchanges)) {
            numbers.add((double) log.size());
            for (int i = 0; i < log.size(); i++) {
                numbers.add((double) log.second(i));
                numbers.add((double) ACTS.indexOf(log.act(i)));
            }
        }
        return numbers.stream().mapToDouble(number -> number).toArray();
    }

    /** Milliseconds, and of each person the warmth, both chances and the worth, each on a line. */
    @Override
    public String toString() {
        StringBuilder lines = new StringBuilder().append(millis);
        for (Score score : scores) {
            lines.append('\n').append(score.warmth());
            lines.append('\n').append(score.wouldHappenAnyway());
            lines.append('\n').append(score.chanceOfAnswer());
            lines.append('\n').append(score.worth());
        }
        return lines.toString();
    }
}
