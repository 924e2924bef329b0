package kith.reading.learn;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One kind of comment on a page: elements of one shape, and which shapes inside them hold author, time and words.
 *
 * @param shape a selector of the items
 * @param score how sure it is, and how much of the page it explains; 0 where these are no comments
 */
record Kind(String shape, Sample sample, Chosen authors, Chosen times, Said.Words text, double score) {

    /** What these elements have in common as comments; null when they are none. */
    static @Nullable Kind of(String shape, Sample sample) {
        if (!isWhole(shape, sample)) {
            return null;
        }
        Chosen authors = Signed.authors(sample);
        if (authors.shapes().isEmpty()) {
            return null;
        }
        Chosen times = Signed.times(sample, authors);
        Said.Words words = Said.of(sample, authors, times);
        Kind kind = new Kind(shape, sample, authors, times, words, 0);
        double score = kind.judged();
        return score > 0 ? new Kind(shape, sample, authors, times, words, score) : null;
    }

    Chosen words() {
        return text.chosen();
    }

    List<Integer> items() {
        return sample.items;
    }

    /** The same comments, each taken with what stands around it alone; null where no selector gives just these elements. */
    @Nullable
    Kind around(List<Integer> elements) {
        if (elements.equals(items())) {
            return this;
        }
        String found = sample.shapes.asChildren(elements);
        for (int number : sample.shapes.of(elements.get(0))) {
            found = sample.shapes.members(number).equals(elements) ? sample.shapes.shape(number) : found;
        }
        Sample wider = new Sample(sample.page, sample.shapes, sample.marks, elements, List.of());
        return found.isEmpty() ? null : new Kind(found, wider, authors, times, text, score);
    }

    /** Whether an item stands in another one. */
    boolean isNested() {
        for (int k = 1; k < items().size(); k++) {
            if (sample.page.isIn(items().get(k), items().get(k - 1))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the items themselves say that they are talk, not only what is around them. */
    boolean saysSo() {
        return Context.saysSo(sample.page, items().get(0));
    }

    /** Whether one is a part of the other, or both are the same comments. */
    boolean sharesWith(Kind other) {
        return isPartOf(other) || other.isPartOf(this);
    }

    /** Whether these stand in items of the other kind as something of their own: comments on answers. */
    boolean standsIn(Kind outer) {
        boolean[] around = Sample.marked(sample.page, outer.items());
        boolean[] own = Sample.marked(sample.page, items());
        for (int item : items()) {
            if (around[item] || !isIn(around, item, 0)) {
                return false;
            }
        }
        for (int item : outer.items()) {
            if (isIn(own, item, 0)) {
                return false; // a list of answers, which are items of the outer kind themselves
            }
        }
        for (int k = 0; k < outer.sample.size(); k++) {
            if (isIn(own, outer.authors.at().get(k), outer.items().get(k))) {
                return false;
            }
        }
        return saysSo();
    }

    /** Whether an item of this kind holds what an item of the other kind around it has for its own. */
    private boolean isPartOf(Kind other) {
        boolean[] own = Sample.marked(sample.page, items());
        for (int k = 0; k < other.sample.size(); k++) {
            int item = other.items().get(k);
            if (isIn(own, other.authors.at().get(k), item)
                    || isIn(own, other.words().at().get(k), item)) {
                return true;
            }
        }
        return false;
    }

    /** Whether one of these elements stands around the element, up to and with the item it belongs to. */
    private boolean isIn(boolean[] these, int element, int item) {
        for (int i = element; i >= item && i >= 0; i = sample.page.parent(i)) {
            if (these[i]) {
                return true;
            }
        }
        return false;
    }

    /** Whether a selector by the beginning of ids matches nothing but the items. */
    private static boolean isWhole(String shape, Sample sample) {
        int from = shape.indexOf("[id^='");
        if (from < 0) {
            return true;
        }
        String tag = shape.substring(0, from);
        String prefix = shape.substring(from + 6, shape.length() - 2);
        int count = 0;
        for (int i = 0; i < sample.page.size(); i++) {
            boolean same = sample.page.tag(i).equals(tag);
            count += same && sample.page.attribute(i, 'i').startsWith(prefix) ? 1 : 0;
        }
        return count == sample.items.size();
    }

    private double judged() {
        int valid = 0;
        int timed = 0;
        int leadingAway = 0;
        for (int k = 0; k < sample.size(); k++) {
            boolean whole = authors.isIn(k) && words().isIn(k);
            valid += whole ? 1 : 0;
            timed += whole && times.isIn(k) ? 1 : 0;
            leadingAway += whole && Teaser.is(this, k) ? 1 : 0;
        }
        double sure = Context.sureness(sample.page, sample.marks, items().get(0));
        boolean alone = valid == 1 && (timed == 0 || !saysSo());
        boolean timeless = timed * 5 < valid && !saysSo();
        if (valid == 0 || alone || valid * 2 < sample.size() || leadingAway * 2 > valid || sure == 0 || timeless) {
            return 0;
        }
        double share = (double) valid / sample.size();
        return valid
                        * (0.4 + 0.6 * timed / valid)
                        * sure
                        * share
                        * items().size()
                        / sample.size()
                        * Math.min(1, (text.length() + 5) / 45)
                        * (shape.contains("[id") ? 0.98 : 1)
                        * (saysSo() ? 1.1 : 1)
                - items().get(0) * 1e-7;
    }
}
