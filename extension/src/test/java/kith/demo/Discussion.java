package kith.demo;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The comments of one post as one visitor may see them, and what every theme says of them alike. */
record Discussion(Blog blog, Post post, List<Comment> visible, Visitor visitor) {
    private static final int DEEPEST = 5;

    static Discussion of(Blog blog, Post post, Visitor visitor) {
        List<Comment> visible =
                blog.comments(post).stream().filter(visitor::maySee).toList();
        return new Discussion(blog, post, visible, visitor);
    }

    /** Those that answer a comment; 0 asks for those that answer the post, or a comment that is not shown. */
    List<Comment> answersTo(int parentId) {
        Predicate<Comment> isTop =
                it -> it.parentId() == 0 || visible.stream().noneMatch(other -> other.id() == it.parentId());
        return visible.stream()
                .filter(parentId == 0 ? isTop : it -> it.parentId() == parentId)
                .toList();
    }

    /** As {@code comment_class()}: {@code comment byuser comment-author-ines bypostauthor odd alt depth-2 parent}. */
    String classes(Comment comment, int depth) {
        var classes = new StringBuilder("comment");
        if (comment.by().equals(blog.owner())) {
            classes.append(" byuser comment-author-")
                    .append(Html.slug(comment.by().name()));
        }
        if (comment.by().equals(post.author())) {
            classes.append(" bypostauthor");
        }
        boolean odd = visible.indexOf(comment) % 2 == 1;
        classes.append(odd ? " odd alt" : " even");
        if (depth == 1) {
            boolean oddThread = answersTo(0).indexOf(comment) % 2 == 1;
            classes.append(oddThread ? " thread-odd thread-alt" : " thread-even");
        }
        classes.append(" depth-").append(depth);
        return classes.append(answersTo(comment.id()).isEmpty() ? "" : " parent")
                .toString();
    }

    String link(Comment comment) {
        return blog.link(post) + "#comment-" + comment.id();
    }

    /** The name, linked where an address was left; in a preview by hash WordPress shows no links. */
    String author(Comment comment, String attributes) {
        Commenter by = comment.by();
        String name = Html.escaped(by.name());
        boolean linked = !by.site().isEmpty() && (comment.approved() || visitor.isOwn(comment));
        return linked ? "<a href=\"%s\" %s>%s</a>".formatted(Html.escaped(by.site()), attributes, name) : name;
    }

    String avatar(Comment comment, int size, String moreClasses) {
        return "<img alt='' src='%savatar/%s?s=%d&#038;d=mm&#038;r=g' class='avatar avatar-%d photo%s' height='%d' width='%d' decoding='async'/>"
                .formatted(blog.site(), Hashes.avatar(comment.by().email()), size, size, moreClasses, size, size);
    }

    /** The note on a comment that nobody else can see yet; empty on all others. */
    String awaiting(Comment comment) {
        if (comment.approved()) {
            return "";
        }
        String preview = visitor.isOwn(comment)
                ? ""
                : " This is a preview; your comment will be visible after it has been approved.";
        return "<em class=\"comment-awaiting-moderation\">Your comment is awaiting moderation.%s</em>"
                .formatted(preview);
    }

    /** Empty where nothing can be answered: too deep, closed, or not approved. */
    String replyLink(Comment comment, int depth, String belowPrefix) {
        if (!post.open() || !comment.approved() || depth >= DEEPEST) {
            return "";
        }
        String label = "Reply to " + Html.escaped(comment.by().name());
        return ("<a rel=\"nofollow\" class=\"comment-reply-link\" href=\"%s?replytocom=%d#respond\""
                        + " data-commentid=\"%d\" data-postid=\"%d\" data-belowelement=\"%s%d\" data-respondelement=\"respond\""
                        + " data-replyto=\"%s\" aria-label=\"%s\">Reply</a>")
                .formatted(
                        blog.link(post),
                        comment.id(),
                        comment.id(),
                        post.id(),
                        belowPrefix,
                        comment.id(),
                        label,
                        label);
    }

    /** {@code One thought}, {@code 6 thoughts}. */
    String counted(String one, String many) {
        return visible.size() == 1 ? "One " + one : visible.size() + " " + many;
    }

    static String iso(Instant time) {
        return time.atOffset(ZoneOffset.UTC).format(DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss", Locale.ROOT))
                + "+00:00";
    }

    static String day(Instant time) {
        return time.atOffset(ZoneOffset.UTC).format(DateTimeFormatter.ofPattern("MMMM d, yyyy", Locale.ENGLISH));
    }

    static String clock(Instant time) {
        return time.atOffset(ZoneOffset.UTC)
                .format(DateTimeFormatter.ofPattern("h:mm a", Locale.ENGLISH))
                .toLowerCase(Locale.ROOT);
    }

    static String paragraphs(Post post, String opening) {
        return post.paragraphs().stream()
                .map(it -> opening + Html.texturized(it) + "</p>")
                .collect(Collectors.joining("\n"));
    }
}
