package kith.story;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kith.demo.DemoBlog;
import kith.drive.Brand;
import kith.drive.Browser;
import kith.drive.BrowserFailure;
import kith.drive.Options;
import kith.drive.Tab;

/** Closes the worker right after each submit, and counts what was lost or doubled. */
final class KillWorker {
    private KillWorker() {}

    /** How many of the comments sent are missing from Kith's memory, and how many stand in it more than once. */
    record Outcome(int lost, int doubled) {}

    static void main(Brand brand, int times) throws IOException {
        Outcome outcome = run(brand, Walk.TARGET, times);
        System.out.println("lost: " + outcome.lost() + " doubled: " + outcome.doubled());
    }

    static Outcome run(Brand brand, Path target, int times) {
        try (DemoBlog blogs = DemoBlog.start();
                Browser browser = brand.start(target, Options.headless())) {
            Stage stage = new Stage(browser, blogs, Path.of("."), sentence -> {});
            browser.grantHost(blogs.pattern("ines"));
            Tab blog = browser.open(blogs.url("ines", "/knitting-as-networking/"));
            blog.until("document.readyState === 'complete'", Stage.LIMIT);
            for (int i = 1; i <= times; i++) {
                stage.comment(blog, "Row number " + i + " is done.");
                browser.stopWorker();
                awaitKept(stage, i);
            }
            return count(stage, times);
        }
    }

    /** A person takes longer to write the next one; what never comes is counted as lost. */
    private static void awaitKept(Stage stage, int number) {
        try {
            stage.held(
                    "turns", "turn => turn.text === 'Row number " + number + " is done.' && turn.state === 'VISIBLE'");
        } catch (BrowserFailure never) {
            System.out.println("row " + number + " is not kept; held: " + stage.everythingHeld());
        }
    }

    private static Outcome count(Stage stage, int times) {
        Tab page = stage.browser.open(stage.browser.extensionUrl("welcome.html"));
        List<String> texts = page
                .eval("return (await " + Memory.all("turns") + ").map(turn => turn.text)")
                .getAsJsonArray()
                .asList()
                .stream()
                .map(text -> text.getAsString())
                .toList();
        Set<String> different = new HashSet<>(texts);
        return new Outcome(times - different.size(), texts.size() - different.size());
    }
}
