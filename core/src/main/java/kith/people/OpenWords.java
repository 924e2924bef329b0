package kith.people;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kith.people.time.Moment;
import kith.reading.Comment;
import kith.reading.PageReading;

/** Words that answer nobody, under a post of mine: by others they are to me, by me to everybody. */
final class OpenWords {
    /**
     * So many of the newest are kept. A week has room for one card about a post, and what was written there is open for ten
     * days, so more would only fill the shelves with people nobody meant to know; fifteen is about how many one is close to
     * (the second layer of MacCarron, Kaski and Dunbar 2016, arXiv:1604.02400).
     */
    static final int MOST = 15;

    /** From so many links on WordPress keeps a comment back (comment_max_links, schema.php, seen November 2026). */
    private static final int MANY_LINKS = 2;

    /** What WordPress puts before the words of another site that links here (class-wp-xmlrpc-server.php, November 2026). */
    private static final List<String> PINGBACKS = List.of("[…]", "[...]");

    private record Dated(Comment comment, Instant at) {}

    private final MyPost post;
    private final PageReading page;
    private final Memory memory;
    private final List<Dated> newestFirst = new ArrayList<>();

    OpenWords(MyPost post, Instant now) {
        this.post = post;
        this.page = post.page();
        this.memory = post.change().soFar();
        for (Comment comment : page.comments()) {
            if (comment.parentKey().isEmpty()
                    && !comment.held()
                    && !comment.text().isEmpty()) {
                Moment written = Times.of(comment, page, now);
                newestFirst.add(new Dated(comment, written.known() ? written.at() : Instant.EPOCH));
            }
        }
        // Where a page tells no times, later comments have longer or greater keys nearly everywhere.
        newestFirst.sort(Comparator.comparing(Dated::at)
                .thenComparingInt(dated -> dated.comment.key().length())
                .thenComparing(dated -> dated.comment.key())
                .reversed());
    }

    /** The newest by others, the oldest of them first. */
    List<Comment> toMe() {
        Set<String> names = new HashSet<>();
        for (Comment comment : page.comments()) {
            if (!post.mayBeMine(comment)) {
                names.add(Text.foldName(comment.author()));
            }
        }
        return newestFirst.stream()
                .map(Dated::comment)
                .filter(comment -> !post.mayBeMine(comment) && isSomebody(comment))
                .limit(MOST)
                .filter(comment -> !isToAnother(comment, names))
                .toList()
                .reversed();
    }

    /** My newest, in a list of one; empty where there is none. */
    List<Comment> myLast() {
        return newestFirst.stream()
                .map(Dated::comment)
                .filter(post::isByMe)
                .limit(1)
                .toList();
    }

    /** Where nothing shows who answers whom, "@Ann" answers Ann. */
    private boolean isToAnother(Comment comment, Set<String> names) {
        return Addressed.toAny(names, comment.text())
                && !Addressed.to(page.author().name(), comment.text());
    }

    /** Neither a pingback, nor nobody in particular, nor a stranger who brings links: that is most likely a machine. */
    private boolean isSomebody(Comment comment) {
        boolean excerpt = PINGBACKS.stream().anyMatch(comment.text()::startsWith);
        if (excerpt || Me.isNobody(comment.author(), comment.authorLink())) {
            return false;
        }
        int links = 0;
        for (int at = comment.text().indexOf("://");
                at >= 0;
                at = comment.text().indexOf("://", at + 1)) {
            links++;
        }
        return links < MANY_LINKS || Recognition.who(memory, page, comment) != null;
    }
}
