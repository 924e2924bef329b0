package kith.reading.site;

import kith.reading.Pick;
import kith.reading.Site;
import kith.reading.SiteFile;

/**
 * Simple Machines Forum 2.0, 2.1 and 3.0.
 *
 * <p>Marks: the wrapper of a post around words with a number ({@code msg_12}), or the form for answers, which names its
 * topic. A post answers the first one that it quotes by number. The form has a button for a preview.
 *
 * <p>Markup last seen October 2024 in its source (2.1.4, 3.0 alpha 2); 2.0 from memory only: a guess. To try:
 * https://www.simplemachines.org/community/.
 */
public final class Smf {

    /** How topics are read. */
    public static final Site SITE = SiteFile.of(
                    "smf",
                    ".post_wrapper .inner[id^='msg_'],"
                            + " form#postmodify[action*='action=post2'] input[name='topic']:not([value='0'])")
            .link(Pick.attr("abs:href", ".navigate_section a[href*='topic=']", ".navigate_section a[href*='topic,']"))
            .title(Pick.text("#top_subject", ".display_title"))
            .items(
                    ".post_wrapper:has(.inner[id^='msg_'])",
                    Pick.attr("id", ".inner[id^='msg_']").after("msg_").digits().prefix("msg"))
            .parent(Pick.attr("href", ".inner cite a[href*='msg=']")
                    .after("msg=")
                    .or(Pick.attr("href", ".quoteheader a[href*='#msg']").after("#msg"))
                    .digits()
                    .prefix("msg"))
            .author(
                    Pick.text(".poster h4 a[href*='profile']", ".poster h4"),
                    Pick.attr("abs:href", ".poster h4 a[href*='profile']"))
            .permalink(Pick.attr("abs:href", ".keyinfo a[href*='#msg']"))
            .time(Pick.text(".postinfo a.smalltext")
                    .or(Pick.textWithout("strong", ".keyinfo .smalltext")
                            .after("«")
                            .before("»"))
                    .or(Pick.text(".keyinfo .smalltext")))
            .text(Pick.text(".inner[id^='msg_']"))
            .byPostAuthor(
                    "body:not(:has(.previous_page, .pagelinks a ~ strong)) #quickModForm > div:first-of-type .inner")
            .held(".post > .noticebox")
            .editor(
                    "form#postmodify[action*='action=post2']:not([action*='msg='])",
                    "input[name='post']",
                    Pick.value("textarea[name='message']"))
            .signature(Pick.value("input[name='guestname']"), Pick.NONE)
            .signedIn(Pick.text("#profile_menu_top .textmenu", "#profile_menu_top", ".greeting span"))
            .closed("#display_head .lock, .display_title .lock")
            .paged(".pagelinks a")
            .site();

    private Smf() {}
}
