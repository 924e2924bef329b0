package kith.reading.site;

import java.util.List;
import kith.reading.Markup;
import kith.reading.Pick;
import kith.reading.Site;

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
    public static final Site SITE = new Site(
            "stackexchange",
            "#question .js-post-body, .answer[id^='answer-'] .js-post-body",
            Site.NOTHING,
            new Site.Head(
                    Pick.text("#question-header h1"),
                    Pick.NONE,
                    Pick.NONE,
                    Pick.attr("datetime", "#question-header ~ * time[itemprop='dateCreated']"),
                    Pick.NONE,
                    Pick.NONE),
            new Site.Listing(
                    "#question, .answer[id^='answer-'], li.comment[id^='comment-'], [id^='follow-up-']",
                    StackExchange::key,
                    "",
                    List.of(),
                    StackExchange::question,
                    Pick.NONE),
            new Site.Entry(
                    Pick.text(".comment-user", ".s-user-card--link", SIGNED + " a", SIGNED + " [itemprop='name']")
                            .or(Pick.textWithout(".-flair", SIGNED, LAST + " .user-details"))
                            .or(Pick.text(".user-details a")),
                    Pick.attr("abs:href", ".comment-user", ".s-user-card--link", SIGNED + " a")
                            .or(Pick.attr(
                                    "abs:href",
                                    ".post-signature.owner .user-details a",
                                    ".post-signature:last-child .user-details a")),
                    Pick.attr("abs:href", "a.js-share-link[href*='/a/']"),
                    StackExchange::time,
                    Pick.text(".js-post-body", ".comment-copy", "[itemprop='text']"),
                    "",
                    Site.NOTHING),
            new Site.Form(
                    "form#post-form, form[id^='add-comment-']",
                    Pick.value("textarea"),
                    Pick.NONE,
                    Pick.NONE,
                    Pick.NONE,
                    Pick.NONE),
            new Site.Signs(Site.NOTHING, "#answers .pager-answers a", Site.NOTHING, "", Pick.NONE));

    private StackExchange() {}

    private static String key(Markup item) {
        return item.attr("id").replace("follow-up-", "comment-");
    }

    /** An answer answers the question, which stands beside it. */
    private static String question(Markup item) {
        return item.attr("id").startsWith("answer-") ? "question" : "";
    }

    /** {@code "2018-10-05 15:35:39Z, License: CC BY-SA 4.0" -> "2018-10-05 15:35:39Z"} */
    private static String time(Markup item) {
        String time = Pick.attr("datetime", "time[itemprop='dateCreated']")
                .or(Pick.attr(
                        "title",
                        ".relativetime-clean",
                        ".post-signature.owner .relativetime",
                        ".post-signature:last-child .relativetime"))
                .or(Pick.attr("datetime", "time"))
                .from(item);
        int comma = time.indexOf(',');
        return comma < 0 ? time : time.substring(0, comma);
    }
}
