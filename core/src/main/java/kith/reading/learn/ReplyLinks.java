package kith.reading.learn;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kith.reading.Pick;
import kith.reading.Plain;

/** Finds the links by which comments that stand one after the other say what they answer: "in reply to #12". */
final class ReplyLinks {
    private ReplyLinks() {}

    /**
     * The key of what is answered; {@link Pick#NONE} where no links tell it.
     *
     * <p>Taken is the shape whose links, in the most items, lead to the id of an item before, and never to their own item
     * or a later one: those would be permalinks, or lists of answers.
     */
    static Pick parent(Kind kind) {
        Sample sample = kind.sample();
        Map<String, Integer> items = new HashMap<>();
        for (int k = 0; k < sample.size(); k++) {
            items.put(sample.page.attribute(sample.items.get(k), 'i'), k);
        }
        items.remove("");
        int[] right = new int[sample.shapes.size()];
        for (int k = 0; k < sample.size(); k++) {
            for (int i : sample.own(k)) {
                int leadsTo = leadsTo(sample.page, i, items);
                for (int shape : leadsTo < 0 ? List.<Integer>of() : sample.shapes.of(i)) {
                    right[shape] = leadsTo < k && right[shape] >= 0 ? right[shape] + 1 : -1;
                }
            }
        }
        int best = -1;
        for (int shape = 0; shape < right.length; shape++) {
            best = right[shape] > 0 && (best < 0 || right[shape] > right[best]) ? shape : best;
        }
        return best < 0
                ? Pick.NONE
                : Pick.attr("href", kind.shape() + " " + sample.shapes.shape(best))
                        .after("#")
                        .key();
    }

    /** The item whose id the link's fragment is, -1 for other links and within what somebody says. */
    private static int leadsTo(Elements page, int element, Map<String, Integer> items) {
        String href = page.href(element);
        int at = href.indexOf('#');
        Integer item = at < 0 || !page.tag(element).equals("a") ? null : items.get(href.substring(at + 1));
        return item == null || Plain.hasAny(page.names(element), "quote ") ? -1 : item;
    }
}
