package kith.reading.learn;

import java.util.List;

/**
 * The shapes inside comments that hold their author, their time or their words.
 *
 * @param shapes selectors, the surest first; none where nothing was found
 * @param at the element in each item of the sample, -1 where it has none
 */
record Chosen(List<String> shapes, List<Integer> at) {

    boolean isIn(int k) {
        return at.get(k) >= 0;
    }
}
