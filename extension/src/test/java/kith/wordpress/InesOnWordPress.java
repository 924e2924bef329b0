package kith.wordpress;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import kith.demo.Blogs;
import kith.demo.Comment;
import kith.demo.Commenter;
import kith.demo.DemoBlog;
import kith.demo.Post;

/** The story's corner of the web with a real WordPress for Ines's blog; everything else stays as {@link DemoBlog} has it. */
public final class InesOnWordPress implements Blogs {
    private static final Commenter INES = new Commenter("Ines", "ines@ines.example", "");
    private static final long LOOK_SECONDS = 5;

    private final DemoBlog others = DemoBlog.start();
    private final WordPress ines;
    private final ScheduledExecutorService later = Executors.newSingleThreadScheduledExecutor();

    private InesOnWordPress(WordPress ines) {
        this.ines = ines;
        plant();
    }

    /** With all that stands on Ines's demo blog. */
    public static InesOnWordPress start() {
        return new InesOnWordPress(WordPress.start("ines", "Ines, slowly", INES));
    }

    /** Where Ines logs in, with her name in small letters as name and as password. */
    public String logIn() {
        return ines.url("/wp-login.php");
    }

    @Override
    public String url(String host, String path) {
        return isInes(host) ? ines.url(path) : others.url(host, path);
    }

    @Override
    public Post publish(String host, String title, List<String> paragraphs) {
        return isInes(host)
                ? ines.publish(new Post(0, "", title, INES, paragraphs, Instant.now(), true))
                : others.publish(host, title, paragraphs);
    }

    @Override
    public void close(String host, String slug) {
        if (isInes(host)) {
            ines.close(slug);
        } else {
            others.close(host, slug);
        }
    }

    @Override
    public Comment comment(String host, String slug, Commenter by, String text) {
        return isInes(host) ? ines.comment(slug, by, text, 0, Instant.now()) : others.comment(host, slug, by, text);
    }

    @Override
    public Comment answerAs(String name, String toCommentText, String text) {
        return name.equals(INES.name()) ? ines.answer(toCommentText, text) : others.answerAs(name, toCommentText, text);
    }

    @Override
    public void moderate(String host, boolean on) {
        if (isInes(host)) {
            ines.moderate(on);
        } else {
            others.moderate(host, on);
        }
    }

    @Override
    public List<Comment> comments(String host, String slug) {
        return isInes(host) ? ines.comments(slug) : others.comments(host, slug);
    }

    @Override
    public void daysPass(long days) {
        ines.daysPass(days);
        others.daysPass(days);
    }

    @Override
    public void answerAfter(Duration delay) {
        others.answerAfter(delay);
        JsonObject deed =
                Deed.of("answer_waiting", "since", Instant.now().getEpochSecond(), "seconds", delay.toSeconds());
        var texts = new JsonArray();
        ANSWERS.forEach(texts::add);
        deed.add("texts", texts);
        var unused = later.scheduleWithFixedDelay(
                () -> ines.deeds(List.of(deed)), LOOK_SECONDS, LOOK_SECONDS, TimeUnit.SECONDS);
    }

    @Override
    public void close() {
        later.shutdownNow();
        ines.close();
        others.close();
    }

    /** By one run of PHP: every post and comment of Ines's demo blog, with its date. */
    private void plant() {
        List<JsonObject> deeds = new ArrayList<>();
        for (Post post : others.posts("ines")) {
            deeds.add(Deed.publish(post));
            for (Comment comment : others.comments("ines", post.slug())) {
                deeds.add(Deed.comment(post.slug(), comment.by(), comment.text(), 0, comment.written()));
            }
        }
        ines.deeds(deeds);
    }

    private static boolean isInes(String host) {
        return host.equals("ines");
    }
}
