package kith.story;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import kith.drive.Brand;
import kith.drive.Browser;
import kith.drive.Options;
import kith.drive.Tab;

/**
 * How long Kith takes to start, beside an extension that does nothing, in turns in one run: the machine's moods strike
 * both.
 */
final class Start {
    private static final int TIMES = 15;

    private final List<Double> worker = new ArrayList<>();
    private final List<Double> shell = new ArrayList<>();
    private final List<Double> words = new ArrayList<>();
    private final List<Double> filled = new ArrayList<>();
    private final Browser browser;
    private final Tab asking;
    private long lastBorn;

    private Start(Browser browser) {
        this.browser = browser;
        // A bare file: a page of Kith's would keep the Wasm in the memory of the process that the worker starts in.
        asking = browser.open(browser.extensionUrl("manifest.json"));
    }

    static void main(Brand brand) throws IOException {
        Path nothing = emptyExtensions();
        System.out.println(brand + ", medians of " + TIMES + " in milliseconds; load "
                + Files.readString(Path.of("/proc/loadavg")).strip());
        try (Browser with = brand.start(Walk.TARGET, Options.headless());
                Browser without = brand.start(nothing, Options.headless())) {
            Start kith = new Start(with);
            Start empty = new Start(without);
            for (int i = 0; i <= TIMES; i++) {
                kith.once();
                empty.once();
            }
            line("cold worker, message -> answer", kith.worker, empty.worker);
            line("popup, page painted", kith.shell, empty.shell);
            line("popup, first words painted", kith.words, empty.words);
            line("popup, filled", kith.filled, empty.filled);
        }
    }

    private void once() {
        browser.stopWorker();
        worker.add(asking.eval("""
                const start = performance.now();
                await chrome.runtime.sendMessage('{}');
                return performance.now() - start;""").getAsDouble());
        long born = browser.worker("return performance.timeOrigin").getAsLong();
        if (born <= lastBorn) {
            throw new AssertionError("the worker that answered is the one of before");
        }
        lastBorn = born;
        Tab popup = browser.open(browser.extensionUrl("popup.html"));
        shell.add(when(popup, "shell"));
        words.add(when(popup, "first-contentful-paint"));
        filled.add(when(popup, "ready"));
        popup.close();
    }

    /** The browser notes some of it a moment after it happened. */
    private static double when(Tab popup, String name) {
        return popup.until("performance.getEntriesByName('" + name + "')[0]?.startTime", Stage.LIMIT)
                .getAsDouble();
    }

    private static void line(String what, List<Double> kith, List<Double> empty) {
        double mine = median(kith);
        double theirs = median(empty);
        System.out.printf(
                Locale.ROOT, "%-32s kith %6.0f   empty %6.0f   ratio %.2f%n", what, mine, theirs, mine / theirs);
    }

    /** Of all but the first, which fills the browser's caches. */
    static double median(List<Double> all) {
        List<Double> sorted = new ArrayList<>(all.subList(1, all.size()));
        Collections.sort(sorted);
        return sorted.get(sorted.size() / 2);
    }

    /** A worker that answers, and a popup with one line, for both browsers. */
    static Path emptyExtensions() throws IOException {
        Path target = Files.createTempDirectory("kith-empty");
        for (String browser : List.of("chromium", "firefox")) {
            Path folder = Files.createDirectories(target.resolve(browser));
            String background =
                    browser.equals("chromium") ? "\"service_worker\": \"worker.js\"" : "\"scripts\": [\"worker.js\"]";
            Files.writeString(folder.resolve("manifest.json"), """
                    {"manifest_version": 3, "name": "Nothing", "version": "1", "background": {%s, "type": "module"},
                     "action": {"default_popup": "popup.html"},
                     "browser_specific_settings": {"gecko": {"id": "nothing@kith.example"}}}""".formatted(background));
            Files.writeString(
                    folder.resolve("worker.js"),
                    "chrome.runtime.onMessage.addListener((message, sender, answer) => { answer('{}'); });");
            Files.writeString(folder.resolve("popup.html"), """
                    <!doctype html><html lang="en"><meta charset="utf-8"><title>Nothing</title>
                    <script type="module" src="popup.js"></script><p>Nothing.</p></html>""");
            Files.writeString(
                    folder.resolve("popup.js"),
                    "requestAnimationFrame(() => performance.mark('shell')); performance.mark('ready');");
        }
        return target;
    }
}
