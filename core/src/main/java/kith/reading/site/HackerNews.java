package kith.reading.site;

import java.util.List;
import kith.reading.Markup;
import kith.reading.Pick;
import kith.reading.Site;

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
    public static final Site SITE = new Site(
            "hackernews",
            "td.default .comhead a[href*='user?id=']",
            Site.NOTHING,
            new Site.Head(
                    Pick.text(".fatitem .titleline a", ".title a"),
                    Pick.text(".fatitem .hnuser", ".subtext a[href*='user?id=']"),
                    Pick.attr("abs:href", ".fatitem .hnuser", ".subtext a[href*='user?id=']"),
                    Pick.attr("title", ".fatitem .age"),
                    Pick.NONE,
                    Pick.text(".fatitem .toptext")),
            new Site.Listing(
                    "tr:has(> td.default)",
                    HackerNews::key,
                    "",
                    List.of(),
                    Pick.NONE,
                    Pick.attr("indent", "td.ind").or(Pick.attr("width", "td > img[height='1']"))),
            new Site.Entry(
                    Pick.text(".comhead a[href*='user?id=']"),
                    Pick.attr("abs:href", ".comhead a[href*='user?id=']"),
                    Pick.attr("abs:href", ".age a", ".comhead a[href*='item?id=']"),
                    Pick.attr("title", ".age").or(Pick.text(".age")).or(HackerNews::age),
                    Pick.textWithout(".reply", ".commtext", ".comment"),
                    "",
                    Site.NOTHING),
            new Site.Form(
                    "form[action$='comment'], form[action='/r']",
                    Pick.value("textarea"),
                    Pick.NONE,
                    Pick.NONE,
                    Pick.text("#me"),
                    Pick.value("input[name='parent']")),
            new Site.Signs(Site.NOTHING, "a.morelink", Site.NOTHING, "", Pick.NONE));

    private HackerNews() {}

    /** The number in the link to the comment itself, which stands before those to its neighbours. */
    private static String key(Markup item) {
        Markup link = item.first(".comhead a[href*='item?id=']");
        String href = link == null ? "" : link.attr("href");
        int from = href.lastIndexOf('=') + 1;
        for (int i = from; i < href.length(); i++) {
            if (href.charAt(i) < '0' || href.charAt(i) > '9') {
                return "";
            }
        }
        return href.substring(from);
    }

    /** {@code "ann 2 days ago | link" -> "2 days ago"} */
    private static String age(Markup item) {
        String head = Pick.textWithout("a", ".comhead").from(item);
        int bar = head.indexOf('|');
        return (bar < 0 ? head : head.substring(0, bar)).strip();
    }
}
