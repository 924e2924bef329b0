package kith.people;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kith.people.Recognition.Held;
import kith.people.Turn.State;
import kith.reading.Comment;
import kith.reading.Links;
import kith.reading.PageReading;
import org.jspecify.annotations.Nullable;

/**
 * Who on a page I am myself.
 *
 * <p>I have handles as others have, under {@link #ID}: a name at a place, a link that I sign with. They come from what I
 * send off, from where it then stands, and from "This is me". A name I use at one place is a candidate at another, which
 * is asked about and never taken for mine unasked.
 */
public final class Me {
    /** Whose my own handles are. It is no person's id, since those are keys. */
    public static final String ID = "me";

    /** What sites and people write where there is no name: it tells nobody from anybody. */
    private static final Set<String> NOBODY = Set.of(
            "anonymous",
            "anon",
            "guest",
            "anonym",
            "gast",
            "anonyme",
            "invité",
            "anónimo",
            "anônimo",
            "anonimo",
            "аноним",
            "гость",
            "匿名",
            "名無しさん");

    /** So many letters and digits few people happen to write alike; see {@link Text#sameWords}. */
    private static final int TELLING_CHARS = 20;

    private Me() {}

    /** Whether sites write this where there is no name. */
    static boolean isNobodysName(String folded) {
        return NOBODY.contains(folded);
    }

    /** Whether I wrote this comment, without a doubt. */
    public static boolean wrote(Memory memory, PageReading page, Comment comment) {
        return !refused(memory.settings(), page, comment) && is(memory::find, page, comment);
    }

    /** Whether I may have written it: without a doubt, or its writer has a name of mine and nobody said who they are. */
    public static boolean mayHaveWritten(Memory memory, PageReading page, Comment comment) {
        if (wrote(memory, page, comment)) {
            return true;
        }
        List<String> keys = keys(page, comment);
        if (refused(memory.settings(), page, comment) || isNotMine(memory.settings(), keys)) {
            return false;
        }
        Person known = Recognition.who(memory, page, comment);
        return isName(memory.settings(), comment.author()) && (known == null || !known.remembered());
    }

    /** Whether the comment of this key is kept as mine, or I may have written it. */
    public static boolean mayBe(Memory memory, PageReading page, String key) {
        return !turns(memory, page, key).isEmpty()
                || page.comments().stream()
                        .anyMatch(comment -> comment.key().equals(key) && mayHaveWritten(memory, page, comment));
    }

    /** Whether I am known at this place. */
    public static boolean isKnownAt(Memory memory, PageReading page) {
        return !page.me().isEmpty()
                || memory.handles(handle -> isMine(handle) && Links.same(handle.place(), page.home()))
                        .findAny()
                        .isPresent();
    }

    /** Whether it is mine as it is signed, or because the page says that the post's author wrote it, and that is me. */
    static boolean is(Held held, PageReading page, Comment comment) {
        return is(held, page, comment.author(), comment.authorLink())
                || (comment.byPostAuthor() && Recognition.isMe(held, page));
    }

    /** Whether I sign so here: with my own site or another link of mine, or with my name at this place and no other link than mine. */
    static boolean is(Held held, PageReading page, String name, String link) {
        List<String> keys = Recognition.keys(name, link, page.home());
        if (keys.isEmpty() || isNotMine(held.settings(), keys)) {
            return false;
        }
        if (!link.isEmpty() && held.settings().own().isMine(link)) {
            return true;
        }
        for (String key : keys) {
            Handle handle = held.handle(key);
            if (handle != null && isMine(handle) && Text.sameName(handle.name(), name)) {
                if (link.isEmpty() || Links.same(handle.link(), link)) {
                    return true;
                }
                if (!handle.link().isEmpty()) {
                    return false; // a namesake, who signs with a link of their own
                }
            }
        }
        return Text.sameName(page.me(), name) || (link.isEmpty() && isAtHome(held, page, name, keys));
    }

    /** On my own site any name of mine is me, unless somebody else is known by it there. */
    private static boolean isAtHome(Held held, PageReading page, String name, List<String> keys) {
        return isName(held.settings(), name)
                && held.settings().own().isMine(page)
                && keys.stream().allMatch(key -> held.handle(key) == null || isMine(held.handle(key)));
    }

    /** Whether this is how nobody in particular signs. */
    static boolean isNobody(String name, String link) {
        return link.isEmpty() && NOBODY.contains(Text.foldName(name));
    }

    /** From now on this is me. Somebody else's handle stays theirs, and so does what I said is not mine. */
    static void sign(Change.Builder change, PageReading page, String name, String link) {
        if (isNobody(name, link)) {
            return;
        }
        Settings settings = change.settings();
        for (String key : Recognition.keys(name, link, page.home())) {
            Handle old = change.handle(key);
            boolean bare = old != null && isMine(old) && !link.isEmpty() && !Links.same(old.link(), link);
            if ((old == null || bare) && !settings.notMine().contains(key)) {
                change.put(new Handle(key, ID, name, link, page.home()));
            }
        }
    }

