package kith.demo;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntSupplier;

/**
 * A forum that is one page of scripts, with Flarum's routes and JSON (2.x, looked at in its source in November 2026): the
 * server sends an empty page, {@code forum.js} draws it.
 *
 * <p>A post of the blog is a discussion, and its words are the discussion's first post; a comment is a post after it.
 * Whoever looks is signed in as Jo.
 */
final class Forum {
    static final Commenter READER = new Commenter("Jo", "jo@jo.example", "");

    private static final String DISCUSSIONS = "/api/discussions";

    private final Blog blog;
    private final IntSupplier newId;

    Forum(Blog blog, IntSupplier newId) {
        this.blog = blog;
        this.newId = newId;
    }

    Reply answer(Request request) {
        String path = request.path();
        if (path.equals(DISCUSSIONS)) {
            return json(200, new ForumJson(blog).list());
        }
        if (path.startsWith(DISCUSSIONS + "/")) {
            return discussion(path.substring(DISCUSSIONS.length() + 1))
                    .map(found -> json(200, new ForumJson(blog).discussion(found)))
                    .orElseGet(Reply::notFound);
        }
        return switch (path) {
            case "/api/posts" -> request.isPost() ? take(request) : Reply.notFound();
            case "/" -> page(blog.title(), blog.site().substring(0, blog.site().length() - 1));
            case "/assets/forum.js" -> Reply.of("text/javascript", file("forum.js"));
            case "/assets/forum.css" -> Reply.of("text/css", file("forum.css"));
            default -> path.startsWith("/d/") ? discussionPage(path) : Reply.notFound();
        };
    }

    /** What "Reply" writes into the editor to name the post that is answered: {@code @"Mara"#p12}. */
    static String mention(Comment answered) {
        return "@\"" + answered.by().name() + "\"#p" + answered.id() + " ";
    }

    /** {@code 107-who-keeps-the-minutes}, as the address names a discussion. */
    static String slug(Post discussion) {
        return discussion.id() + "-" + discussion.slug();
    }

    private Reply take(Request request) {
        if (blog.takeFailure()) {
            return json(500, "{\"errors\":[{\"status\":\"500\",\"code\":\"unknown_error\"}]}");
        }
        JsonObject data =
                JsonParser.parseString(request.body()).getAsJsonObject().getAsJsonObject("data");
        String content =
                data.getAsJsonObject("attributes").get("content").getAsString().strip();
        int discussion = data.getAsJsonObject("relationships")
                .getAsJsonObject("discussion")
                .getAsJsonObject("data")
                .get("id")
                .getAsInt();
        if (content.isEmpty() || blog.post(discussion).isEmpty()) {
            return json(422, "{\"errors\":[{\"status\":\"422\",\"code\":\"validation_error\"}]}");
        }
        Instant now = Blog.seconds(Instant.now());
        var post = new Comment(newId.getAsInt(), discussion, 0, READER, content, now, true);
        blog.add(post);
        return json(201, new ForumJson(blog).post(post));
    }

    /** The address may name a post of the discussion as well; the canonical link never does. */
    private Reply discussionPage(String path) {
        return discussion(path.split("/")[2])
                .map(found -> page(found.title() + " - " + blog.title(), blog.site() + "d/" + slug(found)))
                .orElseGet(Reply::notFound);
    }

    private Optional<Post> discussion(String slug) {
        return blog.posts().stream().filter(it -> slug(it).equals(slug)).findFirst();
    }

    private Reply page(String title, String canonical) {
        return Reply.html(200, """
            <!doctype html>
            <html dir="ltr" lang="en">
            <head><meta charset="utf-8"><title>%s</title>
            <link rel="stylesheet" href="/assets/forum.css"><link rel="canonical" href="%s">
            <meta name="viewport" content="width=device-width, initial-scale=1"></head>
            <body>
            <div id="app" class="App"><div id="drawer" class="App-drawer"><header id="header" class="App-header"><div class="container">
            <div class="Header-title"><a href="%s" id="home-link">%s</a></div><div id="header-secondary" class="Header-secondary"></div>
            </div></header></div>
            <main class="App-content"><div id="content"></div><noscript id="flarum-content"><div class="container"><h1>%s</h1></div></noscript>
            <div class="App-composer"><div class="container"><div id="composer"></div></div></div></main></div>
            <div id="alerts"></div>
            <script id="flarum-json-payload" type="application/json">{"session":{"user":"%s"}}</script>
            <script src="/assets/forum.js"></script>
            </body></html>
            """.formatted(
                        Html.escaped(title),
                        canonical,
                        blog.site().substring(0, blog.site().length() - 1),
                        Html.escaped(blog.title()),
                        Html.escaped(title),
                        READER.name()));
    }

    private static Reply json(int status, String json) {
        return new Reply(status, "application/vnd.api+json", List.of(), json);
    }

    private static String file(String name) {
        try (InputStream file = Objects.requireNonNull(Forum.class.getResourceAsStream(name), name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
