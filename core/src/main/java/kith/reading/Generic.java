package kith.reading;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Learns how a page of no known platform writes its comments, from what repeats on it; unsure means none. */
final class Generic {

    private static final int MAX_TRIED = 16;

    private final Outline page;
    private final String path;
    private final boolean loose;
    private final Marks marks;

    private Generic(Outline page, String path, boolean loose) {
        this.path = path;
        this.page = page;
        this.loose = loose;
        this.marks = new Marks(page, loose);
    }

    /** How to read the page; {@link Site#ANY} where nothing on it is surely a conversation. */
    static Site siteOf(Page page) {
        Outline outline = new Outline(page.root());
        List<Kind> kinds = new Generic(outline, Links.path(page.url()), false).kinds();
        if (kinds.isEmpty()) {
            kinds = new Generic(outline, Links.path(page.url()), true).kinds();
        }
        return kinds.isEmpty() ? Site.ANY : Learned.site(kinds, page);
    }

    private List<Kind> kinds() {
        List<Kind> tried = new ArrayList<>();
        for (Candidate candidate : candidates()) {
            Kind kind = Kind.of(page, path, marks, candidate.shape(), candidate.items());
            if (kind != null && (!loose || kind.saysSo())) {
                tried.add(kind);
            }
        }
        List<Kind> kinds = new ArrayList<>();
        Kind best = best(tried, kinds);
        while (best != null && kinds.size() < 3) {
            Kind inner = kinds.isEmpty() ? inner(tried, best) : null;
            Kind outer = inner == null ? null : best.without(inner);
            kinds.add(outer == null ? best : outer);
            if (inner != null && outer != null) {
                kinds.add(inner);
            }
            best = best(tried, kinds);
        }
        Kind opening = kinds.isEmpty() ? null : kinds.get(0).opening();
        if (opening != null) {
            kinds.add(opening);
        }
        return kinds;
    }

    private static @Nullable Kind best(List<Kind> tried, List<Kind> taken) {
        Kind best = null;
        for (Kind each : tried) {
            boolean free = taken.isEmpty() || each.saysSo();
            for (Kind other : taken) {
                free = free && !each.sharesWith(other);
            }
            if (free && (best == null || each.score() > best.score())) {
                best = each;
            }
        }
        return best;
    }

    /** The best of those that stand inside this kind and are comments in their own right. */
    private static @Nullable Kind inner(List<Kind> tried, Kind outer) {
        Kind best = null;
        for (Kind each : tried) {
            if (each.standsIn(outer) && (best == null || each.score() > best.score())) {
                best = each;
            }
        }
        return best;
    }

    private record Candidate(String shape, List<Integer> items, double score) {}

    private List<Candidate> candidates() {
        List<Candidate> best = new ArrayList<>();
        for (int shape = 0; shape < page.shapes(); shape++) {
            String css = page.shape(shape);
            List<Integer> items = page.members(shape);
            double score = isKnown(best, css, items) ? 0 : promise(items);
            int at = best.size();
            while (at > 0 && best.get(at - 1).score() < score) {
                at--;
            }
            if (score > 0 && at < MAX_TRIED) {
                best.add(at, new Candidate(css, items, score));
                if (best.size() > MAX_TRIED) {
                    best.remove(MAX_TRIED);
                }
            }
        }
        return best;
    }

    /** Whether another shape gives the same elements; of two, the shorter one is kept. */
    private static boolean isKnown(List<Candidate> best, String shape, List<Integer> items) {
        for (int i = 0; i < best.size(); i++) {
            Candidate other = best.get(i);
            if (same(other.items(), items)) {
                boolean better = rough(shape) < rough(other.shape());
                best.set(i, better ? new Candidate(shape, items, other.score()) : other);
                return true;
            }
        }
        return false;
    }

    private static boolean same(List<Integer> a, List<Integer> b) {
        for (int i = 0; i < a.size() && a.size() == b.size(); i++) {
            if (a.get(i).intValue() != b.get(i).intValue()) {
                return false;
            }
        }
        return a.size() == b.size();
    }

    /** Selectors by the beginning of an id may match more than was counted; short ones are read more quickly. */
    private static int rough(String shape) {
        return shape.length() + (shape.contains("[id") ? 1000 : 0);
    }

    /** How many of them could be comments: an author and a time that no other one inside it has. */
    private double promise(List<Integer> items) {
        double score = 0;
        int with = 0;
        for (int k = 0; k < items.size(); k++) {
            int item = items.get(k);
            int authors = marks.authors(item, page.end(item));
            int times = marks.times(item, page.end(item));
            for (int n = k + 1; n < items.size() && items.get(n) < page.end(item); n++) {
                if (n == k + 1 || items.get(n) >= page.end(items.get(n - 1))) {
                    authors -= marks.authors(items.get(n), page.end(items.get(n)));
                    times -= marks.times(items.get(n), page.end(items.get(n)));
                }
            }
            with += authors > 0 ? 1 : 0;
            score += authors > 0 ? (times > 0 ? 1 : 0.4) : 0;
        }
        return with * 5 < items.size() * 2 ? 0 : score * Kind.context(page, items.get(0));
    }
}
