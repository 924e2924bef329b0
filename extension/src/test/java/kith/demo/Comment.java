package kith.demo;

import java.time.Instant;

/**
 * A comment under a post.
 *
 * @param id counted over all blogs of one {@link DemoBlog}
 * @param parentId 0 for one that answers the post itself
 * @param text as it was typed
 * @param approved false while it waits for the blog's owner
 */
public record Comment(int id, int postId, int parentId, Commenter by, String text, Instant written, boolean approved) {
    Comment seenThrough() {
        return new Comment(id, postId, parentId, by, text, written, true);
    }

    Comment at(Instant newWritten) {
        return new Comment(id, postId, parentId, by, text, newWritten, approved);
    }

    /** What makes WordPress say "already said that". */
    boolean repeats(int otherPostId, int otherParentId, Commenter otherBy, String otherText) {
        return postId == otherPostId
                && parentId == otherParentId
                && text.equals(otherText)
                && (by.name().equals(otherBy.name()) || by.email().equals(otherBy.email()));
    }
}
