package kith.reading.site;

import kith.reading.Pick;
import kith.reading.Site;
import kith.reading.SiteFile;

/**
 * vBulletin 5 and 6: posts, and the comments under a post.
 *
 * <p>Marks: {@code .js-post} with a node's number, on itself or on its anchor. A post answers the first one that it
 * quotes by number.
 *
 * <p>Markup last seen April 2024, on a saved page (6.1); the form from memory only: a guess. To try:
 * https://forum.vbulletin.com/.
 */
public final class VBulletin5 {

    /** How topics are read. */
    public static final Site SITE = SiteFile.of("vbulletin5", ".b-post.js-post .js-post__content-text")
            .link(Pick.attr("abs:href", "link[rel='canonical']").beforeNumbered("/page"))
            .title(Pick.text(".b-module__title .js-main-title", "h1.main-title", "h1"))
            .items(
                    ".b-post.js-post, .b-comment-entry[data-node-id]",
                    Pick.attr("id", "a.anchor[id^='post']")
                            .after("post")
                            .or(Pick.attr("data-node-id"))
                            .digits()
                            .prefix("post"))
            .parent(Pick.attr("href", ".bbcode_postedby a[href*='#post']")
                    .after("#post")
                    .digits()
                    .prefix("post")
                    .or(Pick.text(".bbcode_postedby strong").prefix("@")))
            .author(
                    Pick.text(".author [itemprop='name']", ".author strong", ".author"),
                    Pick.attr("abs:href", ".author a[itemprop='url']", ".author a"))
            .permalink(Pick.attr("abs:href", "a.b-post__count", ".js-show-post-link"))
            .time(Pick.attr("datetime", ".b-post__timestamp time", "time[itemprop='dateCreated']", "time"))
            .text(Pick.text(".js-post__content-text", "[itemprop='text']"))
            .byPostAuthor(".js-conversation-starter")
            .form(".b-content-entry form, form.js-content-entry", Pick.value("textarea[name='text']"))
            .paged(".pagenav-container a[href*='page'], .b-pagination a[href*='page']")
            .site();

    private VBulletin5() {}
}
