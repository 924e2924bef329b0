package kith.demo;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntSupplier;

/** {@code wp-comments-post.php}: takes a comment, or says why not, in WordPress's own words and order. */
final class CommentsPost {
    private final Blog blog;
    private final IntSupplier newId;

    CommentsPost(Blog blog, IntSupplier newId) {
        this.blog = blog;
        this.newId = newId;
    }

    Reply take(Request request) {
        if (!request.isPost()) {
            return new Reply(405, "text/plain; charset=UTF-8", List.of("Allow", "POST"), "");
        }
        if (blog.takeFailure()) {
            return WpDie.page(500, "WordPress &rsaquo; Error", "There has been a critical error on this website.");
        }
        Optional<Post> post = blog.post(request.number(request.form(), "comment_post_ID"));
        if (post.isEmpty()) {
            return Reply.html(200, "");
        }
        return take(post.get(), request);
    }

    private Reply take(Post post, Request request) {
        Map<String, String> form = request.form();
        int parent = request.number(form, "comment_parent");
        Commenter by = commenter(form);
        String text = form.getOrDefault("comment", "").strip().replace("\r\n", "\n");
        if (!post.open()) {
            return WpDie.comment(403, "Sorry, comments are closed for this item.");
        }
        if (by.name().isEmpty() || by.email().isEmpty()) {
            return WpDie.comment(200, "<strong>Error:</strong> Please fill the required fields.");
        }
        if (!by.email().matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+")) {
            return WpDie.comment(200, "<strong>Error:</strong> Please enter a valid email address.");
        }
        if (text.isEmpty()) {
            return WpDie.comment(200, "<strong>Error:</strong> Please type your comment text.");
        }
        synchronized (blog) {
            if (blog.comments().stream().anyMatch(it -> it.repeats(post.id(), parent, by, text))) {
                return WpDie.comment(
                        409, "Duplicate comment detected; it looks as though you&#8217;ve already said that!");
            }
            Instant now = Blog.seconds(Instant.now());
            var comment = new Comment(newId.getAsInt(), post.id(), parent, by, text, now, !blog.isModerated());
            blog.add(comment);
            return sendOn(post, comment, form.containsKey("wp-comment-cookies-consent"));
        }
    }

    /** To the page with the comment; without cookies, a comment that waits is shown to whoever has the hash. */
    private Reply sendOn(Post post, Comment comment, boolean wantsCookies) {
        String preview = comment.approved() || wantsCookies
                ? ""
                : "?unapproved=" + comment.id() + "&moderation-hash=" + Hashes.moderation(comment);
        String location = blog.link(post) + preview + "#comment-" + comment.id();
        return Reply.redirect(302, location, Visitor.cookies(comment.by(), blog.site(), wantsCookies));
    }

    private static Commenter commenter(Map<String, String> form) {
        String site = form.getOrDefault("url", "").strip();
        return new Commenter(
                form.getOrDefault("author", "").strip(),
                form.getOrDefault("email", "").strip(),
                site.isEmpty() || site.matches("https?://.*") ? site : "http://" + site);
    }
}
