package kith.reading.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import kith.reading.Comment;
import kith.reading.Page;
import kith.reading.PageReading;
import kith.reading.Report;

/**
 * The bench in a real Chromium: {@code BrowserBench [DIR] [--peer] [--generic-only] [--dump FILE] [--pages]}.
 *
 * <p>Says what {@link ReadingBench} says, of the readings in the browser, and how many comments were read there as jsoup
 * reads them; with {@code --peer}, what defuddle finds on the same pages.
 */
public final class BrowserBench {

    private static final int MOST_NAMED = 20;

    private final ReadingTab tab;
    private final List<String> options;
    private final List<String> remarks = new ArrayList<>();
    private final List<Double> peers = new ArrayList<>();
    private int compared;
    private int agreed;

    private BrowserBench(ReadingTab tab, List<String> options) {
        this.tab = tab;
        this.options = options;
    }

    /** Run with the working directory {@code extension}; folders are named from the one above it. */
    public static void main(String[] args) throws IOException {
        List<String> options = new ArrayList<>(List.of(args));
        boolean named = false;
        for (int i = 0; i < options.size(); i++) {
            boolean isPath = !options.get(i).startsWith("--");
            named |= isPath && (i == 0 || !options.get(i - 1).equals("--dump"));
            options.set(i, isPath ? Path.of("..").resolve(options.get(i)).toString() : options.get(i));
        }
        if (!named) {
            options.add("../../shared/data/pages");
        }
        try (ReadingTab tab = new ReadingTab()) {
            BrowserBench bench = new BrowserBench(tab, options);
            ReadingBench.run(options, bench::read, bench::remarks);
        }
    }

    private PageReading read(LabelledPage labelled, Page page) throws IOException {
        PageReading there = tab.read(labelled, !options.contains("--generic-only"));
        compare(
                labelled,
                ReadingTab.reading(Report.seen(ReadingBench.read(options, page)))
                        .comments(),
                there.comments());
        if (options.contains("--peer") && labelled.hasComments() && !labelled.forCrawlers()) {
            peers.add(Score.of(tab.peer(labelled), labelled.comments()).f1());
        }
        return there;
    }

    private void compare(LabelledPage labelled, List<Comment> here, List<Comment> there) {
        int same = 0;
        int all = Math.max(here.size(), there.size());
        for (int i = 0; i < Math.min(here.size(), there.size()); i++) {
            same += here.get(i).equals(there.get(i)) ? 1 : 0;
            if (!here.get(i).equals(there.get(i)) && remarks.size() < MOST_NAMED) {
                remarks.add("differs: " + labelled.file() + ", " + here.get(i).key() + ": "
                        + difference(here.get(i), there.get(i)));
            }
        }
        if (here.size() != there.size()) {
            remarks.add(
                    "differs: " + labelled.file() + ": " + here.size() + " by jsoup, " + there.size() + " in Chromium");
        }
        compared += all;
        agreed += same;
    }

    private static String difference(Comment here, Comment there) {
        List<String> first = parts(here);
        List<String> second = parts(there);
        for (int i = 0; i < first.size(); i++) {
            if (!first.get(i).equals(second.get(i))) {
                return "\n  jsoup    " + first.get(i) + "\n  Chromium " + second.get(i);
            }
        }
        return "by the author of the post, or held, or not";
    }

    private static List<String> parts(Comment comment) {
        return List.of(
                comment.key(),
                comment.author(),
                comment.authorLink(),
                comment.permalink(),
                comment.time(),
                comment.text(),
                comment.parentKey());
    }

    private List<String> remarks() {
        if (options.contains("--peer")) {
            double mean = peers.stream().mapToDouble(each -> each).average().orElse(0);
            remarks.add(String.format(Locale.ROOT, "peer: defuddle f1=%.3f pages=%d", mean, peers.size()));
        }
        remarks.add(String.format(
                Locale.ROOT,
                "Chromium and jsoup agree on %d of %d comments (%.2f %%)",
                agreed,
                compared,
                compared == 0 ? 100 : 100.0 * agreed / compared));
        return remarks;
    }
}
