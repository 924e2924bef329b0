package kith.reading.learn;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the first post of a thread, where it stands before the others in another frame. */
final class Opening {
    private Opening() {}

    /** A kind of one item whose author and words are written as those of the others; null where there is none. */
    static @Nullable Kind of(Kind kind) {
        Sample sample = kind.sample();
        Elements page = sample.page;
        int first = kind.items().get(0);
        int words = -1;
        for (int i = 0; i < first && !kind.words().shapes().isEmpty(); i++) {
            boolean written = sample.shapes.isA(i, kind.words().shapes().get(0));
            words = written && !page.isIn(first, i) ? i : words;
        }
        for (int i = words; i >= 0 && !page.isIn(first, i); i = page.parent(i)) {
            for (int number : sample.shapes.of(i)) {
                String shape = sample.shapes.shape(number);
                boolean only = sample.shapes.members(number).size() == 1 && !shape.contains(" > ");
                if (only && isSigned(kind, i)) {
                    Sample alone = new Sample(page, sample.shapes, sample.marks, List.of(i), List.of());
                    return new Kind(shape, alone, kind.authors(), kind.times(), kind.text(), kind.score());
                }
            }
        }
        return null;
    }

    private static boolean isSigned(Kind kind, int element) {
        Sample sample = kind.sample();
        List<String> authors = kind.authors().shapes();
        for (int i = element; i < sample.page.end(element); i++) {
            if (sample.marks.authorRankOf(i) > 0 && sample.shapes.isA(i, authors.get(authors.size() - 1))) {
                return true;
            }
        }
        return false;
    }
}
