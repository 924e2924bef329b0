package kith.reading.site;

import kith.reading.Pick;
import kith.reading.Site;
import kith.reading.SiteFile;

/**
 * WordPress, self-hosted and WordPress.com, classic and block themes.
 *
 * <p>Marks: the generator, the links to its REST and XML-RPC interfaces, its own style sheets, the comment form's
 * address; not {@code /wp-content/}, from which forums beside a blog borrow. What is read are names that WordPress
 * itself gives and so nearly every theme has: {@code comment_class()} and the ids of {@code Walker_Comment}
 * (wp-includes/comment-template.php, class-walker-comment.php), {@code comment_form()}, and the blocks core/comment-*.
 * Pages of bbPress, wpForo and wpDiscuz are WordPress too, but their conversations are not of this markup.
 *
 * <p>Themes write comments as they like: what is looked for after WordPress's own names was seen in some seventy themes
 * of 2008 to 2025, their loops and callbacks run with made-up comments.
 *
 * <p>Markup last seen November 2026 (WordPress 7.1). To try: https://wordpress.org/news/,
 * https://make.wordpress.org/core/, https://en.blog.wordpress.com/, https://wptavern.com/.
 */
public final class WordPress {

    /**
     * The outermost element has the class and the id in nearly all themes; some put the id on an inner one only, some
     * leave it out: then the link to answer knows the number. Ids without a number, {@code comment-form}, are others'.
     */
    private static final String ITEMS =
            ".comment[id*='comment-'], .pingback[id*='comment-'], .trackback[id*='comment-'],"
                    + " .review[id*='comment-'], li[id^='comment-'], li[id^='li-comment-'], [id^='div-comment-'],"
                    + " [id^='article-comment-'], article[id^='comment-'], div[id^='comment-1'],"
                    + " div[id^='comment-2'], div[id^='comment-3'], div[id^='comment-4'], div[id^='comment-5'],"
                    + " div[id^='comment-6'], div[id^='comment-7'], div[id^='comment-8'], div[id^='comment-9'],"
                    + " li.comment[class*='depth-']:not([id])";

    private static final Pick NUMBER = Pick.attr("id")
            .after("comment-")
            .digits()
            .or(Pick.attr("data-commentid", ".comment-reply-link").digits())
            .or(Pick.attr("href", ".comment-reply-link")
                    .after("replytocom=")
                    .before("#")
                    .digits());

    /** What stands beside the words of a comment in themes that give the words no element of their own. */
    private static final String AROUND_TEXT =
            ".comment-author, .comment-author-name, .comment-meta, .commentmetadata, .comment-metadata, .vcard,"
                    + " .says, .comment-awaiting-moderation, .reply, .comment-reply, .comment-reply-link,"
                    + " .comment-edit-link, .comment-respond, .children, .author, .date, time, button, .star-rating,"
                    + " p > cite:first-child:has(a[href*='#comment-'])";

    /** What stands beside the name inside the element that holds it. */
    private static final String AROUND_NAME = ".says, .comment-meta, .commentmetadata, .comment-metadata, time, small,"
            + " [class*='date'], [class*='time'], .reply, [class*='reply'], [class*='edit'], [class*='permalink'],"
            + " [class*='badge'], [class*='post-author'], [class*='author-indicator'], .fn > span:not([class]):not([itemprop]),"
            + " .comment-author-link > span:not([class])";

    /** Themes call the element of the name as they like; none of these is the name of a whole comment. */
    private static final String NO_NAME =
            ":not([class*='depth-']):not([class*='avatar']):not([class*='byuser']):not([class*='comment-body'])";

    /** An element that holds the words and nothing else. */
    private static final String WORDS_ONLY = ":not(:has(.avatar, time, a.url))";

    /**
     * Links to the pages of a thread, whatever stands around them, the page's own canonical one included: all end so
     * (get_comments_pagenum_link() in wp-includes/link-template.php, seen November 2026 in WordPress 6.5).
     */
    private static final String COMMENT_PAGES =
            "[href*='/comment-page-'][href$='#comments'], [href*='cpage='][href$='#comments']";

    /** The archive of an author's posts, whatever the theme calls the line it stands in. */
    private static final String IN_ARTICLE = "article a[href*='/author/'], .post a[href*='/author/']";

    /** {@code https://x.example/blog/wp-json/}, with plain links {@code /?rest_route=/}. */
    private static final Pick INTERFACE = Pick.attr("abs:href", "link[rel='https://api.w.org/']");

