package kith.reading.site;

import kith.reading.Pick;
import kith.reading.Site;
import kith.reading.SiteFile;

/**
 * phpBB 3 and 4, in prosilver and the styles made from it.
 *
 * <p>Marks: posts {@code p12} with a profile beside them, or the form of its posting page. A post answers the first one
 * that it quotes: by number since 3.2, by name before. Most answers are written on a page of their own, which shows the
 * thread once more; its form sends previews and drafts, too.
 *
 * <p>Markup last seen April 2026 in its source (4.0 alpha, 3.3.9, 3.0.14) and on saved pages of 2024 (3.2, 3.3). To try:
 * https://www.phpbb.com/community/, https://forums.raspberrypi.com/, https://www.bogleheads.org/forum/.
 */
public final class PhpBb {

    private static final String ANSWER =
            "form#qr_postform, form#postform[action*='mode=reply'], form#postform[action*='mode=quote']";

    /** How topics are read. */
    public static final Site SITE = SiteFile.of(
                    "phpbb", ".post[id^='p'] .postprofile, form#postform[action*='posting.php'] textarea#message")
            .link(Pick.attr("abs:href", ".posting-title a[href*='viewtopic']")
                    .or(Pick.attr("abs:href", "link[rel='canonical']").beforeNumbered("&start=")))
            .title(Pick.text(".topic-title a", ".posting-title a", "#page-body > h2 a[href*='viewtopic']"))
            .items(
                    ".post[id^='p']", // "pr12" where the thread is shown beside the form
                    Pick.attr("id")
                            .after("pr")
                            .or(Pick.attr("id").after("p"))
                            .digits()
                            .prefix("p"))
            .parent(Pick.attr("data-post-id", ".content blockquote cite a[data-post-id]")
                    .digits()
                    .prefix("p")
                    .or(Pick.text(".content blockquote cite a").prefix("@"))
                    .or(Pick.text(".content blockquote cite").before(" wrote:").prefix("@")))
            .author(
                    Pick.text(
                            ".postprofile .username",
                            ".postprofile .username-coloured",
                            "p.author strong",
                            ".postprofile dt a:not(:empty)"),
                    Pick.attr(
                            "abs:href",
                            ".postprofile a.username",
                            ".postprofile a.username-coloured",
                            "p.author strong a"))
            .permalink(Pick.attr(
                    "abs:href", ".author a[href*='viewtopic'][href*='#p']", "h3 a[href*='viewtopic'][href*='#p']"))
            .time(Pick.attr("datetime", "p.author time")
                    .or(Pick.textWithout("a, strong, .responsive-hide", "p.author")
                            .after("»"))
                    .or(Pick.text("p.author a:not([class])")))
            .text(Pick.text(".content"))
            .byPostAuthor(
                    "body:not(:has(.pagination .previous, .pagination a ~ strong)) h3.first") // the page's first post
            .held(".post-notice.unapproved")
            .editor(ANSWER, "input[name='post']", Pick.value("textarea[name='message']"))
            .signature(Pick.value("input[name='username']"), Pick.NONE)
            .signedIn(Pick.text("#username_logged_in .username", "#username_logged_in .username-coloured"))
            .answering(Pick.value("textarea[name='message']")
                    .afterFirst(" post_id=")
                    .before(" ")
                    .before("]")
                    .digits()
                    .prefix("p")
                    .or(Pick.attr("action")
                            .afterFirst("&p=")
                            .before("&")
                            .digits()
                            .prefix("p")))
            .closed(".action-bar .fa-lock, .locked-icon")
            .paged(".pagination a.button[href*='start='], .pagination a[href*='start=']")
            .claimed(Pick.text(".pagination"))
            .site();

    private PhpBb() {}
}
