package kith.story;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import kith.demo.Blogs;
import kith.demo.DemoBlog;
import kith.drive.Brand;
import kith.drive.Browser;
import kith.drive.BrowserFailure;
import kith.drive.Display;
import kith.drive.Options;
import kith.wordpress.InesOnWordPress;

/** {@code ./dev run} and its kin: a demo blog, a browser with Kith, and the story walked through, printed as it happens. */
public final class Walk {
    static final Path TARGET = Path.of("extension/target");
    private static final Path PICTURES = TARGET.resolve("screenshots");

    /** Besides English. */
    private static final List<String> LANGUAGES = List.of("ar", "de");

    /** Where the README finds its pictures, and which they are. */
    private static final Path IN_README = Path.of("docs/pictures");

    private static final List<String> SHOWN = List.of("popup-answered", "weekly");

    private Walk() {}

    public static void main(String[] args) throws IOException {
        List<String> words = new ArrayList<>(List.of(args));
        Brand brand = words.remove("--firefox") ? Brand.FIREFOX : Brand.CHROMIUM;
        boolean wordPress = words.remove("--wordpress");
        switch (words.isEmpty() ? "--demo" : words.getFirst()) {
            case "--headless" -> headless(brand, wordPress, PICTURES, View.USUAL);
            case "--screenshots" -> screenshots();
            case "--kill-worker" -> KillWorker.main(brand, Integer.parseInt(words.get(1)));
            case "--start" -> Start.main(brand);
            case "--paint" -> Paint.main(brand);
            case "--cost" -> Cost.main(brand);
            case "--kill" -> Kill.main(brand, TARGET, (int) number(words, "--times", 100), seed(words));
            case "--scale" -> Scale.main(words.size() > 1 ? Integer.parseInt(words.get(1)) : Scale.PEOPLE);
            case "--traces" -> Traces.main(brand, TARGET);
            case "--watch" -> watch();
            case "--demo" -> demo(brand, wordPress);
            default -> throw new IllegalArgumentException("no such way to walk: " + words);
        }
    }

    /** The same seed gives the same deeds, though not the same moments. */
    private static long seed(List<String> words) {
        long seed = number(words, "--seed", System.nanoTime());
        System.out.println("seed: " + seed);
        return seed;
    }

    /** What stands behind a word: {@code --times 1000}. */
    private static long number(List<String> words, String word, long otherwise) {
        int at = words.indexOf(word);
        return at < 0 ? otherwise : Long.parseLong(words.get(at + 1));
    }

    /** The story by itself; on a display of its own, because only there is a real context menu. */
    private static void headless(Brand brand, boolean wordPress, Path pictures, List<View> views) throws IOException {
        Files.createDirectories(pictures);
        try (Display display = Display.start();
                Blogs blogs = blogs(wordPress);
                Browser browser = brand.start(TARGET, Options.on(display))) {
            Stage stage = new Stage(browser, blogs, pictures, System.out::println, views);
            try {
                new Story(stage).tell();
            } catch (AssertionError | RuntimeException untold) {
                browser.log().forEach(line -> System.out.println("browser: " + line));
                System.out.println("held: " + stage.everythingHeld());
                throw untold;
            }
            System.out.println("pictures: " + pictures);
            System.out.println("story: complete");
        }
    }

    /** Every page of the story in every view; in each further language, the pages of its first days. */
    private static void screenshots() throws IOException {
        clear(PICTURES);
        headless(Brand.CHROMIUM, false, PICTURES, List.of(View.values()));
        intoReadme();
        for (String language : LANGUAGES) {
            Path pictures = Files.createDirectories(PICTURES.resolve(language));
            try (Display display = Display.start();
                    DemoBlog blogs = DemoBlog.start();
                    Browser browser =
                            Brand.CHROMIUM.start(TARGET, Options.on(display).speaking(language))) {
                new Gallery(new Stage(browser, blogs, pictures, System.out::println, List.of(View.values()))).show();
            }
        }
    }

    private static void intoReadme() throws IOException {
        Files.createDirectories(IN_README);
        try (Stream<Path> all = Files.list(PICTURES)) {
            for (Path picture : all.filter(Files::isRegularFile).toList()) {
                String name = picture.getFileName().toString().replaceFirst("^\\d+-", "");
                if (SHOWN.contains(name.replaceFirst("(-dark)?[.]png$", ""))) {
                    Files.copy(picture, IN_README.resolve(name), StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }

    /** Pictures of pages that are no longer there would be taken for new ones. */
    private static void clear(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path picture :
                        all.filter(it -> it.toString().endsWith(".png")).toList()) {
                    Files.delete(picture);
                }
            }
        }
    }

    /** For somebody to try by hand: Ines, or Mara on the forum, answers half a minute after each comment. */
    private static void demo(Brand brand, boolean wordPress) throws IOException {
        try (Blogs blogs = blogs(wordPress);
                Browser browser = brand.start(TARGET, Options.forPeople())) {
            blogs.answerAfter(Duration.ofSeconds(30));
            browser.open(blogs.url("ines", "/knitting-as-networking/"));
            System.out.println(
                    "Kith is in the browser's toolbar (perhaps behind the puzzle piece). Write a comment on Ines's blog:");
            System.out.println("  " + blogs.url("ines", "/knitting-as-networking/"));
            if (blogs instanceof InesOnWordPress real) {
                System.out.println("It is a real WordPress. To be Ines there (name and password are \"ines\"):");
                System.out.println("  " + real.logIn());
            }
            System.out.println("Or on a forum that is one page of scripts, where you are signed in as Jo:");
            System.out.println("  " + blogs.url("forum", "/"));
            System.out.println("Ines, or Mara on the forum, answers half a minute later. Press Enter here to end.");
            System.in.read();
        }
    }

    private static Blogs blogs(boolean wordPress) {
        return wordPress ? InesOnWordPress.start() : DemoBlog.start();
    }

    /** For somebody who changes Kith: reloads it whenever {@code ./dev watch} has built it. */
    private static void watch() throws IOException {
        Path built = TARGET.resolve("built");
        try (DemoBlog blogs = DemoBlog.start();
                Browser browser = Brand.CHROMIUM.start(TARGET, Options.forPeople())) {
            blogs.answerAfter(Duration.ofSeconds(30));
            browser.open(blogs.url("ines", "/knitting-as-networking/"));
            Thread reloading = new Thread(() -> reloadAfterEachBuild(browser, built));
            reloading.setDaemon(true);
            reloading.start();
            browser.awaitClosed();
        }
    }

    private static void reloadAfterEachBuild(Browser browser, Path built) {
        long seen = built.toFile().lastModified();
        while (true) {
            LockSupport.parkNanos(Duration.ofMillis(300).toNanos());
            long now = built.toFile().lastModified();
            if (now != seen) {
                seen = now;
                try {
                    browser.worker("chrome.runtime.reload()");
                } catch (BrowserFailure gone) {
                    // the worker may end before it can answer
                }
                System.out.println("Kith is loaded anew");
            }
        }
    }
}
