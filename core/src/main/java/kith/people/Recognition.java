package kith.people;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import kith.reading.Byline;
import kith.reading.Comment;
import kith.reading.Links;
import kith.reading.PageReading;
import org.jspecify.annotations.Nullable;

/**
 * Tells who somebody on a page is: by the link they sign with, else by their name at that place.
 *
 * <p>Two people who sign with different links are two, whatever their names. Nothing is guessed across places.
 */
public final class Recognition {
    /** Finds a record: in memory, or in memory as a change will leave it. */
    interface Held {
        @Nullable
        Stored find(Change.Ref ref);

        default @Nullable Handle handle(String key) {
            return (Handle) find(new Change.Ref(Store.HANDLES, key));
        }

        default @Nullable Person person(String id) {
            return (Person) find(new Change.Ref(Store.PEOPLE, id));
        }

        default Settings settings() {
            Stored settings = find(new Change.Ref(Store.SETTINGS, Settings.FIRST.id()));
            return settings == null ? Settings.FIRST : (Settings) settings;
        }
    }

    private Recognition() {}

    /**
     * The keys under which somebody may be known, strongest first; empty for somebody without a name.
     *
     * <p>{@code ("WG", "http://wg.example/", "https://ines.example/") -> ["link:wg.example", "name:ines.example|wg"]}
     */
    public static List<String> keys(String name, String link, String place) {
        List<String> keys = new ArrayList<>();
        String folded = Text.foldName(name);
        if (folded.isEmpty()) {
            return keys;
        }
        String bareLink = Links.bare(link);
        if (!bareLink.isEmpty()) {
            keys.add("link:" + bareLink);
        }
        String barePlace = Links.bare(place);
        if (!barePlace.isEmpty()) {
            keys.add("name:" + barePlace + "|" + folded);
        }
        return keys;
    }

    /** Every key of everybody on the page, for gathering. */
    public static List<String> keys(PageReading page) {
        List<String> keys = new ArrayList<>(authorKeys(page));
        for (Comment comment : page.comments()) {
            keys.addAll(keys(comment.author(), comment.authorLink(), page.home()));
        }
        return keys;
    }

    /** The author's own keys, and the place itself: who signs elsewhere with a blog's address is its author. */
    private static List<String> authorKeys(PageReading page) {
        List<String> keys = keys(page.author().name(), page.author().link(), page.home());
        keys.addAll(keys(page.author().name(), page.home(), ""));
        return keys;
    }

    /** Who wrote this comment, as far as Kith knows them. */
    public static @Nullable Person who(Memory memory, PageReading page, Comment comment) {
        return who(memory::find, page, comment);
    }

    private static @Nullable Person who(Held held, PageReading page, Comment comment) {
        if (comment.byPostAuthor()) {
            Person author = author(held, page);
            if (author != null) {
                return author;
            }
        }
        return who(held, comment.author(), comment.authorLink(), page.home());
    }

    /** Who wrote the post, as far as Kith knows them. */
    public static @Nullable Person author(Memory memory, PageReading page) {
        return author(memory::find, page);
    }

    private static @Nullable Person author(Held held, PageReading page) {
        Person byLink = who(held, page.author().name(), page.author().link(), page.home());
        return byLink != null ? byLink : who(held, page.author().name(), page.home(), "");
    }

    /**
     * Whether I wrote the post; at their own place nobody signs with another link than its address, and on my own site who
     * signs with no link, or nobody, is me.
     */
    static boolean isMe(Held held, PageReading page) {
        Byline author = page.author();
        String elsewhere = Links.same(author.link(), page.home()) ? "" : author.link();
        Own own = held.settings().own();
        boolean atHome = elsewhere.isEmpty() && own.isMine(page);
        return Me.is(held, page, author.name(), elsewhere)
                || (elsewhere.isEmpty() && Me.is(held, page, author.name(), page.home()))
                || (atHome && (author.name().isEmpty() || Me.is(held, page, author.name(), own.site())));
    }

    /** Somebody with this name, link and place, as far as Kith knows them. */
    static @Nullable Person who(Held held, String name, String link, String place) {
        return who(held, name, link, keys(name, link, place));
    }

    private static @Nullable Person who(Held held, String name, String link, List<String> keys) {
        for (String key : keys) {
            Handle handle = held.handle(key);
            if (handle != null && agrees(handle, name, link)) {
                return held.person(handle.person());
            }
        }
        return null;
    }

    private static boolean agrees(Handle handle, String name, String link) {
        boolean sameName = Text.foldName(handle.name()).equals(Text.foldName(name));
        boolean otherLink = !link.isEmpty() && !handle.link().isEmpty() && !Links.same(handle.link(), link);
        return sameName && (handle.id().startsWith("link:") || !otherLink);
    }

    /** Finds the writer of a comment or notes them; {@code ""} for nobody, for me, or for somebody the user has forgotten. */
    static String noted(Change.Builder change, PageReading page, Comment comment, Instant now) {
        boolean mine = Me.is(change, page, comment);
        if (mine && !Me.refused(change.settings(), page, comment)) {
            return "";
        }
        Person known = who(change, page, comment);
        Byline as = new Byline(comment.author(), comment.authorLink());
        List<String> keys = keys(comment.author(), comment.authorLink(), page.home());
        return noted(change, known, as, keys, page.home(), now);
    }

    /** Finds the post's author or notes them; {@code ""} likewise. */
    static String notedAuthor(Change.Builder change, PageReading page, Instant now) {
        if (isMe(change, page)) {
            return "";
        }
        Byline as = page.author().link().isEmpty() ? new Byline(page.author().name(), page.home()) : page.author();
        return noted(change, author(change, page), as, authorKeys(page), page.home(), now);
    }

    /** Finds or notes somebody known by a link alone. */
    static String noted(Change.Builder change, String name, String link, List<String> keys, Instant now) {
        Person known = who(change, name, link, keys);
        return noted(change, known, new Byline(name, link), keys, "", now);
    }

    private static String noted(
            Change.Builder change, @Nullable Person known, Byline as, List<String> keys, String place, Instant now) {
        if (keys.stream().anyMatch(change.forgotten()::contains)) {
            return "";
        }
        List<String> free =
                keys.stream().filter(key -> change.handle(key) == null).toList();
        if (known == null && free.isEmpty()) {
            return "";
        }
        String id = known != null ? known.id() : free.getFirst();
        if (known == null) {
            change.put(Person.noted(id, as.name(), as.link(), now));
        }
        for (String key : keys) {
            Handle old = change.handle(key);
            // A bare name of theirs takes the link they now sign with: the next link under that name is somebody else.
            boolean bare = old != null && old.person().equals(id) && old.link().isEmpty();
            if (old == null || (bare && !as.link().isEmpty())) {
                change.put(new Handle(key, id, as.name(), as.link(), place));
            }
        }
        return id;
    }
}
