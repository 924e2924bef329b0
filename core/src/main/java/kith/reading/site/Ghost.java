package kith.reading.site;

import kith.reading.Pick;
import kith.reading.Site;
import kith.reading.SiteFile;

/**
 * Ghost's own comments: a page by itself in a frame ({@code srcdoc}) of the post's page.
 *
 * <p>Marks: the ids its tests go by (apps/comments-ui/src/components/content/Comment.tsx); all else is styling. Of the
 * post the frame says nothing. In Ghost 5.0 to 5.110 the comment's id is on the outer element.
 *
 * <p>Markup last seen November 2026 (Ghost 5.130, run; source of 5.110). To try: https://ghost.org/changelog/,
 * https://www.404media.co/.
 */
public final class Ghost {

    /** How comments are read. */
    public static final Site SITE = SiteFile.of(
                    "ghost", "[data-testid='content-box'] [data-testid='form'], [data-testid='animated-comment']")
            .items(
                    "[data-testid='animated-comment']",
                    Pick.attr("id")
                            .or(Pick.attr("href", "a[href^='#ghost-comments-']").after("#ghost-comments-"))
                            .or(Pick.attr("id", "[data-testid='comment-component'] [id]"))
                            .key())
            .parent(Pick.attr("href", "a:has([data-testid='comment-in-reply-to'])")
                    .after("#")
                    .key())
            .author(Pick.text("h4"), Pick.NONE)
            .permalink(Pick.attr("abs:href", "a[href^='#ghost-comments-']"))
            .time(Pick.attr("title", "a[href^='#ghost-comments-'][title]", "span[title]"))
            .text(Pick.text("[data-testid='comment-content']", ".gh-comment-content"))
            .editor(
                    "[data-testid='form']",
                    "[data-testid='submit-form-button']",
                    Pick.value("[contenteditable='true']"))
            .signedIn(Pick.text("[data-testid='member-name']"))
            .paged("[data-testid='pagination-component']")
            .claimed(Pick.text("[data-testid='count']"))
            .site();

    private Ghost() {}
}
