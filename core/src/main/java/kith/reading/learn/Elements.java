package kith.reading.learn;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import kith.reading.Outline;
import kith.reading.Plain;

/**
 * A page as a flat table: its elements in document order, where each one ends, and what each one says.
 *
 * <p>Elements are numbers here; the ones below element {@code i} are {@code i + 1} up to {@code end(i)}, exclusive. So
 * "does this hold that" is a comparison, and a question about the whole page takes one pass.
 */
final class Elements {

    /** More than {@link Outline} writes; what somebody else writes is cut. */
    private static final int MAX_ELEMENTS = 50_000;

    /** Names and times are shorter; so much tells two texts apart. */
    private static final int MAX_TEXT = 200;

    private static final int NAMES = 6; // the first letters of an outline: class, id, itemprop, itemtype, testid, rel
    private static final int HREF = Outline.LETTERS.indexOf('h');

    private record Element(String tag, List<String> attributes, boolean here, int parent) {}

    private final List<Element> elements = new ArrayList<>();
    private final List<String> names = new ArrayList<>();
    private final List<String> chunks = new ArrayList<>();
    private final List<Integer> saidBefore = new ArrayList<>();
    private final List<String> declared = new ArrayList<>();
    private final int[] ends = new int[MAX_ELEMENTS];
    private final int[] chunkFrom = new int[MAX_ELEMENTS];
    private final int[] chunkTo = new int[MAX_ELEMENTS];

    private Elements() {
        saidBefore.add(0);
    }

    /** What {@link Outline} wrote. Lines that it would not write are passed over. */
    static Elements read(String outline) {
        Elements page = new Elements();
        int open = -1;
        int from = 0;
        for (int to = outline.indexOf('\n'); to >= 0; to = outline.indexOf('\n', from)) {
            char first = from == to ? ' ' : outline.charAt(from);
            if (first == '<' && page.size() < MAX_ELEMENTS) {
                open = page.begin(outline.substring(from + 1, to), open);
            } else if (first == '@') {
                page.declared.add(outline.substring(from + 1, to));
            } else if (first == '"') {
                page.said(outline.substring(from + 1, to));
            } else if (first == '>' && open >= 0) {
                open = page.end(open, page.size(), page.chunks.size());
            }
            from = to + 1;
        }
        while (open >= 0) {
            open = page.end(open, page.size(), page.chunks.size());
        }
        return page;
    }

    private int begin(String line, int parent) {
        List<String> fields = Plain.parts(line, '\t');
        List<String> attributes = new ArrayList<>(Collections.nCopies(Outline.LETTERS.length(), ""));
        boolean here = false;
        for (int i = 1; i < fields.size(); i++) {
            String field = fields.get(i);
            int letter = field.isEmpty() ? -1 : Outline.LETTERS.indexOf(field.charAt(0));
            here |= field.length() == 1 && field.charAt(0) == Outline.HERE;
            if (letter >= 0) {
                attributes.set(letter, field.substring(1));
            }
        }
        StringBuilder name = new StringBuilder(" ");
        for (int i = 0; i < NAMES; i++) {
            name.append(attributes.get(i)).append(' ');
        }
        int element = elements.size();
        elements.add(new Element(fields.get(0), attributes, here, parent));
        names.add(Plain.lower(name.toString()));
        lineBreak(fields.get(0));
        chunkFrom[element] = chunks.size();
        return element;
    }

    private int end(int element, int end, int chunk) {
        ends[element] = end;
        chunkTo[element] = chunk;
        lineBreak(tag(element));
        return parent(element);
    }

    private void said(String line) {
        int tab = line.indexOf('\t');
        if (tab > 0) {
            chunk(line.substring(tab + 1), Math.max(0, Plain.leadingNumber(line.substring(0, tab))));
        }
    }

    private void lineBreak(String tag) {
        if (Plain.breaksLine(tag)) {
            chunk(" ", 0);
        }
    }

    private void chunk(String text, int length) {
        chunks.add(text);
        saidBefore.add(saidBefore.get(saidBefore.size() - 1) + length);
    }

    /** What the page declares in JSON-LD, as it stands there. */
    List<String> declared() {
        return declared;
    }

    int size() {
        return elements.size();
    }

    int end(int element) {
        return ends[element];
    }

    /** The element around it, -1 for those that stand in the body itself. */
    int parent(int element) {
        return elements.get(element).parent();
    }

    boolean isIn(int element, int around) {
        return element >= around && element < ends[around];
    }

    String tag(int element) {
        return elements.get(element).tag();
    }

    /** Class, id, itemprop, itemtype, test id and rel in lower case, between spaces. */
    String names(int element) {
        return names.get(element);
    }

    /** One of its attributes, by its letter in {@link Outline#LETTERS}; {@code ""} when absent. */
    String attribute(int element, char letter) {
        return elements.get(element).attributes().get(Outline.LETTERS.indexOf(letter));
    }

    String href(int element) {
        return elements.get(element).attributes().get(HREF);
    }

    /** Whether it is a link to the page it stands on. */
    boolean leadsHere(int element) {
        return elements.get(element).here();
    }

    /** The beginning of what it says, at least 160 characters of it. */
    String text(int element) {
        StringBuilder text = new StringBuilder();
        for (int i = chunkFrom[element]; i < chunkTo[element] && text.length() < MAX_TEXT; i++) {
            text.append(chunks.get(i));
        }
        return Plain.collapse(text.toString());
    }

    /** What is said right before an element, where that is a text. */
    String before(int element) {
        return chunkFrom[element] > 0 ? chunks.get(chunkFrom[element] - 1) : "";
    }

    /** What is said right after it. */
    String after(int element) {
        return chunkTo[element] < chunks.size() ? chunks.get(chunkTo[element]) : "";
    }

    /** How many characters stand in the element itself, not in one below it. */
    int directLength(int element) {
        int length = length(element);
        for (int i = element + 1; i < ends[element]; i = ends[i]) {
            length -= length(i);
        }
        return length;
    }

    /** How many characters it says, spaces between its parts left out. */
    int length(int element) {
        return saidBefore.get(chunkTo[element]) - saidBefore.get(chunkFrom[element]);
    }
}
