package kith.extension.page;

import kith.people.LookAway;
import org.teavm.jso.dom.html.HTMLElement;

/** Titles of posts and threads; where a page had none, its site's name stands for it, without quotation marks. */
final class Title {
    private Title() {}

    /** Fills a {@code cite} of a template. */
    static void into(HTMLElement cite, String title, String link) {
        cite.setTextContent(title.isEmpty() ? LookAway.host(link) : title);
        if (title.isEmpty()) {
            cite.getClassList().remove("said");
        }
    }

    /** A title within a sentence, leading there. */
    static HTMLElement link(String title, String link) {
        return title.isEmpty() ? Words.link(LookAway.host(link), link) : Words.titleLink(title, link);
    }
}
