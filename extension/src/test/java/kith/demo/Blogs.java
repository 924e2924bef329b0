package kith.demo;

import java.time.Duration;
import java.util.List;

/**
 * What can happen in the story's corner of the web, whichever servers stand behind it.
 *
 * <p>The hosts are those of {@link DemoBlog}: {@code ines}, {@code wg}, {@code plain}, {@code frame}, {@code bank},
 * {@code broken}.
 */
public interface Blogs extends AutoCloseable {
    /** What the blogs' owners say when they answer by themselves, one after another. */
    List<String> ANSWERS = List.of(
            "I sat with the instructions for a week, and then I asked the county clerk.",
            "That is a good question. I have to think about it while I knit.",
            "Come and sit with us, we keep a chair.");

    /** {@code url("ines", "/knitting-as-networking/")} is {@code http://ines.localhost:PORT/knitting-as-networking/}. */
    String url(String host, String path);

    /** The match pattern of a host, for granting it: {@code http://ines.localhost/*}. Patterns know no port. */
    default String pattern(String host) {
        return "http://" + host + ".localhost/*";
    }

    /** A new post, published now, by the owner of the blog: {@code publish("wg", "Pencils", List.of("..."))}. */
    Post publish(String host, String title, List<String> paragraphs);

    /** Closes a post to further comments. */
    void close(String host, String slug);

    /** Somebody else comments, now. */
    Comment comment(String host, String slug, Commenter by, String text);

    /**
     * Somebody answers the comment that has this text, on whichever blog it stands: an owner with the owner's address,
     * anybody else with none.
     */
    Comment answerAs(String name, String toCommentText, String text);

    /** From now on comments wait for approval, or no longer do. */
    void moderate(String host, boolean on);

    /** All comments of a post, oldest first, those that wait for approval too. */
    List<Comment> comments(String host, String slug);

    /** Moves every date of posts and comments back, as if that many days had gone by. */
    void daysPass(long days);

    /** For people who try it by hand: the owner answers every comment of others after that long. */
    void answerAfter(Duration delay);

    @Override
    void close();
}
