package kith.bench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import kith.followup.Act;
import kith.followup.Log;
import kith.followup.Relationship;
import kith.followup.Score;

/** T2: notes after a silence, and whether they were answered (FOLLOWUP 2). */
record Answers(List<Note> notes) {
    private static final long DAY = 86_400;

    /** One note: what was known of the two before it, and whether an answer came within 14 days. */
    record Note(long second, Relationship tie, boolean answered) {
        double rate() {
            return tie.answerRate();
        }

        double chance() {
            return Score.chanceOfAnswer(tie, 0);
        }
    }

    private record Written(int ego, int alter, long second) {}

    /** The notes of the last 40 %. */
    static Answers of(Ties ties, double burnIn) {
        long start = (long) (ties.first() + burnIn * (ties.last() - ties.first()));
        List<Written> written = new ArrayList<>();
        ties.logs()
                .forEach(
                        (ego, alters) -> alters.forEach((alter, log) -> written.addAll(afterSilence(ego, alter, log))));
        written.removeIf(one -> one.second < start || one.second + 14 * DAY > ties.last());
        written.sort(Comparator.comparingLong(Written::second));
        long border = written.get((int) (0.6 * (written.size() - 1))).second;
        List<Note> notes = new ArrayList<>();
        for (Written one : written) {
            if (one.second > border) {
                Candidate.known(ties, one.ego, one.second).people().stream()
                        .filter(known -> known.alter() == one.alter)
                        .findFirst()
                        .ifPresent(known -> notes.add(
                                new Note(one.second, known.tie(), answered(ties.log(one.ego, one.alter), one))));
            }
        }
        return new Answers(notes);
    }

    private static List<Written> afterSilence(int ego, int alter, Log log) {
        List<Written> found = new ArrayList<>();
        for (int i = 1; i < log.size(); i++) {
            long silent = log.second(i) - log.second(i - 1);
            if (log.act(i) == Act.I_WROTE && silent >= 7 * DAY && silent <= 730 * DAY) {
                found.add(new Written(ego, alter, log.second(i)));
            }
        }
        return found;
    }

    private static boolean answered(Log log, Written one) {
        for (int i = 0; i < log.size(); i++) {
            long after = log.second(i) - one.second;
            if (log.act(i).theirs() && after >= 0 && after <= 14 * DAY) {
                return true;
            }
        }
        return false;
    }

    /** The chance that an answered note scores above an unanswered one. */
    double auc(ToDoubleFunction<Note> score) {
        record Scored(double value, boolean answered) {}
        List<Scored> order = notes.stream()
                .map(note -> new Scored(score.applyAsDouble(note), note.answered))
                .sorted(Comparator.comparingDouble(Scored::value))
                .toList();
        double ranks = 0;
        long answered = 0;
        for (int from = 0; from < order.size(); ) {
            int until = from;
            while (until < order.size() && order.get(until).value == order.get(from).value) {
                until++;
            }
            for (int i = from; i < until; i++) {
                ranks += order.get(i).answered ? (from + until + 1) / 2.0 : 0;
                answered += order.get(i).answered ? 1 : 0;
            }
            from = until;
        }
        return (ranks - answered * (answered + 1) / 2.0) / (answered * (double) (order.size() - answered));
    }

    /** The mean squared distance between a chance and what happened. */
    double brier(ToDoubleFunction<Note> chance) {
        return notes.stream()
                .mapToDouble(note -> Math.pow(chance.applyAsDouble(note) - (note.answered ? 1 : 0), 2))
                .average()
                .orElse(Double.NaN);
    }
}
