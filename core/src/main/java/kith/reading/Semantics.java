package kith.reading;

/**
 * What pages of any kind say about their post, by standards: HTML's rel values, Open Graph, microdata, microformats.
 *
 * <p>Sources: html.spec.whatwg.org (links), ogp.me, schema.org/Article, microformats.org/wiki/h-entry; November 2026.
 */
final class Semantics {

    static final Pick TITLE = Pick.text("h1[itemprop='headline']", "h1.p-name")
            .or(Pick.attr("content", "meta[property='og:title']"))
            .or(Pick.text("article h1", "main h1", "title"));

    static final Pick AUTHOR = Pick.text(
                    "a[rel*='author']",
                    "[itemprop='author'] [itemprop='name']",
                    "[itemprop='author']",
                    ".h-entry .p-author")
            .or(Pick.attr("content", "meta[name='author']"));

    static final Pick AUTHOR_LINK = Pick.attr(
                    "abs:href", "a[rel*='author']", "[itemprop='author'] a", ".p-author.u-url")
            .or(Pick.attr("abs:href", "a.p-author"));

    /** Open Graph first: a theme may print the day of the last change where it once printed this one. */
    static final Pick PUBLISHED = Pick.attr("content", "meta[property='article:published_time']")
            .or(Pick.attr("datetime", "time[itemprop='datePublished']", "time.dt-published", "time[pubdate]"))
            .or(Pick.attr("content", "[itemprop='datePublished']"));

    static final Pick CANONICAL = Pick.attr("abs:href", "link[rel='canonical']");

    static final Pick HOME = Pick.attr("abs:href", "a[rel*='home']");

    static final Pick POST =
            Pick.textWithout("form, nav, aside", "[itemprop='articleBody']", ".e-content", "article", "main");

    private Semantics() {}
}
