package kith.reading.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import kith.reading.Comment;
import kith.reading.Outline;
import kith.reading.Page;
import kith.reading.PageReading;
import kith.reading.learn.Learn;

/**
 * The bench in a real Chromium: {@code BrowserBench [DIR] [--peer] [--generic-only] [--dump FILE] [--pages]}.
 *
 * <p>Says what {@link ReadingBench} says, of the readings in the browser, and how many comments were read there as jsoup
 * reads them; how long a page of 2,000 comments holds a tab; with {@code --peer}, what defuddle finds on the same pages.
 */
public final class BrowserBench {

    private static final int MANY = 2_000;
    private static final int TIMES = 7;
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
        compare(labelled, ReadingBench.read(options, page).bounded().comments(), there.comments());
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
        cost("by a site file", true, "<div id='comments'><ol class='commentlist'>", "</ol></div>", """
                <li class="comment even thread-even depth-1" id="comment-{i}"><article id="div-comment-{i}" class="comment-body"><footer
                class="comment-meta"><div class="comment-author vcard"><b class="fn"><a href="/p/{i}" class="url">Ann {i}</a></b>
                <span class="says">says:</span></div><div class="comment-metadata"><a href="/wool/#comment-{i}"><time
                datetime="2026-11-01T10:00:00+00:00">November 1</time></a></div></footer><div class="comment-content"><p>Number {i} has
                to say this about wool, and that about socks.</p></div><div class="reply"><a rel="nofollow" class="comment-reply-link"
                href="/wool/?replytocom={i}#respond">Reply</a></div></article></li>""");
        cost("by what was learned", false, "<ul class='talk comments'>", "</ul>", """
                <li class="entry comment" id="c{i}"><div class="head"><a class="author" href="/u/{i}">Ann {i}</a> <time
                datetime="2026-11-01">then</time></div><div class="body"><p>Number {i} has to say this about wool, and that about
                socks.</p></div><div class="tools"><button>Reply</button><button>Like</button></div></li>""");
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

    /** The longest tasks of a tab that shows so many comments: the first time, and the median of some. */
    private void cost(String how, boolean known, String begin, String end, String item) {
        StringBuilder html = new StringBuilder("<meta name='generator' content='WordPress 6.9'><h1>Wool</h1>" + begin);
        for (int i = 0; i < MANY; i++) {
            html.append(item.replace("{i}", Integer.toString(i)));
        }
        String page = html.append(end).toString();
        List<Double> reading = new ArrayList<>();
        List<Double> writing = new ArrayList<>();
        int read = 0;
        for (int i = 0; i < TIMES; i++) {
            ReadingTab.Timed first = tab.timed(page, "https://ines.example/wool/", known, "");
            boolean outline = first.answer().startsWith(Outline.MARK);
            (outline ? writing : reading).add(first.millis());
            if (outline) {
                String rule = Learn.from(first.answer().substring(Outline.MARK.length()));
                ReadingTab.Timed second = tab.timed(page, "https://ines.example/wool/", known, Outline.MARK + rule);
                reading.add(second.millis());
                read = second.answer().split("\"key\"", -1).length - 1;
            } else {
                read = first.answer().split("\"key\"", -1).length - 1;
            }
        }
        remarks.add(MANY + " comments " + how + ": " + said(reading) + " for " + read + " read"
                + (writing.isEmpty() ? "" : ", outline " + said(writing)));
    }

    private static String said(List<Double> millis) {
        double first = millis.getFirst();
        double median = millis.stream().sorted().toList().get(millis.size() / 2);
        return String.format(Locale.ROOT, "%.0f ms (first %.0f)", median, first);
    }
}
