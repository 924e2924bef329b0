package kith.reading.site;

import java.util.List;
import kith.reading.Pick;
import kith.reading.Site;

/**
 * NodeBB forums, 3 and 4, with posts of other servers (ActivityPub) among their own.
 *
 * <p>Marks: {@code component="post"}, which its own scripts work by (themes keep it), with {@code data-pid}. The name is
 * read where the script finds it, since its place in the page is empty or abbreviated in some themes.
 *
 * <p>Markup last seen November 2026 (NodeBB 4.10, run; and a saved page). To try: https://community.nodebb.org/.
 */
public final class NodeBb {

    /** How topics are read. */
    public static final Site SITE = new Site(
            "nodebb",
            "[component='post'][data-pid]",
            Site.NOTHING,
            new Site.Head(
                    Pick.text("[component='topic/title']"), Pick.NONE, Pick.NONE, Pick.NONE, Pick.NONE, Pick.NONE),
            new Site.Listing(
                    "[component='post'][data-pid]",
                    item -> item.attr("data-pid"),
                    "",
                    List.of(),
                    Pick.attr("data-parent-pid", "[component='post/parent']"),
                    Pick.NONE),
            new Site.Entry(
                    item -> item.attr("data-username"),
                    Pick.attr("abs:href", "a[data-username]", "[itemprop='author'] a[href*='/user/']"),
                    Pick.attr("abs:href", "a.post-index", ".timeago[href]"),
                    Pick.attr("title", "a.timeago").or(Pick.attr("content", "meta[itemprop='datePublished']")),
                    Pick.text("[component='post/content']"),
                    "",
                    Site.NOTHING),
            new Site.Form(
                    "form[component='topic/quickreply/container'], [component='topic/quickreply/container'] form",
                    Pick.value("textarea"),
                    Pick.NONE,
                    Pick.NONE,
                    Pick.text("#user_label [component='header/username']"),
                    Pick.NONE),
            new Site.Signs(
                    "[component='topic/labels'] [component='topic/locked']:not(.hidden)",
                    "[component='pagination'] a",
                    Site.NOTHING,
                    "",
                    Pick.NONE));

    private NodeBb() {}
}
