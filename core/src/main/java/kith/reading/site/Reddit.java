package kith.reading.site;

import kith.reading.Pick;
import kith.reading.Site;
import kith.reading.SiteFile;

/**
 * Reddit since 2023: elements of its own, which say in attributes what they are.
 *
 * <p>Marks: {@code shreddit-comment} with a full name, or the tree they stand in. What their scripts draw is in shadow
 * roots, where selectors do not look; words, names and attributes are the server's and stand in the page itself, and so
 * do the editor and its button, once opened.
 *
 * <p>Markup last seen 2026, in other programs that read it; not on a page: <b>a guess</b> until tried at any thread of
 * https://www.reddit.com/. Comments' numbers are those of old Reddit.
 */
public final class Reddit {

    /** How threads are read. */
    public static final Site SITE = SiteFile.of("reddit", "shreddit-comment[thingid^='t1_'], shreddit-comment-tree")
            .title(Pick.attr("post-title", "shreddit-post").or(Pick.text("h1[slot='title']")))
            .postAuthor(Pick.attr("author", "shreddit-post"), Pick.attr("abs:href", "shreddit-post a[href*='/user/']"))
            .published(Pick.attr("created-timestamp", "shreddit-post"))
            .post(Pick.text("shreddit-post [slot='text-body']"))
            .items(
                    "shreddit-comment[thingid^='t1_']:not(aside shreddit-comment)",
                    Pick.attr("thingid").key())
            .parent(Pick.attr("parentid").after("t1_").prefix("t1_"))
            .depth(Pick.attr("depth"))
            .author(
                    Pick.attr("author")
                            .or(Pick.text("[slot='commentMeta'] a[href*='/user/']"))
                            .unless("[deleted]"),
                    Pick.attr("abs:href", "[slot='commentMeta'] a[href*='/user/']", "a[href*='/user/']"))
            .permalink(Pick.attr("abs:href", "[slot='commentMeta'] a[href*='/comment']", "a[href*='/comment/']"))
            .time(Pick.attr("created").or(Pick.attr("datetime", "time")).or(Pick.attr("ts", "faceplate-timeago")))
            .text(Pick.text("[slot='comment']", "[id$='-rtjson-content']"))
            .editor(
                    "comment-composer-host, shreddit-composer, faceplate-form:has(shreddit-composer)",
                    "button[slot='submit-button']",
                    Pick.value("[contenteditable='true']", "textarea"))
            .answering(Pick.around("thingid", "shreddit-comment").key())
            .signedIn(Pick.attr("display-name", "rs-current-user"))
            .paged("shreddit-comment-tree faceplate-partial[src*='more-comments']")
            .claimed(
                    Pick.attr("comment-count", "shreddit-post").or(Pick.attr("totalcomments", "shreddit-comment-tree")))
            .site();

    private Reddit() {}
}
