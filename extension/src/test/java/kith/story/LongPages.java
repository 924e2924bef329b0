package kith.story;

/** Pages with many comments: in WordPress's markup, and in one that no site file knows. */
enum LongPages {
    BY_A_SITE_FILE("<div id=\"comments\"><ol class=\"commentlist\">", "</ol></div>", """
            <li class="comment even thread-even depth-1" id="comment-%1$d"><article id="div-comment-%1$d" class="comment-body">
            <footer class="comment-meta"><div class="comment-author vcard"><b class="fn"><a href="/p/%1$d" class="url">Ann %1$d</a></b>
            <span class="says">says:</span></div><div class="comment-metadata"><a href="/wool/#comment-%1$d"><time
            datetime="2026-11-01T10:00:00+00:00">November 1</time></a></div></footer><div class="comment-content"><p>Number %1$d has
            to say this about wool, and that about socks.</p></div><div class="reply"><a rel="nofollow" class="comment-reply-link"
            href="/wool/?replytocom=%1$d#respond">Reply</a></div></article></li>
            """),
    UNKNOWN("<ul class=\"talk comments\">", "</ul>", """
            <li class="entry comment" id="c%1$d"><div class="head"><a class="author" href="/u/%1$d">Ann %1$d</a> <time
            datetime="2026-11-01">then</time></div><div class="body"><p>Number %1$d has to say this about wool, and that about
            socks.</p></div><div class="tools"><button>Reply</button><button>Like</button></div></li>
            """);

    private final String begin;
    private final String end;
    private final String item;

    LongPages(String begin, String end, String item) {
        this.begin = begin;
        this.end = end;
        this.item = item;
    }

    /** With a form, in which an answer to the comment before the last is written. */
    String page(int comments) {
        StringBuilder html =
                new StringBuilder("<!DOCTYPE html><html lang=\"en\"><meta charset=\"utf-8\"><title>Wool</title>");
        if (this == BY_A_SITE_FILE) {
            html.append("<meta name=\"generator\" content=\"WordPress 6.9\">");
        }
        html.append("<h1>Wool</h1>").append(begin);
        for (int i = 1; i <= comments; i++) {
            html.append(item.formatted(i));
        }
        return html.append(end)
                .append(
                        "<form id=\"commentform\" class=\"comment-form\"><textarea name=\"comment\">So do I.</textarea>")
                .append(
                        "<input name=\"author\" value=\"Jo\"><input name=\"comment_parent\" id=\"comment_parent\" value=\"")
                .append(comments - 1)
                .append("\"><button>Send</button></form>")
                .toString();
    }
}
