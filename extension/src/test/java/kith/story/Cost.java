package kith.story;

import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kith.demo.DemoBlog;
import kith.drive.Brand;
import kith.drive.Browser;
import kith.drive.Options;
import kith.drive.Tab;
import kith.reading.Outline;
import kith.reading.learn.Learn;

/**
 * What Kith costs a page with many comments: how long the page is kept from its own work at a stretch, and how long all of
 * it takes, by the scripts that ship and as the worker uses them.
 *
 * <p>The page itself measures: it sends itself one message after the other, and the longest time between two of them is
 * the longest task. Chromium's own list of tasks over 50 ms stands beside it. The doorbell is silent meanwhile.
 */
final class Cost {
    private static final int ROUNDS = 7;
    private static final List<Integer> SIZES = List.of(500, 1_000, 2_000);
    private static final List<String> ALL = List.of("content-notes.js", "rules.js", "content.js", "content-start.js");
    private static final List<String> START = List.of("content-start.js");

    /** Begins when the page has been laid out. */
    private static final String PROBE = """
            await new Promise(done => requestIdleCallback(done));
            const channel = new MessageChannel();
            let last = performance.now(), longest = 0, tasks = 0, on = true;
            try {
              new PerformanceObserver(seen => tasks += seen.getEntries().length).observe({type: 'longtask'});
            } catch { tasks = -1; }
            channel.port1.onmessage = () => {
              const now = performance.now();
              longest = Math.max(longest, now - last);
              last = now;
              if (on) channel.port2.postMessage(0);
            };
            channel.port2.postMessage(0);
            globalThis.probed = async () => {
              await new Promise(done => setTimeout(done, 100));
              on = false;
              return {longest, tasks};
            };
            return true;
            """;

    private final Browser browser;
    private final DemoBlog blogs;
    private final Tab kith;
    private final Map<String, List<Double>> longest = new LinkedHashMap<>();
    private final Map<String, List<Double>> whole = new LinkedHashMap<>();
    private final Map<String, Integer> tasks = new LinkedHashMap<>();

    private Cost(Browser browser, DemoBlog blogs) {
        this.browser = browser;
        this.blogs = blogs;
        this.kith = browser.open(browser.extensionUrl("manifest.json"));
        kith.until("(await chrome.scripting.getRegisteredContentScripts()).length", Stage.LIMIT);
        kith.eval("await chrome.scripting.unregisterContentScripts()");
    }

    static void main(Brand brand) throws IOException {
        System.out.println(brand + ", medians of " + ROUNDS + " in milliseconds; load "
                + Files.readString(Path.of("/proc/loadavg")).strip());
        try (DemoBlog blogs = DemoBlog.start();
                Browser browser = brand.start(Walk.TARGET, Options.headless())) {
            Cost cost = new Cost(browser, blogs);
            for (int round = 0; round < ROUNDS; round++) {
                for (LongPages kind : LongPages.values()) {
                    for (int size : SIZES) {
                        cost.once(kind, size);
                    }
                }
            }
            cost.print();
        }
    }

    private void once(LongPages kind, int size) {
        String host = (kind == LongPages.UNKNOWN ? "u" : "k") + size;
        if (longest.keySet().stream().noneMatch(row -> row.startsWith(row(kind, size, "")))) {
            blogs.page(host, kind.page(size));
            browser.grantHost(blogs.pattern(host));
        }
        Tab page = browser.open(blogs.url(host, "/"));
        measured(page, row(kind, size, "at rest"), "return ''");
        String told = measured(page, row(kind, size, "first"), inject(host, ALL));
        if (told.startsWith(Outline.MARK)) {
            String rule = Learn.from(told.substring(Outline.MARK.length()));
            measured(page, row(kind, size, "by what was learned"), """
                    return chrome.tabs.sendMessage((await chrome.tabs.query({url: %s}))[0].id, %s);""".formatted(
                            literal(blogs.pattern(host)), literal(Outline.MARK + rule)));
        }
        told = measured(page, row(kind, size, "again"), inject(host, START));
        if (told.split("\"key\"", -1).length - 1 != size) {
            throw new AssertionError("not all of " + size + " comments were read");
        }
        synchronously(page, row(kind, size, "a click"), "document.querySelector('h1').click()");
        synchronously(
                page,
                row(kind, size, "sending"),
                "document.querySelector('form').dispatchEvent(new Event('submit', {bubbles: true}))");
        page.close();
    }

    private String inject(String host, List<String> files) {
        return """
                const [{id}] = await chrome.tabs.query({url: %s});
                const [{result}] = await chrome.scripting.executeScript({target: {tabId: id}, files: %s});
                return result;""".formatted(literal(blogs.pattern(host)), new com.google.gson.Gson().toJson(files));
    }

    /** What a page of Kith's own does with this one, and what this one feels of it. */
    private String measured(Tab page, String row, String deed) {
        page.eval(PROBE);
        JsonObject done = kith.eval("""
                const start = performance.now();
                const told = await (async () => { %s })();
                return {whole: performance.now() - start, told};""".formatted(deed)).getAsJsonObject();
        JsonObject felt = page.eval("return probed()").getAsJsonObject();
        add(longest, row, felt.get("longest").getAsDouble());
        add(whole, row, done.get("whole").getAsDouble());
        tasks.merge(row, felt.get("tasks").getAsInt(), Integer::sum);
        return done.get("told").getAsString();
    }

    /** What the page does and Kith hears at once, so that the page waits for it. */
    private void synchronously(Tab page, String row, String deed) {
        double millis = page.eval("const start = performance.now(); " + deed + "; return performance.now() - start;")
                .getAsDouble();
        add(longest, row, millis);
    }

    private static String row(LongPages kind, int size, String what) {
        return String.format(Locale.ROOT, "%-15s %,6d  %s", kind, size, what);
    }

    private static void add(Map<String, List<Double>> rows, String row, double millis) {
        rows.computeIfAbsent(row, it -> new ArrayList<>()).add(millis);
    }

    private void print() {
        longest.forEach((row, millis) -> {
            String line = String.format(Locale.ROOT, "%-46s longest task %6.1f", row, median(millis));
            if (whole.containsKey(row) && !row.endsWith("at rest")) {
                line += String.format(Locale.ROOT, "   whole %6.0f", median(whole.get(row)));
                String half = row.replace("2,000", "1,000");
                double ratio = median(whole.get(row)) / median(whole.getOrDefault(half, List.of(Double.NaN)));
                line += half.equals(row) ? "" : String.format(Locale.ROOT, "   %.1f times 1,000's", ratio);
            }
            int over = tasks.getOrDefault(row, -1);
            System.out.println(over < 0 ? line : line + "   over 50 ms: " + over + " of " + ROUNDS);
        });
    }

    private static double median(List<Double> all) {
        return all.stream().sorted().toList().get(all.size() / 2);
    }

    private static String literal(String text) {
        return new JsonPrimitive(text).toString();
    }
}
