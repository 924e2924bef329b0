package kith.reading;

/**
 * Readings as JSON text, to be sent from a page to the worker.
 *
 * <p>Written by hand, since a JSON library would make the content script ten times its size. The members of an object
 * are named as the components of its record and come in their order; {@code "type"} comes first. The text is ASCII
 * where it must be: control characters, lone surrogates, U+2028 and U+2029 are escaped, so it is valid JSON, JavaScript
 * and UTF-8.
 *
 * <pre>{@code
 * {"type":"seen","site":"wordpress","url":"https://ines.example/wool/",...,"comments":[{"key":"comment-12",...}],...}
 * }</pre>
 */
public final class Report {

    private final StringBuilder out = new StringBuilder();

    private Report() {}

    /** A page was seen; {@link PageReading#bounded}, so under 1,000,000 characters. */
    public static String seen(PageReading reading) {
        Report report = new Report();
        report.out.append("{\"type\":\"seen\",");
        report.membersOf(reading.bounded());
        return report.out.append('}').toString();
    }

    /** Something was sent off through a comment form. */
    public static String posted(Posted posted) {
        Report report = new Report();
        report.out.append("{\"type\":\"posted\"");
        report.member("id", posted.id());
        report.out.append(",\"page\":{");
        report.membersOf(posted.page());
        report.out.append('}');
        report.member("text", posted.text());
        report.member("name", posted.name());
        report.member("site", posted.site());
        report.member("parentKey", posted.parentKey());
        return report.out.append('}').toString();
    }

    /** How many characters a comment takes in the JSON, with the comma before it. */
    static int length(Comment comment) {
        Report report = new Report();
        report.comment(comment);
        return report.out.length() + 1;
    }

    private void membersOf(PageReading reading) {
        out.append("\"site\":");
        string(reading.site());
        member("url", reading.url());
        member("link", reading.link());
        member("title", reading.title());
        out.append(",\"author\":{\"name\":");
        string(reading.author().name());
        member("link", reading.author().link());
        out.append('}');
        member("published", reading.published());
        member("home", reading.home());
        member("language", reading.language());
        out.append(",\"offsetMinutes\":").append(reading.offsetMinutes());
        member("me", reading.me());
        member("postText", reading.postText());
        out.append(",\"comments\":[");
        for (int i = 0; i < reading.comments().size(); i++) {
            out.append(i == 0 ? "" : ",");
            comment(reading.comments().get(i));
        }
        out.append(']');
        member("form", reading.form());
        member("framed", reading.framed());
        member("closed", reading.closed());
        member("paged", reading.paged());
        member("refused", reading.refused());
        out.append(",\"claimed\":").append(reading.claimed());
        member("trouble", reading.trouble());
    }

    private void comment(Comment comment) {
        out.append("{\"key\":");
        string(comment.key());
        member("author", comment.author());
        member("authorLink", comment.authorLink());
        member("permalink", comment.permalink());
        member("time", comment.time());
        member("text", comment.text());
        member("parentKey", comment.parentKey());
        member("byPostAuthor", comment.byPostAuthor());
        member("held", comment.held());
        out.append('}');
    }

    private void member(String name, boolean value) {
        out.append(",\"").append(name).append("\":").append(value);
    }

    private void member(String name, String value) {
        out.append(",\"").append(name).append("\":");
        string(value);
    }

    private void string(String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c < ' ' || c == 0x2028 || c == 0x2029 || isLone(text, i)) {
                escape(c);
            } else {
                out.append(c);
            }
        }
        out.append('"');
    }

    private void escape(char c) {
        out.append("\\u");
        for (int shift = 12; shift >= 0; shift -= 4) {
            out.append("0123456789abcdef".charAt((c >> shift) & 15));
        }
    }

    private static boolean isLone(String text, int i) {
        char c = text.charAt(i);
        if (Character.isHighSurrogate(c)) {
            return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
        }
        return Character.isLowSurrogate(c) && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
    }
}
