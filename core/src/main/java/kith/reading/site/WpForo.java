package kith.reading.site;

import kith.reading.Pick;
import kith.reading.Site;

/**
 * wpForo, a forum in WordPress, 1 to 3: its four layouts, the one of questions and answers with comments among them.
 *
 * <p>Marks: posts with a number in {@code #wpforo-wrap}; numbers of other things (the page itself) stand outside it.
 *
 * <p>Markup last seen November 2026 (source of 3.0.8; a saved page of 1 or 2). To try: https://wpforo.com/community/.
 */
public final class WpForo {

    private static final String POSTS = "#wpforo-wrap [id^='post-'][data-postid], #wpforo-wrap .post-wrap[id^='post-'],"
            + " #wpforo-wrap .comment-wrap[id^='post-']";

    static final String EVIDENCE = POSTS;

    /** How topics are read. */
    public static final Site SITE = WordPress.beside("wpforo", EVIDENCE)
            .title(Pick.text("#wpforo-title", "#wpforo-wrap h1"))
            .postAuthor(Pick.NONE, Pick.NONE)
            .items(POSTS, Pick.attr("id").after("post-").digits().prefix("post-"))
            .author(
                    Pick.text(
                                    ".author-name a",
                                    ".wpf-author-name a",
                                    ".wpforo-post-author-name a",
                                    ".wpforo-comment-top a.wpf-member-link",
                                    ".wpforo-comment-top a")
                            .or(Pick.text(
                                    ".author-name",
                                    ".wpf-author-name",
                                    ".wpforo-post-author-name",
                                    ".wpforo-comment-top .wpf-member-link")),
                    Pick.attr(
                            "abs:href",
                            ".author-name a",
                            ".wpf-author-name a",
                            ".wpforo-post-author-name a",
                            ".wpforo-comment-top a"))
            .time(Pick.text(".wpf-post-date", ".wpforo-post-date")
                    .or(Pick.text(".cbleft", ".wpforo-post-content-bottom").after(": "))
                    .or(Pick.textWithout("a, .wpforo-comment-avatar, .wpf-topic-starter", ".wpforo-comment-top span")))
            .text(Pick.textWithout(
                    ".wpforo-post-signature, .wpforo-post-edited", ".wpforo-post-content", ".wpforo-comment-text"))
            .byPostAuthor(".wpf-first-post, .wpf-topic-starter")
            .held(".wpf-mod-message")
            .form(
                    "form.wpforoeditor, #wpforo-wrap form:has(.wpf_post_parentid)",
                    Pick.value("[contenteditable='true']", "textarea"))
            .signature(Pick.value("input[name='post[name]']"), Pick.NONE)
            .signedIn(Pick.text("#wpadminbar .display-name"))
            .answering(Pick.value("input[name='post[parentid]']")
                    .digits()
                    .unless("0")
                    .prefix("post-"))
            .paged("#wpforo-wrap .wpf-navi a")
            .site();

    private WpForo() {}
}
