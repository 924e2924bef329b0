package kith.reading.bench;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kith.reading.Comment;
import kith.reading.Links;
import kith.reading.Plain;

/**
 * How well one page was read, by the rule that stands beside the labelled pages.
 *
 * <p>A comment that was read matches a labelled one when the authors are equal and the texts begin alike, white space
 * collapsed and case folded; greedily, in order, each once. Pingbacks count neither way.
 *
 * @param read how many comments were read
 * @param labelled how many there are
 * @param fields right and asked for of permalink, link of the author, date present, parent; over matched comments
 */
record Score(int matched, int read, int labelled, List<Integer> fields) {

    static final List<String> FIELDS = List.of("permalink", "authorUrl", "date", "parent");

    private static final int START = 40;

    static Score of(List<Comment> read, List<LabelledPage.Label> labels) {
        int[] labelOf = match(read, labels);
        int pingbacks =
                (int) labels.stream().filter(LabelledPage.Label::pingback).count();
        int matchedPingbacks = (int) Arrays.stream(labelOf)
                .filter(i -> i >= 0 && labels.get(i).pingback())
                .count();
        int matched = (int) Arrays.stream(labelOf).filter(i -> i >= 0).count() - matchedPingbacks;
        return new Score(
                matched, read.size() - matchedPingbacks, labels.size() - pingbacks, fields(read, labels, labelOf));
    }

    double f1() {
        return read + labelled == 0 ? 1 : 2.0 * matched / (read + labelled);
    }

    private static int[] match(List<Comment> read, List<LabelledPage.Label> labels) {
        int[] labelOf = new int[read.size()];
        boolean[] taken = new boolean[labels.size()];
        for (int i = 0; i < labelOf.length; i++) {
            labelOf[i] = -1;
            for (int j = 0; j < taken.length && labelOf[i] < 0; j++) {
                if (!taken[j] && same(read.get(i), labels.get(j))) {
                    labelOf[i] = j;
                    taken[j] = true;
                }
            }
        }
        return labelOf;
    }

    private static boolean same(Comment read, LabelledPage.Label label) {
        return folded(read.author()).equals(folded(label.author()))
                && label.starts().stream().anyMatch(start -> start(start).equals(start(read.text())));
    }

    private static List<Integer> fields(List<Comment> read, List<LabelledPage.Label> labels, int[] labelOf) {
        Map<String, Integer> labelOfKey = new HashMap<>();
        for (int i = 0; i < labelOf.length; i++) {
            labelOfKey.putIfAbsent(read.get(i).key(), labelOf[i]);
        }
        int[] fields = new int[2 * FIELDS.size()];
        for (int i = 0; i < labelOf.length; i++) {
            if (labelOf[i] < 0 || labels.get(labelOf[i]).pingback()) {
                continue;
            }
            Comment comment = read.get(i);
            LabelledPage.Label label = labels.get(labelOf[i]);
            count(fields, 0, !label.permalink().isEmpty(), sameAddress(comment.permalink(), label.permalink()));
            count(fields, 1, !label.authorUrl().isEmpty(), sameAddress(comment.authorLink(), label.authorUrl()));
            count(fields, 2, !label.date().isEmpty(), !comment.time().isEmpty());
            int parent = labelOfKey.getOrDefault(comment.parentKey(), -1);
            count(fields, 3, label.parentIndex() >= 0, parent == label.parentIndex());
        }
        return Arrays.stream(fields).boxed().toList();
    }

    private static void count(int[] fields, int field, boolean asked, boolean right) {
        fields[2 * field] += asked && right ? 1 : 0;
        fields[2 * field + 1] += asked ? 1 : 0;
    }

    private static boolean sameAddress(String a, String b) {
        return a.equals(b) || (Links.same(a, b) && fragment(a).equals(fragment(b)));
    }

    /** The fragment with its sign, or nothing. */
    private static String fragment(String link) {
        int at = link.indexOf('#');
        return at < 0 ? "" : link.substring(at);
    }

    private static String start(String text) {
        String folded = folded(text);
        return folded.substring(0, Math.min(START, folded.length())).strip();
    }

    private static String folded(String text) {
        return Plain.collapse(text).toLowerCase(Locale.ROOT);
    }
}
