package kith.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import kith.followup.Tally;

/**
 * The follow-up engine's scores on real data (FOLLOWUP 2): {@code [--seen SHARE] [DIR]}.
 *
 * <p>T1 and T3 rank by warmth, as people talk by themselves: they test the warmth, not whom Kith suggests. T2 knows only
 * notes that somebody chose to write. Where queries were exported beside a set, its T1 is over those; what is seen
 * by the way ({@code --seen}) is set beside nothing seen, over the same queries.
 */
final class FollowupBench {
    private static final long YEAR = 365 * 86_400L;

    private FollowupBench() {}

    /** What one data set gave; parity is "yes", "no", or "-" where nothing was exported. */
    private record Result(String name, double t1, double t2, double t3, String parity) {
        String line() {
            return "followup: %s T1=%.4f T2auc=%.4f T3=%.4f parity=%s".formatted(name, t1, t2, t3, parity);
        }
    }

    public static void main(String[] arguments) throws IOException {
        Locale.setDefault(Locale.ROOT);
        double seen = 0;
        Path folder = Path.of("../shared/data/ties");
        for (int i = 0; i < arguments.length; i++) {
            if (arguments[i].equals("--seen")) {
                seen = Double.parseDouble(arguments[++i]);
            } else {
                folder = Path.of(arguments[i]);
            }
        }
        if (!Files.isDirectory(folder)) {
            System.err.println("followup: no folder " + folder + "; give one with files of lines: src dst unix_time");
            System.exit(1);
        }
        System.out.println("T1 and T3 rank by warmth: they say who talks anyway, not whom a note would change.\n"
                + "T2 knows only notes that somebody chose to write.");
        List<Result> plain = new ArrayList<>();
        List<Result> withSeen = new ArrayList<>();
        for (Path file : sets(folder)) {
            if (seen > 0) {
                Result without = measure(Ties.read(file, 0), Optional.empty());
                Result with = measure(Ties.read(file, seen), Optional.empty());
                System.out.println(with.line() + beside(without));
                plain.add(without);
                withSeen.add(with);
            } else {
                Path exported = Path.of(file.toString().replace(".tsv", "_T1_test.tsv"));
                Result result =
                        measure(Ties.read(file, 0), Files.exists(exported) ? Optional.of(exported) : Optional.empty());
                System.out.println(result.line());
                plain.add(result);
            }
        }
        System.out.println(
                seen > 0
                        ? macro(withSeen).line() + beside(macro(plain))
                        : macro(plain).line());
    }

    private static String beside(Result nothingSeen) {
        return " (nothing seen: T1=%.4f T3=%.4f)".formatted(nothingSeen.t1, nothingSeen.t3);
    }

    private static Result macro(List<Result> results) {
        List<String> parities = results.stream().map(Result::parity).toList();
        return new Result(
                "macro",
                results.stream().mapToDouble(Result::t1).average().orElse(Double.NaN),
                results.stream().mapToDouble(Result::t2).average().orElse(Double.NaN),
                results.stream().mapToDouble(Result::t3).average().orElse(Double.NaN),
                parities.contains("no") ? "no" : parities.contains("yes") ? "yes" : "-");
    }

    private static List<Path> sets(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file ->
                            file.toString().endsWith(".tsv") && !file.toString().contains("_T1_"))
                    .sorted()
                    .toList();
        }
    }

    private static Result measure(Ties ties, Optional<Path> exported) throws IOException {
        double burnIn = burnIn(ties.name());
        int dormantDays = ties.last() - ties.first() < YEAR ? 30 : 60;
        List<Query> again = Query.all(ties, burnIn, new Query.Question(FollowupBench::reconnects, 30));
        Baselines.print("T1", again);
        Query.Question revival = new Query.Question(one -> revives(one, dormantDays), dormantDays);
        List<Query> dormant = Query.all(ties, burnIn, revival);
        Baselines.print("T3", dormant);
        Answers answers = Answers.of(ties, burnIn);
        System.out.println("  T2 notes=%d rate auc=%.4f brier=%.4f, with silence auc=%.4f brier=%.4f, recency auc=%.4f"
                .formatted(
                        answers.notes().size(),
                        answers.auc(Answers.Note::rate),
                        answers.brier(Answers.Note::rate),
                        answers.auc(Answers.Note::chance),
                        answers.brier(Answers.Note::chance),
                        answers.auc(note -> -note.tie().tally().silentDays())));
        double t2 = answers.auc(Answers.Note::rate);
        double t3 = Baselines.warmth(dormant);
        if (exported.isEmpty()) {
            return new Result(ties.name(), Baselines.warmth(again), t2, t3, "-");
        }
        Exported rows = Exported.compare(exported.get(), ties);
        Baselines.print("T1 on the exported queries", rows.queries());
        System.out.println("  parity %d of %d rows within %.0e, worst %.1e"
                .formatted(rows.agreeing(), rows.rows(), Exported.TOLERANCE, rows.worst()));
        String parity = rows.agreeing() == rows.rows() ? "yes" : "no";
        return new Result(ties.name(), Baselines.warmth(rows.queries()), t2, t3, parity);
    }

    private static double burnIn(String name) {
        return switch (name) {
            case "mathoverflow" -> 0.30;
            case "collegemsg" -> 0.20;
            default -> 0.25;
        };
    }

    private static boolean reconnects(Candidate one) {
        return one.silentDays() >= 7 && one.silentDays() <= 365;
    }

    private static boolean revives(Candidate one, int days) {
        Tally tally = one.tie().tally();
        return one.silentDays() >= days && tally.theirs() + tally.mine() >= 2 && tally.theirs() >= 1;
    }
}
