package kith.reading;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads pages by the site files it was given, and answers the three questions that are asked of a page: what do you say,
 * what was just written here, and which comment is this.
 *
 * @param sites in the order they are asked; the first that claims a page reads it. The last claims none, and says how all
 *     others are read: what a site file does not look for is looked for as it says
 * @param other how a page is read that none of them claims: the last of them, or what was learned from the page itself
 */
public record PageReader(List<Site> sites, Site other) {

    /** What is clicked is asked for first, since every click on a page is asked about. */
    private static final String CLICKABLE = "button, input, a, [role='button']";

    /** By the text that {@link Sites#written} made; nothing is learned yet. */
    public static PageReader by(String rules) {
        List<Site> sites = Rules.read(rules);
        return new PageReader(sites, sites.get(sites.size() - 1));
    }

    /** The same, where an unknown page is read as was learned from it: one site in the form of {@link Rules}. */
    public PageReader learned(String rule) {
        List<Site> learned = Rules.read(rule);
        return new PageReader(sites, learned.isEmpty() ? sites.get(sites.size() - 1) : learned.get(0));
    }

    /**
     * Whether a site file claims the page and finds what it can read; if none does, its way of writing comments has to be
     * learned: a blog engine's page may hold the comments of another system.
     */
    public boolean knows(Page page) {
        return fits(claiming(page), page);
    }

    /**
     * What the page says.
     *
     * <p>Where no site file claims it and nothing was learned: title, link, author, home and text by the web's standards,
     * no comments, and {@code ""} as the site.
     */
    public PageReading read(Page page) {
        Reader reader = reader(siteOf(page), page);
        Steps.all(reader);
        return reader.told();
    }

    /**
     * What the user is sending off through this form.
     *
     * @param site the one that reads the page
     * @param form the element that is being submitted, or something inside the site's editor
     * @param id of the claim, chosen by the caller
     * @return null when it is not the site's comment form, or its text is blank
     */
    public @Nullable Posted posted(Site site, Page page, Markup form, String id) {
        Site.Form fields = site.form();
        Markup around = form.closest(fields.css());
        String text = around == null ? "" : fields.text().from(around);
        if (around == null || Plain.collapse(text).isEmpty()) {
            return null;
        }
        String name = fields.name().from(around);
        String parentKey = fields.parentKey().from(around);
        Markup about = around.first(fields.about());
        return new Posted(
                id,
                Reader.about(site, any(), page, parentKey),
                text,
                name.isEmpty() ? fields.signedIn().from(page.root()) : name,
                fields.site().from(around),
                parentKey,
                about == null ? "" : about.attr("abs:href"),
                about == null ? "" : about.text());
    }

    /** The site in whose editor, which scripts send, this click sends off what is written; null when it does not. */
    public @Nullable Site sending(Page page, Markup clicked) {
        if (clicked.closest(CLICKABLE) == null || !mayBeSending(clicked)) {
            return null;
        }
        Site site = siteOf(page);
        return isSending(site, clicked) ? site : null;
    }

    /** Which site claims the page is asked of the whole page; most clicks are on nothing that any site sends with. */
    private boolean mayBeSending(Markup clicked) {
        for (Site site : sites) {
            if (isSending(site, clicked)) {
                return true;
            }
        }
        return isSending(other, clicked);
    }

    private static boolean isSending(Site site, Markup clicked) {
        String send = site.form().send();
        return !send.startsWith(Site.BY_BROWSER) && clicked.closest(send) != null;
    }

    /** Whether this is what sends off what is written, and does not show it first, put it aside or let it go. */
    public static boolean posts(Site site, Markup pressed) {
        return pressed.closest(site.form().send()) != null;
    }

    /** Whether this stands in an editor that is no form, so that only scripts can send what is written there. */
    public static boolean isScripted(Site site, Markup typedIn) {
        Markup editor = typedIn.closest(site.form().css());
        return editor != null && !editor.tag().equals("form");
    }

    /**
     * A comment's element.
     *
     * @param key of the comment, {@code ""} when it is none after all
     */
    public record Item(Markup element, String key) {}

    /** The elements of the page's comments, in its order; some may belong to one comment. */
    public static List<Item> items(Site site, Page page) {
        Site.Listing listing = site.listing();
        List<Item> items = new ArrayList<>();
        for (Markup element : page.root().all(listing.items())) {
            items.add(new Item(element, listing.key().from(element)));
        }
        return items;
    }

    /** The key of the comment that this element is or lies in; {@code ""} when it lies in none. */
    public static String keyAt(Site site, Markup inside) {
        Site.Listing listing = site.listing();
        Markup item = inside.closest(listing.items());
        return item == null ? "" : listing.key().from(item);
    }

    /** The site that reads a page. That is asked of the whole page, so whoever goes on with it asks once. */
    public Site siteOf(Page page) {
        return siteOf(claiming(page), page);
    }

    Reader reader(Site site, Page page) {
        return new Reader(site, any(), page);
    }

    /** Where pages of any kind have their post. */
    private Site.Head any() {
        return sites.get(sites.size() - 1).head();
    }

    /** The site that reads a page which this one claims, or none does. */
    Site siteOf(@Nullable Site claiming, Page page) {
        boolean learned = !other.listing().items().equals(Site.NOTHING);
        return claiming == null || (learned && !fits(claiming, page)) ? other : claiming;
    }

    static boolean fits(@Nullable Site site, Page page) {
        Markup root = page.root();
        return site != null
                && (root.first(site.listing().items()) != null
                        || root.first(site.form().css()) != null
                        || root.first(site.signs().refused()) != null);
    }

    private @Nullable Site claiming(Page page) {
        for (Site site : sites) {
            if (site.claims(page)) {
                return site;
            }
        }
        return null;
    }
}
