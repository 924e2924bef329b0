package kith.demo;

/** Places that are no blog, each there for one thing that Kith must get right. */
final class OtherPlaces {
    private OtherPlaces() {}

    /** An article that nobody can answer; and one whose thread belongs to somebody else. */
    static Reply plain(Request request, int port) {
        return switch (request.path()) {
            case "/how-counties-file/" -> article("How counties file", """
                <p>Every county has a shelf, and every shelf has its own order. Some clerks file the 990 form under N, some under T for taxes, one under the name of the treasurer.</p>
                <p>Ask the clerk. It is the shortest way in every county we looked at.</p>\
                """);
            case "/the-reading-room/" -> article("The reading room", """
                <p>The county library keeps one room in which talking is allowed. That is where the minutes of every association are read, and sometimes written.</p>
                <div id="disqus_thread"><iframe id="dsq-app1" title="Disqus" src="http://frame.localhost:%d/embed/comments/?t_u=http%%3A%%2F%%2Fplain.localhost%%2Fthe-reading-room%%2F" style="width: 100%%; height: 26rem; border: 0"></iframe></div>\
                """.formatted(port));
            default -> Reply.notFound();
        };
    }

    private static Reply article(String title, String body) {
        return Reply.html(200, """
            <!doctype html>
            <html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>%s</title>
            <style>body { margin: 0 auto; max-width: 40rem; padding: 1rem 1.5rem; font: 1.1rem/1.6 Georgia, serif }</style></head>
            <body><main><article><h1>%s</h1>
            %s
            </article></main></body></html>
            """.formatted(title, title, body));
    }

    /** A comment service in a frame, marked up as Disqus does it. */
    static Reply frame(Request request, int port) {
        if (!request.path().equals("/embed/comments/")) {
            return Reply.notFound();
        }
        String wg = "http://wg.localhost:" + port + "/";
        return Reply.html(200, """
            <!DOCTYPE html>
            <html lang="en"><head><meta charset="utf-8"><title>Disqus Comments</title>
            <style>body { margin: 0; font: 15px/1.5 sans-serif } ul { list-style: none; padding: 0 } .post { border-top: 1px solid #ddd; padding: .5rem 0 } .time-ago { color: #666; font-size: 12px }</style></head>
            <body><div id="layout"><section id="conversation" class="conversation"><div id="posts"><ul id="post-list" class="post-list">
            %s%s</ul></div></section></div></body></html>
            """.formatted(
                        framed(
                                5501,
                                "WG",
                                "wg_counties",
                                wg,
                                "The reading room has a second door. Ask for the key at the desk."),
                        framed(5502, "Pilar", "pilar_counts", "", "I did not know that one may talk there.")));
    }

    private static String framed(int id, String name, String user, String site, String text) {
        String href = site.isEmpty() ? "https://disqus.com/by/" + user + "/" : site;
        return """
            <li class="post" id="post-%1$d"><div data-role="post-content" class="post-content">
            <header class="comment__header"><span class="post-byline"><span class="author publisher-anchor-color"><a href="%2$s" data-action="profile" data-username="%3$s" target="_blank" rel="noopener noreferrer">%4$s</a></span></span>
            <span class="post-meta"><a href="#comment-%1$d" data-role="relative-time" class="time-ago" title="Saturday, November 14, 2026 9:12 AM">8 days ago</a></span></header>
            <div class="post-body-inner"><div class="post-message-container" data-role="message-container"><div data-role="message-content"><div class="post-message" data-role="message" dir="auto"><p>%5$s</p></div></div></div></div>
            </div></li>
            """.formatted(id, href, user, name, text);
    }

    /** Where Kith looks away: a page that asks for a password. */
    static Reply bank() {
        return Reply.html(200, """
            <!doctype html>
            <html lang="en"><head><meta charset="utf-8"><title>County Savings: log in</title></head>
            <body><main><h1>Log in</h1>
            <form method="post" action="/log-in"><p><label>Customer number <input name="customer" autocomplete="username"></label></p>
            <p><label>Password <input type="password" name="password" autocomplete="current-password"></label></p>
            <p><button>Log in</button></p></form>
            <form method="post" action="/message"><p><label>Message to your adviser <textarea name="comment"></textarea></label></p></form></main></body></html>
            """);
    }

    /** A WordPress page whose thread a script should have filled and did not: three comments said, none to be read. */
    static Reply broken(int port) {
        String site = "http://broken.localhost:" + port + "/";
        return Reply.html(200, """
            <!DOCTYPE html>
            <html lang="en-US"><head><meta charset="UTF-8" /><title>A page in pieces &#8211; Broken</title>
            <link rel="https://api.w.org/" href="%1$swp-json/" /><meta name="generator" content="WordPress 7.1" /><link rel="canonical" href="%1$sa-page-in-pieces/" /></head>
            <body class="wp-singular post-template-default single single-post postid-4 single-format-standard wp-theme-pieces">
            <article id="post-4" class="post-4 post type-post status-publish hentry"><h1 class="entry-title">A page in pieces</h1><div class="entry-content"><p>The theme of this page was never finished.</p></div></article>
            <div id="comments" class="comments-area"><h2 class="comments-title">3 thoughts on &ldquo;A page in pieces&rdquo;</h2>
            <ol class="comment-list"><li class="comment"><div class="placeholder"></div></li><li class="comment"><div class="placeholder"></div></li><li class="comment"><div class="placeholder"></div></li></ol></div>
            </body></html>
            """.formatted(site));
    }
}
