package kith.people;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import kith.reading.Comment;
import kith.reading.Links;
import kith.reading.PageReading;
import kith.reading.Plain;
import org.jspecify.annotations.Nullable;

/** What "Remember this commenter" keeps. An empty change means there was nobody to remember; somebody
 * remembered already is put as they are, so that it can be said who it was. */
public final class Remember {
    /** A selection of at most so many characters is taken for a name, a longer one for a quotation. */
    private static final int LONGEST_NAME = 40;

    private static final int LONGEST_TYPED = 300;

    private Remember() {}

    /** Remembers who wrote the comment of this key, for what they wrote. */
    public static Change comment(Memory memory, PageReading page, String key, Instant now) {
        for (Comment comment : page.comments()) {
            if (comment.key().equals(key)) {
                var change = new Change.Builder(memory);
                String link = comment.permalink().isEmpty() ? page.link() : comment.permalink();
                Quote said = new Quote(comment.text(), link, page.title());
                return remembered(change, Recognition.noted(change, page, comment, now), said, now);
            }
        }
        return Change.NONE;
    }

    /**
     * Remembers who wrote the post.
     *
     * @param reach ways to write to them that the page offers, one on each line, or ""; what I put down myself stands
     */
    public static Change author(Memory memory, PageReading page, String reach, Instant now) {
        var change = new Change.Builder(memory);
        String id = Recognition.notedAuthor(change, page, now);
        Person author = id.isEmpty() ? null : change.soFar().person(id);
        if (author != null && author.acquaintance().reach().isEmpty()) {
            Acquaintance known = author.acquaintance().with(Acquaintance.Line.REACH, reach);
            change.put(Edits.mark(author, author.with(known), now));
        }
        return remembered(change, id, new Quote("", page.link(), page.title()), now);
    }

    /**
     * Remembers somebody from what the click itself told, where the page could not be read.
     *
     * <p>{@code link "https://disqus.example/by/WG/" -> WG}: the name is a short selection, else the last part of the
     * link's path, else its host. A long selection is kept as their words.
     *
     * @param link the link clicked, or ""; without a link and a short selection there is nobody
     */
    public static Change link(
            Memory memory, String link, String selection, String pageLink, String pageTitle, Instant now) {
        String name = name(link, selection);
        if (name.isEmpty()) {
            return Change.NONE;
        }
        String profile = Links.clean(link);
        var change = new Change.Builder(memory);
        List<String> keys = linkKeys(link, selection, pageLink);
        String text = isName(selection) ? "" : Text.cut(selection.strip(), 2_000);
        Quote said = new Quote(text, Links.clean(pageLink), Text.cut(pageTitle, 300));
        Person known = knownBy(memory, keys);
        String person = known != null ? known.id() : Recognition.noted(change, name, profile, keys, now);
        return remembered(change, person, said, now);
    }

    /**
     * Remembers somebody whom I met somewhere else: on a course, on a plane.
     *
     * <p>With a link they are whoever is known by it. Without one they are somebody new, also where somebody of that name is
     * known already: two people may have one name, and nothing says that these are one.
     *
     * @param name any text with something in it, else nobody; at most 300 characters are kept, on one line
     * @param link their own page or profile, also on LinkedIn, with or without its scheme, or a mail address, or ""; what
     *     leads nowhere ("ask Ines") goes into the note
     * @param why as in {@link Person#why}; an earlier one is kept where this is empty
     */
    public static Change byHand(
            Memory memory, String name, String link, String why, Set<Acquaintance.Bond> bonds, Instant now) {
        String called = Text.cut(Plain.collapse(name), LONGEST_TYPED);
        if (called.isEmpty()) {
            return Change.NONE;
        }
        String profile = profile(link);
        var change = new Change.Builder(memory);
        List<String> keys = byHandKeys(called, link);
        Person known = knownBy(memory, keys);
        String id = known != null ? known.id() : keys.isEmpty() ? metKey(called, now) : keys.getFirst();
        Person person = known != null ? known : Person.noted(id, called, profile, now);
        if (known == null) {
            change.put(new Handle(id, id, called, profile, ""));
        }
        Acquaintance put = person.acquaintance();
        for (Acquaintance.Bond bond : bonds) {
            put = put.with(bond, true);
        }
        Person remembered = person.rememberedFor(Quote.NONE).with(put);
        if (!why.isBlank()) {
            remembered = remembered.withWhy(why.strip());
        }
        if (!Reach.of(link).mail().isEmpty() && put.reach().isEmpty()) {
            remembered = remembered.with(put.with(Acquaintance.Line.REACH, link.strip()));
        } else if (profile.isEmpty() && !link.isBlank()) {
            remembered = remembered.withNote((remembered.note() + "\n" + link).strip());
        }
        return change.put(Edits.mark(known, remembered, now)).build();
    }

    /** The keys under which {@link #byHand} would know them: one for a link, none without. */
    public static List<String> byHandKeys(String name, String link) {
        return Recognition.keys(name, profile(link), "");
    }

    /** People write {@code ines.example/about} as well. */
    static String profile(String typed) {
        String link = typed.strip();
        boolean bare = link.indexOf('.') > 0 && link.indexOf(' ') < 0 && link.indexOf('@') < 0;
        return Links.clean(link.indexOf("://") < 0 && bare ? "https://" + link : link);
    }

    /** No page shows such a key: it is there so that they can be forgotten for good. */
    private static String metKey(String name, Instant now) {
        return "met:" + Text.foldName(name) + "|" + now.toEpochMilli();
    }

    /** Whoever is known by this very link, whatever the page calls them. */
    private static @Nullable Person knownBy(Memory memory, List<String> keys) {
        for (String key : keys) {
            Handle handle = key.startsWith("link:") ? memory.handle(key) : null;
            if (handle != null) {
                return memory.person(handle.person());
            }
        }
        return null;
    }

    /** The keys under which {@link #link} would know them. */
    public static List<String> linkKeys(String link, String selection, String pageLink) {
        String profile = Links.clean(link);
        return Recognition.keys(name(link, selection), profile, profile.isEmpty() ? Links.origin(pageLink) : "");
    }

    private static boolean isName(String selection) {
        String selected = selection.strip();
        return !selected.isEmpty() && selected.length() <= LONGEST_NAME && selected.indexOf('.') < 0;
    }

    private static String name(String link, String selection) {
        return isName(selection) ? selection.strip() : nameIn(Links.clean(link));
    }

    private static Change remembered(Change.Builder change, String person, Quote said, Instant now) {
        Person noted = person.isEmpty() ? null : change.soFar().person(person);
        if (noted == null) {
            return Change.NONE;
        }
        Person remembered = Edits.mark(noted, noted.rememberedFor(said), now);
        Change built = change.put(remembered).build();
        return built.isEmpty() ? new Change(List.of(remembered), List.of()) : built;
    }

    private static String nameIn(String link) {
        int end = link.indexOf('?') < 0 ? link.length() : link.indexOf('?');
        while (end > 0 && link.charAt(end - 1) == '/') {
            end--;
        }
        String path = link.substring(0, end);
        int host = path.indexOf("://") + 3;
        if (path.indexOf('/', host) < 0) {
            String name = LookAway.host(path);
            return name.startsWith("www.") ? name.substring(4) : name;
        }
        String last = path.substring(path.lastIndexOf('/') + 1);
        return Text.cut(last.startsWith("@") || last.startsWith("~") ? last.substring(1) : last, LONGEST_NAME);
    }
}
