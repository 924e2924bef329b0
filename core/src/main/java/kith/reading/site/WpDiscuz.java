package kith.reading.site;

import kith.reading.Pick;
import kith.reading.Site;

/**
 * wpDiscuz, the comment plugin of WordPress, 3 to 7: its own markup in its own frame, sent by script.
 *
 * <p>Marks: {@code #wpdcom}, before version 7 {@code #wpcomm}. The outermost element of a comment is {@code
 * #wpd-comm-12_5} (before {@code #wc-comm-12_5}): comment 12, which answers 5, or 0 for nobody (get_unique_id() in
 * class.WpdiscuzWalker.php). So an answer knows what it answers where nesting has come to its end.
 *
 * <p>Markup last seen November 2026 (source of 7.6.63 and 2.1; saved pages of 4 and 5). To try: https://wpdiscuz.com/,
 * https://www.spontis.de/.
 */
public final class WpDiscuz {

    static final String EVIDENCE = "#wpdcom, #wpcomm";

    private static final Pick IDS =
            Pick.attr("id").after("wpd-comm-").or(Pick.attr("id").after("wc-comm-"));

    /** How pages with comments by wpDiscuz are read. */
    public static final Site SITE = WordPress.beside("wpdiscuz", EVIDENCE)
            .items(
                    "[id^='wpd-comm-'], [id^='wc-comm-']",
                    IDS.before("_").digits().prefix("comment-"))
            .parent(IDS.after("_").digits().unless("0").prefix("comment-"))
            .author(
                    Pick.text(".wpd-comment-author", ".wc-comment-author"),
                    Pick.attr("abs:href", ".wpd-comment-author a", ".wc-comment-author a"))
            .time(Pick.attr("title", ".wpd-comment-date")
                    .or(Pick.text(".wpd-comment-date", ".wc-comment-date", ".wc-published-date")))
            .text(Pick.textWithout(
                    "[id^='wpdiscuz-readmore'], .wpd-comment-last-edited", ".wpd-comment-text", ".wc-comment-text"))
            .byPostAuthor(".bypostauthor, .wpd-blog-post_author, .wc-blog-post_author")
            .held(".wpd-unapproved, .wc_held_for_moderate")
            .editor(
                    "form.wpd_comm_form, form.wc_comm_form",
                    ".wc_comm_submit",
                    Pick.value(".ql-editor", "textarea[name='wc_comment']"))
            .signature(Pick.value("input[name='wc_name']"), Pick.value("input[name='wc_website']"))
            .signedIn(Pick.text("#wpadminbar .display-name", ".wpdiscuz_auth .wpd-login a:not([href*='logout'])"))
            .answering(Pick.value("input[name='wpdiscuz_unique_id'], input[name='wc_comment_parent']")
                    .before("_")
                    .digits()
                    .unless("0")
                    .prefix("comment-"))
            .closed("#wpdcom.wpd-comments-closed")
            .paged(".wpd-load-more-submit, .wc-load-more-submit, .wpdiscuz-comment-pagination a")
            .claimed(Pick.attr("data-comments-count", ".wpd-thread-info")
                    .or(Pick.text(".wpd-thread-info", ".wpdiscuz-comment-count", ".wc-comment-title")))
            .site();

    private WpDiscuz() {}
}
