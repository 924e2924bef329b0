package kith.people;

/**
 * The marks that editors of forums take, and that pages show as something else.
 *
 * <p>Flarum's mention of a post (flarum/framework, AtMentionFormat.ts), Discourse's quotation (discourse/discourse,
 * quote.js), Markdown's link; November 2026. Marks that hold no letter, such as {@code **}, {@link Text#fold} leaves out.
 */
final class Marks {
    private Marks() {}

    /** {@code "@\"Ines\"#p12 see [this](https://x.example)" -> "@\"Ines see [this"}: for comparing, not for showing. */
    static String shown(String written) {
        StringBuilder shown = new StringBuilder(written.length());
        int at = 0;
        while (at < written.length()) {
            int end = markEnd(written, at);
            if (end == at) {
                shown.append(written.charAt(at));
                end++;
            }
            at = end;
        }
        return shown.toString();
    }

    /** Where the mark ends that begins here; {@code at} where none does. */
    private static int markEnd(String text, int at) {
        if (text.startsWith("\"#p", at)) {
            int end = at + 3;
            while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
                end++;
            }
            return end > at + 3 ? end : at;
        }
        if (text.startsWith("](", at)) {
            return after(text, ')', at);
        }
        if (text.startsWith("[quote=\"", at)) {
            return at + 8; // the name follows, and is shown
        }
        if (text.startsWith(", post:", at)) {
            return after(text, ']', at);
        }
        return text.startsWith("[/quote]", at) ? at + 8 : at;
    }

    private static int after(String text, char end, int at) {
        return text.indexOf(end, at) + 1 > 0 ? text.indexOf(end, at) + 1 : at;
    }
}
