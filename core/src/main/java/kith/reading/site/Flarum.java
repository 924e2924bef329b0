package kith.reading.site;

import kith.reading.Pick;
import kith.reading.Site;
import kith.reading.SiteFile;

/**
 * Flarum, as its scripts write it; its page for those without scripts has other markup and is nobody's.
 *
 * <p>Marks: a place in the stream of posts that has a post's number ({@code .PostStream-item[data-id]}); the same
 * element says when and what (renamings and locks stand there too, and are none). A post answers the first one that it
 * mentions, which "Reply" writes into the editor ({@code @"Ann"#p12}) and nothing else tells; at the beginning it is no
 * part of what is said. The editor of an answer is
 * known from those of a new discussion and of a change by the icon before the title; it stays open, and says what it
 * answers, while other discussions are looked at. Which one that is the posts' own links say: the canonical link is that
 * of the page which was loaded, the address that of a post, and it changes before the page does.
 *
 * <p>Markup last seen November 2026 in its source (2.x of October 2024, 1.8, and 0.1 beta 7 for the stream). To try:
 * https://discuss.flarum.org/.
 */
public final class Flarum {

    /** How discussions are read. */
    public static final Site SITE = SiteFile.of("flarum", ".PostStream-item[data-id]")
            .link(Pick.attr("abs:href", "[data-number='1'] a.PostMeta-permalink")
                    .or(Pick.value("[data-number='1'] input.PostMeta-permalink"))
                    .or(Pick.attr("abs:href", "a.PostMeta-permalink").beforeNumbered("/"))
                    .or(Pick.value("input.PostMeta-permalink").beforeNumbered("/")))
            .title(Pick.text(".DiscussionHero-title"))
            .home(Pick.attr("abs:href", "#home-link"))
            .items(".PostStream-item[data-id]", Pick.attr("data-id").digits())
            .leftOut("[data-type]:not([data-type='comment'])")
            .parent(Pick.attr("data-id", ".Post-body a.PostMention").digits())
            .author(
                    Pick.text(".PostUser-name .username", ".PostUser-name a", ".PostUser-name"),
                    Pick.attr("abs:href", ".PostUser-name a"))
            .permalink(Pick.attr("abs:href", "a.PostMeta-permalink").or(Pick.value("input.PostMeta-permalink")))
            .time(Pick.attr("data-time").or(Pick.attr("datetime", ".PostMeta time")))
            .text(Pick.textWithout(
                    ".PostMention-preview, .Post-body > p:first-child > .PostMention:first-child", ".Post-body"))
            .byPostAuthor(".Post--by-start-user")
            .editor(
                    ".Composer:has(.ComposerBody-header .fa-reply)",
                    ".item-submit .Button--primary",
                    Pick.value(".TextEditor-editor"))
            .signedIn(Pick.text(".SessionDropdown .username", ".item-session .username"))
            .answering(Pick.value(".TextEditor-editor")
                    .afterFirst("#p")
                    .before(" ")
                    .digits())
            .about(".ComposerBody-header .item-title a")
            .closed(".DiscussionHero-badges .Badge--locked")
            .paged(".PostStream-loadMore, .PostStream .LoadingPost")
            .site();

    private Flarum() {}
}
