package kith.people;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kith.people.Turn.State;
import kith.people.time.Moment;
import kith.reading.Comment;
import kith.reading.Links;
import kith.reading.PageReading;
import kith.reading.Posted;
import org.jspecify.annotations.Nullable;

/**
 * Turns what a page reported into what is kept. Pure: memory and a report in, a change out; recording twice changes nothing.
 *
 * <p>Kept are my own comments, who answers whom among me and others, what others write to me under a post of mine, and what
 * remembered people wrote. Bystanders are read and never kept.
 */
public final class Recorder {
    /** After so long without the page a visit is a new one; the customary length of a session in web analytics. */
    static final Duration VISIT_GAP = Duration.ofMinutes(30);

    /** A site's error page belongs to a comment submitted at most this long before. */
    static final Duration REFUSAL_AGE = Duration.ofHours(1);

    private static final int MAX_TOPICS = 3;

    private Recorder() {}

    /**
     * Records a comment I have just submitted.
     *
     * <p>The same words to the same comment in the same conversation are one comment, however often they are sent: that is
     * WordPress's own rule for duplicates (wp_allow_comment, seen November 2026), and it also covers a double click, the
     * back button and a claim delivered twice. After the site's error page the next try, if most of its words are
     * the same, takes the place of the refused one; other words stand beside it, since an error page may also mean that the
     * first was taken already.
     *
     * @param memory holds the conversation, its turns, everybody's handles on the page, and the settings
     */
    public static Change posted(Memory memory, Posted posted, Instant now) {
        PageReading page = posted.page();
        if (page.link().isEmpty()) {
            return Change.NONE;
        }
        var change = new Change.Builder(memory);
        List<Turn> mine =
                memory.turns(turn -> turn.mine() && turn.conversation().equals(page.link()));
        for (Turn turn : mine) {
            boolean same = turn.parentKey().equals(posted.parentKey())
                    && Text.fold(turn.text()).equals(Text.fold(posted.text()));
            if (turn.id().equals(posted.id()) || (same && !turn.refused())) {
                return Change.NONE;
            }
        }
        String id = mine.stream()
                .filter(turn -> turn.refused() && turn.state() == State.POSTED)
                .filter(turn -> turn.parentKey().equals(posted.parentKey()))
                .filter(turn -> turn.at().isAfter(now.minus(REFUSAL_AGE)))
                .filter(turn -> SharedWords.alike(turn.text(), posted.text()))
                .reduce((first, last) -> last)
                .map(Turn::id)
                .orElse(posted.id());
        change.put(memory.settings().signedAs(posted.name()));
        Me.sign(change, page, posted.name(), posted.site());
        String author = author(change, page, now);
        String answered = page.comments().stream()
                .filter(comment -> comment.key().equals(posted.parentKey()))
                .findFirst()
                .map(comment -> Recognition.noted(change, page, comment, now))
                .orElse("");
        // Only the comment answered is in a claim's page: what else stood there, the next page tells.
        change.put(conversation(memory, page, author, Set.of(), now));
        List<String> topics = SharedWords.of(posted.text(), page.title() + ". " + page.postText(), MAX_TOPICS);
        change.put(new Turn(
                id,
                true,
                answered,
                page.link(),
                "",
                posted.parentKey(),
                posted.text(),
                "",
                posted.name(),
                posted.site(),
                State.POSTED,
                false,
                topics,
                now));
        return change.build();
    }

    /**
     * Records what a page of a conversation shows: what became of my comments, who answered me, what is new, and what
     * remembered people wrote.
     *
     * @param memory as for {@link #posted}, with all my turns of the last hour for an error page
     */
    public static Change seen(Memory memory, PageReading page, Instant now) {
        return seen(memory, page, false, now);
    }

    /** The same where Kith may read along: there it keeps what others wrote to me under a post of mine, too. */
    public static Change readAlong(Memory memory, PageReading page, Instant now) {
        return seen(memory, page, true, now);
    }

    private static Change seen(Memory memory, PageReading page, boolean mayNote, Instant now) {
        if (page.refused()) {
            return turnedBack(memory, page, now);
        }
        if (page.link().isEmpty()) {
            return Change.NONE;
        }
        var change = new Change.Builder(memory);
        Conversation known = memory.conversation(page.link());
        boolean read = !page.trouble().equals(PageReading.NOTHING_READ);
        if (known != null && read) {
            change.put(conversation(memory, page, author(change, page, now), now));
            List<Turn> mine = MyComments.update(change, memory, page);
            answers(change, page, mine, now);
        }
        if (read && mayNote) {
            UnderMyPost.add(change, page, now);
        }
        if (read) {
            Sightings.add(change, page, now);
        }
        return change.build();
    }

