package kith.reading.site;

import java.util.List;
import kith.reading.Markup;
import kith.reading.Pick;
import kith.reading.Signature;
import kith.reading.Site;

/**
 * WordPress, self-hosted and WordPress.com, classic and block themes.
 *
 * <p>Marks: the generator, the links to its REST and XML-RPC interfaces, its own style sheets, the comment form's
 * address; not {@code /wp-content/}, from which forums beside a blog borrow. What is read are names that WordPress
 * itself gives and so nearly every theme has: {@code comment_class()} and the ids of {@code Walker_Comment}
 * (wp-includes/comment-template.php, class-walker-comment.php), {@code comment_form()}, and the blocks core/comment-*.
 * Pages of bbPress, wpForo and wpDiscuz are WordPress too, but their conversations are not of this markup.
 *
 * <p>Markup last seen November 2026 (WordPress 7.1). To try: https://wordpress.org/news/,
 * https://make.wordpress.org/core/, https://en.blog.wordpress.com/, https://wptavern.com/.
 */
public final class WordPress {

    /** The outermost element has the class and the id in nearly all themes; some put the id on an inner one only. */
    private static final String ITEMS =
            ".comment[id*='comment-'], .pingback[id*='comment-'], .trackback[id*='comment-'],"
                    + " .review[id*='comment-'], li[id^='comment-'], li[id^='li-comment-'], [id^='div-comment-'],"
                    + " [id^='article-comment-']";

    /** What stands beside the words of a comment in themes that give the words no element of their own. */
    private static final String AROUND_TEXT =
            ".comment-author, .comment-meta, .commentmetadata, .comment-metadata, .vcard,"
                    + " .says, .comment-awaiting-moderation, .reply, .comment-reply, .comment-reply-link,"
                    + " .comment-edit-link, .comment-respond, .children, .author, .date, time, button";

    /** What stands beside the name inside the element that holds it. */
    private static final String AROUND_NAME = ".says, .comment-meta, .commentmetadata, .comment-metadata, time, .date,"
            + " .comment-date, .comment-time, .reply, .comment-reply-link, .comment-edit-link, .badge,"
            + " .post-author-badge";

    /**
     * Links to the pages of a thread, whatever stands around them, the page's own canonical one included: all end so
     * (get_comments_pagenum_link() in wp-includes/link-template.php, seen November 2026 in WordPress 6.5).
     */
    private static final String COMMENT_PAGES =
            "[href*='/comment-page-'][href$='#comments'], [href*='cpage='][href$='#comments']";

    /** The archive of an author's posts, whatever the theme calls the line it stands in. */
    private static final String IN_ARTICLE = "article a[href*='/author/'], .post a[href*='/author/']";

    /** How WordPress pages are read. */
    public static final Site SITE = new Site(
            "wordpress",
            "meta[name='generator'][content^='WordPress'], link[rel='https://api.w.org/'],"
                    + " link[rel='pingback'][href$='/xmlrpc.php'], link[rel='EditURI'][href*='/xmlrpc.php'],"
                    + " form[action*='wp-comments-post.php'], link[rel='stylesheet'][href*='/wp-includes/'],"
                    + " body#error-page .wp-die-message",
            "body.bbpress, #wpforo, #wpdcom, .wpdiscuz_clear",
            head(),
            new Site.Listing(ITEMS, WordPress::key, "", List.of("pingback", "trackback"), Pick.NONE, Pick.NONE),
            entry(),
            form(),
            signs());

    private WordPress() {}

    private static Site.Head head() {
        return new Site.Head(
                Pick.text("h1.entry-title", "h1.wp-block-post-title", "h1.post-title"),
                Pick.text(
                        ".author.vcard .fn",
                        ".author.vcard a",
                        ".byline .author",
                        ".wp-block-post-author-name",
                        ".wp-block-post-author__name",
                        ".entry-author-name",
                        ".entry-author a",
                        ".author.vcard",
                        "a[rel*='author']",
                        IN_ARTICLE),
                Pick.attr(
                        "abs:href",
                        ".author.vcard a",
                        ".byline .author a",
                        ".byline a.author",
                        ".wp-block-post-author-name a",
                        ".wp-block-post-author__name a",
                        ".entry-author a",
                        "a[rel*='author']",
                        IN_ARTICLE),
                Pick.attr("datetime", "time.published", "time.entry-date", ".wp-block-post-date time", "article time"),
                Pick.attr("abs:href", "a[rel*='home']").or(WordPress::homeOfInterface),
                Pick.textWithout(
                        "form, nav, aside, .sharedaddy, .jp-relatedposts",
                        ".entry-content",
                        ".wp-block-post-content",
                        ".post-content",
                        "[itemprop='articleBody']"));
    }

