package kith.reading.site;

import kith.reading.Pick;
import kith.reading.Site;
import kith.reading.SiteFile;

/**
 * WoltLab Suite 3 to 6 (Burning Board).
 *
 * <p>Marks: {@code .wbbPost} with a post's number. A post answers the first one that it quotes by number. The editor
 * (Redactor before 6, CKEditor since) is a contenteditable beside its own button, in a message that bears the writer's
 * own name.
 *
 * <p>Markup last seen October 2024 in its source (WCF 6.1: sidebar, header, quotations); the thread and the quick reply,
 * whose source is not public, from a copy of version 4's and documentation: a guess. To try:
 * https://www.woltlab.com/community/.
 */
public final class WoltLab {

    /** How threads are read. */
    public static final Site SITE = SiteFile.of(
                    "woltlab", ".wbbPost[data-post-id], article.message[id^='post'][data-object-id]")
            .link(Pick.attr("abs:href", "link[rel='canonical']").beforeNumbered("?pageNo="))
            .title(Pick.text("h1.contentTitle", "h1"))
            .items(
                    ".wbbPost[data-post-id], article.message[id^='post'][data-object-id]",
                    Pick.attr("data-post-id")
                            .or(Pick.attr("data-object-id"))
                            .digits()
                            .prefix("post"))
            .parent(Pick.attr("cite", ".messageText blockquote.quoteBox[cite*='#post']")
                    .or(Pick.attr("href", ".messageText .quoteBoxTitle a[href*='#post']"))
                    .after("#post")
                    .digits()
                    .prefix("post"))
            .author(
                    Pick.text(".messageAuthor .username", ".messageAuthor [itemprop='name']", ".messageAuthor"),
                    Pick.attr("abs:href", ".messageAuthor a.username", ".messageAuthor .username a"))
            .permalink(Pick.attr("abs:href", ".messageHeader a.permalink", "a.permalink"))
            .time(Pick.attr("datetime", ".messageHeader time", "time")
                    .or(Pick.attr("date", ".messageHeader woltlab-core-date-time"))
                    .or(Pick.attr("content", "meta[itemprop='datePublished']")))
            .text(Pick.text(".messageText", ".messageBody"))
            .byPostAuthor(".wbbThreadStarter")
            .editor(
                    "#messageQuickReply",
                    "button[data-type='save']",
                    Pick.value("[contenteditable='true']", "textarea[name='text']"))
            .signedIn(Pick.text(
                    "#messageQuickReply .messageAuthor .username", "#topMenu.userPanelLoggedIn .userMenuItemLink"))
            .answering(Pick.attr("data-link", "[contenteditable='true'] [data-link*='#post']")
                    .after("#post")
                    .digits()
                    .prefix("post"))
            .paged("nav.pagination a, woltlab-core-pagination")
            .site();

    private WoltLab() {}
}
