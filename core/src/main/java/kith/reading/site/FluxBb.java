package kith.reading.site;

import kith.reading.Pick;
import kith.reading.Site;
import kith.reading.SiteFile;

/**
 * FluxBB 1.4 and 1.5, and PunBB 1.2, from which it is made.
 *
 * <p>Marks: boxes {@code p12} with a post's message on their right, or the form for answers. A post answers who is named
 * by its first quotation, in English; others are not told. The form has a button for a preview.
 *
 * <p>Markup last seen May 2021 in its source (1.5 and later). To try: https://fluxbb.org/forums/,
 * https://bbs.archlinux.org/.
 */
public final class FluxBb {

    /** How topics are read. */
    public static final Site SITE = SiteFile.of(
                    "fluxbb",
                    ".blockpost[id^='p'] .postright .postmsg, form[action*='post.php'] textarea[name='req_message']")
            .link(Pick.attr("abs:href", ".crumbs a[href*='viewtopic.php?id=']"))
            .title(Pick.text(".crumbs a[href*='viewtopic.php?id=']", ".crumbs strong"))
            .items(".blockpost[id^='p']", Pick.attr("id").after("p").digits().prefix("p"))
            .parent(Pick.text(".postmsg .quotebox cite").before(" wrote:").prefix("@"))
            .author(Pick.text(".postleft dt strong"), Pick.attr("abs:href", ".postleft dt a[href*='profile']"))
            .permalink(Pick.attr("abs:href", "h2 a[href*='#p']"))
            .time(Pick.text("h2 a[href*='#p']"))
            .text(Pick.textWithout(".postedit", ".postright .postmsg"))
            .byPostAuthor(".firstpost")
            .editor(
                    "form#quickpostform, form[action*='post.php'][action*='tid=']",
                    "input[name='submit']",
                    Pick.value("textarea[name='req_message']"))
            .signature(Pick.value("input[name='req_username']"), Pick.NONE)
            .signedIn(Pick.text("#brdwelcome .conl strong", "#brdwelcome p strong"))
            .paged(".pagelink a[href*='p=']")
            .site();

    private FluxBb() {}
}
