package kith.followup;

import java.util.ArrayList;
import java.util.List;
import kith.people.Turn;
import kith.reading.Plain;

/** What a question is about: only what stands in the question itself. */
final class Asking {
    private Asking() {}

    /**
     * The best of a turn's topics that stands in one of its questions, else "".
     *
     * <p>{@code "I like wool. Which county is that?"} is about the county, if that is among its topics, and never about wool.
     */
    static String about(Turn turn) {
        for (String topic : turn.topics()) {
            String words = bare(topic);
            if (standsInQuestion(Plain.lowerEach(turn.text()), words)) {
                return topic;
            }
        }
        return "";
    }

    /** Without the article, for which the text may have another word. */
    private static String bare(String topic) {
        String lower = Plain.lowerEach(topic);
        return lower.startsWith("the ") ? lower.substring(4) : lower;
    }

    private static boolean standsInQuestion(String text, String words) {
        return questions(text).stream().anyMatch(question -> question.contains(words));
    }

    /** The sentences that end with a question mark, without it: {@code "I like wool. Which county?" -> [" Which county"]}. */
    static List<String> questions(String text) {
        List<String> questions = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean asks = c == '?' || c == '\u061F' || c == '\uFF1F';
            if (asks) {
                questions.add(text.substring(start, i));
            }
            start = asks || c == '.' || c == '!' || c == '\n' ? i + 1 : start;
        }
        return questions;
    }
}
