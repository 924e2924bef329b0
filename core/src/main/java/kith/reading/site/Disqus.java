package kith.reading.site;

import kith.reading.Pick;
import kith.reading.Site;
import kith.reading.SiteFile;

/**
 * Disqus: the page in its frame, {@code disqus.com/embed/comments/}; of the page around it the comments' links tell.
 *
 * <p>Marks: a message by its role, in a post. Answers link to what they answer.
 *
 * <p>Markup last seen 2014 to 2024, on frames that others kept; the editor by its documentation only: <b>a guess</b>.
 * To try: any post of https://blog.disqus.com/ or https://9to5mac.com/.
 */
public final class Disqus {

    /** How comments are read. */
    public static final Site SITE = SiteFile.of(
                    "disqus", ".post .post-message[data-role='message'], #disqus-form form.reply")
            .items(
                    "li.post[id^='post-']",
                    Pick.attr("id").after("post-").digits().prefix("post-"))
            .parent(Pick.attr("href", "a[data-role='parent-link'], a.parent-link")
                    .after("#comment-")
                    .digits()
                    .prefix("post-"))
            .author(
                    Pick.text(".post-byline .author a", ".post-byline .author", ".author"),
                    Pick.attr("abs:href", ".post-byline a[data-action='profile']", ".post-byline .author a"))
            .permalink(Pick.attr("abs:href", "a.time-ago"))
            .time(Pick.attr("title", "a.time-ago"))
            .text(Pick.text(".post-message"))
            .editor(
                    "form.reply",
                    "[type='submit'], .post-action__button",
                    Pick.value("[contenteditable='true']", "textarea"))
            .signedIn(Pick.text("[data-role='username']"))
            .answering(Pick.around("id", "li.post").key())
            .paged(".load-more a.btn")
            .claimed(Pick.text(".comment-count"))
            .site();

    private Disqus() {}
}
