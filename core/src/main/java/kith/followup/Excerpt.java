package kith.followup;

import kith.reading.Plain;

/** A few sentences, or one, of what somebody wrote. */
public final class Excerpt {
    /** About 17 English words: with an opening no more than a draft of five minutes can carry. */
    static final int MOST_CHARS = 90;

    /** Where a sentence that is too long may pause. */
    private static final String PAUSES = ",;:،؛、，；";

    private static final String ENDS = ".!?…。！？؟۔।";
    private static final String WIDE_ENDS = "。！？";
    private static final String CLOSING = "”’\"')»」』）";

    private Excerpt() {}

    /**
     * As many whole sentences as fit, from the one that speaks of the topic on, else from the first.
     *
     * <p>A sentence that is too long by itself ends at a word, with an ellipsis.
     * {@code ("I sat. I asked the clerk. <100 more words>", "clerk") -> "I asked the clerk."}
     */
    public static String of(String whole, String topic) {
        String text = Plain.collapse(whole);
        if (text.length() <= MOST_CHARS) {
            return text;
        }
        int start = startAbout(text, topic);
        int end = sentenceEnd(text, start);
        if (end - start > MOST_CHARS) {
            return cutAtWord(text.substring(start, end), MOST_CHARS);
        }
        for (int next = sentenceEnd(text, end);
                next > end && next - start <= MOST_CHARS;
                next = sentenceEnd(text, end)) {
            end = next;
        }
        return text.substring(start, end).strip();
    }

    /**
     * At most so many characters, ended at a word with an ellipsis: {@code ("The clerk in our county", 12) -> "The clerk…"}.
     */
    public static String beginning(String text, int most) {
        return text.length() <= most ? text : cutAtWord(text, most);
    }

    /**
     * The sentence around a place in a text, which stays whole where it fits; a longer one ends where it pauses.
     *
     * <p>{@code ("I sat with the instructions for a week, and then I asked the county clerk.", 15, 70) -> "I sat with the
     * instructions for a week…"}. What stands far into a long sentence is cut out of it, with an ellipsis on both sides.
     *
     * @param text one line, as {@link Plain#collapse} leaves it
     * @param at an index in it
     */
    static String around(String text, int at, int most) {
        if (text.length() <= most) {
            return text;
        }
        int start = sentenceStart(text, at);
        String sentence = text.substring(start, sentenceEnd(text, start));
        int place = Math.max(0, at - start);
        if (sentence.length() <= most) {
            return sentence.strip();
        }
        int from = place < most / 2 ? 0 : wordStart(sentence, place - most / 3);
        String rest = sentence.substring(from);
        String cut = rest.length() < most ? rest.strip() : cutAtPause(rest, place - from, most);
        return from == 0 ? cut : "…" + cut;
    }

    private static int wordStart(String text, int from) {
        int space = text.lastIndexOf(' ', from);
        if (space > from - 20 && space >= 0) {
            return space + 1;
        }
        return Character.isLowSurrogate(text.charAt(from)) ? from + 1 : from;
    }

    private static String cutAtPause(String text, int place, int most) {
        for (int i = most - 2; i > most / 2 && i > place; i--) {
            if (PAUSES.indexOf(text.charAt(i)) >= 0) {
                return text.substring(0, i) + "…";
            }
        }
        return cutAtWord(text, most - 1);
    }

    private static int startAbout(String text, String topic) {
        return sentenceStart(text, topic.isEmpty() ? -1 : Plain.lowerEach(text).indexOf(Plain.lowerEach(topic)));
    }

    private static int sentenceStart(String text, int about) {
        int start = 0;
        for (int end = sentenceEnd(text, 0); end <= about && end < text.length(); end = sentenceEnd(text, end)) {
            start = end;
        }
        return start < text.length() && text.charAt(start) == ' ' ? start + 1 : start;
    }

    /** The index after the sentence that begins at an index, closing marks included; the text's end when none ends. */
    private static int sentenceEnd(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            if (ENDS.indexOf(text.charAt(i)) >= 0) {
                int end = i + 1;
                while (end < text.length() && (ENDS + CLOSING).indexOf(text.charAt(end)) >= 0) {
                    end++;
                }
                if (WIDE_ENDS.indexOf(text.charAt(i)) >= 0 || beginsSentence(text, end)) {
                    return end;
                }
                i = end - 1;
            }
        }
        return text.length();
    }

    /** Whether a new sentence can begin there: after a space, and not in lower case as after "e.g.". */
    private static boolean beginsSentence(String text, int at) {
        return at >= text.length()
                || (text.charAt(at) == ' ' && at + 1 < text.length() && !Character.isLowerCase(text.charAt(at + 1)));
    }

    private static String cutAtWord(String sentence, int most) {
        int space = sentence.lastIndexOf(' ', most - 1);
        return Plain.cut(sentence, space > most / 2 ? space : most - 1) + "…";
    }
}
