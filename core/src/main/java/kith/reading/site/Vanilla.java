package kith.reading.site;

import kith.reading.Pick;
import kith.reading.Site;
import kith.reading.SiteFile;

/**
 * Vanilla Forums 2 to 2025.
 *
 * <p>Marks: a message inside {@code Comment_12} or {@code Discussion_7}. A comment answers who is named by its first
 * quotation. The editor is a form that scripts send: its textarea, or the contenteditable of the rich one.
 *
 * <p>Markup last seen August 2025 in its source (main, applications/vanilla/views/discussion) and on saved pages of 2025;
 * quotations from memory only: a guess. To try: https://open.vanillaforums.com/, https://lowendtalk.com/.
 */
public final class Vanilla {

    /** How discussions are read. */
    public static final Site SITE = SiteFile.of(
                    "vanilla", "[id^='Comment_'] .Item-Body .Message, [id^='Discussion_'] .Item-Body .Message")
            .link(Pick.attr("abs:href", "link[rel='canonical']").beforeNumbered("/p"))
            .title(Pick.text(".PageTitle h1", "h1"))
            .items(
                    "[id^='Comment_']:has(.Message), [id^='Discussion_']:has(.Message)",
                    Pick.attr("id").key())
            .parent(Pick.attr("rel", ".Message blockquote.UserQuote[rel]", ".Message blockquote.Quote[rel]")
                    .or(Pick.text(".Message .QuoteAuthor a"))
                    .prefix("@"))
            .author(
                    Pick.text(".Author a.Username", ".Author .Username")
                            .or(Pick.attr("title", ".Author a[title]"))
                            .or(Pick.text(".Author")),
                    Pick.attr("abs:href", ".Author a.Username", ".Author a"))
            .permalink(Pick.attr("abs:href", ".Meta a.Permalink"))
            .time(Pick.attr("datetime", ".DateCreated time", "time").or(Pick.text(".DateCreated")))
            .text(Pick.text(".Item-Body .Message", ".Message"))
            .byPostAuthor(".isOriginalPoster")
            .editor(
                    "form#Form_Comment, .CommentForm form",
                    ".CommentButton",
                    Pick.value("[contenteditable='true']", "textarea[name='Body']"))
            .signedIn(Pick.text(".MeBox a.Username", ".MeBox .Username")
                    .or(Pick.attr("title", ".CommentForm .Author a[title]")))
            .closed(".Foot.Closed, .Note.Closed")
            .paged(".Pager a")
            .site();

    private Vanilla() {}
}
