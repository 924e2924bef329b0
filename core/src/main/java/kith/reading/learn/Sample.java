package kith.reading.learn;

import java.util.ArrayList;
import java.util.List;
import kith.reading.Plain;

/** The first elements of one shape, taken for comments, each with what belongs to it and to no other one inside it. */
final class Sample {

    /** Who has seen so many has seen them all. */
    private static final int MAX_STUDIED = 300;

    final Elements page;
    final Shapes shapes;
    final Marks marks;
    final List<Integer> items;
    private final List<List<Integer>> own = new ArrayList<>();
    private final List<Integer> apart;
    private final boolean[] isApart;

    /**
     * @param items elements in document order
     * @param apart elements inside them that are comments of another kind
     */
    Sample(Elements page, Shapes shapes, Marks marks, List<Integer> items, List<Integer> apart) {
        this.page = page;
        this.shapes = shapes;
        this.marks = marks;
        this.items = items;
        this.apart = apart;
        this.isApart = marked(page, apart);
        for (int k = 0; k < Math.min(items.size(), MAX_STUDIED); k++) {
            own.add(ownOf(k));
        }
    }

    static boolean[] marked(Elements page, List<Integer> elements) {
        boolean[] marked = new boolean[page.size()];
        for (int element : elements) {
            marked[element] = true;
        }
        return marked;
    }

    int size() {
        return own.size();
    }

    List<Integer> own(int k) {
        return own.get(k);
    }

    private List<Integer> ownOf(int k) {
        List<Integer> found = new ArrayList<>();
        int next = k + 1;
        int item = items.get(k);
        for (int i = item + 1; i < page.end(item); i++) {
            while (next < items.size() && items.get(next) < i) {
                next++;
            }
            if ((next < items.size() && items.get(next) == i) || isQuotation(i) || isAsking(i)) {
                i = page.end(i) - 1;
            } else {
                found.add(i);
            }
        }
        return found;
    }

    /** Whether it quotes somebody; some forums write every message as a quotation. */
    private boolean isQuotation(int element) {
        String names = page.names(element);
        return page.tag(element).equals("blockquote")
                && (!Plain.hasAny(names, "message comment content body text") || Plain.hasAny(names, "quot cite"));
    }

    /** Whether it is a form to write in; some forums wrap what was written into one too. */
    private boolean isAsking(int element) {
        for (int i = element; page.tag(element).equals("form") && i < page.end(element); i++) {
            if (page.tag(i).equals("textarea")) {
                return true;
            }
        }
        return false;
    }

    /** Whether comments of the other kind are in it. */
    boolean holdsApart(int element) {
        for (int i = element; !apart.isEmpty() && i < page.end(element); i++) {
            if (isApart[i]) {
                return true;
            }
        }
        return false;
    }

    /** How much an element of an item says, without the items in it. */
    int length(int element, int k) {
        int length = page.length(element);
        int until = element;
        for (int next = k + 1; next < items.size() && items.get(next) < page.end(element); next++) {
            int inner = items.get(next);
            if (inner > element && inner >= until) {
                length -= page.length(inner);
                until = page.end(inner);
            }
        }
        return length;
    }
}
