package kith.followup.draft;

import kith.reading.Plain;

/** A few whole sentences of what somebody wrote. */
final class Excerpt {
    /** About 17 English words: with an opening no more than a draft of five minutes can carry. */
    static final int MOST_CHARS = 90;

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
    static String of(String whole, String topic) {
        String text = Plain.collapse(whole);
        if (text.length() <= MOST_CHARS) {
            return text;
        }
        int start = startAbout(text, topic);
        int end = sentenceEnd(text, start);
        if (end - start > MOST_CHARS) {
            return cutAtWord(text.substring(start, end));
        }
        for (int next = sentenceEnd(text, end);
                next > end && next - start <= MOST_CHARS;
                next = sentenceEnd(text, end)) {
            end = next;
        }
        return text.substring(start, end).strip();
    }

    private static int startAbout(String text, String topic) {
        int about = topic.isEmpty() ? -1 : Plain.lowerEach(text).indexOf(Plain.lowerEach(topic));
        int start = 0;
        for (int end = sentenceEnd(text, 0); end <= about; end = sentenceEnd(text, end)) {
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

    private static String cutAtWord(String sentence) {
        int space = sentence.lastIndexOf(' ', MOST_CHARS - 1);
        return Plain.cut(sentence, space > MOST_CHARS / 2 ? space : MOST_CHARS - 1) + "…";
    }
}
