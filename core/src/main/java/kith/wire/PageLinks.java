package kith.wire;

import java.util.ArrayList;
import java.util.List;
import kith.reading.Reachable;

/** Links of a page as {@code reach.js} tells them: {@code {"links":[{"rel":"me","type":"","href":"https://social.example/@ines"}]}}. */
public final class PageLinks {
    private static final int MOST = 200;

    private PageLinks() {}

    /**
     * Reads the links, in the order of the page.
     *
     * @throws Malformed when it is nothing of the kind
     */
    public static List<Reachable.Link> read(String json) {
        List<Reachable.Link> links = new ArrayList<>();
        for (Tree link : Json.read(json, "links").objects("links", MOST)) {
            links.add(new Reachable.Link(link.text("rel"), link.text("type"), link.text("href")));
        }
        return links;
    }
}
