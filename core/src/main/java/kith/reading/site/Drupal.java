package kith.reading.site;

import kith.reading.Pick;
import kith.reading.Site;
import kith.reading.SiteFile;

/**
 * Drupal, 6 to 11: its own comments in the themes Bartik, Olivero, Claro and those made after them.
 *
 * <p>Marks: the generator, or attributes of its scripts. Answers stand after what they answer, in an {@code .indented}
 * each level deeper (template_preprocess_comment(), comment.module); since 8 a line for screen readers names the comment
 * answered and links to it, often before anything that links to the comment itself. The number is in the comment's own
 * links; {@code a#comment-12} stands before the element.
 *
 * <p>Markup last seen November 2026 (templates of 8 and 10: core/modules/comment, themes/olivero; a saved page of 7). To
 * try: https://www.drupal.org/forum, https://hpd.de/.
 */
public final class Drupal {

    private static final String OTHERS = ":not(.parent a):not(.visually-hidden a):not(.element-invisible a)";

    /** How posts are read. */
    public static final Site SITE = SiteFile.of(
                    "drupal",
                    "meta[name='Generator'][content^='Drupal'], meta[name='generator'][content^='Drupal'],"
                            + " [data-drupal-link-system-path], script[data-drupal-selector]")
            .title(Pick.text("h1.page-title", "h1#page-title", "h1.title", "#page-title"))
            .postAuthor(
                    Pick.text(".node__submitted .username", ".node .submitted .username", ".node__author [rel]"),
                    Pick.attr("abs:href", ".node__submitted a.username", ".node .submitted a.username"))
            .post(Pick.text(".field--name-body", ".field-name-body", ".node__content"))
            .items(
                    "article.comment, div.comment, [data-comment-user-id], [data-drupal-selector='comment']",
                    Pick.attr("id")
                            .after("comment-")
                            .or(Pick.attr("href", "a.permalink" + OTHERS, "a[href*='#comment-']" + OTHERS)
                                    .after("#comment-"))
                            .or(Pick.attr("href", ".comment-reply a", "a[href*='/comment/reply/']")
                                    .after("/"))
                            .digits()
                            .prefix("comment-"))
            .parent(Pick.attr("href", ".parent a[href*='#comment-']", "footer .visually-hidden a[href*='#comment-']")
                    .after("#comment-")
                    .digits()
                    .prefix("comment-"))
            .depth(levels())
            .author(
                    Pick.text(
                                    ".comment__author",
                                    ".comment-author .username",
                                    ".submitted .username",
                                    ".username",
                                    "[property='schema:name']",
                                    ".comment__submitted span",
                                    ".submitted a[href*='/user']",
                                    ".submitted span",
                                    ".author")
                            .before(" ("), // "Ann (not verified)"
                    Pick.attr(
                            "abs:href", ".comment__author a", "a.username", ".submitted a[href*='/user']", ".author a"))
            .permalink(Pick.attr("abs:href", "a.permalink" + OTHERS, "a[href*='#comment-']" + OTHERS))
            .time(Pick.attr("datetime", "time")
                    .or(Pick.attr("content", "[datatype='xsd:dateTime']", "[property='schema:dateCreated']"))
                    .or(Pick.text(".comment__time", ".comment-time"))
                    .or(Pick.textWithout(".username, a", ".submitted").withDigit()))
            .text(Pick.textWithout(
                    "h3, .links, .user-signature, form",
                    ".field--name-comment-body",
                    ".field-name-comment-body",
                    ".comment__content",
                    ".comment-content",
                    ".content",
                    "[property='content:encoded']"))
            .byPostAuthor(".by-node-author, .comment-by-node-author")
            .held(".unpublished, .comment-unpublished, .comment--unpublished")
            .form(
                    "form.comment-form, form#comment-form, form[action*='/comment/reply/']",
                    Pick.value(".ck-editor__editable[contenteditable='true']", "textarea[name^='comment']", "textarea"))
            .signature(Pick.value("input[name='name']"), Pick.value("input[name='homepage']"))
            .signedIn(Pick.text("#toolbar-item-user", "#toolbar-user .account strong", "#toolbar-user strong"))
            .answering(Pick.attr("action").after("/comment/").digits().prefix("comment-"))
            .paged(
                    "#comments .pager a, .comment-wrapper .pager a, .comments .pager a, [data-drupal-selector='comments'] .pager a")
            .claimed(Pick.text(".comments__count", ".comment-count"))
            .site();

    private Drupal() {}

    private static Pick levels() {
        Pick levels = Pick.NONE;
        for (int deep = 12; deep > 0; deep--) {
            levels = levels.or(
                    Pick.around("class", ".indented ".repeat(deep).strip()).as("" + deep));
        }
        return levels;
    }
}
