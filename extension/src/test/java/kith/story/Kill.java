package kith.story;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.SortedSet;
import java.util.concurrent.locks.LockSupport;
import kith.demo.DemoBlog;
import kith.drive.Brand;
import kith.story.Victim.End;

/**
 * Kills Kith's worker, its page or the whole browser at a random moment of what Kith is at, lets it come back, and looks
 * whether anything is lost, doubled or broken.
 */
final class Kill {
    private static final int PEOPLE = 20;

    /** A browser takes much longer to come back than a worker or a page. */
    private static final int BROWSER_EVERY = 10;

    /** Some are to come just after the end. */
    private static final double AFTER = 1.15;

    private static final Duration LIMIT = Duration.ofSeconds(60);

    private final Victim victim;
    private final Random random;
    private final Map<String, Deed> deeds = new LinkedHashMap<>();
    private final Map<String, Double> millis = new LinkedHashMap<>();
    private final Faults all = Faults.none();
    private int told;

    private Kill(Victim victim, long seed) {
        this.victim = victim;
        this.random = new Random(seed);
        deeds.put("noting", new Noting(victim));
        for (Asking.What what : Asking.What.values()) {
            deeds.put(what.name().toLowerCase(Locale.ROOT), new Asking(victim, what, random));
        }
        for (Copying.What what : Copying.What.values()) {
            deeds.put(what.name().toLowerCase(Locale.ROOT).replace('_', ' '), new Copying(victim, what, random));
        }
    }

    static void main(Brand brand, Path target, int times, long seed) {
        try (DemoBlog blogs = DemoBlog.start();
                Victim victim = new Victim(brand, target, blogs)) {
            Faults faults = new Kill(victim, seed).run(times);
            System.out.printf(
                    "lost: %d doubled: %d broken: %d%n",
                    faults.lost().size(),
                    faults.doubled().size(),
                    faults.broken().size());
        }
    }

    private Faults run(int times) {
        victim.quiet();
        Filling.fill(victim.bare(), new Decades(PEOPLE, Instant.ofEpochSecond(1_790_000_000)).all());
        deeds.forEach((name, deed) -> millis.put(name, measured(deed)));
        System.out.println("milliseconds that each takes undisturbed: " + millis);
        List<String> names = List.copyOf(deeds.keySet());
        for (int i = 1; i <= times; i++) {
            String name = names.get(random.nextInt(names.size()));
            End end = i % BROWSER_EVERY == 0 ? End.BROWSER : random.nextBoolean() ? End.WORKER : End.PAGE;
            round(i, name, end);
            if (i % 50 == 0) {
                System.out.printf(
                        "%d rounds, %d of them told done before the end; records: %d%n",
                        i, told, victim.held().size());
            }
        }
        return all;
    }

    /** Twice, because the first time is slow for other reasons. */
    private double measured(Deed deed) {
        double millis = 0;
        for (int i = 0; i < 2; i++) {
            deed.prepare();
            SortedSet<String> before = victim.held();
            long start = System.nanoTime();
            deed.begin();
            while (!deed.over() && System.nanoTime() - start < LIMIT.toNanos()) {
                Thread.onSpinWait();
            }
            millis = (System.nanoTime() - start) / 1e6;
            boolean done = deed.told();
            deed.comeBack();
            SortedSet<String> after = victim.held();
            report("undisturbed", deed.judge(before, done, after).and(Faults.in(after)));
        }
        return Math.rint(millis);
    }

    private void round(int number, String name, End end) {
        Deed deed = deeds.getOrDefault(name, deeds.values().iterator().next());
        deed.prepare();
        SortedSet<String> before = victim.held();
        double delay = random.nextDouble() * AFTER * millis.getOrDefault(name, 0.0);
        deed.begin();
        LockSupport.parkNanos((long) (delay * 1e6));
        boolean done = deed.told();
        victim.end(end, deed);
        done |= end == End.WORKER && deed.told();
        told += done ? 1 : 0;
        deed.comeBack();
        SortedSet<String> after = victim.held();
        report(
                String.format(Locale.ROOT, "round %d, %s of %s after %.0f ms", number, end, name, delay),
                deed.judge(before, done, after).and(Faults.in(after)));
    }

    private void report(String what, Faults faults) {
        if (!faults.isEmpty()) {
            System.out.println(what + ": " + faults);
            Faults unused = all.and(faults);
        }
    }
}
