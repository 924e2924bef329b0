package kith.probe;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/**
 * How long everybody takes to be scored: on the JVM, by the same Java as Wasm in Chromium, and there by a twin written in
 * JavaScript; {@code [PEOPLE [EXCHANGES]]}, the working directory is {@code extension}.
 *
 * <p>The three take turns, so that what else the machine does falls on all of them.
 */
final class ScoresBench {
    private static final Path TWIN = Path.of("src/test/resources/kith/probe/scores.mjs");

    /** Before these many rounds the compilers are still at work. */
    private static final int WARM_UP = 4;

    private static final int ROUNDS = 15;
    private static final double TOLERANCE = 1e-6;

    private record Target(String name, Supplier<String> round, List<Double> millis, List<String> last) {
        Target(String name, Supplier<String> round) {
            this(name, round, new ArrayList<>(), new ArrayList<>());
        }

        void run() {
            last.clear();
            last.addAll(round.get().lines().toList());
            millis.add(Double.valueOf(last.removeFirst()));
        }

        double median() {
            List<Double> warm = new ArrayList<>(millis.subList(WARM_UP, millis.size()));
            Collections.sort(warm);
            return warm.get(warm.size() / 2);
        }

        double worst(Target other) {
            if (last.size() != other.last.size()) {
                return Double.POSITIVE_INFINITY;
            }
            double worst = 0;
            for (int i = 0; i < last.size(); i++) {
                double apart = Math.abs(Double.parseDouble(last.get(i)) - Double.parseDouble(other.last.get(i)));
                worst = Double.isNaN(apart) ? Double.POSITIVE_INFINITY : Math.max(worst, apart);
            }
            return worst;
        }
    }

    private ScoresBench() {}

    public static void main(String[] arguments) throws IOException {
        Locale.setDefault(Locale.ROOT);
        int people = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 20_000;
        int exchanges = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 200_000;
        try (InChromium chromium = new InChromium()) {
            chromium.answer("/twin.mjs", "text/javascript", Files.readAllBytes(TWIN));
            chromium.answer("/logs", "application/octet-stream", bytes(Scored.numbers(people, exchanges)));
            chromium.text("Object.keys(globalThis.twin = await import('/twin.mjs'))");
            chromium.text("(globalThis.logs = twin.read(await (await fetch('/logs')).arrayBuffer())).length");
            String numbers = "(" + people + "," + exchanges + ")";
            Target jvm = new Target("JVM", () -> Scored.of(people, exchanges).toString());
            Target wasm = new Target("Wasm", () -> chromium.text("core.scores" + numbers));
            Target twin = new Target("JavaScript", () -> chromium.text("twin.scores(logs)"));
            double before = load();
            for (int i = 0; i < WARM_UP + ROUNDS; i++) {
                List.of(jvm, wasm, twin).forEach(Target::run);
            }
            System.out.printf(
                    "%d people, %d exchanges; medians of %d rounds after %d; load %.1f to %.1f on %d processors%n",
                    people, exchanges, ROUNDS, WARM_UP, before, load(), processors());
            boolean agree = true;
            for (Target target : List.of(jvm, wasm, twin)) {
                double worst = target.worst(jvm);
                agree &= worst <= TOLERANCE;
                System.out.printf(
                        "scores: %s %.1f ms, JVM x%.2f, JavaScript x%.2f, results differ by at most %.0e%n",
                        target.name,
                        target.median(),
                        target.median() / jvm.median(),
                        target.median() / twin.median(),
                        worst);
            }
            System.out.println("scores: agree=" + (agree ? "yes" : "no"));
            if (!agree) {
                System.exit(1);
            }
        }
    }

    private static double load() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }

    private static int processors() {
        return Runtime.getRuntime().availableProcessors();
    }

    private static byte[] bytes(double[] numbers) {
        ByteBuffer bytes = ByteBuffer.allocate(numbers.length * Double.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        bytes.asDoubleBuffer().put(numbers);
        return bytes.array();
    }
}
