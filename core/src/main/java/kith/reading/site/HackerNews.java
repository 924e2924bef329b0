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
 * <p>Markup last seen 2026 (of today, in programs that read it and their tests), and on saved pages of 2013.
 * To try: https://news.ycombinator.com/newest.
 */
public final class HackerNews {

    /** How threads are read. */
    public static final Site SITE = SiteFile.of("hackernews", "td.default .comhead a[href*='user?id=']")
            .title(Pick.text(".fatitem .titleline a", ".title a"))
            .postAuthor(
                    Pick.text(".fatitem .hnuser", ".subtext a[href*='user?id=']"),
                    Pick.attr("abs:href", ".fatitem .hnuser", ".subtext a[href*='user?id=']"))
            .published(Pick.attr("title", ".fatitem .age")
                    .after(" ")
                    .or(Pick.attr("title", ".fatitem .age", ".subtext .age").before(" ")))
            .post(Pick.text(".fatitem .toptext"))
            // The link to the comment itself stands before those to its neighbours.
            .items(
                    "tr:has(> td.default)",
                    Pick.attr("href", ".comhead a[href*='item?id=']").after("=").digits())
            .depth(Pick.attr("indent", "td.ind").or(Pick.attr("width", "td > img[height='1']")))
            .author(Pick.text(".comhead a[href*='user?id=']"), Pick.attr("abs:href", ".comhead a[href*='user?id=']"))
            .permalink(Pick.attr("abs:href", ".age a", ".comhead a[href*='item?id=']"))
            // "2026-11-01T08:00:00 1793520000": without a zone, and in seconds; the second since 2024.
            .time(Pick.attr("title", ".age")
                    .after(" ")
                    .or(Pick.attr("title", ".age"))
                    .or(Pick.text(".age"))
                    .or(Pick.textWithout("a", ".comhead").before("|")))
            .text(Pick.textWithout(".reply", ".commtext", ".comment"))
            .form("form[action$='comment'], form[action='/r']", Pick.value("textarea"))
            .signedIn(Pick.text("#me"))
            .answering(Pick.value("input[name='parent']"))
            .paged("a.morelink")
            .claimed(Pick.text(".fatitem .subline > a:last-child", ".subtext > a:last-child"))
            .site();

    private HackerNews() {}
}
