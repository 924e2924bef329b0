package kith.bench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import kith.followup.Log;

/** One ego in one week: whom could it write to, and who came to talk with it afterwards (FOLLOWUP 2). */
record Query(int ego, long second, List<Row> rows) {
    private static final long DAY = 86_400;
    private static final long WEEK = 7 * DAY;
    private static final int MOST_WEEKS = 15;
    private static final int FEWEST_ROWS = 5;

    /** The last 40 % of the weeks are the test. */
    private static final double TRAINED = 0.6;

    /** One candidate, and whether the label came true. */
    record Row(Candidate candidate, boolean positive) {}

    /** What is asked: who may be proposed, and within how many days both must have written. */
    record Question(Predicate<Candidate> eligible, int days) {}

    /** The queries of the last 40 % of the weeks. */
    static List<Query> all(Ties ties, double burnIn, Question question) {
        long start = (long) (ties.first() + burnIn * (ties.last() - ties.first()));
        int weeks = (int) ((ties.last() - question.days * DAY - start) / WEEK) + 1;
        List<Query> queries = new ArrayList<>();
        for (int ego : ties.logs().keySet()) {
            for (int week : someOf(qualifying(ties, ego, start, weeks))) {
                if (week >= (int) (TRAINED * weeks)) {
                    Query query = of(ties, ego, start + week * WEEK, question);
                    if (query.rows.size() >= FEWEST_ROWS) {
                        queries.add(query);
                    }
                }
            }
        }
        return queries;
    }

    private static List<Integer> qualifying(Ties ties, int ego, long start, int weeks) {
        List<Integer> found = new ArrayList<>();
        for (int week = 0; week < weeks; week++) {
            long second = start + week * WEEK;
            int sent = ties.sentBefore(ego, second);
            if (sent >= 10 && sent > ties.sentBefore(ego, second - 28 * DAY)) {
                found.add(week);
            }
        }
        return found;
    }

    /** At most fifteen, evenly spread. */
    private static List<Integer> someOf(List<Integer> weeks) {
        List<Integer> some = new ArrayList<>();
        int count = Math.min(MOST_WEEKS, weeks.size());
        for (int i = 0; i < count; i++) {
            some.add(weeks.get(i * weeks.size() / count));
        }
        return some;
    }

    private static Query of(Ties ties, int ego, long second, Question question) {
        List<Row> rows = Candidate.known(ties, ego, second).people().stream()
                .filter(question.eligible)
                .map(one -> new Row(one, bothWrite(ties.log(ego, one.alter()), second, question.days)))
                .toList();
        return new Query(ego, second, rows);
    }

    /** Whether each wrote to the other within (second, second + days]. */
    private static boolean bothWrite(Log log, long second, int days) {
        boolean mine = false;
        boolean theirs = false;
        for (int i = log.before(second + 1).size(); i < log.size() && log.second(i) <= second + days * DAY; i++) {
            mine |= log.act(i).mine();
            theirs |= log.act(i).theirs();
        }
        return mine && theirs;
    }

    boolean hasPositive() {
        return rows.stream().anyMatch(Row::positive);
    }

    /** NDCG@3 of a score, larger first, ties by alter. */
    double ndcg(ToDoubleFunction<Candidate> score) {
        record Scored(double value, Row row) {}
        List<Row> order = rows.stream()
                .map(row -> new Scored(score.applyAsDouble(row.candidate), row))
                .sorted(Comparator.comparingDouble((Scored one) -> -one.value)
                        .thenComparingInt(one -> one.row.candidate.alter()))
                .map(Scored::row)
                .toList();
        double gained = 0;
        for (int i = 0; i < Math.min(3, order.size()); i++) {
            gained += order.get(i).positive ? weight(i) : 0;
        }
        return gained / best();
    }

    /** What drawing lots gains on average. */
    double ndcgAtRandom() {
        double share = (double) rows.stream().filter(Row::positive).count() / rows.size();
        double gained = 0;
        for (int i = 0; i < Math.min(3, rows.size()); i++) {
            gained += share * weight(i);
        }
        return gained / best();
    }

    private double best() {
        double best = 0;
        long positives = rows.stream().filter(Row::positive).count();
        for (int i = 0; i < Math.min(3, positives); i++) {
            best += weight(i);
        }
        return best;
    }

    private static double weight(int place) {
        return Math.log(2) / Math.log(place + 2);
    }

    /** The mean over the queries of an ego that have a positive, then over egos. */
    static double mean(List<Query> queries, ToDoubleFunction<Query> measure) {
        Map<Integer, List<Double>> byEgo = new TreeMap<>();
        for (Query query : queries) {
            if (query.hasPositive()) {
                byEgo.computeIfAbsent(query.ego, any -> new ArrayList<>()).add(measure.applyAsDouble(query));
            }
        }
        return byEgo.values().stream().mapToDouble(Query::mean).average().orElse(Double.NaN);
    }

    private static double mean(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).average().orElse(Double.NaN);
    }
}
