package kith.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The database of one WordPress site. Thread safe. */
final class Blog {
    private final String title;
    private final Commenter owner;
    private final List<Post> posts = new ArrayList<>();
    private final List<Comment> comments = new ArrayList<>();
    private boolean moderated;
    private boolean failsNext;

    Blog(String title, Commenter owner) {
        this.title = title;
        this.owner = owner;
    }

    String title() {
        return title;
    }

    Commenter owner() {
        return owner;
    }

    /** The owner's own address is the site's: {@code http://ines.localhost:8080/}. */
    String site() {
        return owner.site();
    }

    String link(Post post) {
        return site() + post.slug() + "/";
    }

    /** Newest first. */
    synchronized List<Post> posts() {
        return posts.stream()
                .sorted(Comparator.comparing(Post::published).reversed())
                .toList();
    }

    synchronized Optional<Post> post(String slug) {
        return posts.stream().filter(it -> it.slug().equals(slug)).findFirst();
    }

    synchronized Optional<Post> post(int id) {
        return posts.stream().filter(it -> it.id() == id).findFirst();
    }

    /** All of a post, oldest first, those that wait for approval too. */
    synchronized List<Comment> comments(Post post) {
        return comments.stream()
                .filter(it -> it.postId() == post.id())
                .sorted(Comparator.comparing(Comment::written).thenComparingInt(Comment::id))
                .toList();
    }

    synchronized List<Comment> comments() {
        return List.copyOf(comments);
    }

    synchronized Optional<Comment> comment(int id) {
        return comments.stream().filter(it -> it.id() == id).findFirst();
    }

    synchronized void add(Post post) {
        posts.add(post);
    }

    synchronized void add(Comment comment) {
        comments.add(comment);
    }

    /** Its answers move up to the comment that it had answered, as in WordPress. */
    synchronized void delete(Comment gone) {
        comments.remove(gone);
        changeComments(it -> it.parentId() == gone.id()
                ? new Comment(it.id(), it.postId(), gone.parentId(), it.by(), it.text(), it.written(), it.approved())
                : it);
    }

    synchronized void approve(int id) {
        changeComments(it -> it.id() == id ? it.seenThrough() : it);
    }

    synchronized void close(Post closing) {
        posts.replaceAll(it -> it.id() == closing.id() ? it.closed() : it);
    }

    synchronized void shiftBack(Duration time) {
        posts.replaceAll(it -> it.at(it.published().minus(time)));
        changeComments(it -> it.at(it.written().minus(time)));
    }

    synchronized void moderate(boolean on) {
        moderated = on;
    }

    synchronized boolean isModerated() {
        return moderated;
    }

    synchronized void failNext() {
        failsNext = true;
    }

    /** True once after {@link #failNext}. */
    synchronized boolean takeFailure() {
        boolean fails = failsNext;
        failsNext = false;
        return fails;
    }

    static Instant seconds(Instant time) {
        return Instant.ofEpochSecond(time.getEpochSecond());
    }

    private void changeComments(UnaryOperator<Comment> change) {
        comments.replaceAll(change);
    }
}
