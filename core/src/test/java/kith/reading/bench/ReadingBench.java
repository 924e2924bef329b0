package kith.reading.bench;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import kith.reading.Comment;
import kith.reading.Page;
import kith.reading.PageReading;
import kith.reading.Shipped;

/**
 * Reads a folder of labelled pages with the code that ships, and says how well.
 *
 * <p>{@code ReadingBench [DIR] [--generic-only] [--dump FILE] [--pages]}: without site files; what was read as one line
 * of JSON for each page; a line for each page that was not read rightly.
 */
public final class ReadingBench {

    private static final String DEFAULT = "../shared/data/pages";

    /** One page, read as shipped and without site files. */
    private record Result(LabelledPage page, String site, Score shipped, Score generic) {
        boolean isLeftAlone() {
            return shipped.read() == 0;
        }
    }

    /** A way to read a page as shipped: here, or in a browser. */
    interface Way {
        PageReading read(LabelledPage labelled, Page page) throws IOException;
    }

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private final Way way;
    private final Supplier<List<String>> remarks;
    private final boolean eachPage;

    private ReadingBench(List<String> options, Way way, Supplier<List<String>> remarks) {
        this.way = way;
        this.remarks = remarks;
        eachPage = options.contains("--pages");
    }

    /** Options and the folder, in any order. */
    public static void main(String[] args) throws IOException {
        List<String> options = List.of(args);
        run(options, (labelled, page) -> read(options, page), List::of);
    }

    /** What the JVM reads. */
    static PageReading read(List<String> options, Page page) {
        return options.contains("--generic-only") ? Shipped.readAsUnknown(page) : Shipped.read(page);
    }

    /**
     * The whole bench.
     *
     * @param remarks lines to be said before the last one, asked for when all is read
     */
    static void run(List<String> args, Way way, Supplier<List<String>> remarks) throws IOException {
        List<String> options = new ArrayList<>(args);
        int dump = options.indexOf("--dump");
        String dumpTo = dump < 0 ? "" : options.remove(dump + 1);
        Path folder = Path.of(options.stream()
                .filter(arg -> !arg.startsWith("--"))
                .findFirst()
                .orElse(DEFAULT));
        if (!Files.isDirectory(folder)) {
            System.out.println("There are no labelled pages in " + folder + "; name a folder: ./dev bench reading DIR");
            return;
        }
        new ReadingBench(options, way, remarks).run(LabelledPage.below(folder), dumpTo);
    }

    private void run(List<LabelledPage> pages, String dumpTo) throws IOException {
        List<Result> results = new ArrayList<>();
        StringBuilder dump = new StringBuilder();
        for (LabelledPage labelled : pages) {
            Page page = labelled.page();
            PageReading generic = Shipped.readAsUnknown(page);
            PageReading shipped = way.read(labelled, page);
            results.add(new Result(
                    labelled,
                    shipped.site(),
                    Score.of(shipped.comments(), labelled.comments()),
                    Score.of(generic.comments(), labelled.comments())));
            dump.append(dumped(labelled, shipped)).append('\n');
        }
        if (!dumpTo.isEmpty()) {
            Files.writeString(Path.of(dumpTo), dump);
        }
        say(results);
    }

    private void say(List<Result> results) {
        List<Result> withComments =
                results.stream().filter(each -> each.page().hasComments()).toList();
        List<Result> live =
                withComments.stream().filter(each -> !each.page().forCrawlers()).toList();
        List<Result> crawlers =
                withComments.stream().filter(each -> each.page().forCrawlers()).toList();
        List<Result> without =
                results.stream().filter(each -> !each.page().hasComments()).toList();
        if (eachPage) {
            results.forEach(this::sayPage);
        }
        out.printf(
                "%-16s %5s %6s %8s %7s  %10s %10s %10s %10s%n",
                "platform", "pages", "f1", "generic", "adds", "permalink", "authorUrl", "date", "parent");
        Map<String, List<Result>> byPlatform = new TreeMap<>();
        live.forEach(each -> byPlatform
                .computeIfAbsent(each.page().platform(), platform -> new ArrayList<>())
                .add(each));
        byPlatform.forEach(this::sayGroup);
        sayGroup("(all)", live);
        sayGroup("(crawler)", crawlers);
        long leftAlone = without.stream().filter(Result::isLeftAlone).count();
        out.printf("left alone: %d of %d pages without comments%n", leftAlone, without.size());
        remarks.get().forEach(out::println);
        out.printf(
                Locale.ROOT,
                "reading: f1=%.3f generic=%.3f clean=%.3f pages=%d%n",
                mean(live, false),
                mean(live, true),
                without.isEmpty() ? 1 : (double) leftAlone / without.size(),
                results.size());
    }

    private void sayGroup(String name, List<Result> group) {
        if (group.isEmpty()) {
            return;
        }
        StringBuilder fields = new StringBuilder();
        for (int field = 0; field < Score.FIELDS.size(); field++) {
            int right = 0;
            int asked = 0;
            for (Result each : group) {
                right += each.shipped().fields().get(2 * field);
                asked += each.shipped().fields().get(2 * field + 1);
            }
            fields.append(String.format(Locale.ROOT, " %10s", asked == 0 ? "-" : right + "/" + asked));
        }
        double shipped = mean(group, false);
        double generic = mean(group, true);
        out.printf(
                Locale.ROOT,
                "%-16s %5d %6.3f %8.3f %+7.3f %s%n",
                name,
                group.size(),
                shipped,
                generic,
                shipped - generic,
                fields);
    }

    private void sayPage(Result each) {
        Score score = each.shipped();
        if (score.f1() < 1) {
            out.printf(
                    Locale.ROOT,
                    "%.2f (generic %.2f) %s: %d of %d, %d read%s%n",
                    score.f1(),
                    each.generic().f1(),
                    each.page().file(),
                    score.matched(),
                    score.labelled(),
                    score.read(),
                    each.site().isEmpty() ? "" : ", " + each.site());
        }
    }

    private static double mean(List<Result> group, boolean generic) {
        return group.stream()
                .mapToDouble(
                        each -> generic ? each.generic().f1() : each.shipped().f1())
                .average()
                .orElse(0);
    }

    private static JsonObject dumped(LabelledPage labelled, PageReading reading) {
        Map<String, Integer> indexOf = new HashMap<>();
        JsonArray comments = new JsonArray();
        for (Comment comment : reading.comments()) {
            indexOf.putIfAbsent(comment.key(), comments.size());
            JsonObject object = new JsonObject();
            object.addProperty("author", comment.author());
            object.addProperty("authorUrl", comment.authorLink());
            object.addProperty("permalink", comment.permalink());
            object.addProperty("time", comment.time());
            object.addProperty("text", comment.text());
            object.addProperty("parent", indexOf.get(comment.parentKey()));
            comments.add(object);
        }
        JsonObject page = new JsonObject();
        page.addProperty("file", labelled.file());
        page.addProperty("author", reading.author().name());
        page.add("comments", comments);
        return page;
    }
}
