package kith.reading.site;

import kith.reading.Pick;
import kith.reading.Site;
import kith.reading.SiteFile;

/**
 * Substack: comments under a post and on its page of comments, in the markup of 2020 to 2024.
 *
 * <p>Marks: the name and the address of a comment by its own classes; those of the newer pages are random. The editor is
 * <b>a guess</b>.
 *
 * <p>Markup last seen August 2024, on pages that others kept; not tried. To try: https://www.astralcodexten.com/.
 */
public final class Substack {

    /** How comments are read. */
    public static final Site SITE = SiteFile.of(
                    "substack",
                    ".comment-content .commenter-name, .comment-meta a.comment-timestamp[href*='/comment/']")
            .title(Pick.text("h1.post-title", ".post-header h1"))
            .postAuthor(Pick.text(".post-header .profile-hover-card-target a"), Pick.NONE)
            .published(Pick.attr("datetime", ".post-header time"))
            .post(Pick.text(".available-content", ".body.markup"))
            .items(
                    ".comment:has(.comment-meta)",
                    Pick.attr("href", "a.comment-timestamp")
                            .after("/comment/")
                            .digits()
                            .or(Pick.attr("id", ".comment-anchor")
                                    .after("comment-")
                                    .digits())
                            .prefix("comment-"))
            .author(
                    Pick.text(".commenter-name a", ".commenter-name", ".comment-meta a:not(.comment-timestamp)"),
                    Pick.attr("abs:href", ".commenter-name a", ".user-head a"))
            .permalink(Pick.attr("abs:href", "a.comment-timestamp"))
            .time(Pick.attr("title", "a.comment-timestamp").or(Pick.text("a.comment-timestamp")))
            .text(Pick.textWithout(".show-all-toggle, .comment-actions", ".comment-body"))
            .editor(
                    "form.comment-input, .comment-input, .comment-input-container",
                    ".comment-input button[type='submit'], .comment-input-container button[type='submit']",
                    Pick.value("textarea", "[contenteditable='true']"))
            .paged(".more-comments, .collapsed-reply, a.show-more-comments")
            .site();

    private Substack() {}
}
