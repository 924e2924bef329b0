package kith.demo;

import com.google.gson.GsonBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Discussions and posts as Flarum's JSON:API tells them, as far as {@code forum.js} asks. */
record ForumJson(Blog blog) {
    private static final Pattern MENTION = Pattern.compile("@\"([^\"]+)\"#p(\\d+)");

    String list() {
        return json(Map.of(
                "data", blog.posts().stream().map(this::discussionResource).toList()));
    }

    String discussion(Post discussion) {
        List<Object> posts = new ArrayList<>();
        String words = String.join("\n\n", discussion.paragraphs());
        var first = new Comment(
                discussion.id(), discussion.id(), 0, discussion.author(), words, discussion.published(), true);
        posts.add(postResource(first, 1));
        blog.comments(discussion).forEach(comment -> posts.add(postResource(comment, number(comment))));
        return json(Map.of("data", discussionResource(discussion), "included", posts));
    }

    String post(Comment post) {
        return json(Map.of("data", postResource(post, number(post))));
    }

    private Map<String, Object> discussionResource(Post discussion) {
        List<Comment> answers = blog.comments(discussion);
        String last = answers.isEmpty()
                ? discussion.author().name()
                : answers.getLast().by().name();
        return Map.of(
                "type",
                "discussions",
                "id",
                String.valueOf(discussion.id()),
                "attributes",
                Map.of(
                        "title", discussion.title(),
                        "slug", Forum.slug(discussion),
                        "commentCount", answers.size() + 1,
                        "createdAt", discussion.published().toString(),
                        "lastPostedAt",
                                (answers.isEmpty()
                                                ? discussion.published()
                                                : answers.getLast().written())
                                        .toString(),
                        "user", discussion.author().name(),
                        "lastPostedUser", last));
    }

    private Map<String, Object> postResource(Comment post, int number) {
        return Map.of(
                "type",
                "posts",
                "id",
                String.valueOf(post.id()),
                "attributes",
                Map.of(
                        "number", number,
                        "contentType", "comment",
                        "createdAt", post.written().toString(),
                        "contentHtml", html(post.text()),
                        "user", post.by().name()));
    }

    private int number(Comment post) {
        return blog.comments(blog.post(post.postId()).orElseThrow()).indexOf(post) + 2;
    }

    /** Paragraphs, quotations, and mentions of posts as links: what of Flarum's formatter people here use. */
    private String html(String text) {
        return Stream.of(text.split("\n\n+"))
                .map(paragraph -> paragraph.startsWith("> ")
                        ? "<blockquote><p>" + inline(paragraph.replaceAll("(?m)^> ", "")) + "</p></blockquote>"
                        : "<p>" + inline(paragraph) + "</p>")
                .collect(Collectors.joining("\n"));
    }

    private String inline(String text) {
        var linked = new StringBuilder();
        int from = 0;
        var mention = MENTION.matcher(text);
        while (mention.find()) {
            linked.append(Html.escaped(text.substring(from, mention.start())))
                    .append(mentioned(mention.group(1), mention.group(2)));
            from = mention.end();
        }
        return linked.append(Html.escaped(text.substring(from))).toString().replace("\n", "<br>\n");
    }

    private String mentioned(String name, String id) {
        int post = Integer.parseInt(id);
        int discussion = blog.comment(post).map(Comment::postId).orElse(post);
        int number = blog.comment(post).map(this::number).orElse(1);
        return "<a href=\"%sd/%d/%d\" class=\"PostMention\" data-id=\"%d\"><i class=\"icon fas fa-reply\"></i>%s</a>"
                .formatted(blog.site(), discussion, number, post, Html.escaped(name));
    }

    private static String json(Object value) {
        return new GsonBuilder().disableHtmlEscaping().create().toJson(value);
    }
}
