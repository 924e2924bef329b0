package kith.story;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import kith.demo.DemoBlog;
import kith.drive.Chromium;
import kith.drive.Display;
import kith.drive.Options;

/** {@code ./dev run} and its kin: a demo blog, a browser with Kith, and the story walked through, printed as it happens. */
public final class Walk {
    static final Path EXTENSION = Path.of("extension/target/chromium");

    private Walk() {}

    public static void main(String[] args) throws IOException {
        switch (args.length == 0 ? "--demo" : args[0]) {
            case "--headless", "--screenshots" -> headless(Path.of("extension/target/screenshots"));
            case "--kill-worker" -> KillWorker.main(Integer.parseInt(args[1]));
            case "--demo" -> demo();
            default -> throw new IllegalArgumentException("no such way to walk: " + args[0]);
        }
    }

    /** The story by itself; on a display of its own, because only there is a real context menu. */
    static void headless(Path pictures) throws IOException {
        Files.createDirectories(pictures);
        try (Display display = Display.start();
                DemoBlog blogs = DemoBlog.start();
                Chromium browser = Chromium.start(EXTENSION, Options.on(display))) {
            Stage stage = new Stage(browser, blogs, pictures, System.out::println);
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

    /** For somebody to try by hand: Ines answers half a minute after each comment. */
    private static void demo() throws IOException {
        try (DemoBlog blogs = DemoBlog.start();
                Chromium browser = Chromium.start(EXTENSION, Options.forPeople())) {
            blogs.answerAfter(Duration.ofSeconds(30));
            browser.open(blogs.url("ines", "/knitting-as-networking/"));
            System.out.println("Kith is in the browser's toolbar (the puzzle piece). Write a comment on Ines's blog:");
            System.out.println("  " + blogs.url("ines", "/knitting-as-networking/"));
            System.out.println("Ines answers half a minute later. Press Enter here to end.");
            System.in.read();
        }
    }
}
