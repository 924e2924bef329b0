package kith.reading.learn;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Learns how a page of no known platform writes its comments, from what repeats on it; unsure means not at all. */
public final class Learn {

    private static final int MAX_TRIED = 16;
    private static final int MAX_KINDS = 3;

    private final Elements page;
    private final Shapes shapes;
    private final Marks marks;
    private final boolean loose;

    private Learn(Elements page, Shapes shapes, boolean loose) {
        this.page = page;
        this.shapes = shapes;
        this.marks = new Marks(page, loose);
        this.loose = loose;
    }

    /**
     * How to read the page.
     *
     * @param outline what {@link kith.reading.Outline#of} wrote; another text teaches nothing
     * @return a rule for {@link kith.reading.PageReader#learned}; {@code ""} where nothing on the page is surely a
     *     conversation
     */
    public static String from(String outline) {
        Elements page = Elements.read(outline);
        Shapes shapes = new Shapes(page);
        List<Kind> kinds = new Learn(page, shapes, false).kinds();
        if (kinds.isEmpty()) { // names in bold type and the like, where no author calls himself one
            kinds = new Learn(page, shapes, true).kinds();
        }
        return kinds.isEmpty() ? "" : Learned.rule(kinds);
    }

    private List<Kind> kinds() {
        List<Kind> tried = new ArrayList<>();
        for (Candidate candidate : candidates()) {
            Kind kind = Kind.of(candidate.shape(), sample(candidate.items(), List.of()));
            if (kind != null && (!loose || kind.saysSo())) {
                tried.add(kind);
            }
        }
        List<Kind> kinds = new ArrayList<>();
        for (Kind best = best(tried, kinds); best != null && kinds.size() < MAX_KINDS; best = best(tried, kinds)) {
            Kind inner = kinds.isEmpty() ? inner(tried, best) : null;
            Kind outer = inner == null ? null : Kind.of(best.shape(), sample(best.items(), inner.items()));
            kinds.add(outer == null ? best : outer);
            if (inner != null && outer != null) {
                kinds.add(inner);
            }
        }
        Kind opening = kinds.isEmpty() ? null : Opening.of(kinds.get(0));
        if (opening != null) {
            kinds.add(opening);
        }
        return kinds;
    }

    private Sample sample(List<Integer> items, List<Integer> apart) {
        return new Sample(page, shapes, marks, items, apart);
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
        for (int shape = 0; shape < shapes.size(); shape++) {
            String css = shapes.shape(shape);
            List<Integer> items = shapes.members(shape);
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
            if (other.items().equals(items)) {
                boolean better = roughness(shape) < roughness(other.shape());
                best.set(i, better ? new Candidate(shape, items, other.score()) : other);
                return true;
            }
        }
        return false;
    }

    /** Selectors by the beginning of an id may match more than was counted; short ones are read more quickly. */
    private static int roughness(String shape) {
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
        return with * 5 < items.size() * 2 ? 0 : score * Context.sureness(page, marks, items.get(0));
    }
}
