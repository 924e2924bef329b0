package kith.reading.site;

import kith.reading.Pick;
import kith.reading.Site;
import kith.reading.SiteFile;

/**
 * Invision Community 4 and 5: topics, and the comments of its blogs, files and articles.
 *
 * <p>Marks: {@code elComment_12}, or the element of the same comment by which its scripts work ({@code data-commentid}).
 * A post answers the first one that it quotes: by number, or by name. The editor (CKEditor in 4, TipTap in 5) is a contenteditable
 * inside a form that scripts send; a quotation in it names the post answered.
 *
 * <p>Markup last seen August 2025, on saved pages (4.4 to 4.7); 5, the editor and what members see from documentation
 * and memory only: a guess. To try: https://invisioncommunity.com/forums/, https://linustechtips.com/.
 */
public final class Invision {

    private static final String WRITTEN = "[contenteditable='true']";

    /** How topics and comments are read. */
    public static final Site SITE = SiteFile.of("invision", "[id^='elComment_'], [data-commentid][data-commenttype]")
            .link(Pick.attr("abs:href", "link[rel='canonical']")
                    .beforeNumbered("/page/")
                    .beforeNumbered("?page="))
            .title(Pick.text(".ipsType_pageTitle .ipsType_break", ".ipsType_pageTitle", ".ipsPageHeader__title"))
            .postAuthor(
                    Pick.text(".ipsPageHeader__meta a[href*='/profile/']"),
                    Pick.attr("abs:href", ".ipsPageHeader__meta a[href*='/profile/']"))
            .published(Pick.attr("datetime", ".ipsPageHeader__meta time"))
            .items(
                    "[id^='elComment_'], [data-commentid][data-commenttype]",
                    Pick.attr("id")
                            .after("elComment_")
                            .or(Pick.attr("data-commentid"))
                            .digits()
                            .prefix("comment-"))
            .parent(Pick.attr("data-ipsquote-contentcommentid", "[data-ipsquote-contentcommentid]")
                    .digits()
                    .prefix("comment-")
                    .or(Pick.attr("data-ipsquote-username", "[data-ipsquote-username]")
                            .prefix("@"))
                    .or(Pick.text(".ipsQuote_citation") // "16 minutes ago, Ann said:"
                            .afterFirst(", ")
                            .before(" said:")
                            .prefix("@")))
            .author(
                    Pick.text(
                            ".cAuthorPane_author a",
                            ".cAuthorPane_author",
                            ".ipsEntry__username a",
                            ".ipsEntry__username",
                            ".ipsComment_author h3 a",
                            ".ipsComment_author h3",
                            ".ipsComment_meta strong"),
                    Pick.attr(
                            "abs:href",
                            ".cAuthorPane_author a",
                            ".ipsEntry__username a",
                            ".ipsComment_author h3 a",
                            ".ipsComment_meta strong a"))
            .permalink(Pick.attr("abs:href", "a[href*='findComment']", "[data-role='shareComment'][href*='omment']"))
            .time(Pick.attr("datetime", ".ipsComment_meta time", ".ipsEntry__date time", "time[datetime]"))
            .text(Pick.textWithout(
                    ".ipsQuote_citation .ipsQuote_open, [data-role='advertisement']",
                    "[data-role='commentContent']",
                    ".ipsRichText",
                    ".ipsComment_content .ipsType_richText"))
            .byPostAuthor(".ipsComment_authorBadge, .ipsEntry__authorBadge")
            .held(".ipsModerated")
            .form("[data-role='replyArea'] form, form[data-role='commentForm']", Pick.value(WRITTEN, "textarea"))
            .signedIn(Pick.text("#elUserLink", "#cUserLink", "[data-role='userNav'] .ipsUserNav__text"))
            .answering(Pick.attr("data-ipsquote-contentcommentid", WRITTEN + " [data-ipsquote-contentcommentid]")
                    .digits()
                    .prefix("comment-"))
            .closed("[data-role='replyArea'] .fa-lock, .cTopicPostArea .fa-lock")
            .paged(".ipsPagination_page a, .ipsPagination__page a")
            .site();

    private Invision() {}
}
