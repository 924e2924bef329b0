package kith.wordpress;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import kith.demo.Comment;
import kith.demo.Commenter;
import kith.demo.Post;

/**
 * One WordPress site on a port of this machine, empty at first, gone after {@link #close}.
 *
 * <pre>{@code
 * try (WordPress site = WordPress.start("ines", "Ines, slowly", ines)) {
 *     site.publish(post);
 *     browser.open(site.link("county-fairs"));
 * }
 * }</pre>
 *
 * <p>Browsers find {@code ines.localhost} on this machine without asking anybody.
 */
public final class WordPress implements AutoCloseable {
    /** The theme of our own: what {@code wp_list_comments()} and {@code comment_form()} write, and no more. */
    public static final String CLASSIC = "plainwool";

    /** The block theme that comes with WordPress 6.5. */
    public static final String BLOCK = "twentytwentyfour";

    private final Path folder;
    private final String home;
    private final PhpServer server;

    private WordPress(Path folder, String home, PhpServer server) {
        this.folder = folder;
        this.home = home;
        this.server = server;
        Runtime.getRuntime().addShutdownHook(new Thread(this::close));
    }

    /**
     * A new site with the classic theme, addresses with words, and open to comments that nobody looks at first.
     *
     * @param host the first part of its name: {@code ines} for {@code ines.localhost}
     * @param owner whose {@code site} is not used: the site is theirs
     */
    public static WordPress start(String host, String title, Commenter owner) {
        int port = PhpServer.freePort();
        String home = "http://" + host + ".localhost:" + port;
        Path folder = Folders.temporary();
        try {
            Site.unpack(folder, home);
            PhpServer server = PhpServer.start(Site.root(folder), port, folder.resolve("server.log"));
            var started = new WordPress(folder, home, server);
            started.deeds(List.of(
                    Deed.of("owner", "name", owner.name(), "email", owner.email()),
                    Deed.of("theme", "name", CLASSIC),
                    Deed.options(Map.of(
                            "blogname",
                            title,
                            "permalink_structure",
                            "/%postname%/",
                            "comment_moderation",
                            0,
                            "comment_previously_approved",
                            0))));
            return started;
        } catch (RuntimeException unusable) {
            Folders.delete(folder);
            throw unusable;
        }
    }

    /** {@code url("/on-county-fairs/")}. */
    public String url(String path) {
        return home + path;
    }

    /** A post's address as WordPress gives it, with plain links too. */
    public String link(String slug) {
        return deed("link_of", "slug", slug).getAsString();
    }

    /** Sets options by WordPress's own names: {@code options(Map.of("thread_comments_depth", 2))}. */
    public void options(Map<String, Object> options) {
        deeds(List.of(Deed.options(options)));
    }

    /** Comments wait for the owner from now on, or no longer do. */
    public void moderate(boolean on) {
        options(Map.of("comment_moderation", on ? 1 : 0));
    }

    /** Takes a theme, {@link #CLASSIC} or {@link #BLOCK}, and sets options. */
    public void looks(String theme, Map<String, Object> options) {
        deeds(List.of(Deed.of("theme", "name", theme), Deed.options(options)));
    }

    /** Publishes a post of the owner's, and answers it with its number; without a slug it gets one from its title. */
    public Post publish(Post post) {
        return Deed.published(post, deeds(List.of(Deed.publish(post))).getFirst());
    }

    /** Closes a post to further comments. */
    public void close(String slug) {
        deed("close", "slug", slug);
    }

    /** Somebody comments. */
    public Comment comment(String slug, Commenter by, String text, int parentId, Instant at) {
        return Deed.comment(
                deeds(List.of(Deed.comment(slug, by, text, parentId, at))).getFirst());
    }

    /** The owner, logged in, answers the comment that has this text. */
    public Comment answer(String toCommentText, String text) {
        return Deed.comment(deed(
                "answer", "to", toCommentText, "text", text, "at", Instant.now().getEpochSecond()));
    }

    /** What the owner does with a comment: {@code approve}, {@code hold}, {@code trash} or {@code delete}. */
    public void judge(int commentId, String as) {
        deed("judge", "id", commentId, "as", as);
    }

    /** All comments of a post, oldest first, those that wait too. */
    public List<Comment> comments(String slug) {
        return deed("comments", "slug", slug).getAsJsonArray().asList().stream()
                .map(Deed::comment)
                .toList();
    }

    /** Moves every date of posts and comments back, as if that many days had gone by. */
    public void daysPass(long days) {
        deed("days_pass", "days", days);
    }

    /** From now on this goes wrong. */
    public void trouble(Trouble trouble) {
        Path content = Site.root(folder).resolve("wp-content");
        try {
            Files.deleteIfExists(content.resolve("old.html"));
            Files.writeString(content.resolve("trouble"), trouble.name());
        } catch (IOException e) {
            throw new WordPressFailure("No trouble could be made", e);
        }
    }

    @Override
    public void close() {
        server.close();
        Folders.delete(folder);
    }

    JsonElement deed(String what, Object... namesAndValues) {
        return deeds(List.of(Deed.of(what, namesAndValues))).getFirst();
    }

    /** Several deeds by one run of PHP; what each brought about. */
    List<JsonElement> deeds(List<JsonObject> deeds) {
        var json = new JsonArray();
        deeds.forEach(json::add);
        String answer = Command.run(
                folder,
                "WordPress could not do that:",
                List.of(
                        "php",
                        "-d",
                        "display_errors=stderr",
                        // WordPress compiled once and kept on the disk: a quarter of the time.
                        "-d",
                        "opcache.enable_cli=1",
                        "-d",
                        "opcache.file_cache_only=1",
                        "-d",
                        "opcache.file_cache=" + folder.resolve(Site.COMPILED),
                        Folders.ours("deeds.php").toString(),
                        Site.root(folder).toString(),
                        json.toString()));
        return JsonParser.parseString(answer).getAsJsonArray().asList();
    }
}
