package kith.bench;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import kith.followup.Score;

/** Warmth beside the simple scores that a user could work out by hand. */
final class Baselines {
    private Baselines() {}

    static double warmth(List<Query> queries) {
        return Query.mean(queries, query -> query.ndcg(one -> Score.warmth(one.tie())));
    }

    /** The simple scores that a user could work out by hand, beside warmth. */
    static void print(String title, List<Query> queries) {
        Map<String, ToDoubleFunction<Candidate>> simple = new LinkedHashMap<>();
        simple.put("most-overdue", Candidate::silentDays);
        simple.put(
                "frequency",
                one -> one.tie().tally().theirs() + one.tie().tally().mine());
        simple.put("recency", one -> -one.silentDays());
        simple.put(
                "reciprocity",
                one -> Math.min(one.tie().tally().theirs(), one.tie().tally().mine()));
        simple.put(
                "frequency-x-recency",
                one -> (one.tie().tally().theirs() + one.tie().tally().mine()) * Math.exp(-one.silentDays() / 30));
        StringBuilder text = new StringBuilder("  %s queries=%d rows=%d random=%.4f"
                .formatted(
                        title,
                        queries.stream().filter(Query::hasPositive).count(),
                        queries.stream()
                                .filter(Query::hasPositive)
                                .mapToInt(query -> query.rows().size())
                                .sum(),
                        Query.mean(queries, Query::ndcgAtRandom)));
        simple.forEach((name, score) ->
                text.append(" %s=%.4f".formatted(name, Query.mean(queries, query -> query.ndcg(score)))));
        System.out.println(text + " warmth=%.4f".formatted(warmth(queries)));
    }
}
