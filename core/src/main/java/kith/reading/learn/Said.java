package kith.reading.learn;

import java.util.Collections;
import java.util.List;
import kith.reading.Plain;
import org.jspecify.annotations.Nullable;

/** Chooses the shape that the words of comments stand in: much text, and neither author nor time. */
final class Said {

    private static final String BODY = "content|body|message|descr|copy|markdown|prose|comment|post|entry|text |text'";
    private static final String BESIDE = "user author profile sign meta menu action button avatar footer";

    /** A longer text says no more about where texts stand. */
    private static final int MAX_LENGTH = 1_000;

    /** A heading with a name in it stands at the beginning. */
    private static final int MAX_HEADING = 20;

    private final Sample sample;
    private final Tally.Sheet sheet;
    private final int[] signed;

    private Said(Sample sample) {
        this.sample = sample;
        this.sheet = new Tally.Sheet(sample);
        this.signed = new int[sample.shapes.size()];
    }

    /**
     * At most one shape; where there is none, the items themselves may hold the words beside all else.
     *
     * @param signed whether elements of the shape may hold the author or the time too
     * @param length how many characters it holds on average
     */
    record Words(Chosen chosen, boolean signed, double length) {}

    static Words of(Sample sample, Chosen authors, Chosen times) {
        Said said = new Said(sample);
        for (int k = 0; k < sample.size(); k++) {
            said.count(k, authors.at().get(k), times.at().get(k));
        }
        Tally best = said.best();
        double length = best == null ? 0 : (double) best.length / best.count;
        double direct = said.direct();
        if (direct > 8 && direct > 2 * length * (best == null ? 0 : best.count) / sample.size()) {
            return new Words(new Chosen(List.of(), sample.items.subList(0, sample.size())), true, direct);
        }
        if (best == null) {
            return new Words(new Chosen(List.of(), Collections.nCopies(sample.size(), Tally.NONE)), false, 0);
        }
        boolean signed = said.signed[best.number] * 2 > best.count;
        return new Words(new Chosen(List.of(best.shape), Tally.list(best.first)), signed, length);
    }

    /** How many characters stand in the items themselves, on average; 0 where items have no number to know them by. */
    private double direct() {
        int length = 0;
        for (int k = 0; k < sample.size(); k++) {
            int item = sample.items.get(k);
            if (Plain.lastNumber(sample.page.attribute(item, 'i')).isEmpty()) {
                return 0;
            }
            length += Math.min(MAX_LENGTH, sample.page.directLength(item));
        }
        return (double) length / sample.size();
    }

    private void count(int k, int author, int time) {
        Elements page = sample.page;
        int cleanUntil = -1;
        for (int i : sample.own(k)) {
            if (author >= 0 && (page.isIn(author, i) || page.isIn(time, i))) {
                sample.shapes.of(i).forEach(number -> signs(number, k));
                signs(sample.shapes.asChild(i), k);
            }
            boolean clean = !page.isIn(author, i)
                    && !page.isIn(time, i)
                    && (author < 0 || !page.isIn(i, author))
                    && (time < 0 || !page.isIn(i, time))
                    && !namesAgain(i, author);
            boolean named = Plain.hasAny(page.names(i), BODY, '|');
            if (clean && !sample.holdsApart(i) && (named || i >= cleanUntil)) {
                cleanUntil = Math.max(cleanUntil, page.end(i));
                int length = sample.length(i, k);
                for (int number : sample.shapes.of(i)) {
                    String shape = sample.shapes.shape(number);
                    String last = Plain.lower(shape.substring(shape.lastIndexOf(' ') + 1)) + " ";
                    if (Plain.hasAny(Plain.lower(shape), BESIDE) && !Plain.hasAny(last, "content|text ", '|')) {
                        continue;
                    }
                    Tally tally = sheet.add(number);
                    if (tally.first[k] < 0 && length > 0) {
                        tally.first[k] = i;
                        tally.count++;
                        tally.length += Math.min(MAX_LENGTH, length);
                        tally.rank += Plain.hasAny(last, BODY, '|') ? 1 : 0;
                    }
                }
            }
        }
    }

    /** An element with the author or the time in it would be read before the words of the item. */
    private void signs(int shape, int k) {
        if (shape >= 0) {
            signed[shape] += sheet.add(shape).first[k] < 0 ? 1 : 0;
        }
    }

    /** Whether the author's name stands in it a second time: a heading, and the words with it. */
    private boolean namesAgain(int element, int author) {
        int until = author < 0 ? element : Math.min(sample.page.end(element), element + MAX_HEADING);
        for (int i = element; i < until; i++) {
            if (sample.marks.authorRankOf(i) > 0 && sample.marks.text(i).equals(sample.marks.text(author))) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Tally best() {
        int longest = 0;
        for (Tally each : sheet.all()) {
            longest = Math.max(longest, each.length);
        }
        Tally best = null;
        double most = 0;
        for (Tally each : sheet.all()) {
            if (each.count == 0) {
                continue;
            }
            boolean named = each.rank > 0;
            double share = (double) each.length / Math.max(1, longest);
            double score = each.count * (named ? 1.2 : 1) + (named ? -0.2 : 0.2) * share;
            if (Plain.hasAny(each.shape, "'text' e-content")) {
                score += each.count * 0.3;
            }
            if (each.length * 10 >= longest * (named ? 4 : 8) && (best == null || score > most)) {
                best = each;
                most = score;
            }
        }
        return best;
    }
}
