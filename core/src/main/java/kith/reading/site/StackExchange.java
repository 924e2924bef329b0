package kith.reading.site;

import kith.reading.Pick;
import kith.reading.Site;
import kith.reading.SiteFile;

/**
 * Stack Exchange: a question, its answers, and the comments under each.
 *
 * <p>Marks: the body of a post, {@code .js-post-body}, in {@code #question} or in an answer with its number. Posts are signed at their end,
 * the editor before the author; the author's signature alone says itemprop author or, on a question, owner. Comments of
 * the markup of 2026 ({@code follow-up-12}) have the numbers they had before and keep their keys.
 *
 * <p>Markup last seen March 2026, on saved pages. To try: any question of stackoverflow.com or superuser.com.
 */
public final class StackExchange {

    private static final String SIGNED = ".post-signature [itemprop='author']";
    private static final String LAST = ".post-signature.owner, .post-signature:last-child";

    /** How questions are read. */
    public static final Site SITE = SiteFile.of(
                    "stackexchange", "#question .js-post-body, .answer[id^='answer-'] .js-post-body")
            .title(Pick.text("#question-header h1"))
            .published(Pick.attr("datetime", "#question-header ~ * time[itemprop='dateCreated']"))
            .items(
                    "#question, .answer[id^='answer-'], li.comment[id^='comment-'], [id^='follow-up-']",
                    Pick.attr("id").after("follow-up-").prefix("comment-").or(Pick.attr("id")))
            .parent(Pick.attr("id").after("answer-").digits().as("question")) // which stands beside it
            .author(
                    Pick.text(".comment-user", ".s-user-card--link", SIGNED + " a", SIGNED + " [itemprop='name']")
                            .or(Pick.textWithout(".-flair", SIGNED, LAST + " .user-details"))
                            .or(Pick.text(".user-details a")),
                    Pick.attr("abs:href", ".comment-user", ".s-user-card--link", SIGNED + " a")
                            .or(Pick.attr(
                                    "abs:href",
                                    ".post-signature.owner .user-details a",
                                    ".post-signature:last-child .user-details a")))
            .permalink(Pick.attr("abs:href", "a.js-share-link[href*='/a/']", "a.comment-link"))
            // "2018-10-05 15:35:39Z, License: CC BY-SA 4.0"
            .time(Pick.attr("datetime", "time[itemprop='dateCreated']")
                    .or(Pick.attr(
                            "title",
                            ".relativetime-clean",
                            "time.s-user-card--time",
                            ".post-signature.owner .relativetime",
                            ".post-signature:last-child .relativetime"))
                    .or(Pick.attr("datetime", "time"))
                    .before(","))
            .text(Pick.text(".js-post-body", ".comment-copy", "[itemprop='text']"))
            .byPostAuthor("#question, .post-signature.owner, .comment-user.owner")
            .form("form#post-form, form[id^='add-comment-']", Pick.value("textarea"))
            .signedIn(Pick.attr("title", "a.my-profile [title]")) // from memory only: a guess
            .answering(Pick.attr("id")
                    .after("add-comment-")
                    .digits()
                    .prefix("answer-")
                    .or(Pick.attr("id").after("post-").as("question")))
            .claimed(Pick.text("#answers-header h2"))
            .paged("#answers .pager-answers a")
            .site();

    private StackExchange() {}
}
