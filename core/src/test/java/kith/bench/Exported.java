package kith.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kith.followup.Relationship;
import kith.followup.Score;
import kith.followup.Tally;

/**
 * Test queries with reference values, computed by somebody else's program: {@code NAME_T1_test.tsv} beside {@code NAME.tsv}.
 *
 * @param queries the same queries as the shipped code sees them, with the file's labels
 * @param rows how many rows were compared
 * @param agreeing how many of them agree in every column
 * @param worst the largest difference
 */
record Exported(List<Query> queries, int rows, int agreeing, double worst) {
    static final double TOLERANCE = 1e-3;

    private static final List<String> COLUMNS =
            List.of("kd30_in", "kd30_out", "kd365", "typ_gap", "overdue", "rr", "V4");

    private record Line(int ego, long second, int alter, boolean positive, List<Double> expected) {}

    static Exported compare(Path file, Ties ties) throws IOException {
        Map<String, List<Line>> byQuery = new LinkedHashMap<>();
        List<String> lines = Files.readAllLines(file);
        List<String> header = List.of(lines.getFirst().split("\t"));
        for (String text : lines.subList(1, lines.size())) {
            String[] parts = text.split("\t");
            List<Double> expected = COLUMNS.stream()
                    .map(column -> Double.parseDouble(parts[header.indexOf(column)]))
                    .toList();
            byQuery.computeIfAbsent(parts[0], any -> new ArrayList<>())
                    .add(new Line(
                            Integer.parseInt(parts[1]),
                            Long.parseLong(parts[2]),
                            Integer.parseInt(parts[3]),
                            parts[4].equals("1"),
                            expected));
        }
        return compare(byQuery, ties);
    }

    private static Exported compare(Map<String, List<Line>> byQuery, Ties ties) {
        List<Query> queries = new ArrayList<>();
        int rows = 0;
        int agreeing = 0;
        double worst = 0;
        for (List<Line> lines : byQuery.values()) {
            Line first = lines.getFirst();
            Map<Integer, Candidate> known = new HashMap<>();
            Candidate.known(ties, first.ego, first.second)
                    .people()
                    .forEach(candidate -> known.put(candidate.alter(), candidate));
            List<Query.Row> ours = new ArrayList<>();
            for (Line line : lines) {
                Candidate candidate = known.get(line.alter);
                double difference =
                        candidate == null ? Double.POSITIVE_INFINITY : worst(candidate.tie(), line.expected);
                rows++;
                agreeing += difference <= TOLERANCE ? 1 : 0;
                worst = Math.max(worst, difference);
                if (candidate != null) {
                    ours.add(new Query.Row(candidate, line.positive));
                }
            }
            queries.add(new Query(first.ego, first.second, ours));
        }
        return new Exported(queries, rows, agreeing, worst);
    }

    private static double worst(Relationship tie, List<Double> expected) {
        Tally tally = tie.tally();
        double[] ours = {
            tally.inDays30(),
            tally.outDays30(),
            tally.days365(),
            tie.rhythmDays(),
            tie.silenceRatio(),
            tie.answerRate(),
            Score.warmth(tie)
        };
        double worst = 0;
        for (int i = 0; i < ours.length; i++) {
            worst = Math.max(worst, Math.abs(ours[i] - expected.get(i)));
        }
        return worst;
    }
}
