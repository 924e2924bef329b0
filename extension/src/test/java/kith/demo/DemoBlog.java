package kith.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The story's corner of the web, on one port of this machine.
 *
 * <ul>
 *   <li>{@code ines.localhost}: Ines's blog, a classic WordPress theme
 *   <li>{@code wg.localhost}: WG's blog, a block theme
 *   <li>{@code forum.localhost}: a forum in Flarum's markup, one page of scripts; "Mara" keeps it
 *   <li>{@code plain.localhost}: {@code /how-counties-file/} has no comments, {@code /the-reading-room/} has a foreign
 *       thread in a frame from {@code frame.localhost}
 *   <li>{@code bank.localhost}: asks for a password
 *   <li>{@code broken.localhost}: a WordPress page whose comments cannot be read
 * </ul>
 *
 * <p>Browsers find {@code *.localhost} on this machine without asking anybody. Everything is kept in memory.
 */
public final class DemoBlog implements Blogs {
    private final Loopback server = new Loopback();
    private final ScheduledExecutorService later = Executors.newSingleThreadScheduledExecutor();
    private final AtomicInteger lastId = new AtomicInteger(100);
    private final AtomicInteger answered = new AtomicInteger();
    private final AtomicLong answerMillis = new AtomicLong(-1);
    private final List<Received> received = new CopyOnWriteArrayList<>();
    private final Map<String, Blog> blogs;
    private final Map<String, Function<Request, Reply>> sites;
    private final Map<String, String> pages = new ConcurrentHashMap<>();

    private DemoBlog() {
        var ines = new Blog("Ines, slowly", new Commenter("Ines", "ines@ines.example", url("ines", "/")));
        var wg = new Blog("WG on counties", new Commenter("WG", "wg@wg.example", url("wg", "/")));
        var forum = new Blog("The long table", new Commenter("Mara", "mara@mara.example", url("forum", "/")));
        blogs = Map.of("ines", ines, "wg", wg, "forum", forum);
        sites = Map.of(
                "ines", new WordPress(ines, new ClassicTheme(), lastId::incrementAndGet)::answer,
                "wg", new WordPress(wg, new BlockTheme(), lastId::incrementAndGet)::answer,
                "forum", new Forum(forum, lastId::incrementAndGet)::answer);
    }

    public static DemoBlog start() {
        var demo = new DemoBlog();
        new Stories(demo, Instant.now()).tell();
        demo.server.serve(demo::answer);
        return demo;
    }

    public int port() {
        return server.port();
    }

    @Override
    public String url(String host, String path) {
        return "http://" + host + ".localhost:" + port() + path;
    }

    @Override
    public Post publish(String host, String title, List<String> paragraphs) {
        return publish(host, title, paragraphs, Blog.seconds(Instant.now()));
    }

    Post publish(String host, String title, List<String> paragraphs, Instant published) {
        return publish(host, blog(host).owner(), title, paragraphs, published);
    }

    /** On a forum anybody may begin. */
    Post publish(String host, Commenter by, String title, List<String> paragraphs, Instant published) {
        var post = new Post(lastId.incrementAndGet(), Html.slug(title), title, by, paragraphs, published, true);
        blog(host).add(post);
        return post;
    }

    @Override
    public void close(String host, String slug) {
        blog(host).close(post(host, slug));
    }

    @Override
    public Comment comment(String host, String slug, Commenter by, String text) {
        return comment(host, slug, by, text, Blog.seconds(Instant.now()));
    }

    Comment comment(String host, String slug, Commenter by, String text, Instant written) {
        var comment = new Comment(lastId.incrementAndGet(), post(host, slug).id(), 0, by, text, written, true);
        blog(host).add(comment);
        return comment;
    }

    @Override
    public Comment answerAs(String name, String toCommentText, String text) {
        Blog blog = blogs.values().stream()
                .filter(it -> find(it, toCommentText).isPresent())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No comment says: " + toCommentText));
        Comment answered = find(blog, toCommentText).orElseThrow();
        Commenter by = blogs.values().stream()
                .map(Blog::owner)
                .filter(it -> it.name().equals(name))
                .findFirst()
                .orElse(new Commenter(name, Html.slug(name) + "@answers.example", ""));
        return answer(blog, answered, by, text);
    }

