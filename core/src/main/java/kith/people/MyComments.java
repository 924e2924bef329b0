package kith.people;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kith.people.Turn.State;
import kith.people.time.Moment;
import kith.reading.Comment;
import kith.reading.PageReading;

/** My own comments: kept from before, and followed in what becomes of them: posted, held, visible, gone. */
public final class MyComments {
    private MyComments() {}

    /** Keeps a comment of mine that stands on the page and was written before Kith knew; its writer is me, whoever it was. */
    public static Change keep(Memory memory, PageReading page, String key, Instant now) {
        var change = new Change.Builder(memory);
        boolean kept = !Me.turns(memory, page, key).isEmpty();
        for (Comment comment : page.comments()) {
            if (comment.key().equals(key) && !page.link().isEmpty() && !kept) {
                List<Turn> here = memory.turns(turn -> turn.conversation().equals(page.link()));
                Me.adopt(change, page, comment);
                String author = Recorder.author(change, page, now);
                change.put(Recorder.conversation(change.soFar(), page, author, now));
                change.put(standing(page, comment, "", here, now));
            }
        }
        return change.build();
    }

    /** A comment of mine as it stands on the page; {@code person} is whom it answers, or "". */
    static Turn standing(PageReading page, Comment comment, String person, List<Turn> here, Instant now) {
        Moment written = Times.of(comment, page, now);
        return new Turn(
                page.link() + "#" + comment.key(),
                true,
                person,
                page.link(),
                comment.key(),
                comment.parentKey(),
                comment.text(),
                comment.permalink(),
                comment.author(),
                comment.authorLink(),
                comment.held() ? State.HELD : State.VISIBLE,
                false,
                SharedWords.of(comment.text(), page.title() + ". " + page.postText(), 3),
                Placed.at(written, here, comment.key(), comment.parentKey(), now));
    }

    /**
     * Keeps a comment of mine that was written in a frame nobody but its site sees, when it appears under my name: only
     * one, and only if it was written within the last hour.
     *
     * @param page a page that may be noted
     */
    public static Change appeared(Memory memory, PageReading page, Instant now) {
        if (!page.framed()) {
            return Change.NONE;
        }
        for (Comment comment : page.comments()) {
            boolean mine = Me.wrote(memory, page, comment);
            Instant hourAgo = now.minus(Recorder.REFUSAL_AGE);
            if (mine && Times.of(comment, page, now).earliest().isAfter(hourAgo)) {
                Change kept = keep(memory, page, comment.key(), now);
                if (!kept.isEmpty()) {
                    return kept;
                }
            }
        }
        return Change.NONE;
    }

    /** Puts what changed, and answers my turns of this conversation as they now are. */
    static List<Turn> update(Change.Builder change, Memory memory, PageReading page) {
        List<Turn> updated = new ArrayList<>();
        List<Turn> mine =
                memory.turns(turn -> turn.mine() && turn.conversation().equals(page.link()));
        Set<String> taken = new HashSet<>();
        mine.forEach(turn -> taken.add(turn.key()));
        for (Turn turn : mine) {
            Turn now = asShown(change, turn, page, taken);
            change.put(now);
            taken.add(now.key());
            updated.add(now);
        }
        return updated;
    }

    private static Turn asShown(Change.Builder change, Turn turn, PageReading page, Set<String> taken) {
        for (Comment comment : page.comments()) {
            boolean free = turn.key().equals(comment.key()) || !taken.contains(comment.key());
            if (free && isThis(turn, comment) && !Me.refused(change.settings(), page, comment)) {
                // How I sign is told by what I sent off; of what was kept from a page I have said so, or the page did.
                if (!turn.id().equals(page.link() + "#" + comment.key())) {
                    Me.stands(change, page, turn, comment);
                }
                return turn.shown(comment.held() ? State.HELD : State.VISIBLE, comment.key(), comment.permalink());
            }
        }
        return turn.state() == State.VISIBLE && isWhole(page) ? turn.withState(State.GONE) : turn;
    }

    /** Whether every comment of the thread is on this page: what is missing here is gone. */
    static boolean isWhole(PageReading page) {
        return !page.paged() && page.trouble().isEmpty() && (!page.comments().isEmpty() || page.claimed() == 0);
    }

    /** By its key once it has one; before that by its words, the name it was signed with, and what it answers. */
    private static boolean isThis(Turn turn, Comment comment) {
        if (!turn.key().isEmpty()) {
            return turn.key().equals(comment.key());
        }
        boolean name = turn.name().isEmpty() || Text.foldName(turn.name()).equals(Text.foldName(comment.author()));
        boolean place = turn.parentKey().isEmpty()
                || comment.parentKey().isEmpty()
                || turn.parentKey().equals(comment.parentKey());
        return name
                && place
                && Marks.shown(turn.text()).stream().anyMatch(shown -> Text.sameWords(shown, comment.text()));
    }
}