    /** Comments that answer one of mine; by their keys, since a page may show them newest first. */
    private static void answers(Change.Builder change, PageReading page, List<Turn> mine, Instant now) {
        Memory memory = change.soFar();
        List<Turn> here = memory.turns(turn -> turn.conversation().equals(page.link()));
        List<Comment> comments = page.comments().stream()
                .sorted(Comparator.comparing(Comment::key))
                .toList();
        Map<String, Integer> positions = new HashMap<>();
        page.comments().forEach(comment -> positions.putIfAbsent(comment.key(), positions.size()));
        for (Comment comment : comments) {
            String id = page.link() + "#" + comment.key();
            boolean kept = memory.find(new Change.Ref(Store.TURNS, id)) != null;
            boolean myOwn = mine.stream().anyMatch(turn -> turn.key().equals(comment.key()));
            if (kept || myOwn || comment.held() || comment.text().isEmpty()) {
                continue;
            }
            Turn asked = asked(comment, mine, positions);
            if (asked == null) {
                continue;
            }
            String context = asked.text() + ". " + page.title() + ". " + page.postText();
            Turn answer = theirs(change, page, comment, asked.key(), context, here, now);
            if (answer != null) {
                change.put(answer);
            }
        }
    }

    /** What somebody says to me, with whoever it is noted; null where the writer is me, nobody, or forgotten. */
    static @Nullable Turn theirs(
            Change.Builder change,
            PageReading page,
            Comment comment,
            String parentKey,
            String context,
            List<Turn> here,
            Instant now) {
        String person = Recognition.noted(change, page, comment, now);
        if (person.isEmpty()) {
            return null;
        }
        Moment written = Times.of(comment, page, now);
        return new Turn(
                page.link() + "#" + comment.key(),
                false,
                person,
                page.link(),
                comment.key(),
                parentKey,
                comment.text(),
                comment.permalink(),
                "",
                "",
                State.VISIBLE,
                false,
                SharedWords.of(comment.text(), context, MAX_TOPICS),
                Placed.at(written, here, comment.key(), comment.parentKey(), now));
    }

    /** The comment of mine that this one answers: by the thread, else by my name, and then the last one before it. */
    private static @Nullable Turn asked(Comment comment, List<Turn> mine, Map<String, Integer> positions) {
        Turn asked = null;
        int asking = -1;
        int here = positions.getOrDefault(comment.key(), -1);
        for (Turn turn : mine) {
            if (!turn.key().isEmpty() && turn.key().equals(comment.parentKey())) {
                return turn;
            }
            int at = positions.getOrDefault(turn.key(), -1);
            if (at > asking && at < here && Addressed.to(turn.name(), comment.text())) {
                asked = turn;
                asking = at;
            }
        }
        return asked;
    }

    private static Change turnedBack(Memory memory, PageReading page, Instant now) {
        var change = new Change.Builder(memory);
        memory
                .turns(turn -> turn.mine()
                        && turn.state() == State.POSTED
                        && turn.at().isAfter(now.minus(REFUSAL_AGE))
                        && Links.origin(turn.conversation()).equals(Links.origin(page.url())))
                .stream()
                .reduce((first, last) -> last)
                .ifPresent(turn -> change.put(turn.turnedBack()));
        return change.build();
    }

    /**
     * Who began the conversation, as far as it is known already; else as the page says. A forum's page to write an answer on
     * does not say who began the thread; the thread does.
     */
    static String author(Change.Builder change, PageReading page, Instant now) {
        Conversation known = (Conversation) change.find(new Change.Ref(Store.CONVERSATIONS, page.link()));
        return known == null || known.author().isEmpty() ? Recognition.notedAuthor(change, page, now) : known.author();
    }

    /** The conversation as of this visit. */
    static Conversation conversation(Memory memory, PageReading page, String author, Instant now) {
        Set<Integer> shown = new HashSet<>();
        page.comments().forEach(comment -> shown.add(comment.key().hashCode()));
        return conversation(memory, page, author, shown, now);
    }

    private static Conversation conversation(
            Memory memory, PageReading page, String author, Set<Integer> shown, Instant now) {
        Conversation known = memory.conversation(page.link());
        Set<Integer> here = new HashSet<>(shown);
        if (known == null) {
            return new Conversation(page.link(), page.home(), page.title(), author, page.closed(), Set.of(), here, now);
        }
        Set<Integer> before = new HashSet<>(known.before());
        if (known.seenAt().isBefore(now.minus(VISIT_GAP))) {
            before.addAll(known.current());
        }
        here.addAll(known.current());
        String title = page.title().isEmpty() ? known.title() : page.title();
        String by = known.author().isEmpty() ? author : known.author();
        return new Conversation(page.link(), known.place(), title, by, page.closed(), before, here, now);
    }
}
