package kith.reading.site;

import kith.reading.Pick;
import kith.reading.Site;
import kith.reading.SiteFile;

/**
 * Isso, a comment server for pages of any kind, since 0.13 (2022), when its classes got their {@code isso-}.
 *
 * <p>Marks: a comment's id and class together (isso/js/app/templates/comment.js). The preview inside the form has the
 * class alone.
 *
 * <p>Markup last seen November 2026 (Isso 0.14, run; source). To try: https://isso-comments.de/.
 */
public final class Isso {

    /** How comments are read. */
    public static final Site SITE = SiteFile.of("isso", ".isso-comment[id^='isso-'], .isso-postbox")
            .items(".isso-comment[id^='isso-']", Pick.attr("id").key())
            .author(Pick.text(".isso-author"), Pick.attr("abs:href", "a.isso-author"))
            .time(Pick.attr("datetime", "time"))
            .text(Pick.text(".isso-text"))
            .byPostAuthor(".isso-is-page-author")
            .held(".isso-note:not(:empty)")
            .editor(
                    ".isso-postbox",
                    ".isso-post-action input[type='submit']",
                    Pick.value("textarea", "[contenteditable='true']"))
            .signature(Pick.value("input[name='author']"), Pick.value("input[name='website']"))
            .answering(Pick.around("id", ".isso-comment[id^='isso-']").key())
            .claimed(Pick.text(".isso-thread-heading"))
            .site();

    private Isso() {}
}
