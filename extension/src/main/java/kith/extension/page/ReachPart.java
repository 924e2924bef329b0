package kith.extension.page;

import java.util.List;
import kith.extension.browser.Scripts;
import kith.people.LookAway;
import kith.reading.Reachable;
import kith.wire.Malformed;
import kith.wire.PageLinks;
import org.teavm.jso.dom.html.HTMLElement;

/** Ways to reach the author that a page offers: shown, and kept only with somebody who is remembered. */
final class ReachPart {
    private ReachPart() {}

    /** Asks the page before me; a page that tells nonsense offers nothing. */
    static Reachable of(int tab, String url) {
        String told = Scripts.run(tab, 0, List.of("reach.js"));
        try {
            return told == null ? Reachable.NOTHING : Reachable.of(url, PageLinks.read(told));
        } catch (Malformed nonsense) {
            return Reachable.NOTHING;
        }
    }

    /** Fills a line with links; where there are none, the line goes. */
    static void into(Shape author, Reachable ways) {
        if (ways.equals(Reachable.NOTHING)) {
            author.without("also");
            return;
        }
        HTMLElement list = author.slot("ways");
        link(list, Words.say("wayContact"), ways.contact());
        link(list, ways.mail(), "mailto:" + ways.mail());
        ways.elsewhere().forEach(page -> link(list, LookAway.host(page), page));
        link(list, Words.say("wayFeed"), ways.feed());
    }

    private static void link(HTMLElement list, String words, String href) {
        if (words.isEmpty() || href.isEmpty()) {
            return;
        }
        HTMLElement link = Words.link(words, href);
        link.setAttribute("target", "_blank");
        link.setAttribute("rel", "noreferrer");
        list.appendChild(link);
        list.appendChild(Words.text(" "));
    }
}
