package kith.reading.site;

import kith.reading.Pick;
import kith.reading.Site;
import kith.reading.SiteFile;

/**
 * MyBB 1.6 and 1.8.
 *
 * <p>Marks: a post whose words have its number once more ({@code post_12} around {@code pid_12}), or the page for
 * answers by its hidden action. A post answers the first one that it quotes: by number, or by name where the quotation
 * was written by hand. The forms have a button for a preview.
 *
 * <p>Markup last seen March 2024 in its source (1.8.37), run, and on a saved page (1.8). To try:
 * https://community.mybb.com/.
 */
public final class MyBb {

    /** How threads are read. */
    public static final Site SITE = SiteFile.of(
                    "mybb",
                    "[id^='post_'] [id^='pid_'],"
                            + " form[action*='newreply.php'] input[name='action'][value='do_newreply']")
            .link(Pick.attr("abs:href", ".navigation a[href*='showthread.php']", ".navigation a[href*='thread-']")
                    .or(Pick.attr("abs:href", "link[rel='canonical']").beforeNumbered("&page=")))
            .title(Pick.text(
                    ".navigation a[href*='showthread.php']", ".navigation a[href*='thread-']", ".navigation .active"))
            .items(
                    "[id^='post_']:has([id^='pid_'])",
                    Pick.attr("id").after("post_").digits().prefix("pid")) // also the fragment on the page
            .parent(Pick.attr("href", "blockquote cite a[href*='#pid']")
                    .after("#pid")
                    .digits()
                    .prefix("pid")
                    .or(Pick.textWithout("span, a", "blockquote cite")
                            .before(" Wrote:")
                            .before(" wrote:")
                            .prefix("@")))
            .author(
                    Pick.text(".author_information .largetext", ".post_author .largetext", "strong .largetext"),
                    Pick.attr("abs:href", ".author_information .largetext a", ".largetext a"))
            .permalink(Pick.attr("abs:href", ".post_head a[href*='#pid']", "strong > a[href*='#pid']"))
            .time(Pick.textWithout(".post_edit", ".post_date"))
            .text(Pick.text("[id^='pid_']"))
            .byPostAuthor("body:not(:has(.pagination_previous)) #posts > div:first-of-type [id^='pid_']")
            .editor(
                    "form#quick_reply_form, form[action*='newreply.php']",
                    "#quick_reply_submit, input[name='submit']",
                    Pick.value("textarea[name='message']"))
            .signature(Pick.value("input[name='username']"), Pick.NONE)
            .signedIn(Pick.text(".welcome strong a", "#welcome strong a"))
            .answering(Pick.value("textarea[name='message']")
                    .afterFirst(" pid='")
                    .before("'")
                    .or(Pick.value("input[name='replyto']").unless("0"))
                    .digits()
                    .prefix("pid"))
            .closed(".closed_button")
            .paged(".pagination a.pagination_page")
            .site();

    private MyBb() {}
}
