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

    private final Sample sample;
    private final Tally.Sheet sheet;

    private Said(Sample sample) {
        this.sample = sample;
        this.sheet = new Tally.Sheet(sample);
    }

    /** At most one shape; {@code length} is how many characters it holds on average. */
    record Words(Chosen chosen, double length) {}

    static Words of(Sample sample, Chosen authors, Chosen times) {
        Said said = new Said(sample);
        for (int k = 0; k < sample.size(); k++) {
            said.count(k, authors.at().get(k), times.at().get(k));
        }
        Tally best = said.best();
        if (best == null) {
            return new Words(new Chosen(List.of(), Collections.nCopies(sample.size(), Tally.NONE)), 0);
        }
        return new Words(new Chosen(List.of(best.shape), Tally.list(best.first)), (double) best.length / best.count);
    }

    private void count(int k, int author, int time) {
        Elements page = sample.page;
        int cleanUntil = -1;
        for (int i : sample.own(k)) {
            boolean clean = !page.isIn(author, i)
                    && !page.isIn(time, i)
                    && (author < 0 || !page.isIn(i, author))
                    && (time < 0 || !page.isIn(i, time));
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

    private @Nullable Tally best() {
        int longest = 0;
        for (Tally each : sheet.all()) {
            longest = Math.max(longest, each.length);
        }
        Tally best = null;
        double most = 0;
        for (Tally each : sheet.all()) {
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
