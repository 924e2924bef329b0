package kith.reading.site;

import kith.reading.Pick;
import kith.reading.Site;
import kith.reading.SiteFile;

/**
 * giscus, comments kept in a GitHub discussion: the page in its frame, {@code giscus.app/…/widget}.
 *
 * <p>Marks: classes that begin with {@code gsc-}, which are for sites to style (components/Comment.tsx, Reply.tsx). A
 * comment's number is in its address at GitHub.
 *
 * <p>Markup last seen November 2026 (source). To try: https://giscus.app/.
 */
public final class Giscus {

    /** How comments are read. */
    public static final Site SITE = SiteFile.of("giscus", ".gsc-comment, .gsc-comment-box")
            .items(
                    ".gsc-comment, .gsc-reply",
                    Pick.attr("href", "a[href*='#discussioncomment-']")
                            .after("#discussioncomment-")
                            .digits()
                            .prefix("discussioncomment-"))
            .author(
                    Pick.text(".gsc-comment-author .link-primary", ".gsc-reply-author .link-primary"),
                    Pick.attr("abs:href", ".gsc-comment-author-avatar", ".gsc-reply-author a", ".gsc-comment-author a"))
            .permalink(Pick.attr("abs:href", "a[href*='#discussioncomment-']"))
            .time(Pick.attr("datetime", "time"))
            .text(Pick.text(".gsc-comment-content", ".gsc-reply-content"))
            .form("form.gsc-comment-box, form.gsc-reply-box", Pick.value("textarea"))
            .paged(".gsc-timeline .pagination-loader-container, .pagination-loader-container button")
            .claimed(Pick.text(".gsc-comments-count"))
            .site();

    private Giscus() {}
}
