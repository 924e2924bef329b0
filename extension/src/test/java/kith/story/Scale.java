package kith.story;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import kith.demo.DemoBlog;
import kith.drive.Brand;
import kith.drive.Browser;
import kith.drive.Options;
import kith.drive.Tab;

/**
 * How Kith bears decades of somebody's talks: room and time, beside those with half of it, in turns in one run, so that the
 * machine's moods strike both.
 */
final class Scale {
    /** More than anybody meets. */
    static final int PEOPLE = 20_000;

    private static final int TIMES = 3;

    /** Further turns, of which the room that one takes is told. */
    private static final int FURTHER = 10_000;

    private final Decades decades;
    private final Path profile;
    private final Browser browser;
    private final Timed timed;

    private Scale(int people, DemoBlog blogs, Path profile) {
        this.decades = new Decades(people, Instant.now());
        this.profile = profile;
        this.browser = Brand.CHROMIUM.start(Walk.TARGET, Options.headless().keeping(profile));
        Stage stage = new Stage(browser, blogs, Path.of("."), sentence -> {});
        this.timed = new Timed(stage);
        browser.grantHost(blogs.pattern("ines"));
        double unused = timed.noting();
        Tab page = browser.open(browser.extensionUrl("manifest.json"));
        Filling.fill(page, decades.all());
        page.close();
    }

    static void main(int people) throws IOException {
        Path profiles = Files.createTempDirectory("kith-scale");
        try (DemoBlog blogs = DemoBlog.start()) {
            Scale half = new Scale(people / 2, blogs, profiles.resolve("half"));
            Scale full = new Scale(people, blogs, profiles.resolve("full"));
            System.out.printf(
                    "scale: %,d people, %,d turns, %,d conversations, and half of each; milliseconds, medians of %d; load %s%n",
                    people, full.decades.turns(), full.decades.conversations(), TIMES, load());
            full.besides(half);
            half.browser.close();
            full.browser.close();
        } finally {
            deleteTree(profiles);
        }
    }

    private void besides(Scale half) {
        line("size on disk, kB", half.kilobytes(), kilobytes());
        line("worker, cold", half, Timed::workerStarts);
        line("noting a comment", half, Timed::noting);
        line("popup", half, Timed::popup);
        line("popup, who knows", half, Timed::whoKnows);
        line("weekly page, cold", half, Timed::weekly);
        line("people page", half, Timed::people);
        line("first search there", half, timed -> timed.search(true));
        line("next search there", half, timed -> timed.search(false));
        line("making a copy", half, Timed::copied);
        further();
        Timed.Arrival less = half.timed.comesBack();
        Timed.Arrival more = timed.comesBack();
        line("copy comes back, seen", less.seen(), more.seen());
        line("copy comes back, there", less.there(), more.there());
        System.out.println("load " + load());
    }

    /** Of the first nothing is told: it fills the browser's caches. */
    private void line(String what, Scale half, ToDoubleFunction<Timed> deed) {
        List<Double> less = new ArrayList<>();
        List<Double> more = new ArrayList<>();
        for (int i = 0; i <= TIMES; i++) {
            less.add(deed.applyAsDouble(half.timed));
            more.add(deed.applyAsDouble(timed));
        }
        line(what, Start.median(less), Start.median(more));
    }

    private static void line(String what, double half, double full) {
        System.out.printf(Locale.ROOT, "%-26s half %9.0f   full %9.0f   ratio %.2f%n", what, half, full, full / half);
    }

    private static String load() {
        try {
            return Files.readString(Path.of("/proc/loadavg")).strip();
        } catch (IOException noLinux) {
            return "unknown";
        }
    }

    /** What one more turn of somebody known takes, its words and all. */
    private void further() {
        double before = kilobytes();
        Tab page = browser.open(browser.extensionUrl("manifest.json"));
        Filling.fill(page, decades.turns(decades.turns(), decades.turns() + FURTHER));
        page.close();
        System.out.printf(Locale.ROOT, "a further turn, bytes      %.0f%n", (kilobytes() - before) * 1024 / FURTHER);
    }

    /** What the browser's databases take on the disk once it has put them in order, which it does when it starts. */
    private double kilobytes() {
        browser.restart();
        try (Stream<Path> files = Files.walk(profile.resolve("Default/IndexedDB"))) {
            return files.filter(Files::isRegularFile)
                            .mapToLong(file -> file.toFile().length())
                            .sum()
                    / 1024.0;
        } catch (IOException unread) {
            throw new UncheckedIOException(unread);
        }
    }

    private static void deleteTree(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(each);
            }
        }
    }
}
