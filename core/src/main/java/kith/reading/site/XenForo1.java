package kith.reading.site;

import kith.reading.Pick;
import kith.reading.Site;
import kith.reading.SiteFile;

/**
 * XenForo 1.
 *
 * <p>Marks: a list of messages, each with its number and its author's name. A post answers the first one that it quotes
 * by number. The rich editor is a frame nobody can look into; only the plain one of phones is read.
 *
 * <p>Markup last seen August 2025, on a saved page (1.5); the form and what members see from memory only: a guess. To
 * try: https://www.spigotmc.org/forums/.
 */
public final class XenForo1 {

    /** How threads are read. */
    public static final Site SITE = SiteFile.of("xenforo1", "li.message[id^='post-'][data-author]")
            .link(Pick.attr("abs:href", "link[rel='canonical']").beforeNumbered("/page-"))
            .title(Pick.textWithout(".prefix", ".titleBar h1"))
            .postAuthor(Pick.text("#pageDescription a.username"), Pick.attr("abs:href", "#pageDescription a.username"))
            .items(
                    "li.message[id^='post-']",
                    Pick.attr("id").after("post-").digits().prefix("post-"))
            .leftOut(".deleted, .placeholder")
            .parent(Pick.attr("href", "a.AttributionLink")
                    .after("#post-")
                    .digits()
                    .prefix("post-"))
            .author(
                    Pick.attr("data-author"),
                    Pick.attr("abs:href", ".messageUserBlock a.username", ".messageMeta a.username"))
            .permalink(Pick.attr("abs:href", ".messageMeta a.datePermalink", ".messageMeta a.hashPermalink"))
            .time(Pick.attr("data-time", "abbr.DateTime")
                    .or(Pick.attr("title", "span.DateTime"))
                    .or(Pick.text(".DateTime", "a.datePermalink")))
            .text(Pick.textWithout(".messageTextEndMarker", ".messageText", ".messageContent"))
            .form("form#QuickReply, form[action*='/add-reply']", Pick.value("textarea[name='message']"))
            .signedIn(Pick.text(".accountUsername"))
            .closed(".lockedAlert")
            .paged(".PageNav a")
            .site();

    private XenForo1() {}
}
