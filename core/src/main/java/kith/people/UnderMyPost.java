package kith.people;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kith.people.Turn.State;
import kith.reading.Comment;
import kith.reading.PageReading;
import org.jspecify.annotations.Nullable;

/**
 * What others wrote to me under a post of mine, and what I said to it.
 *
 * <p>To me speaks who opens the talk, and who answers a word of mine. Who answers a third is a bystander and is not kept.
 * What I wrote there without Kith is kept as far as it answers them: else Kith would have me thank somebody twice.
 */
final class UnderMyPost {
    private final Change.Builder change;
    private final PageReading page;
    private final MyPost post;
    private final Instant now;
    private final List<Turn> here;
    private final Set<String> kept = new HashSet<>();

    private UnderMyPost(Change.Builder change, PageReading page, Instant now) {
        this.change = change;
        this.page = page;
        this.now = now;
        this.post = MyPost.of(change, page);
        this.here =
                new ArrayList<>(change.soFar().turns(turn -> turn.conversation().equals(page.link())));
        here.forEach(turn -> kept.add(turn.key()));
    }

    /** Puts what is new, on a page where Kith may read along; nothing where the post is not mine. */
    static void add(Change.Builder change, PageReading page, Instant now) {
        if (MyPost.is(change, page)) {
            UnderMyPost under = new UnderMyPost(change, page, now);
            under.stillThere();
            under.opened();
            under.answered();
            under.talk();
        }
    }

    /** What is no longer there waits for no word of mine: spam that I took away, or what its writer took back. */
    private void stillThere() {
        Set<String> shown = new HashSet<>();
        page.comments().forEach(comment -> shown.add(comment.key()));
        for (Turn turn : here) {
            if (turn.underMyPost() && shown.contains(turn.key())) {
                change.put(turn.withState(State.VISIBLE));
            } else if (turn.underMyPost() && MyComments.isWhole(page)) {
                change.put(turn.withState(State.GONE));
            }
        }
    }

    private void opened() {
        OpenWords open = new OpenWords(post, now);
        String context = page.title() + ". " + page.postText();
        open.toMe().forEach(comment -> keep(theirs(comment, context)));
        if (here.stream().anyMatch(Turn::underMyPost)) {
            // My last word to everybody: who wrote before it has been answered.
            open.myLast().forEach(comment -> keep(mine(comment, "")));
        }
    }

    /** Goes down from what is kept, since who is answered decides whether an answer is to me. */
    private void answered() {
        Map<String, List<Comment>> below = new HashMap<>();
        page.comments().stream()
                .filter(comment -> !comment.parentKey().isEmpty())
                .sorted(Comparator.comparing(Comment::key))
                .forEach(comment -> below.computeIfAbsent(comment.parentKey(), key -> new ArrayList<>())
                        .add(comment));
        for (int i = 0; i < here.size(); i++) {
            Turn before = here.get(i);
            String context = before.text() + ". " + page.title() + ". " + page.postText();
            for (Comment comment : below.getOrDefault(before.key(), List.of())) {
                if (before.mine() && !post.isByMe(comment)) {
                    keep(theirs(comment, context));
                } else if (!before.mine() && post.isByMe(comment)) {
                    keep(mine(comment, before.person()));
                }
            }
        }
    }

    private void talk() {
        Conversation known = (Conversation) change.find(new Change.Ref(Store.CONVERSATIONS, page.link()));
        if (here.stream().anyMatch(Turn::underMyPost)) {
            change.put(
                    known == null
                            ? Recorder.conversation(change.soFar(), page, Me.ID, now)
                            : known.author().isEmpty() ? known.withAuthor(Me.ID) : known);
        }
    }

    private void keep(@Nullable Turn turn) {
        if (turn != null) {
            change.put(turn);
            here.add(turn);
            kept.add(turn.key());
        }
    }

    private @Nullable Turn theirs(Comment comment, String context) {
        return isNothingNew(comment)
                ? null
                : Recorder.theirs(change, page, comment, comment.parentKey(), context, here, now);
    }

    /** One that I sent off through Kith is kept already, though the page may show it in other words. */
    private @Nullable Turn mine(Comment comment, String person) {
        boolean sentOff = here.stream()
                .anyMatch(turn ->
                        turn.mine() && turn.key().isEmpty() && turn.parentKey().equals(comment.parentKey()));
        return sentOff || isNothingNew(comment) ? null : MyComments.standing(page, comment, person, here, now);
    }

    private boolean isNothingNew(Comment comment) {
        return kept.contains(comment.key()) || comment.held() || comment.text().isEmpty();
    }
}
