package kith.people;

import java.util.List;

/**
 * The marks that editors of forums take, and that pages show as something else.
 *
 * <p>Flarum's mention of a post (flarum/framework, AtMentionFormat.ts), Discourse's quotation (discourse/discourse,
 * quote.js), Markdown's link; November 2026. Marks that hold no letter, such as {@code **}, {@link Text#fold} leaves out.
 */
final class Marks {
    private static final String MENTION = "@\"";
    private static final String POST = "\"#p";

    private Marks() {}

    /**
     * How a page may show what was written, for comparing: as it is, without marks, and without whom it begins by
     * mentioning as well. {@code "@\"Ines\"#p12 see [this](https://x.example)" -> "@\"Ines see [this", " see [this"}
     */
    static List<String> shown(String written) {
        String plain = plain(written);
        int mention = written.indexOf(MENTION);
        int post = written.indexOf(POST, Math.max(mention, 0));
        boolean mentions = mention >= 0 && post > mention && markEnd(written, post) > post;
        return mentions
                ? List.of(written, plain, plain(written.substring(0, mention) + written.substring(post)))
                : List.of(written, plain);
    }

    private static String plain(String written) {
        StringBuilder plain = new StringBuilder(written.length());
        int at = 0;
        while (at < written.length()) {
            int end = markEnd(written, at);
            if (end == at) {
                plain.append(written.charAt(at));
                end++;
            }
            at = end;
        }
        return plain.toString();
    }

    /** Where the mark ends that begins here; {@code at} where none does. */
    private static int markEnd(String text, int at) {
        if (text.startsWith(POST, at)) {
            int end = at + POST.length();
            while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
                end++;
            }
            return end > at + POST.length() ? end : at;
        }
        if (text.startsWith("](", at)) {
            return after(text, ')', at);
        }
        if (text.startsWith("[quote=\"", at)) {
            return at + "[quote=\"".length(); // the name follows, and is shown
        }
        if (text.startsWith(", post:", at)) {
            return after(text, ']', at);
        }
        return text.startsWith("[/quote]", at) ? at + "[/quote]".length() : at;
    }

    private static int after(String text, char end, int at) {
        int found = text.indexOf(end, at);
        return found < 0 ? at : found + 1;
    }
}
