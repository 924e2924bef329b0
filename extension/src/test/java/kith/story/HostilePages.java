package kith.story;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Pages that no theme ever made, in WordPress's markup: too much, too deep, misnamed, and full of markup in the wrong places. */
final class HostilePages {
    /** Runs where somebody takes a text for markup. */
    static final String MARKUP = "<img src=x onerror=\"document.title='ran'; alert('ran')\">";

    static final int MOST = 5_000;
    static final int DEPTH = 200;

    private HostilePages() {}

    static String page(String host, String body) {
        return """
            <!DOCTYPE html>
            <html lang="en-US"><head><meta charset="UTF-8"><title>Hostile</title>
            <link rel="https://api.w.org/" href="http://%1$s/wp-json/"><meta name="generator" content="WordPress 7.1">
            <link rel="canonical" href="http://%1$s/"></head>
            <body class="single"><article class="post hentry"><h1 class="entry-title">Hostile</h1>
            <div class="entry-content"><p id="post">Come in.</p></div></article>
            %2$s
            </body></html>
            """.formatted(host, body);
    }

    static String thread(String items) {
        return """
            <div id="comments" class="comments-area"><ol class="comment-list">%s</ol>
            <div id="respond" class="comment-respond"><form action="/wp-comments-post.php" method="post" id="commentform">
            <textarea id="comment" name="comment"></textarea><input id="author" name="author"><input id="email" name="email">
            <input name="submit" type="submit" id="submit" value="Post Comment"><input type="hidden" name="comment_post_ID" value="1">
            <input type="hidden" name="comment_parent" value="0"></form></div></div>
            """.formatted(items);
    }

    static String comment(int id, String author, String link, String time, String text, String answers) {
        String name = link.isEmpty()
                ? escaped(author)
                : "<a class=\"url\" rel=\"external\" href=\"" + escaped(link) + "\">" + escaped(author) + "</a>";
        return """
            <li id="comment-%1$d" class="comment"><article id="div-comment-%1$d" class="comment-body">
            <footer class="comment-meta"><div class="comment-author vcard"><b class="fn">%2$s</b></div>
            <div class="comment-metadata"><a href="javascript:alert('ran')">%3$s</a></div></footer>
            <div class="comment-content"><p>%4$s</p></div></article>%5$s</li>
            """.formatted(
                        id,
                        name,
                        time.isEmpty() ? "" : "<time datetime=\"" + time + "\">then</time>",
                        escaped(text),
                        answers.isEmpty() ? "" : "<ol class=\"children\">" + answers + "</ol>");
    }

    /** So many comments, the first 200 of them each an answer to the one before. */
    static String crowd(int most) {
        String nested = "";
        for (int id = DEPTH; id > 0; id--) {
            nested = comment(
                    id, "Deep " + id, "", "2026-11-01T10:00:00+00:00", "Under number " + (id - 1) + ".", nested);
        }
        return nested
                + IntStream.rangeClosed(DEPTH + 1, most)
                        .mapToObj(id -> comment(
                                id,
                                "Bystander " + id,
                                "",
                                "2026-11-01T10:00:00+00:00",
                                "Line " + id + ". " + "word ".repeat(60),
                                ""))
                        .collect(Collectors.joining());
    }

    /** Names, links, dates and ids as they should not be. */
    static String misfits() {
        return comment(1, MARKUP, "", "", "Markup as a name. " + MARKUP, "")
                + comment(
                        2,
                        "\u202Erednaw\u202C \u200B\u200DAmal\uFEFF",
                        "",
                        "2026-11-01T10:00:00+00:00",
                        "Right to left, and nothing wide.",
                        "")
                + comment(3, "N".repeat(10_000), "", "", "A long name.", "")
                + comment(4, "Scripted", "javascript:alert('ran')", "", "A script as a site.", "")
                + comment(
                        5, "Dated", "data:text/html,<script>alert('ran')</script>", "not a date", "Data as a site.", "")
                + comment(6, "", "", "", "Nobody said this.", "")
                + comment(7, "First of her id", "http://first.example/", "", "The first seven.", "")
                + comment(7, "Second of her id", "http://second.example/", "", "The second seven.", "")
                + "<li id=\"comment-8\" class=\"comment\"><div class=\"comment-author\"><b class=\"fn\">Formal</b></div>"
                + "<div class=\"comment-content\"><p>A form inside.</p><form id=\"commentform\"><textarea name=\"comment\">trap</textarea></form></div></li>";
    }

    /** Forms, fields and pictures that take the names of what a script would call. */
    static String clobbered() {
        String names = "querySelectorAll querySelector createElement addEventListener getElementById body head"
                + " documentElement nodeType childNodes firstChild createTreeWalker location cookie title";
        String fields = "attributes closest matches querySelector querySelectorAll getAttribute firstChild nextSibling"
                + " parentNode nodeType nodeValue localName isSameNode value href isConnected getBoundingClientRect id className";
        String ids = "kith kithBell kithTarget chrome main readPage globalThis Node Element Document Object Reflect";
        return all(names, "<form name=\"%s\"></form>")
                + all(ids, "<img id=\"%1$s\" name=\"%1$s\">")
                + thread(comment(1, "Clara", "http://clara.example/", "", "A quiet word.", "")
                                + "<li id=\"comment-2\" class=\"comment\"><div class=\"comment-author\"><b class=\"fn\">Formal</b></div>"
                                + "<form class=\"comment-content\"><p>Said in a form.</p>"
                                + all(fields, "<input name=\"%s\">") + "</form></li>")
                        .replace("<textarea", all(fields, "<input type=\"hidden\" name=\"%s\">") + "<textarea");
    }

    /** 20 MB of text around two comments. */
    static String wall() {
        return "<p>" + "Nothing but words and more words, on and on. ".repeat(450_000) + "</p>"
                + thread(comment(1, "Small", "", "", "I am still here.", "")
                        + comment(2, "Endless", "", "", "la ".repeat(200_000), ""));
    }

    private static String all(String words, String markup) {
        return java.util.Arrays.stream(words.split(" ")).map(markup::formatted).collect(Collectors.joining("\n"));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
