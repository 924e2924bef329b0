package kith.reading.site;

import kith.reading.Pick;
import kith.reading.Site;
import kith.reading.SiteFile;

/**
 * Lobsters and its sisters, by the engine of https://github.com/lobsters/lobsters.
 *
 * <p>Marks: a comment with its short id in a subtree. Each subtree holds a comment and, beside it, its answers
 * (app/views/comments/_threads.html.erb). A story of one's own marks its author's comments.
 *
 * <p>Markup last seen August 2026 (source; a saved page of 2025). To try: https://lobste.rs/, https://tilde.news/,
 * https://barnacl.es/.
 */
public final class Lobsters {

    /** How stories are read. */
    public static final Site SITE = SiteFile.of(
                    "lobsters", ".comments_subtree .comment[data-shortid], .comment_form_container")
            .title(Pick.text(".story .u-url", ".story .link a"))
            .postAuthor(
                    Pick.text(".story .u-author", ".story .byline a[href*='/~']:not([aria-hidden])"),
                    Pick.attr("abs:href", ".story .u-author", ".story .byline a[href*='/~']"))
            .published(
                    Pick.attr("data-at-unix", ".story .byline time").or(Pick.attr("title", ".story .byline [title]")))
            .post(Pick.text(".story_text"))
            .items(
                    ".comments_subtree .comment[data-shortid]",
                    Pick.attr("id").key().or(Pick.attr("data-shortid").prefix("c_")))
            .frame(".comments_subtree")
            .author(
                    Pick.text(
                            ".byline .u-author", ".byline a[href*='/~']:not([aria-hidden])", ".byline a[href*='/u/']"),
                    Pick.attr("abs:href", ".byline a[href*='/~']", ".byline a[href*='/u/']"))
            .permalink(Pick.attr("abs:href", ".byline a[href*='/c/']", ".byline a[href*='#c_']:not([class])"))
            .time(Pick.attr("data-at-unix", ".byline time")
                    .or(Pick.attr("datetime", ".byline time"))
                    .or(Pick.attr("title", ".byline span[title]")))
            .text(Pick.text(".comment_text"))
            .byPostAuthor(".byline .user_is_author")
            .form(
                    ".comment_form_container form, form:has(textarea[name='comment'])",
                    Pick.value("textarea[name='comment']"))
            .signedIn(Pick.attr("data-username", "[data-username]")
                    .or(Pick.textWithout(".karma", "a[href='/settings']:has(.karma)")))
            .answering(Pick.value("input[name='parent_comment_short_id']").prefix("c_"))
            .claimed(Pick.text(".story .comments_label"))
            .site();

    private Lobsters() {}
}
