package kith.reading.site;

import kith.reading.Pick;
import kith.reading.Site;
import kith.reading.SiteFile;

/**
 * Blogger, threaded comments of 2012 and later, and the list in {@code dl} before and where threads are off.
 *
 * <p>Marks: the generator; the widgets' style sheet where a template leaves it out. The number of a comment is in its
 * element ({@code #c12}) until the script writes the thread anew, with numbers of its own: it is always in the link to
 * it, and so is the moment it was written, in milliseconds ({@code showComment=}). The form is in a frame of another
 * host: that it is there can be seen, what is written cannot.
 *
 * <p>Markup last seen November 2026 (saved pages of 2011 to 2024; the {@code dl} by templates' sources). To try:
 * https://blogger.googleblog.com/, https://buzz.blogger.com/.
 */
public final class Blogger {

    /** In a {@code dl}, a comment is a term and what follows it. */
    private static final String BESIDE = "#{key} ~ dd .comment-timestamp a[href$='#{key}']";

    private static final Pick LINK = Pick.attr("abs:href", ".datetime a", ".comment-timestamp a", BESIDE);

    /** How posts are read. */
    public static final Site SITE = SiteFile.of(
                    "blogger",
                    "meta[name='generator'][content='blogger'], link[href*='www.blogger.com/static/'],"
                            + " link[rel='service.post'][href*='blogger.com/feeds/']")
            .title(Pick.text(".post-title", "h1.entry-title"))
            .postAuthor(
                    Pick.text(
                            ".post-author .fn",
                            ".byline .fn",
                            ".post-author [itemprop='name']",
                            "a.g-profile[rel='author']"),
                    Pick.attr(
                            "abs:href", ".post-author a.g-profile", ".byline a.g-profile", "a.g-profile[rel='author']"))
            .published(Pick.attr("title", "abbr.published").or(Pick.attr("datetime", "time.published")))
            .post(Pick.text(".post-body"))
            .items(
                    "#comments li.comment, .comments li.comment, .comment-thread li.comment, dt[id^='c'].comment-author,"
                            + " #comments-block dt[id^='c'], #comments-block [id^='c'].comment-author",
                    Pick.attr("href", ".datetime a", ".comment-timestamp a")
                            .after("#c")
                            .digits()
                            .or(Pick.attr("id").after("c").digits())
                            .or(Pick.attr("id", ".comment-block").after("c").digits())
                            .prefix("c"))
            .author(
                    Pick.text("cite.user", ".comment-header cite", "dt#{key} a[rel='nofollow']")
                            .or(Pick.textWithout(".avatar-image-container", "dt#{key}")),
                    Pick.attr("abs:href", "cite.user a", ".comment-header cite a", "dt#{key} a[rel='nofollow']"))
            .permalink(LINK)
            .time(LINK.after("showComment=")
                    .before("#")
                    .digits()
                    .or(Pick.text(".datetime", ".comment-timestamp", BESIDE)))
            .text(Pick.text(".comment-content", ".comment-body", "#{key} + dd"))
            .byPostAuthor(".blog-author")
            .form("#comment-editor, .comment-form", Pick.NONE)
            .paged(".comments .loadmore:not(.hidden):not(.loaded) a, .paging-control-container a")
            .claimed(Pick.attr("data-num-comments", "#comments")
                    .or(Pick.text("#comments > h4", "#comments > h3", "#comments .title")))
            .site();

    private Blogger() {}
}