    private static Site.Entry entry() {
        Pick named = Pick.text(".comment-author .fn", ".comment-author-name", ".wp-block-comment-author-name")
                .or(Pick.textWithout(
                        AROUND_NAME, ".fn", "cite", ".comment-author strong", ".comment-author", ".author"));
        return new Site.Entry(
                within -> Signature.name(named.from(within)),
                Pick.attr(
                        "abs:href",
                        ".comment-author a.url",
                        ".fn a",
                        "a.url",
                        ".comment-author a[rel*='external']",
                        ".comment-meta a[rel*='external']",
                        ".comment-author-link",
                        ".wp-block-comment-author-name a",
                        "cite a",
                        ".comment-author a:not([href*='#']):not([class*='reply'])"),
                Pick.NONE,
                Pick.attr("datetime", "time")
                        .or(Pick.text(
                                ".comment-metadata a",
                                ".commentmetadata a",
                                ".comment-date",
                                ".comment-time",
                                "a[href*='#comment-']",
                                ".date")),
                Pick.textWithout(
                                AROUND_TEXT,
                                ".comment-content",
                                ".wp-block-comment-content",
                                ".comment-text",
                                "[itemprop='text']",
                                ".comment-entry")
                        // wpautop() sets every comment in paragraphs, which have no class.
                        .or(Pick.allText(AROUND_TEXT, "p:not([class]):not(form p)"))
                        .or(Pick.textWithout(AROUND_TEXT, ".comment-body", "article")),
                "bypostauthor",
                ".comment-awaiting-moderation");
    }

    private static Site.Form form() {
        return new Site.Form(
                "#commentform, form[action*='wp-comments-post.php']",
                // Plugins against spam rename the field and leave a hidden one of the old name: the filled one counts.
                Pick.value("textarea[name='comment']", "#comment", "textarea"),
                Pick.value("input[name='author']"),
                Pick.value("input[name='url']"),
                Pick.text("#wpadminbar .display-name"),
                within -> {
                    String id = Pick.value("input[name='comment_parent']").from(within);
                    return id.equals("0") ? "" : key("comment-" + id);
                });
    }

    private static Site.Signs signs() {
        return new Site.Signs(
                // A block theme says nothing: its comments stand there without the form.
                "p.no-comments, p.nocomments, .comments-closed, .wp-block-comments:not(:has(.comment-respond))",
                ".comment-navigation a, .comments-pagination a, .wp-block-comments-pagination a,"
                        + " .comments-nav a, .commentnav a, " + COMMENT_PAGES,
                "body#error-page .wp-die-message",
                "/wp-comments-post.php",
                Pick.text(
                                ".comments-title",
                                ".wp-block-comments-title",
                                "#comments-title",
                                "#comments > h2",
                                "#comments > h3")
                        .or(Pick.text("article .comments-link a")));
    }

    private static String key(Markup item) {
        return key(item.attr("id"));
    }

    /** {@code "li-comment-12" -> "comment-12"}, {@code "comment-form" -> ""} */
    private static String key(String id) {
        int at = id.lastIndexOf("comment-");
        for (int i = at + 8; at >= 0 && i < id.length(); i++) {
            if (id.charAt(i) < '0' || id.charAt(i) > '9') {
                return "";
            }
        }
        return at < 0 || id.length() == at + 8 ? "" : id.substring(at);
    }

    /**
     * {@code https://x.example/blog/wp-json/ -> https://x.example/blog/}, with plain links {@code /?rest_route=/} too.
     */
    private static String homeOfInterface(Markup page) {
        String api = Pick.attr("abs:href", "link[rel='https://api.w.org/']").from(page);
        for (String end : List.of("wp-json/", "index.php?rest_route=/", "?rest_route=/")) {
            if (api.endsWith(end)) {
                return api.substring(0, api.length() - end.length());
            }
        }
        return "";
    }
}
