package kith.reading.site;

import kith.reading.Pick;
import kith.reading.Site;
import kith.reading.SiteFile;

/**
 * NodeBB forums, 3 and 4, with posts of other servers (ActivityPub) among their own.
 *
 * <p>Marks: {@code component="post"}, which its own scripts work by (themes keep it), with {@code data-pid}. The name is
 * read where the script finds it, since its place in the page is empty or abbreviated in some themes.
 *
 * <p>Two editors, both sent by scripts on a click: the quick one below the thread, and the composer, which quotes the post
 * answered by its address; which post a plain "Reply" there answers is nowhere in the page, nor that it is a change.
 *
 * <p>Markup last seen November 2026 (NodeBB 4.10, run; a saved page; the source of composer-default 11 and Harmony 3).
 * To try: https://community.nodebb.org/.
 */
public final class NodeBb {

    /** How topics are read. */
    public static final Site SITE = SiteFile.of("nodebb", "[component='post'][data-pid]")
            .link(Pick.attr("abs:href", "link[rel='canonical']").beforeNumbered("?page="))
            .title(Pick.text("[component='topic/title']"))
            .items("[component='post'][data-pid]", Pick.attr("data-pid"))
            .parent(Pick.attr("data-parent-pid", "[component='post/parent']"))
            .author(
                    Pick.attr("data-username"),
                    Pick.attr("abs:href", "a[data-username]", "[itemprop='author'] a[href*='/user/']"))
            .permalink(Pick.attr("abs:href", "a.post-index", ".timeago[href]"))
            .time(Pick.attr("title", "a.timeago").or(Pick.attr("content", "meta[itemprop='datePublished']")))
            .text(Pick.text("[component='post/content']"))
            .byPostAuthor("[data-index='0'], .topic-owner-post")
            .editor(
                    "[component='topic/quickreply/container'], [component='composer'].reply",
                    "[component='topic/quickreply/button'], .composer-submit",
                    Pick.value("[component='topic/quickreply/text']", "textarea.write", "textarea"))
            .signedIn(Pick.text("#user_label [component='header/username']", "#user-header-name"))
            .answering(Pick.value("textarea.write")
                    .afterFirst("/post/")
                    .before(")")
                    .digits())
            .closed("[component='topic/labels'] [component='topic/locked']:not(.hidden)")
            .paged("[component='pagination'] a")
            .site();

    private NodeBb() {}
}
