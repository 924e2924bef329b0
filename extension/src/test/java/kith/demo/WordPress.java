package kith.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntSupplier;

/** Which address of a blog shows what. */
final class WordPress {
    private final Blog blog;
    private final Theme theme;
    private final CommentsPost commentsPost;

    WordPress(Blog blog, Theme theme, IntSupplier newId) {
        this.blog = blog;
        this.theme = theme;
        this.commentsPost = new CommentsPost(blog, newId);
    }

    Reply answer(Request request) {
        String path = request.path();
        return switch (path) {
            case "/" -> home(request);
            case "/wp-comments-post.php" -> commentsPost.take(request);
            case "/feed/" -> new Feeds(blog).posts();
            case "/comments/feed/" -> new Feeds(blog).comments();
            case "/wp-includes/js/comment-reply.min.js" -> Reply.of("text/javascript", script());
            default -> {
                if (path.startsWith("/wp-json/")) {
                    yield new RestApi(blog).answer(request);
                }
                if (path.startsWith("/avatar/")) {
                    yield avatar(path);
                }
                yield path.startsWith("/author/") ? home(request) : post(request);
            }
        };
    }

    /** {@code /?p=3} is how WordPress numbers a post; the address with words is the one that stays. */
    private Reply home(Request request) {
        Optional<Post> numbered = blog.post(request.number(request.query(), "p"));
        return numbered.map(post -> Reply.redirect(301, blog.link(post), List.of()))
                .orElseGet(() -> Reply.html(200, theme.home(blog, blog.posts())));
    }

    private Reply post(Request request) {
        String[] parts = request.path().substring(1).split("/");
        Optional<Post> found = parts.length == 0 ? Optional.empty() : blog.post(parts[0]);
        if (found.isEmpty()) {
            return Reply.notFound();
        }
        Post post = found.get();
        if (parts.length == 2 && parts[1].equals("feed")) {
            return new Feeds(blog).comments(post);
        }
        if (parts.length > 1) {
            return Reply.notFound();
        }
        if (!request.path().endsWith("/")) {
            return Reply.redirect(301, blog.link(post), List.of());
        }
        Visitor visitor = Visitor.of(request, blog.site());
        return Reply.html(200, theme.post(Discussion.of(blog, post, visitor)));
    }

    /** A head and shoulders, in a colour of its own for every address. */
    private static Reply avatar(String path) {
        return Reply.of("image/svg+xml", """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><rect width="8" height="8" fill="hsl(%d 30%% 70%%)"/>
            <circle cx="4" cy="3" r="1.5" fill="#fff"/><circle cx="4" cy="8" r="3" fill="#fff"/></svg>
            """.formatted(Math.floorMod(path.hashCode(), 360)));
    }

    private static String script() {
        try (InputStream file =
                Objects.requireNonNull(WordPress.class.getResourceAsStream("comment-reply.js"), "comment-reply.js")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
