package kith.reading.learn;

import java.util.ArrayList;
import java.util.List;
import kith.reading.Pick;
import kith.reading.Plain;

/**
 * Finds how deep each comment stands, where answers follow what they answer and only look as if they stood in it: by a
 * number in a class ({@code depth-2}), an attribute, or how far it is moved in.
 *
 * @param kind the same comments; where the number stands on an element around each, those elements
 * @param depth a number for {@link kith.reading.Site.Listing}; {@link Pick#NONE} where all stand equally deep
 */
record Levels(Kind kind, Pick depth) {

    private static final String WORDS = "depth level indent lvl nest deep tier";
    private static final String SHIFTS = "margin-left:|padding-left:|margin-left :|padding-left :";
    private static final int MAX_UP = 3;

    /** One place where the number may stand: an attribute, by its letter in the outline, and what stands before it. */
    private record Place(char letter, String attribute, String mark) {

        int number(Elements page, int element) {
            String value = page.attribute(element, letter);
            int at = mark.isEmpty() ? 0 : value.lastIndexOf(mark);
            return at < 0
                    ? -1
                    : Plain.leadingNumber(value.substring(at + mark.length()).strip());
        }

        Pick pick() {
            return mark.isEmpty() ? Pick.attr(attribute) : Pick.attr(attribute).after(mark);
        }
    }

    static Levels of(Kind kind) {
        Sample sample = kind.sample();
        List<Integer> elements = kind.items();
        for (int up = 0; up <= MAX_UP && !elements.isEmpty(); up++) {
            for (Place place : places(sample.page, elements)) {
                Kind around = tells(sample.page, elements, place) ? kind.around(elements) : null;
                if (around != null) {
                    return new Levels(around, place.pick());
                }
            }
            elements = parents(sample.page, elements);
        }
        return new Levels(kind, Pick.NONE);
    }

    /** The elements around these; none where two share one, as they do where one stands in the other. */
    private static List<Integer> parents(Elements page, List<Integer> elements) {
        List<Integer> parents = new ArrayList<>();
        for (int element : elements) {
            int parent = page.parent(element);
            if (parent < 0
                    || (!parents.isEmpty() && page.isIn(parent, parents.get(parents.size() - 1)))
                    || (!parents.isEmpty() && parents.get(parents.size() - 1) >= parent)) {
                return List.of();
            }
            parents.add(parent);
        }
        return parents;
    }

    private static List<Place> places(Elements page, List<Integer> elements) {
        List<Place> places = new ArrayList<>();
        places.add(new Place('l', "data-depth", ""));
        places.add(new Place('L', "data-level", ""));
        places.add(new Place('a', "aria-level", ""));
        for (int k = 0; k < Math.min(elements.size(), 20); k++) {
            for (String name : Plain.parts(page.attribute(elements.get(k), 'c'), ' ')) {
                int digits = name.length();
                while (digits > 0 && Plain.isDigit(name.charAt(digits - 1))) {
                    digits--;
                }
                String mark = name.substring(0, digits);
                Place place = new Place('c', "class", mark);
                if (digits < name.length() && Plain.hasAny(Plain.lower(mark), WORDS) && !places.contains(place)) {
                    places.add(place);
                }
            }
        }
        for (String shift : Plain.parts(SHIFTS, '|')) {
            places.add(new Place('s', "style", shift));
        }
        return places;
    }

    /** Whether the numbers are those of a thread: the first is the least, and no answer is deeper by more than one step. */
    private static boolean tells(Elements page, List<Integer> elements, Place place) {
        int first = place.number(page, elements.get(0));
        int before = first;
        int step = 0;
        for (int element : elements) {
            int number = place.number(page, element);
            int rise = Math.max(number, 0) - Math.max(before, 0);
            if (number < first || (rise > 0 && step > 0 && rise != step)) {
                return false;
            }
            step = rise > 0 ? rise : step;
            before = number;
        }
        return step > 0;
    }
}
