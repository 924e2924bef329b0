package kith.reading.site;

import kith.reading.Pick;
import kith.reading.Site;
import kith.reading.SiteFile;

/**
 * GitHub: issues as its scripts write them since 2025, and the older markup of pull requests and gists.
 *
 * <p>Marks: {@code .react-issue-comment} and {@code .react-issue-body}, or a comment's body in a
 * {@code .timeline-comment-group}. Every comment but the issue itself has its number in an id, which is its fragment;
 * hashed class names and most other ids change with each release. Who is signed in is told by a meta element.
 *
 * <p>Markup last seen September 2026, by what other extensions rely on (refined-github's get-comment-author.ts and its
 * issues 7856, 8225, 10018): documentation only, a guess. To try: https://github.com/refined-github/sandbox/issues/164,
 * https://github.com/refined-github/sandbox/pull/19.
 */
public final class GitHub {

    /** How issues and pull requests are read. */
    public static final Site SITE = SiteFile.of(
                    "github", ".react-issue-body, .react-issue-comment, .timeline-comment-group .comment-body")
            .title(Pick.text("[data-testid='issue-title']", ".js-issue-title"))
            .items(
                    ".react-issue-body, .react-issue-comment, .timeline-comment-group:has(.comment-body),"
                            + " .review-comment[id^='discussion_r']",
                    Pick.attr("id", "[id^='issuecomment-']")
                            .or(Pick.attr("id"))
                            .key()
                            .or(Pick.attr("class").as("issue"))) // alone without a number
            .author(
                    Pick.text("[data-testid='issue-body-header-author']", "[data-testid='avatar-link']", "a.author"),
                    Pick.attr(
                            "abs:href",
                            "a[data-testid='issue-body-header-author']",
                            "a[data-testid='avatar-link']",
                            "a.author"))
            .time(Pick.attr("datetime", "relative-time"))
            .text(Pick.text(".comment-body", ".markdown-body"))
            .byPostAuthor("[data-testid='comment-subject-author']")
            .editor(
                    "#react-issue-comment-composer, form.js-new-comment-form, form.js-inline-comment-form",
                    "button[data-variant='primary'], button.btn-primary, button[name='comment_and_close']",
                    Pick.value("textarea"))
            .signedIn(Pick.attr("content", "meta[name='user-login']"))
            .paged("[data-testid='issue-timeline-load-more-load-top'], .ajax-pagination-form")
            .site();

    private GitHub() {}
}