    /** How WordPress pages are read. */
    public static final Site SITE = beside(
                    "wordpress",
                    "meta[name='generator'][content^='WordPress'], link[rel='https://api.w.org/'],"
                            + " link[rel='pingback'][href$='/xmlrpc.php'], link[rel='EditURI'][href*='/xmlrpc.php'],"
                            + " form[action*='wp-comments-post.php'], link[rel='stylesheet'][href*='/wp-includes/'],"
                            + " body#error-page .wp-die-message")
            .unless(String.join(
                    ", ", "body.bbpress", BbPress.EVIDENCE, BuddyPress.EVIDENCE, WpDiscuz.EVIDENCE, WpForo.EVIDENCE))
            .items(ITEMS, NUMBER.prefix("comment-"))
            .leftOut(".pingback, .trackback")
            .depth(Pick.attr("class")
                    .after("depth-")
                    .or(Pick.attr("class", "[class*='depth-']").after("depth-")))
            .author(
                    Pick.textWithout(
                                    AROUND_NAME,
                                    ".comment-author .fn",
                                    ".comment-author-name",
                                    ".wp-block-comment-author-name",
                                    ".comment-author-link",
                                    ".fn")
                            .or(Pick.textWithout(AROUND_NAME, "cite").before(" — "))
                            .or(Pick.textWithout(
                                    AROUND_NAME,
                                    "[itemprop='name']",
                                    "a.url[rel*='nofollow']",
                                    ".comment-author strong",
                                    ".comment-author:not(:has(p))",
                                    ".author",
                                    "[class*='author']:not(:has(p))" + NO_NAME,
                                    "[class*='user']" + NO_NAME,
                                    "[class*='name']" + NO_NAME,
                                    "h2, h3, h4, h5, h6",
                                    "strong:not(p strong), b:not(p b)",
                                    "p > strong:first-child, p > b:first-child"))
                            .or(Pick.text(".fn")),
                    Pick.attr(
                            "abs:href",
                            ".comment-author a.url",
                            ".fn a",
                            "a.url",
                            "a[rel*='external']:not(p a):not([class*='reply'])",
                            ".comment-meta a[rel*='external']",
                            ".comment-author-link",
                            ".wp-block-comment-author-name a",
                            "[itemprop='name'] a",
                            "cite a",
                            ".comment-author a:not([href*='#']):not([class*='reply'])"))
            .time(Pick.attr("datetime", "time")
                    .or(Pick.text(
                                    "time",
                                    ".comment-metadata a",
                                    ".commentmetadata a",
                                    ".comment-date",
                                    ".comment-time",
                                    ".date",
                                    "[class*='date']",
                                    "[class*='time']",
                                    "a[href*='#comment-']",
                                    ".comment-meta",
                                    "small")
                            .withDigit()))
            .text(Pick.textWithout(
                            AROUND_TEXT,
                            ".comment-content" + WORDS_ONLY,
                            ".wp-block-comment-content",
                            ".comment-text" + WORDS_ONLY,
                            "[itemprop='text'], [itemprop='commentText']",
                            ".comment-entry" + WORDS_ONLY,
                            ".comment-excerpt" + WORDS_ONLY,
                            ".comment-text .description")
                    // wpautop() sets every comment in paragraphs, which have no class.
                    .or(Pick.allText(AROUND_TEXT, "p:not([class]):not(form p)"))
                    .or(Pick.textWithout(AROUND_TEXT, ".comment-content", ".comment-text", ".comment-body", "article")))
            .byPostAuthor(".bypostauthor")
            .held(".comment-awaiting-moderation")
            // Plugins against spam rename the field and leave a hidden one of the old name: the filled one counts.
            .form(
                    "#commentform, form[action*='wp-comments-post.php']",
                    Pick.value("textarea[name='comment']", "#comment", "textarea"))
            .signature(Pick.value("input[name='author']"), Pick.value("input[name='url']"))
            // The second is WordPress.com's form, Verbum; Jetpack's is in a frame of another host.
            .signedIn(Pick.text("#wpadminbar .display-name")
                    .or(Pick.attr("alt", ".verbum-footer .user-settings-button img")))
            .answering(Pick.value("input[name='comment_parent']")
                    .digits()
                    .unless("0")
                    .prefix("comment-"))
            // A block theme says nothing: its comments stand there without the form.
            .closed("p.no-comments, p.nocomments, .comments-closed, .wp-block-comments:not(:has(.comment-respond))")
            .paged(".comment-navigation a, .comments-pagination a, .wp-block-comments-pagination a,"
                    + " .comments-nav a, .commentnav a, " + COMMENT_PAGES)
            .refused("body#error-page .wp-die-message", "/wp-comments-post.php")
            .claimed(Pick.text(
                            ".comments-title",
                            ".wp-block-comments-title",
                            "#comments-title",
                            "#comments > h2",
                            "#comments > h3")
                    .or(Pick.text("article .comments-link a")))
            .site();

    private WordPress() {}

    /** The post as themes write it, for conversations by plugins of WordPress. */
    static SiteFile beside(String id, String evidence) {
        return SiteFile.of(id, evidence)
                .title(Pick.text("h1.entry-title", "h1.wp-block-post-title", "h1.post-title"))
                .postAuthor(
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
                                IN_ARTICLE))
                .published(Pick.attr(
                        "datetime", "time.published", "time.entry-date", ".wp-block-post-date time", "article time"))
                .home(Pick.attr("abs:href", "a[rel*='home']")
                        .or(INTERFACE.beforeEnd("wp-json/"))
                        .or(INTERFACE.beforeEnd("index.php?rest_route=/"))
                        .or(INTERFACE.beforeEnd("?rest_route=/")))
                .post(Pick.textWithout(
                        "form, nav, aside, .sharedaddy, .jp-relatedposts",
                        ".entry-content",
                        ".wp-block-post-content",
                        ".post-content",
                        "[itemprop='articleBody']"));
    }
}
