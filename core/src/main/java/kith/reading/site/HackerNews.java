package kith.reading.site;

import kith.reading.Pick;
import kith.reading.Site;
import kith.reading.SiteFile;

/**
 * Hacker News, and what runs on its code (Arc's news.arc).
 *
 * <p>Marks: a cell {@code td.default} whose head links {@code user?id=}. Comments are rows of tables, one after the other;
 * which answers which is told by the indentation alone. Today it is a number, before 2020 the width of an empty picture.
 *
 * <p>Markup last seen March 2026 (of today, from its documentation and memory of its source), and on saved pages of 2013.
 * To try: https://news.ycombinator.com/newest.
 */
public final class HackerNews {

    /** How threads are read. */
    public static final Site SITE = SiteFile.of("hackernews", "td.default .comhead a[href*='user?id=']")
            .title(Pick.text(".fatitem .titleline a", ".title a"))
            .postAuthor(
                    Pick.text(".fatitem .hnuser", ".subtext a[href*='user?id=']"),
                    Pick.attr("abs:href", ".fatitem .hnuser", ".subtext a[href*='user?id=']"))
            .published(Pick.attr("title", ".fatitem .age"))
            .post(Pick.text(".fatitem .toptext"))
            // The link to the comment itself stands before those to its neighbours.
            .items(
                    "tr:has(> td.default)",
                    Pick.attr("href", ".comhead a[href*='item?id=']").after("=").digits())
            .depth(Pick.attr("indent", "td.ind").or(Pick.attr("width", "td > img[height='1']")))
            .author(Pick.text(".comhead a[href*='user?id=']"), Pick.attr("abs:href", ".comhead a[href*='user?id=']"))
            .permalink(Pick.attr("abs:href", ".age a", ".comhead a[href*='item?id=']"))
            .time(Pick.attr("title", ".age")
                    .or(Pick.text(".age"))
                    .or(Pick.textWithout("a", ".comhead").before("|")))
            .text(Pick.textWithout(".reply", ".commtext", ".comment"))
            .form("form[action$='comment'], form[action='/r']", Pick.value("textarea"))
            .signedIn(Pick.text("#me"))
            .answering(Pick.value("input[name='parent']"))
            .paged("a.morelink")
            .site();

    private HackerNews() {}
}
