package kith.reading.learn;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;
import kith.reading.Plain;
import org.jspecify.annotations.Nullable;

/** Chooses, by a vote of all items, the shapes that their author's name stands in; and those of their time. */
final class Signed {

    private static final int MAX_SHAPES = 3;
    private static final int MAX_LENGTH = 80;

    private final Sample sample;
    private final boolean names;
    private final IntUnaryOperator rank;
    private final List<Integer> notThese;
    private final Tally.Sheet sheet;
    private final int[] at;

    private Signed(Sample sample, boolean names, IntUnaryOperator rank, List<Integer> notThese) {
        this.sample = sample;
        this.names = names;
        this.rank = rank;
        this.notThese = notThese;
        this.sheet = new Tally.Sheet(sample);
        this.at = new int[sample.size()];
        for (int k = 0; k < at.length; k++) {
            at[k] = Tally.NONE;
        }
    }

    static Chosen authors(Sample sample) {
        return new Signed(sample, true, sample.marks::authorRankOf, List.of()).chosen();
    }

    static Chosen times(Sample sample, Chosen authors) {
        return new Signed(sample, false, sample.marks::timeRankOf, authors.at()).chosen();
    }

    private Chosen chosen() {
        for (int k = 0; k < sample.size(); k++) {
            for (int i : sample.own(k)) {
                if (rank.applyAsInt(i) > 0) {
                    sample.shapes.of(i).forEach(sheet::add);
                }
            }
        }
        for (int k = 0; k < sample.size(); k++) {
            for (int i : sample.own(k)) {
                count(i, k);
            }
        }
        List<String> chosen = new ArrayList<>();
        for (int round = 0; round < MAX_SHAPES; round++) {
            Tally best = best();
            if (best == null) {
                break;
            }
            if (names && beginsWithLink(best)) {
                chosen.add(best.shape + " a");
            }
            chosen.add(best.shape);
            for (int k = 0; k < at.length; k++) {
                at[k] = at[k] < 0 && best.first[k] >= 0 ? best.first[k] : at[k];
            }
        }
        return new Chosen(chosen, Tally.list(at));
    }

    private void count(int element, int k) {
        String text = sample.marks.text(element);
        for (Tally tally : sheet.of(element)) {
            if (tally.first[k] == Tally.NONE && !(names && text.isEmpty())) {
                int found = !names && notThese.get(k) == element ? 0 : rank.applyAsInt(element);
                tally.first[k] = found > 0 ? element : Tally.OTHER; // what stands first is what will be read
                tally.count += found > 0 ? 1 : 0;
                tally.length += found > 0 ? Math.min(MAX_LENGTH, text.length()) : 0;
                tally.rank = Math.max(found, tally.rank);
            }
        }
    }

    /** The shape that most items without one yet have, weighed by how surely it is what is looked for. */
    private @Nullable Tally best() {
        Tally best = null;
        double most = 0;
        for (Tally each : sheet.all()) {
            int fresh = 0;
            for (int k = 0; k < at.length; k++) {
                fresh += at[k] < 0 && each.first[k] >= 0 ? 1 : 0;
            }
            double score = fresh == 0 ? 0 : score(each, fresh);
            if (fresh > 0 && (best == null || score > most)) {
                most = score;
                best = each;
            }
        }
        return best;
    }

    private double score(Tally tally, int fresh) {
        return fresh * 100.0 / sample.size()
                + tally.rank * 8
                - (double) tally.length / tally.count
                + (names && Plain.hasAny(Plain.lower(tally.shape), "author user name") ? 3 : 0)
                - (tally.length < 2 * tally.count ? 15 : 0)
                - (names && tally.count > 1 && isOne(tally.first) ? (tally.count > 2 ? 80 : 20) : 0);
    }

    /** How many of them begin with a link that says less than they do: "<a>Ann</a> 12 posts". */
    private boolean beginsWithLink(Tally tally) {
        int links = 0;
        int linked = 0;
        for (int element : tally.first) {
            int link = element < 0 ? -1 : firstLink(element);
            if (link >= 0) {
                String all = sample.marks.text(element);
                String said = sample.marks.text(link);
                linked++;
                links += said.length() > 1 && all.length() > said.length() && all.startsWith(said) ? 1 : 0;
            }
        }
        return links > 0 && links * 5 >= linked * 3;
    }

    private int firstLink(int element) {
        for (int i = element + 1; i < sample.page.end(element); i++) {
            if (sample.page.tag(i).equals("a") && !sample.marks.text(i).isEmpty()) {
                return i;
            }
        }
        return -1;
    }

    /** Whether all say the same: a heading, a role, and nobody's name. */
    private boolean isOne(int[] elements) {
        String one = "";
        for (int element : elements) {
            if (element >= 0) {
                String text = sample.marks.text(element);
                if (!one.isEmpty() && !one.equals(text)) {
                    return false;
                }
                one = text;
            }
        }
        return true;
    }
}
