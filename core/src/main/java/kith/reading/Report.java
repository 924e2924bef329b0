package kith.reading;

import java.util.ArrayList;
import java.util.List;

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
public final class Report implements Writing {

    private static final int MAX_TEXTS_TOGETHER = 600_000;
    private static final int MAX_COMMENTS_JSON = 900_000;

    private final PageReading reading;
    private final StringBuilder out = new StringBuilder();
    private final List<String> fromStart = new ArrayList<>();
    private final List<String> fromEnd = new ArrayList<>();
    private int room = MAX_COMMENTS_JSON;
    private int put = -1;

    /** A comment a step: first each is written for itself, then one after the other to the rest. */
    Report(PageReading reading) {
        this.reading = reading;
    }

    /**
     * A page was seen, in under 1,000,000 characters.
     *
     * <p>First every comment's text is cut to its share of 600,000 characters. If that is not enough, comments in the
     * middle of the thread are left out, since the user's own stands at one of its ends, and {@code paged} becomes
     * true.
     */
    public static String seen(PageReading reading) {
        Report report = new Report(reading);
        Steps.all(report);
        return report.written();
    }

    @Override
    public boolean next() {
        List<Comment> comments = reading.comments();
        int taken = fromStart.size() + fromEnd.size();
        if (put < 0 && taken < comments.size() && take(taken)) {
            return true;
        }
        if (put < 0) {
            out.append("{\"type\":\"seen\",");
            before();
        } else if (put < taken) {
            int start = fromStart.size();
            out.append(put == 0 ? "" : ",");
            out.append(put < start ? fromStart.get(put) : fromEnd.get(taken - 1 - put));
        } else if (put == taken) {
            after(reading.paged() || taken < comments.size());
            out.append('}');
        } else {
            return false;
        }
        put++;
        return true;
    }

    @Override
    public String written() {
        String some = out.toString();
        out.setLength(0);
        return some;
    }

    /** One more, by turns from the start and from the end of the thread; false where there is no room for it. */
    private boolean take(int taken) {
        List<Comment> comments = reading.comments();
        boolean atStart = taken % 2 == 0;
        Comment comment = comments.get(atStart ? fromStart.size() : comments.size() - 1 - fromEnd.size());
        comment(comment, Plain.cut(comment.text(), MAX_TEXTS_TOGETHER / comments.size()));
        String json = written();
        room -= json.length() + 1;
        if (room >= 0) {
            (atStart ? fromStart : fromEnd).add(json);
        }
        return room >= 0;
    }

    /** Something was sent off through a comment form. */
    public static String posted(Posted posted) {
        Report report = new Report(posted.page());
        report.out.append("{\"type\":\"posted\"");
        report.member("id", posted.id());
        report.out.append(",\"page\":{");
        report.before();
        String between = "";
        for (Comment answered : posted.page().comments()) {
            report.out.append(between);
            report.comment(answered, answered.text());
            between = ",";
        }
        report.after(posted.page().paged());
        report.out.append('}');
        report.member("text", posted.text());
        report.member("name", posted.name());
        report.member("site", posted.site());
        report.member("parentKey", posted.parentKey());
        report.member("about", posted.about());
        report.member("aboutTitle", posted.aboutTitle());
        return report.out.append('}').toString();
    }

    private void before() {
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
    }

    private void after(boolean paged) {
        out.append(']');
        member("form", reading.form());
        member("framed", reading.framed());
        member("closed", reading.closed());
        member("paged", paged);
        member("refused", reading.refused());
        out.append(",\"claimed\":").append(reading.claimed());
        member("trouble", reading.trouble());
    }

    private void comment(Comment comment, String text) {
        out.append("{\"key\":");
        string(comment.key());
        member("author", comment.author());
        member("authorLink", comment.authorLink());
        member("permalink", comment.permalink());
        member("time", comment.time());
        member("text", text);
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
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean quoted = c == '"' || c == '\\';
            if (quoted || c < ' ' || c == 0x2028 || c == 0x2029 || isLone(text, i)) {
                out.append(text.substring(from, i));
                from = i + 1;
                if (quoted) {
                    out.append('\\').append(c);
                } else {
                    escape(c);
                }
            }
        }
        out.append(from == 0 ? text : text.substring(from)).append('"');
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
