package kith.demo;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** The RSS feeds of a blog: its posts, its comments, and the comments of one post. */
final class Feeds {
    private static final int LONGEST = 10;

    private final Blog blog;

    Feeds(Blog blog) {
        this.blog = blog;
    }

    Reply posts() {
        String items = blog.posts().stream()
                .limit(LONGEST)
                .map(post -> item(
                        post.title(),
                        blog.link(post),
                        post.author().name(),
                        post.published(),
                        blog.site() + "?p=" + post.id(),
                        Discussion.paragraphs(post, "<p>")))
                .collect(Collectors.joining());
        return feed(blog.title(), blog.site(), items);
    }

    Reply comments() {
        List<Comment> newest = blog.comments().stream()
                .filter(Comment::approved)
                .sorted(Comparator.comparing(Comment::written).reversed())
                .limit(LONGEST)
                .toList();
        String items = newest.stream()
                .map(comment -> blog.post(comment.postId())
                        .map(post -> item(
                                "Comment on " + post.title() + " by "
                                        + comment.by().name(),
                                post,
                                comment))
                        .orElse(""))
                .collect(Collectors.joining());
        return feed("Comments for " + blog.title(), blog.site(), items);
    }

    Reply comments(Post post) {
        String items = blog.comments(post).reversed().stream()
                .filter(Comment::approved)
                .limit(LONGEST)
                .map(comment -> item("By: " + comment.by().name(), post, comment))
                .collect(Collectors.joining());
        return feed("Comments on: " + post.title(), blog.link(post), items);
    }

    private String item(String title, Post post, Comment comment) {
        return item(
                title,
                blog.link(post) + "#comment-" + comment.id(),
                comment.by().name(),
                comment.written(),
                blog.site() + "?p=" + post.id() + "#comment-" + comment.id(),
                Html.comment(comment.text()));
    }

    private static String item(String title, String link, String by, Instant at, String guid, String html) {
        return """
            	<item>
            		<title>%s</title>
            		<link>%s</link>
            		<dc:creator><![CDATA[%s]]></dc:creator>
            		<pubDate>%s</pubDate>
            		<guid isPermaLink="false">%s</guid>
            		<content:encoded><![CDATA[%s]]></content:encoded>
            	</item>
            """.formatted(
                        Html.texturized(title),
                        link,
                        by,
                        DateTimeFormatter.RFC_1123_DATE_TIME.format(at.atOffset(ZoneOffset.UTC)),
                        Html.escaped(guid),
                        html);
    }

    private static Reply feed(String title, String link, String items) {
        return Reply.of("application/rss+xml; charset=UTF-8", """
            <?xml version="1.0" encoding="UTF-8"?><rss version="2.0"
            	xmlns:content="http://purl.org/rss/1.0/modules/content/"
            	xmlns:dc="http://purl.org/dc/elements/1.1/">
            <channel>
            	<title>%s</title>
            	<link>%s</link>
            	<generator>https://wordpress.org/?v=7.1</generator>
            %s</channel>
            </rss>
            """.formatted(Html.texturized(title), link, items));
    }
}
