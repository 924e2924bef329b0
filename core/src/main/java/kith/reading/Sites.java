package kith.reading;

import java.util.ArrayList;
import java.util.List;
import kith.reading.site.HackerNews;
import kith.reading.site.NodeBb;
import kith.reading.site.StackExchange;
import kith.reading.site.WordPress;
import org.jspecify.annotations.Nullable;

/**
 * The platforms Kith knows, and the two questions it asks of a page: what do you say, and what was just written here.
 */
public final class Sites {

    /** In the order they are asked; the first that claims the page reads it. A new platform is one line here. */
    static final List<Site> ALL = List.of(WordPress.SITE, StackExchange.SITE, HackerNews.SITE, NodeBb.SITE);

    private Sites() {}

    /**
     * What the page says.
     *
     * <p>Where no site file claims it: title, link, author, home and text by the web's standards, no comments, and
     * {@code ""} as the site.
     */
    public static PageReading read(Page page) {
        return new Reader(siteOf(page), page).read();
    }

    /** What the page says to one who knows no platform: the reading that every site file has to better. */
    public static PageReading readAsUnknown(Page page) {
        return new Reader(Generic.siteOf(page), page).read();
    }

    /**
     * What the user is sending off through this form.
     *
     * @param form the form element that is being submitted
     * @param id of the claim, chosen by the caller
     * @return null when it is not the comment form of the site that claims the page, or its text is blank
     */
    public static @Nullable Posted posted(Page page, Markup form, String id) {
        Site site = siteOf(page);
        Site.Form fields = site.form();
        String text = form.closest(fields.css()) == null ? "" : fields.text().from(form);
        if (Plain.collapse(text).isEmpty()) {
            return null;
        }
        String name = fields.name().from(form);
        String parentKey = fields.parentKey().from(form);
        return new Posted(
                id,
                new Reader(site, page).read().only(parentKey),
                text,
                name.isEmpty() ? fields.signedIn().from(page.root()) : name,
                fields.site().from(form),
                parentKey);
    }

    /**
     * A comment's element.
     *
     * @param key of the comment, {@code ""} when it is none after all
     */
    public record Item(Markup element, String key) {}

    /** The elements of the page's comments, in its order; some may belong to one comment. */
    public static List<Item> items(Page page) {
        Site.Listing listing = siteOf(page).listing();
        List<Item> items = new ArrayList<>();
        for (Markup element : page.root().all(listing.items())) {
            items.add(new Item(element, listing.key().from(element)));
        }
        return items;
    }

    /** The key of the comment that this element is or lies in; {@code ""} when it lies in none. */
    public static String keyAt(Page page, Markup inside) {
        Site.Listing listing = siteOf(page).listing();
        Markup item = inside.closest(listing.items());
        return item == null ? "" : listing.key().from(item);
    }

    static Site siteOf(Page page) {
        for (Site site : ALL) {
            if (site.claims(page)) {
                return site;
            }
        }
        return Generic.siteOf(page);
    }
}
