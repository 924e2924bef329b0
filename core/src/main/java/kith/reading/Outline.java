package kith.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A page as a flat table: its elements in document order, where each one ends, and what each one calls itself.
 *
 * <p>Elements are numbers here; the ones below element {@code i} are {@code i + 1} up to {@code end(i)}, exclusive. So
 * "does this hold that" is a comparison, and a question about the whole page takes one pass.
 */
final class Outline {

    /** Beyond this a page is looked at only in part; 20 MB of markup must not stop a tab. */
    static final int MAX_ELEMENTS = 60_000;

    private final List<Markup> elements;
    private final int[] ends;
    private final int[] parents;
    private final String[] tags;
    private final String[] names;
    private final List<List<Integer>> shapesOf = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> shapes = new ArrayList<>();
    private final List<List<Integer>> members = new ArrayList<>();

    Outline(Markup root) {
        List<Markup> all = root.all("body *");
        elements = all;
        int size = Math.min(all.size(), MAX_ELEMENTS);
        ends = new int[size];
        parents = new int[size];
        tags = new String[size];
        names = new String[size];
        int open = -1;
        for (int i = 0; i < size; i++) {
            Markup element = elements.get(i);
            while (open >= 0 && !elements.get(open).holds(element)) {
                ends[open] = i;
                open = parents[open];
            }
            parents[i] = open;
            open = i;
            tags[i] = element.tag();
            names[i] = Plain.lower(" " + element.attr("class") + " " + element.attr("itemprop") + " "
                    + element.attr("itemtype") + " " + element.attr("rel") + " "
                    + element.attr("data-testid") + " " + element.attr("id") + " ");
            shapesOf.add(numbersOf(i));
        }
        for (; open >= 0; open = parents[open]) {
            ends[open] = size;
        }
    }

    int size() {
        return ends.length;
    }

    Markup at(int element) {
        return elements.get(element);
    }

    int end(int element) {
        return ends[element];
    }

    /** The element around it, -1 for those that stand in the body itself. */
    int parent(int element) {
        return parents[element];
    }

    boolean isIn(int element, int around) {
        return element >= around && element < ends[around];
    }

    String tag(int element) {
        return tags[element];
    }

    /** Class, itemprop, itemtype, rel and id in lower case, each between spaces. */
    String names(int element) {
        return names[element];
    }

    /** How many selectors there are that an element, or many, may be known by. */
    int shapes() {
        return shapes.size();
    }

    /** The selector of this number. */
    String shape(int number) {
        return shapes.get(number);
    }

    /** The elements that a selector matches, in order. */
    List<Integer> members(int shape) {
        return members.get(shape);
    }

    /** The numbers of the selectors that match an element. */
    List<Integer> shapesOf(int element) {
        return shapesOf.get(element);
    }

    /** Whether the selector is one of the element's. */
    boolean isA(int element, String shape) {
        for (int number : shapesOf.get(element)) {
            if (shapes.get(number).equals(shape)) {
                return true;
            }
        }
        return false;
    }

    private List<Integer> numbersOf(int element) {
        List<Integer> found = new ArrayList<>();
        for (String shape : name(element)) {
            Integer known = numbers.get(shape);
            int number = known == null ? shapes.size() : known;
            if (known == null) {
                numbers.put(shape, number);
                shapes.add(shape);
                members.add(new ArrayList<>());
            }
            members.get(number).add(element);
            found.add(number);
        }
        return found;
    }

    /**
     * The selectors of one element: by what it says it is, by each of its classes, by the beginning of its id; where it
     * has none of them, by its tag below its parent.
     */
    private List<String> name(int element) {
        Markup markup = elements.get(element);
        String tag = tags[element];
        List<String> found = new ArrayList<>();
        String prop = markup.attr("itemprop");
        if (isName(prop, 0, prop.length())) {
            found.add(tag + "[itemprop='" + prop + "']");
        }
        String classes = Plain.collapse(markup.attr("class"));
        for (int from = 0; from < classes.length(); ) {
            int space = classes.indexOf(' ', from);
            int to = space < 0 ? classes.length() : space;
            if (isName(classes, from, to)) {
                found.add(tag + "." + classes.substring(from, to));
            }
            from = to + 1;
        }
        if (found.size() > 1) {
            String first = found.get(0);
            String second = found.get(1);
            int name = second.indexOf('.');
            found.add(first + (name < 0 ? "" : second.substring(name)));
        }
        String id = markup.attr("id");
        int digits = id.length();
        while (digits > 0 && Plain.isDigit(id.charAt(digits - 1))) {
            digits--;
        }
        if (digits < id.length() && isName(id, 0, digits)) {
            found.add(tag + "[id^='" + id.substring(0, digits) + "']");
        }
        if (parents[element] >= 0 && (found.isEmpty() || tag.equals("a"))) {
            String around = shapeOfParent(parents[element]);
            found.add(around + tag);
        }
        return found;
    }

    private String shapeOfParent(int parent) {
        String classes = Plain.collapse(elements.get(parent).attr("class"));
        int space = classes.indexOf(' ');
        String first = space < 0 ? classes : classes.substring(0, space);
        return tags[parent] + (isName(first, 0, first.length()) ? "." + first : "") + " > ";
    }

    /** Whether it can stand in a selector as it is, and does not count its element ("comment-12", "depth-2"). */
    private static boolean isName(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
            if (!letter && (i == from || !(c == '-' || Plain.isDigit(c)))) {
                return false;
            }
        }
        return to > from && !(Plain.isDigit(text.charAt(to - 1)) && text.lastIndexOf('-', to) >= from);
    }
}
