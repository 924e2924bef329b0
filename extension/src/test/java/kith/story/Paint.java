package kith.story;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.DoubleSupplier;
import kith.demo.DemoBlog;
import kith.drive.Brand;
import kith.drive.Browser;
import kith.drive.Options;
import kith.drive.Page;
import kith.drive.Popup;
import kith.drive.Tab;

/**
 * How long the popup and the weekly page take until their content is painted, by how many people are remembered, beside a
 * page of an extension that does nothing, in turns in one run: the machine's moods strike both.
 */
final class Paint {
    private static final int TIMES = 9;
    private static final String QUESTION = "The 990 form confused me too. How did you learn it?";

    /** When the last of it stood and the first words were painted: until then there are none but headings. */
    static final String PAINTED = """
        (() => {
          const [ready, words] = ['ready', 'first-contentful-paint'].map(it => performance.getEntriesByName(it)[0]);
          return ready && words && Math.max(ready.startTime, words.startTime);
        })()""";

    private final Stage stage;
    private final Browser empty;
    private final String blog;

    private Paint(Stage stage, Browser empty) {
        this.stage = stage;
        this.empty = empty;
        this.blog = stage.blogs.url("ines", "/knitting-as-networking/");
    }

    static void main(Brand brand) throws IOException {
        Path nothing = Start.emptyExtensions();
        System.out.println(brand + ", medians of " + TIMES + " in milliseconds; load "
                + Files.readString(Path.of("/proc/loadavg")).strip());
        try (DemoBlog blogs = DemoBlog.start();
                Browser with = brand.start(Walk.TARGET, Options.headless());
                Browser without = brand.start(nothing, Options.headless())) {
            Paint paint = new Paint(new Stage(with, blogs, Path.of("."), sentence -> {}), without);
            paint.with(0, "Nothing this week.");
            paint.joAsksAndInesAnswers();
            for (int people : List.of(200, 2_000)) {
                paint.stage.kith("welcome.html").eval(Crowd.of(people - 1));
                paint.with(people, "Ines answered your question");
            }
        }
    }

    /** One person whom the popup knows on the blog, and of whom the weekly page has an idea. */
    private void joAsksAndInesAnswers() {
        stage.browser.grantHost(stage.blogs.pattern("ines"));
        Tab post = stage.browser.open(blog);
        stage.comment(post, QUESTION);
        stage.held("turns", "turn => turn.mine && turn.state === 'VISIBLE'");
        stage.daysPass(2);
        stage.blogs.answerAs("Ines", QUESTION, "I sat with the instructions, and then I asked the county clerk.");
        post.reload();
        stage.held("turns", "turn => !turn.mine");
        post.close();
    }

    private void with(int people, String week) {
        Tab post = stage.browser.open(blog);
        Tab theirs = empty.open(blog);
        line(
                "popup",
                people,
                () -> popup(stage.browser, post, people == 0 ? "Note my comments here?" : "Ines"),
                () -> popup(empty, theirs, "Nothing."));
        line(
                "weekly",
                people,
                () -> tab(stage.browser, "weekly.html", week),
                () -> tab(empty, "popup.html", "Nothing."));
        post.close();
        theirs.close();
    }

    private static double popup(Browser browser, Tab tab, String words) {
        Popup popup = browser.popup(tab);
        double millis = painted(popup, words);
        popup.close();
        return millis;
    }

    private static double tab(Browser browser, String file, String words) {
        Tab page = browser.open(browser.extensionUrl(file));
        double millis = painted(page, words);
        page.close();
        return millis;
    }

    private static double painted(Page page, String words) {
        double millis = page.until(PAINTED, Stage.LIMIT).getAsDouble();
        String said = page.eval("return document.body.innerText").getAsString();
        if (!said.contains(words)) {
            throw new AssertionError("painted without \"" + words + "\": " + said);
        }
        return millis;
    }

    /** The first of each fills the browser's caches. */
    private static void line(String page, int people, DoubleSupplier kith, DoubleSupplier empty) {
        List<Double> mine = new ArrayList<>();
        List<Double> theirs = new ArrayList<>();
        for (int i = 0; i <= TIMES; i++) {
            mine.add(kith.getAsDouble());
            theirs.add(empty.getAsDouble());
        }
        double ours = Start.median(mine);
        double other = Start.median(theirs);
        System.out.printf(
                Locale.ROOT,
                "paint: %s people=%d ms=%.0f empty=%.0f ratio=%.2f%n",
                page,
                people,
                ours,
                other,
                ours / other);
    }
}
