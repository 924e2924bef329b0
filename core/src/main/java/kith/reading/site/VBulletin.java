package kith.reading.site;

import kith.reading.Pick;
import kith.reading.Site;
import kith.reading.SiteFile;

/**
 * vBulletin 3 and 4, whatever became of their styles: table, list or boxes.
 *
 * <p>Marks: the words of a post in {@code post_message_12}, by which quick editing works, or the form of the page for
 * answers. A post answers the first one that it quotes, by number or at least by name. The rich editor is a frame nobody
 * can look into; only the plain one is read.
 *
 * <p>Markup last seen April 2025, on saved pages (3.8, 3.9, 4.2); the form and what members see from memory only: a
 * guess. To try: https://forum.doom9.org/, https://www.webhostingtalk.com/.
 */
public final class VBulletin {

    /** How threads are read. */
    public static final Site SITE = SiteFile.of(
                    "vbulletin",
                    "[id^='post_message_'], form[action*='newreply.php'] input[name='do'][value='postreply']")
            .link(Pick.attr("abs:href", "td.navbar a[href*='showthread']", "#breadcrumb a[href*='showthread']")
                    .or(Pick.attr("abs:href", "link[rel='canonical']")
                            .beforeNumbered("/page")
                            .beforeNumbered("&page=")))
            .title(Pick.text(".threadtitle", "td.navbar strong"))
            .items(
                    "[id^='post']:has([id^='post_message_'])",
                    Pick.attr("id")
                            .after("post_")
                            .or(Pick.attr("id").after("post"))
                            .digits()
                            .prefix("post"))
            .parent(Pick.attr("href", "[id^='post_message_'] a[href*='#post']:has(img)")
                    .after("#post")
                    .digits()
                    .prefix("post")
                    .or(Pick.text(
                                    "[id^='post_message_'] .bbcode_postedby strong",
                                    "[id^='post_message_'] td.alt2 > div > strong")
                            .prefix("@")))
            .author(
                    Pick.text(
                            ".bigusername",
                            ".username_container .username",
                            "[id^='postmenu_']:not([id$='_menu'])",
                            ".username"),
                    Pick.attr("abs:href", "a.bigusername", ".username_container a.username", "a.username"))
            .permalink(Pick.attr(
                    "abs:href", "a.postcounter", ".thead a[href*='showthread'][href*='#post']", "a[id^='postcount']"))
            .time(Pick.text(".postdate .date", ".postdate").or(Pick.textWithout("a, strong, .right", ".thead")))
            .text(Pick.text("[id^='post_message_']"))
            .byPostAuthor(".threadstarter, a[id^='postcount'][name='1']")
            .editor("form[action*='newreply.php']", "input[name='sbutton']", Pick.value("textarea[name='message']"))
            .signedIn(Pick.text(
                    ".welcomelink a[href*='member']",
                    "body:has(a[href*='do=logout']) .smallfont > strong > a[href*='member']"))
            .answering(Pick.value("input[name='p']").digits().prefix("post"))
            .closed("img[src*='threadclosed']")
            .paged(".pagenav a[href*='page'], .pagination a[href*='page']")
            .site();

    private VBulletin() {}
}
