package kith.reading.site;

import kith.reading.Pick;
import kith.reading.Site;

/**
 * bbPress, a forum in WordPress, 2: flat and threaded topics.
 *
 * <p>Marks: the list of replies in {@code #bbpress-forums}. A reply is of two elements, one after the other: a header
 * {@code #post-12} with date and permalink, and the reply, whose number is only among its classes
 * (templates/default/bbpress/loop-single-reply.php). The topic is the first of them, unless it leads alone.
 *
 * <p>Markup last seen November 2026 (source of 2.6.9; a saved page). To try: https://bbpress.org/forums/,
 * https://wordpress.org/support/forums/.
 */
public final class BbPress {

    static final String EVIDENCE = "#bbpress-forums .bbp-replies, #bbpress-forums .bbp-lead-topic";

    /** How topics are read. */
    public static final Site SITE = WordPress.beside("bbpress", EVIDENCE)
            .postAuthor(Pick.NONE, Pick.NONE)
            .items(
                    ".bbp-replies .type-reply, .bbp-replies .type-topic, .bbp-lead-topic .type-topic",
                    Pick.attr("class").after("post-").before(" ").digits().prefix("post-"))
            .frame("li:not(.bbp-body)") // a thread's; its walker sets each reply in one, with those that answer it
            .author(
                    Pick.text(
                            ".bbp-author-name",
                            ".bbp-reply-author a:not(:has(img))",
                            ".bbp-topic-author a:not(:has(img))"),
                    Pick.attr(
                            "abs:href",
                            "a.bbp-author-name",
                            ".bbp-author-link",
                            ".bbp-reply-author a",
                            ".bbp-topic-author a"))
            .permalink(
                    Pick.attr("abs:href", "#{key} .bbp-reply-permalink", ".bbp-body:has(#{key}) .bbp-topic-permalink"))
            .time(Pick.text("#{key} .bbp-reply-post-date", ".bbp-body:has(#{key}) .bbp-topic-post-date"))
            .text(Pick.textWithout(
                    ".bbp-reply-revision-log, .bbp-topic-revision-log, .bbp-attachments",
                    ".bbp-reply-content",
                    ".bbp-topic-content"))
            .byPostAuthor(".topic-author, .type-topic")
            .held(".status-pending")
            .form("form#new-post:has([name='bbp_reply_content'])", Pick.value("[name='bbp_reply_content']"))
            .signature(Pick.value("[name='bbp_anonymous_name']"), Pick.value("[name='bbp_anonymous_website']"))
            .signedIn(Pick.text("#wpadminbar .display-name", ".bbp-logged-in h4 a"))
            .answering(Pick.value("input[name='bbp_reply_to']")
                    .digits()
                    .unless("0")
                    .prefix("post-"))
            .closed(".type-topic.status-closed")
            .paged("#bbpress-forums .bbp-pagination-links a")
            .site();

    private BbPress() {}
}
