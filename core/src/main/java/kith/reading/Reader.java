package kith.reading;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads one page by one site file, once; a step is a comment, or one of the things that are asked of the page itself.
 *
 * <p>The page may change between two steps. What comes is left for the next reading. When a comment has left, the page may
 * have been drawn anew, with all its comments in other elements, so the reading begins anew, {@value #MAX_AGAIN} times at
 * most; after that, those that have left are left out, and the reading says that it has not all of them.
 */
final class Reader implements Steps {

    /** Words in links that do something to a comment, or lead to its writer. */
    private static final String ASKING = "repl report quote like share vote edit delete flag react login member user";

    private static final int MAX_AGAIN = 2;

    private record Open(Markup frame, String key, int depth) {}

    private final Site site;
    private final Page page;
    private final String here;
    private final String link;
    private final HeadReader head;
    private List<Markup> items;
    private List<Comment> comments = new ArrayList<>();
    private List<Open> open = new ArrayList<>();
    private Known seen = new Known();
    private int at;
    private int again;
    private int leftOut;
    private boolean unread;
    private boolean partly;
    private boolean tooMany;

    /** @param any where pages of any kind say what the site file does not look for */
    Reader(Site site, Site.Head any, Page page) {
        this(site, any, page, page.root().all(site.listing().items()));
    }

    private Reader(Site site, Site.Head any, Page page, List<Markup> items) {
        this.site = site;
        this.page = page;
        this.items = items;
        this.here = Links.bare(page.url());
        this.head = new HeadReader(site, any, page);
        // A link to another host would file this thread under somebody else's post.
        String told = head.link();
        this.link = Links.sameHost(told, page.url()) ? told : Links.clean(page.url());
    }

    /** The page with only the comment of this key, or with none; the others are not read. */
    static PageReading about(Site site, Site.Head any, Page page, String key) {
        Markup answered = key.isEmpty() ? null : answered(site.listing(), page.root(), key);
        List<Markup> only = new ArrayList<>();
        if (answered != null) {
            only.add(answered);
        }
        Reader reader = new Reader(site, any, page, only);
        reader.head.atForm();
        Steps.all(reader);
        return reader.told("");
    }

    /** To ask each item for its key takes long; mostly an id in the item ends with the key's number. */
    private static @Nullable Markup answered(Site.Listing listing, Markup root, String key) {
        String number = Plain.lastNumber(key);
        Markup up = number.isEmpty() ? null : root.first("[id$='" + number + "']");
        Markup outermost = null;
        while (up != null) {
            Markup item = up.closest(listing.items());
            outermost = item != null && listing.key().from(item).equals(key) ? item : outermost;
            up = item == null ? null : item.parent();
        }
        if (outermost != null) {
            return outermost;
        }
        for (Markup item : root.all(listing.items())) {
            if (listing.key().from(item).equals(key)) {
                return item;
            }
        }
        return null;
    }

    @Override
    public boolean next() {
        if (at == items.size()) {
            return head.next();
        }
        read(items.get(at++));
        return true;
    }

    /** What was read, when there is no step left. */
    PageReading told() {
        return told(head.refused() ? "" : trouble());
    }

    private PageReading told(String trouble) {
        Markup html = page.root().first("html");
        return new PageReading(
                site.id(),
                page.url(),
                link,
                head.title(),
                head.author(),
                head.published(),
                head.home(),
                html == null ? "" : Plain.collapse(html.attr("lang")),
                page.offsetMinutes(),
                site.form().signedIn().from(page.root()),
                head.post(),
                comments,
                head.form(),
                head.framed(),
                head.closed(),
                tooMany || partly || head.paged(),
                head.refused(),
                head.claimed(),
                trouble);
    }

    /** Pages count pingbacks in, and some round: only a half is far less. */
    private String trouble() {
        int claimed = head.claimed();
        if (comments.isEmpty() && (unread || (claimed > 0 && leftOut == 0))) {
            return PageReading.NOTHING_READ;
        }
        boolean little = !tooMany && !head.paged() && (comments.size() + leftOut) * 2 < claimed;
        return little && !comments.isEmpty() ? PageReading.LITTLE_READ : "";
    }

    private void read(Markup item) {
        Site.Listing listing = site.listing();
        if (!page.root().holds(item)) {
            left();
            return;
        }
        String key = listing.key().from(item);
        if (seen.has(key)) {
            return; // a second element of the same comment, or a second copy of it
        }
        if (comments.size() == PageReading.MAX_COMMENTS) {
            tooMany = true;
            at = items.size();
            return;
        }
        if (key.isEmpty()) {
            unread = true; // nothing durable to know it by
            return;
        }
        seen.add(key);
        if (item.matches(listing.leftOut())) {
            leftOut++;
            return;
        }
        Own own = new Own(item, listing, key);
        int depth = Plain.leadingNumber(listing.depth().from(own));
        Comment comment = comment(key, parent(item, depth, open), own);
        if (comment.author().isEmpty() && comment.text().isEmpty()) {
            unread = true;
            return;
        }
        open.add(new Open(frame(item), key, depth));
        comments.add(comment);
    }

    private void left() {
        if (again == MAX_AGAIN) {
            leftOut++;
            partly = true;
            return;
        }
        again++;
        items = page.root().all(site.listing().items());
        at = 0;
        leftOut = 0;
        unread = false;
        comments = new ArrayList<>();
        open = new ArrayList<>();
        seen = new Known();
    }

    /** An answer that names what it answers may stand elsewhere: nesting comes to its end sooner than threads do. */
    private Comment comment(String key, String around, Markup own) {
        Site.Entry entry = site.entry();
        String named = answered(site.listing().parent().from(own));
        return new Comment(
                key,
                Signature.name(entry.author().from(own)),
                authorLink(Links.clean(entry.authorLink().from(own))),
                permalink(Links.withoutSession(Links.web(entry.permalink().from(own))), key, own),
                entry.time().from(own),
                entry.text().from(own),
                named.isEmpty() || named.equals(key) ? around : named,
                own.matches(entry.byPostAuthor()) || own.first(entry.byPostAuthor()) != null,
                own.first(entry.held()) != null);
    }

    /** A page that names only the person answered means what they said last; one named before they spoke, nothing. */
    private String answered(String found) {
        if (!found.startsWith("@")) {
            return found;
        }
        String name = Plain.lower(found.substring(1));
        for (int i = comments.size() - 1; i >= 0; i--) {
            if (Plain.lower(comments.get(i).author()).equals(name)) {
                return comments.get(i).key();
            }
        }
        return "";
    }

    /** A link to this very page is no page of theirs. */
    private String authorLink(String found) {
        return !found.isEmpty() && Links.bare(found).equals(here) ? "" : found;
    }

    /** Where the site file does not tell, a comment's key is its fragment on the page. */
    private String permalink(String found, String key, Markup own) {
        if (!found.isEmpty() || link.isEmpty()) {
            return found;
        }
        return site.id().isEmpty() ? numbered(key, own) : link + "#" + key;
    }

    /** The link to itself that a comment of no known platform has: it holds its number and asks for nothing. */
    private String numbered(String key, Markup own) {
        String number = Plain.lastNumber(key);
        if (!number.isEmpty()) {
            for (Markup found : own.all("a[href*='" + number + "']")) {
                String href = found.attr("abs:href");
                if (!Plain.hasAny(Plain.lower(href), ASKING) && Links.sameHost(href, page.url())) {
                    return Links.web(href);
                }
            }
        }
        return own.attr("id").equals(key) ? link + "#" + key : "";
    }

    /**
     * The nearest comment whose item holds this one, or which stands before it and less deep; {@code ""} when none does.
     *
     * <p>{@code open} are the comments around the one read before, outermost first; those that are not around this one
     * are done with, so that the whole page takes one step per comment.
     */
    private static String parent(Markup item, int depth, List<Open> open) {
        while (!open.isEmpty()) {
            Open last = open.get(open.size() - 1);
            if (last.frame().holds(item) || last.depth() < depth) {
                return last.key();
            }
            open.remove(open.size() - 1);
        }
        return "";
    }

    private Markup frame(Markup item) {
        Markup frame = site.listing().frame().isEmpty()
                ? null
                : item.closest(site.listing().frame());
        return frame == null ? item : frame;
    }
}