    @Override
    public void moderate(String host, boolean on) {
        blog(host).moderate(on);
    }

    public void approve(int commentId) {
        blogs.values().forEach(blog -> blog.approve(commentId));
    }

    public void delete(int commentId) {
        blogs.values().forEach(blog -> blog.comment(commentId).ifPresent(blog::delete));
    }

    /** The next comment posted there meets an error 500 and is lost. */
    public void failNext(String host) {
        blog(host).failNext();
    }

    /** From now on a host of this name answers every question with this page. */
    public void page(String host, String html) {
        pages.put(host, html);
    }

    @Override
    public void daysPass(long days) {
        blogs.values().forEach(blog -> blog.shiftBack(Duration.ofDays(days)));
    }

    /** Moves every date of posts and comments, as if the blogs' clocks were so far ahead, or behind. */
    public void clockOff(Duration ahead) {
        blogs.values().forEach(blog -> blog.shiftBack(ahead.negated()));
    }

    @Override
    public void answerAfter(Duration delay) {
        answerMillis.set(delay.toMillis());
    }

    /** Where a discussion of the forum stands: {@code /d/107-who-keeps-the-minutes}. */
    public String discussion(String slug) {
        return url("forum", "/d/" + Forum.slug(post("forum", slug)));
    }

    /** All posts of a blog, newest first. */
    public List<Post> posts(String host) {
        return blog(host).posts();
    }

    /** Every comment form that has reached a blog, oldest first. */
    public List<Received> received() {
        return List.copyOf(received);
    }

    @Override
    public List<Comment> comments(String host, String slug) {
        return blog(host).comments(post(host, slug));
    }

    @Override
    public void close() {
        later.shutdownNow();
        server.close();
    }

    private Reply answer(Request request) {
        if (request.path().equals("/favicon.ico")) {
            return new Reply(204, "image/svg+xml", List.of(), "");
        }
        Function<Request, Reply> site = sites.get(request.host());
        if (site != null) {
            Reply reply = site.apply(request);
            if (request.isPost()) {
                received.add(new Received(request.host(), request.form(), reply.status()));
                answerLater(request.host(), reply.status());
            }
            return reply;
        }
        return switch (request.host()) {
            case "plain" -> OtherPlaces.plain(request, port());
            case "frame" -> OtherPlaces.frame(request, port());
            case "bank" -> OtherPlaces.bank();
            case "broken" -> OtherPlaces.broken(port());
            default ->
                pages.containsKey(request.host()) ? Reply.html(200, pages.get(request.host())) : Reply.notFound();
        };
    }

    private void answerLater(String host, int status) {
        long delay = answerMillis.get();
        if (delay < 0 || (status != 302 && status != 201)) {
            return;
        }
        Blog blog = blog(host);
        Comment last = blog.comments().getLast();
        String text = ANSWERS.get(answered.getAndIncrement() % ANSWERS.size());
        var unused = later.schedule(() -> answer(blog, last, blog.owner(), text), delay, TimeUnit.MILLISECONDS);
    }

    private Comment answer(Blog blog, Comment answered, Commenter by, String text) {
        Instant now = Blog.seconds(Instant.now());
        String words = blog == blogs.get("forum") ? Forum.mention(answered) + text : text;
        var answer = new Comment(lastId.incrementAndGet(), answered.postId(), answered.id(), by, words, now, true);
        blog.add(answer);
        return answer;
    }

    private static Optional<Comment> find(Blog blog, String text) {
        return blog.comments().stream().filter(it -> it.text().equals(text)).findFirst();
    }

    private Post post(String host, String slug) {
        return blog(host).post(slug).orElseThrow(() -> new IllegalArgumentException("No post " + slug));
    }

    private Blog blog(String host) {
        Blog blog = blogs.get(host);
        if (blog == null) {
            String known = blogs.keySet().stream().sorted().collect(Collectors.joining(", "));
            throw new IllegalArgumentException("No blog at " + host + ", only " + known);
        }
        return blog;
    }
}
