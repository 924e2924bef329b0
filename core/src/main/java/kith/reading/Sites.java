package kith.reading;

import java.util.List;
import kith.reading.site.HackerNews;
import kith.reading.site.NodeBb;
import kith.reading.site.StackExchange;
import kith.reading.site.WordPress;

/** The platforms Kith knows. */
public final class Sites {

    /** In the order they are asked; the first that claims the page reads it. A new platform is one line here. */
    public static final List<Site> ALL = List.of(WordPress.SITE, StackExchange.SITE, HackerNews.SITE, NodeBb.SITE);

    private Sites() {}

    /** All of them in the form in which they come into pages, for {@link PageReader#by}. */
    public static String written() {
        return Rules.write(ALL);
    }
}
