package kith.reading.learn;

import java.util.ArrayList;
import java.util.List;

/** Where a shape stands first in each item of a sample, and what was found there. */
final class Tally {

    /** Nothing of this shape was seen in the item yet. */
    static final int NONE = -1;

    /** What stands first in the item, and so would be read, is not what was looked for. */
    static final int OTHER = -2;

    final int number;
    final String shape;
    final int[] first;
    int count;
    int length;
    int rank;

    private Tally(int number, String shape, int items) {
        this.number = number;
        this.shape = shape;
        this.first = new int[items];
        for (int i = 0; i < items; i++) {
            first[i] = NONE;
        }
    }

    static List<Integer> list(int[] elements) {
        List<Integer> list = new ArrayList<>();
        for (int element : elements) {
            list.add(element);
        }
        return list;
    }

    /** One tally for each shape that was asked for, in the order of asking. */
    static final class Sheet {
        private final Sample sample;
        private final Tally[] byShape;
        private final List<Tally> asked = new ArrayList<>();

        Sheet(Sample sample) {
            this.sample = sample;
            byShape = new Tally[sample.shapes.size()];
        }

        Tally add(int shape) {
            Tally tally = byShape[shape];
            if (tally == null) {
                tally = new Tally(shape, sample.shapes.shape(shape), sample.size());
                byShape[shape] = tally;
                asked.add(tally);
            }
            return tally;
        }

        /** The tallies of an element's shapes that were asked for before. */
        List<Tally> of(int element) {
            List<Tally> found = new ArrayList<>();
            for (int shape : sample.shapes.of(element)) {
                Tally tally = byShape[shape];
                if (tally != null) {
                    found.add(tally);
                }
            }
            return found;
        }

        List<Tally> all() {
            return asked;
        }
    }
}