    /** Where a comment of mine stands, it says how I sign there; one without a name only by more than a few words. */
    static void stands(Change.Builder change, PageReading page, Turn mine, Comment comment) {
        boolean member =
                !comment.authorLink().isEmpty() && Text.fold(mine.text()).length() >= TELLING_CHARS;
        if (!mine.key().isEmpty() || !mine.name().isEmpty() || member) {
            sign(change, page, comment.author(), comment.authorLink());
        }
    }

    /** Whom Kith takes for the writer of this comment; it may have been me all along. */
    public static @Nullable Person taken(Memory memory, PageReading page, Comment comment) {
        return Recognition.who(memory::find, comment.author(), comment.authorLink(), page.home());
    }

    /** "This is me": whoever was noted for the writer of this comment is nobody. */
    static void adopt(Change.Builder change, PageReading page, Comment comment) {
        Person taken = taken(change.soFar(), page, comment);
        if (taken != null) {
            forget(change, Set.of(taken.id()));
        }
        List<String> mine = keys(page, comment);
        mine.add(id(page, comment));
        change.put(mine(change.settings(), comment.author(), mine));
        sign(change, page, comment.author(), comment.authorLink());
    }

    /**
     * "This is me", of somebody remembered or noted, and of whoever is one with them: they are nobody, and their handles mine.
     *
     * @param memory holds the settings and everything that points at the person
     */
    public static Change person(Memory memory, String id) {
        Set<String> all = memory.settings().sameness().all(id);
        List<Person> people =
                memory.people().filter(person -> all.contains(person.id())).toList();
        if (people.isEmpty()) {
            return Change.NONE;
        }
        var change = new Change.Builder(memory);
        forget(change, all);
        memory.handles(handle -> all.contains(handle.person()))
                .forEach(handle ->
                        change.put(new Handle(handle.id(), ID, handle.name(), handle.link(), handle.place())));
        people.forEach(person -> change.put(mine(change.settings(), person.name(), Forget.keys(memory, person.id()))));
        return change.build();
    }

    /**
     * "Not me": neither this comment nor, where it is signed so, any other. What was kept of it as mine goes; what I sent
     * off myself waits again for its place.
     */
    public static Change not(Memory memory, PageReading page, String key) {
        var change = new Change.Builder(memory);
        Set<String> notMine = new HashSet<>(memory.settings().notMine());
        for (Comment comment : page.comments()) {
            if (comment.key().equals(key)) {
                List<String> keys = keys(page, comment);
                notMine.add(id(page, comment));
                notMine.addAll(keys.subList(0, Math.min(1, keys.size())));
                for (String each : keys) {
                    Handle handle = memory.handle(each);
                    boolean so = comment.authorLink().isEmpty()
                            || (handle != null && Links.same(handle.link(), comment.authorLink()));
                    if (handle != null && isMine(handle) && so) {
                        change.delete(handle);
                    }
                }
            }
        }
        for (Turn turn : turns(memory, page, key)) {
            if (turn.id().equals(page.link() + "#" + key)) {
                change.delete(turn);
            } else {
                change.put(turn.shown(State.POSTED, "", ""));
            }
        }
        return change.put(memory.settings().withNotMine(notMine)).build();
    }

    /** Whether I said of this very comment that it is not mine. */
    static boolean refused(Settings settings, PageReading page, Comment comment) {
        return settings.notMine().contains(id(page, comment));
    }

    /** Whether a name is one I sign with somewhere. */
    static boolean isName(Settings settings, String name) {
        return settings.names().stream().anyMatch(mine -> Text.sameName(mine, name));
    }

    static boolean isMine(@Nullable Handle handle) {
        return handle != null && handle.person().equals(ID);
    }

    private static boolean isNotMine(Settings settings, List<String> keys) {
        return !keys.isEmpty() && settings.notMine().contains(keys.getFirst());
    }

    private static void forget(Change.Builder change, Set<String> people) {
        Change forgotten = Forget.people(change.soFar(), people);
        forgotten.deletes().forEach(change::delete);
        forgotten.puts().forEach(change::put);
    }

    private static Settings mine(Settings settings, String name, List<String> keys) {
        Set<String> notMine = new HashSet<>(settings.notMine());
        keys.forEach(notMine::remove);
        return settings.signedAs(name).withNotMine(notMine);
    }

    /** What is kept as mine of the comment of this key. */
    static List<Turn> turns(Memory memory, PageReading page, String key) {
        return memory.turns(turn -> turn.mine()
                && turn.conversation().equals(page.link())
                && turn.key().equals(key));
    }

    private static List<String> keys(PageReading page, Comment comment) {
        return new ArrayList<>(Recognition.keys(comment.author(), comment.authorLink(), page.home()));
    }

    private static String id(PageReading page, Comment comment) {
        return page.link() + "#" + comment.key();
    }
}
