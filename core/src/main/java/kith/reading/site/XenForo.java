package kith.reading.site;

import kith.reading.Pick;
import kith.reading.Site;
import kith.reading.SiteFile;

/**
 * XenForo 2, and the forums of VerticalScope (Fora), which are made from it.
 *
 * <p>Marks: posts with their numbers in {@code js-post-12}, by which its own scripts find them (themes keep it). A post
 * answers the first one that it quotes: by number, or by name. The editor is a real form that scripts send: while one writes, the
 * words are in its contenteditable, a quotation there names the post answered.
 *
 * <p>Markup last seen October 2025, on saved pages (2.1 to 2.3, six themes, five forums of VerticalScope); the editor
 * and what members see from documentation and memory only: a guess. To try: https://xenforo.com/community/,
 * https://www.physicsforums.com/, https://www.watchuseek.com/.
 */
public final class XenForo {

    private static final String QUOTES = "blockquote[data-source^='post:']";

    /** How threads are read. */
    public static final Site SITE = SiteFile.of("xenforo", ".js-post[id^='js-post-']")
            .link(Pick.attr("abs:href", ".p-description a[href*='threads/']:has(time)")
                    .or(Pick.attr("abs:href", "link[rel='canonical']").beforeNumbered("/page-")))
            .title(Pick.textWithout(".label, .label-append", ".p-title-value", ".MessageCard__thread-title"))
            .postAuthor(Pick.text(".p-description .username"), Pick.attr("abs:href", ".p-description a.username"))
            .published(Pick.attr("datetime", ".p-description time"))
            .items(
                    "[id^='js-post-']",
                    Pick.attr("id").after("js-post-").digits().prefix("post-")) // also the fragment on the page
            .leftOut(".message--deleted")
            .parent(Pick.attr("data-source", QUOTES)
                    .after("post: ")
                    .or(Pick.attr("href", "a.bbCodeBlock-sourceJump").after("id="))
                    .digits()
                    .prefix("post-")
                    .or(Pick.attr("data-quote", "blockquote[data-quote]").prefix("@"))
                    .or(Pick.text(".bbCodeBlock--quote .bbCodeBlock-title")
                            .before(" said:")
                            .prefix("@")))
            .author(
                    Pick.attr("data-author")
                            .or(Pick.text(".message-name .username", ".MessageCard__user-info__name", ".message-name")),
                    Pick.attr("abs:href", ".message-name a.username", "a.MessageCard__user-info__name"))
            .permalink(Pick.attr(
                            "abs:href",
                            ".message-attribution-main a[href*='/post-']",
                            ".message-attribution a[href*='/post-']")
                    .or(Pick.attr("content", "meta[itemprop='url'][content*='/post-']")))
            .time(Pick.attr("datetime", ".message-attribution time", ".MessageCard__date-created time", "time.u-dt"))
            .text(Pick.textWithout(
                    ".js-selectToQuoteEnd, .samCodeUnit", ".message-body .bbWrapper", ".message-body", ".bbWrapper"))
            .byPostAuthor(".message-threadStarterPost, .message-threadStarter, .tag-threadStarter, .threadstarter,"
                    + " .message-attribution-discussion-starter")
            .form(
                    "form.js-quickReply, form[action$='/add-reply']",
                    Pick.value(".fr-element", "[contenteditable='true']", "textarea[name='message']"))
            .signedIn(Pick.text(".p-navgroup-link--user .p-navgroup-linkText"))
            .answering(Pick.attr("data-source", QUOTES).after("post: ").digits().prefix("post-"))
            .closed(".blockStatus-message--locked")
            .paged(".pageNav a")
            .site();

    private XenForo() {}
}
