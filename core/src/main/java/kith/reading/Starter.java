package kith.reading;

import java.util.ArrayList;
import java.util.List;

/**
 * Who wrote the post, where the page says so of a comment only: a forum's thread is begun by its first post, which is one
 * of its comments.
 *
 * <p>Where {@link PageReading} is made it says what the page says, and no more; this is what follows from it.
 */
public final class Starter {
    private Starter() {}

    /**
     * The same reading with the author of its post: the one writer of all comments that are by the post's author.
     *
     * <p>The same reading where the page names an author, or where that is in doubt: two names, or the newest post first,
     * so that the first on the page is not the thread's first.
     */
    public static PageReading named(PageReading page) {
        if (!page.author().name().isEmpty() || isNewestFirst(page.comments())) {
            return page;
        }
        Byline starter = new Byline("", "");
        for (Comment comment : page.comments()) {
            if (comment.byPostAuthor() && !comment.author().isEmpty()) {
                boolean other = !starter.name().isEmpty()
                        && !Plain.lower(starter.name()).equals(Plain.lower(comment.author()));
                if (other) {
                    return page;
                }
                starter = new Byline(
                        starter.name().isEmpty() ? comment.author() : starter.name(),
                        starter.link().isEmpty() ? comment.authorLink() : starter.link());
            }
        }
        return page.by(starter);
    }

    /** Keys hold numbers that grow; where one alone is by the post's author and first, the second has to be later. */
    private static boolean isNewestFirst(List<Comment> comments) {
        List<Comment> marked = new ArrayList<>();
        for (Comment comment : comments) {
            if (comment.byPostAuthor()) {
                marked.add(comment);
            }
        }
        return comments.size() > 1
                && marked.size() == 1
                && comments.getFirst().equals(marked.getFirst())
                && number(comments.get(0)).compareTo(number(comments.get(1))) > 0;
    }

    private static Long number(Comment comment) {
        String number = Plain.lastNumber(comment.key());
        return number.isEmpty() || number.length() > 18 ? 0L : Long.valueOf(number);
    }
}
