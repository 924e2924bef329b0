package kith.reading.site;

import kith.reading.Pick;
import kith.reading.Site;
import kith.reading.SiteFile;

/**
 * Discourse, as its scripts write it; the page for crawlers inside {@code noscript} is nobody's.
 *
 * <p>Marks: the generator, or a post with its number and its topic's ({@code article[data-post-id][data-topic-id]}, the
 * same in the widgets of 2015-2025 and the components since). Actions such as "closed this" are such articles too, and
 * are none. People are known by their user names, by which the page mentions, quotes and links them; who is signed in
 * is told by their own posts, their sidebar, the picture in the header, or the data the page came with. Who is answered
 * is a name in a corner of the post or in its first quotation (its number only once that is unfolded); an answer right
 * below says nothing.
 *
 * <p>Markup last seen November 2026 in its source (main, frontend/discourse/app/components/post.gjs and composer-*.gjs,
 * and 2.8 to 3.5). To try: https://meta.discourse.org/, https://community.letsencrypt.org/, https://discuss.python.org/.
 */
public final class Discourse {

    /** {@code https://cdn.example/user_avatar/forum.example/ann/96/12_2.png} */
    private static Pick pictured(String css) {
        return Pick.attr("src", css).after("/user_avatar/").afterFirst("/").before("/");
    }

    /** How topics are read. */
    public static final Site SITE = SiteFile.of(
                    "discourse", "meta[name='generator'][content^='Discourse'], article[data-post-id][data-topic-id]")
            .link(Pick.attr("abs:href", "#topic-title a.fancy-title"))
            .title(Pick.text("#topic-title .fancy-title", "#topic-title h1"))
            .items("article[data-post-id]", Pick.attr("id").after("post_").digits())
            .leftOut(".small-action")
            .parent(Pick.attr("abs:href", ".embedded-posts.top .reply:last-of-type a.arrow")
                    .before("?")
                    .after("/")
                    .digits()
                    .or(pictured(".reply-to-tab img").prefix("@"))
                    .or(Pick.text(".reply-to-tab span").prefix("@"))
                    .or(Pick.attr("data-username", ".contents > .cooked > aside.quote:first-child")
                            .prefix("@")))
            .author(
                    Pick.attr(
                            "data-user-card",
                            ".topic-meta-data:not(.embedded-reply) .names a[data-user-card]",
                            ".topic-avatar a[data-user-card]"),
                    Pick.attr(
                            "abs:href",
                            ".topic-meta-data:not(.embedded-reply) .names a[data-user-card]",
                            ".topic-avatar a[data-user-card]"))
            .permalink(Pick.attr("abs:href", "a.post-date").before("?")) // "?u=" says who is signed in
            .time(Pick.attr("data-time", ".post-date .relative-date")
                    .or(Pick.attr("title", ".post-date .relative-date")))
            .text(Pick.textWithout(
                    ".lightbox-wrapper .meta, .badge.clicks", ".contents > .cooked", ".regular > .cooked"))
            .byPostAuthor(".topic-owner article, .post--topic-owner article")
            .editor("#reply-control.composer-action-reply", ".save-or-cancel .create", Pick.value(".d-editor-input"))
            .signedIn(Pick.attr(
                            "data-user-card",
                            ".current-user-post .topic-avatar a[data-user-card]",
                            ".post--current-user .topic-avatar a[data-user-card]")
                    .or(Pick.attr("href", ".sidebar-wrapper a[data-link-name='my-posts']", "#current-user a")
                            .after("/u/")
                            .before("/"))
                    .or(Pick.attr("data-preloaded", "#data-preloaded")
                            .after("\"currentUser\":")
                            .afterFirst("\\\"username\\\":\\\"")
                            .before("\\\""))
                    .or(pictured("#current-user img")))
            .answering(Pick.attr("abs:href", ".reply-details .action-title a.user-link")
                    .after("/")
                    .digits())
            .closed("#topic-title .topic-statuses .d-icon-lock, #topic-title [class*='d-icon-topic.closed']")
            .site();

    private Discourse() {}
}
