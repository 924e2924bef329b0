package kith.reading.learn;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kith.reading.Plain;

/** The selectors that elements of a page may be known by, each with the elements it matches. */
final class Shapes {

    private final Elements page;
    private final List<List<Integer>> shapesOf = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> shapes = new ArrayList<>();
    private final List<List<Integer>> members = new ArrayList<>();

    Shapes(Elements page) {
        this.page = page;
        for (int i = 0; i < page.size(); i++) {
            List<Integer> found = new ArrayList<>();
            for (String shape : selectors(i)) {
                int number = numberOf(shape);
                members.get(number).add(i);
                found.add(number);
            }
            shapesOf.add(found);
        }
    }

    int size() {
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
    List<Integer> of(int element) {
        return shapesOf.get(element);
    }

    /** Whether the selector is one of the element's. */
    boolean isA(int element, String shape) {
        Integer number = numbers.get(shape);
        return number != null && shapesOf.get(element).contains(number);
    }

    private int numberOf(String shape) {
        Integer known = numbers.get(shape);
        if (known != null) {
            return known;
        }
        numbers.put(shape, shapes.size());
        shapes.add(shape);
        members.add(new ArrayList<>());
        return shapes.size() - 1;
    }

    /**
     * The selectors of one element: by what it says it is, by each of its classes, by the beginning of its id; where it
     * has none of them, by its tag below its parent.
     */
    private List<String> selectors(int element) {
        String tag = page.tag(element);
        List<String> found = new ArrayList<>();
        if (!isName(tag)) { // <o:p> and its like: no selector without an escape
            return found;
        }
        String prop = page.attribute(element, 'p');
        if (isName(prop)) {
            found.add(tag + "[itemprop='" + prop + "']");
        }
        for (String name : Plain.parts(page.attribute(element, 'c'), ' ')) {
            if (isName(name)) {
                found.add(tag + "." + name);
            }
        }
        if (found.size() > 1) {
            String second = found.get(1);
            int name = second.indexOf('.');
            found.add(found.get(0) + (name < 0 ? "" : second.substring(name)));
        }
        String id = page.attribute(element, 'i');
        int number = number(id);
        if (number < id.length() && isName(id.substring(0, number))) {
            found.add(tag + "[id^='" + id.substring(0, number) + "']");
        }
        if (page.parent(element) >= 0 && (found.isEmpty() || tag.equals("a"))) {
            found.add(shapeOfParent(page.parent(element)) + tag);
        }
        if (tag.equals("a") && follows(element, "a")) { // "by <a>Ann</a> at <a>10:00</a>"
            found.add(shapeOfParent(page.parent(element)) + "a + a");
        }
        return found;
    }

    /** The number of a shape by parent and tag that matches an element, named or not; -1 where nothing is known by it. */
    int asChild(int element) {
        Integer number =
                page.parent(element) < 0 ? null : numbers.get(shapeOfParent(page.parent(element)) + page.tag(element));
        return number == null ? -1 : number;
    }

    private boolean follows(int element, String tag) {
        int before = element - 1;
        while (before > page.parent(element) && page.parent(before) != page.parent(element)) {
            before = page.parent(before);
        }
        return page.parent(element) >= 0
                && before > page.parent(element)
                && page.tag(before).equals(tag);
    }

    /** The selector of these elements as children of their parents; {@code ""} where others are children like them. */
    String asChildren(List<Integer> elements) {
        int first = elements.get(0);
        String tag = page.tag(first);
        boolean known = page.parent(first) >= 0 && isName(tag);
        String parent = known ? shapeOfParent(page.parent(first)) : "";
        int found = 0;
        for (int i = 0; i < page.size() && !parent.isEmpty(); i++) {
            boolean same = page.tag(i).equals(tag)
                    && page.parent(i) >= 0
                    && shapeOfParent(page.parent(i)).equals(parent);
            if (same && (found == elements.size() || elements.get(found) != i)) {
                return "";
            }
            found += same ? 1 : 0;
        }
        return found == elements.size() ? parent + tag : "";
    }

    /** Where the number of an id begins, its length where there is none: at the first part with a digit in it. */
    private static int number(String id) {
        int part = 0;
        for (int i = 0; i < id.length(); i++) {
            char c = id.charAt(i);
            if (Plain.isDigit(c)) {
                return Plain.isDigits(id, i, id.length()) ? i : part;
            }
            part = c == '-' || c == '_' ? i + 1 : part;
        }
        return id.length();
    }

    private String shapeOfParent(int parent) {
        String first = Plain.parts(page.attribute(parent, 'c'), ' ').get(0);
        String tag = page.tag(parent);
        return (isName(tag) ? tag : "*") + (isName(first) ? "." + first : "") + " > ";
    }

    /** Whether it can stand in a selector as it is, and does not count its element ("comment-12", "depth-2"). */
    private static boolean isName(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
            if (!letter && (i == 0 || !(c == '-' || Plain.isDigit(c)))) {
                return false;
            }
        }
        return !text.isEmpty() && !(Plain.isDigit(text.charAt(text.length() - 1)) && text.contains("-"));
    }
}
