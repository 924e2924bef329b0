package kith.reading.site;

import kith.reading.Pick;
import kith.reading.Site;
import kith.reading.SiteFile;

/**
 * Reddit as it was and still is at old.reddit.com, and other places that run its last open source.
 *
 * <p>Marks: things with a full name, {@code t1_} for comments. A comment's number is the same in the new Reddit.
 *
 * <p>Markup last seen March 2026 (a saved page; source of 2017: r2/templates/comment.html, printable.html). To try:
 * any thread of https://old.reddit.com/.
 */
public final class RedditOld {

    /** How threads are read. */
    public static final Site SITE = SiteFile.of(
                    "redditold", ".commentarea .sitetable, .thing.comment[data-fullname^='t1_']")
            .title(Pick.text("#siteTable .thing.link a.title"))
            .postAuthor(
                    Pick.text("#siteTable .thing.link .tagline .author"),
                    Pick.attr("abs:href", "#siteTable .thing.link .tagline a.author"))
            .published(Pick.attr("datetime", "#siteTable .thing.link .tagline time"))
            .post(Pick.text("#siteTable .thing.link .usertext-body"))
            .items(
                    ".thing.comment[data-fullname^='t1_']",
                    Pick.attr("data-fullname").key())
            .leftOut(".deleted")
            .author(
                    Pick.text(".tagline .author").or(Pick.attr("data-author")),
                    Pick.attr("abs:href", ".tagline a.author"))
            .permalink(Pick.attr("abs:href", "a.bylink:not([data-event-action='parent'])"))
            .time(Pick.attr("datetime", ".tagline time").or(Pick.attr("title", ".tagline time")))
            .text(Pick.text(".usertext-body"))
            .byPostAuthor(".tagline .author.submitter")
            .form(".usertext[onsubmit*=\"'comment'\"]", Pick.value("textarea[name='text']"))
            .signedIn(Pick.text("#header-bottom-right .user a:not(.login-required)"))
            .answering(Pick.value("input[name='thing_id']").after("t1_").prefix("t1_"))
            .closed("#siteTable .thing.link.locked, .archived-infobar, .locked-infobar")
            .paged(".commentarea .morechildren a, .commentarea .deepthread a")
            .claimed(Pick.text("#siteTable .thing.link a.comments"))
            .site();

    private RedditOld() {}
}
