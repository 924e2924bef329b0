package kith.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads one page by one site file, once. */
final class Reader {

    /** Words in links that do something to a comment, or lead to its writer. */
    private static final String ASKING = "repl report quote like share vote edit delete flag react login member user";

    private record Open(Markup frame, String key, int depth) {}

    private final Site site;
    private final Page page;
    private final String link;
    private final List<Comment> comments = new ArrayList<>();
    private final Map<String, String> lastKeyOf = new HashMap<>();
    private int leftOut;
    private boolean unread;
    private boolean tooMany;

    Reader(Site site, Page page) {
        this.site = site;
        this.page = page;
        // A link to another host would file this thread under somebody else's post.
        String told = Links.clean(site.head().link().or(Semantics.CANONICAL).from(head()));
        this.link = Links.sameHost(told, page.url()) ? told : Links.clean(page.url());
    }

    PageReading read() {
        readComments();
        Site.Signs signs = site.signs();
        Site.Head in = site.head();
        boolean form = has(site.form().css());
        boolean refused = has(signs.refused()) && Links.path(page.url()).endsWith(signs.refusedAt());
        int claimed = Plain.leadingNumber(signs.claimed().from(head()));
        return new PageReading(
                site.id(),
                page.url(),
                link,
                in.title().or(Semantics.TITLE).from(head()),
                author(),
                in.published().or(Semantics.PUBLISHED).from(head()),
                home(),
                Pick.attr("lang", "html").from(page.root()),
                page.offsetMinutes(),
                site.form().signedIn().from(page.root()),
                in.post().or(Semantics.POST).from(head()),
                comments,
                form,
                has(site.form().frame()),
                !form && has(signs.closed()),
                tooMany || has(signs.paged()),
                refused,
                claimed,
                refused ? "" : trouble(claimed));
    }

    /** Pages count pingbacks in, and some round: only a half is far less. */
    private String trouble(int claimed) {
        if (comments.isEmpty() && (unread || (claimed > 0 && leftOut == 0))) {
            return PageReading.NOTHING_READ;
        }
        boolean little = !tooMany && !has(site.signs().paged()) && (comments.size() + leftOut) * 2 < claimed;
        return little && !comments.isEmpty() ? PageReading.LITTLE_READ : "";
    }

    private Byline author() {
        return new Byline(
                site.head().author().or(Semantics.AUTHOR).from(head()),
                Links.clean(site.head().authorLink().or(Semantics.AUTHOR_LINK).from(head())));
    }

    /** Only an address on the page's own host: nobody declares another's place to be theirs. */
    private String home() {
        String home = Links.clean(site.head().home().or(Semantics.HOME).from(head()));
        return Links.sameHost(home, page.url()) ? home : Links.origin(page.url());
    }

    private void readComments() {
        Site.Listing listing = site.listing();
        Set<String> seen = new HashSet<>();
        List<Open> open = new ArrayList<>();
        for (Markup item : page.root().all(listing.items())) {
            String key = listing.key().from(item);
            if (seen.contains(key)) {
                continue; // a second element of the same comment, or a second copy of it
            }
            if (comments.size() == PageReading.MAX_COMMENTS) {
                tooMany = true;
                return;
            }
            if (key.isEmpty()) {
                unread = true; // nothing durable to know it by
                continue;
            }
            seen.add(key);
            if (item.matches(listing.leftOut())) {
                leftOut++;
                continue;
            }
            Own own = new Own(item, listing, key);
            int depth = Plain.leadingNumber(listing.depth().from(own));
            Comment comment = comment(key, parent(item, depth, open), own);
            if (comment.author().isEmpty() && comment.text().isEmpty()) {
                unread = true;
                continue;
            }
            open.add(new Open(frame(item), key, depth));
            comments.add(comment);
            lastKeyOf.put(Plain.lower(comment.author()), key);
        }
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
        return found.startsWith("@") ? lastKeyOf.getOrDefault(Plain.lower(found.substring(1)), "") : found;
    }

    /** A link to this very page is no page of theirs. */
    private String authorLink(String found) {
        return Links.same(found, page.url()) ? "" : found;
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

    private Own head() {
        return new Own(page.root(), site.listing(), "");
    }

    private boolean has(String css) {
        return page.root().first(css) != null;
    }
}
