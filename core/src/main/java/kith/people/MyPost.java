package kith.people;

import java.util.HashSet;
import java.util.Set;
import kith.reading.Comment;
import kith.reading.PageReading;

/**
 * A page whose post I wrote, and which of its comments are mine.
 *
 * @param maybeMine keys of the comments that I wrote, or may have written
 */
record MyPost(Change.Builder change, PageReading page, Set<String> maybeMine) {

    static MyPost of(Change.Builder change, PageReading page) {
        Memory memory = change.soFar();
        MyPost post = new MyPost(change, page, new HashSet<>());
        for (Comment comment : page.comments()) {
            if (post.isByMe(comment) || Me.mayHaveWritten(memory, page, comment)) {
                post.maybeMine.add(comment.key());
            }
        }
        return post;
    }

    /**
     * Whether I wrote the post: on my own site, where nobody else signs it, and elsewhere where I am known.
     *
     * <p>A byline with my address proves nothing elsewhere, since the page wrote it: there I must have signed with that name at
     * that place, and see the beginning of the thread.
     */
    static boolean is(Change.Builder change, PageReading page) {
        if (change.settings().own().isMine(page)) {
            return Recognition.isMe(change, page);
        }
        Conversation known = (Conversation) change.find(new Change.Ref(Store.CONVERSATIONS, page.link()));
        String author = known == null ? "" : known.author();
        boolean begins = author.equals(Me.ID) || (author.isEmpty() && !page.paged());
        return begins
                && Recognition.keys(page.author().name(), "", page.home()).stream()
                        .anyMatch(key -> Me.isMine(change.handle(key)))
                && Recognition.isMe(change, page);
    }

    boolean isByMe(Comment comment) {
        return !Me.refused(change.settings(), page, comment) && Me.is(change, page, comment);
    }

    boolean mayBeMine(Comment comment) {
        return maybeMine.contains(comment.key());
    }
}
