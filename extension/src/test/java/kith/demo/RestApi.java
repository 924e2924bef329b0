package kith.demo;

import com.google.gson.GsonBuilder;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The part of {@code wp-json} that anybody may read: posts by slug, comments by post. */
final class RestApi {
    private final Blog blog;

    RestApi(Blog blog) {
        this.blog = blog;
    }

    Reply answer(Request request) {
        return switch (request.path()) {
            case "/wp-json/" -> json(Map.of("name", blog.title(), "home", blog.site()));
            case "/wp-json/wp/v2/posts" ->
                json(blog.posts().stream()
                        .filter(it -> it.slug().equals(request.query().getOrDefault("slug", it.slug())))
                        .map(this::post)
                        .toList());
            case "/wp-json/wp/v2/comments" ->
                json(blog.post(request.number(request.query(), "post"))
                        .map(this::comments)
                        .orElse(List.of()));
            default -> Reply.notFound();
        };
    }

    private List<Map<String, Object>> comments(Post post) {
        return blog.comments(post).reversed().stream()
                .filter(Comment::approved)
                .map(it -> comment(post, it))
                .toList();
    }

    private Map<String, Object> post(Post post) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("id", post.id());
        fields.put(
                "date_gmt",
                post.published().atOffset(ZoneOffset.UTC).toLocalDateTime().toString());
        fields.put("slug", post.slug());
        fields.put("link", blog.link(post));
        fields.put("title", Map.of("rendered", Html.texturized(post.title())));
        fields.put("comment_status", post.open() ? "open" : "closed");
        return fields;
    }

    private Map<String, Object> comment(Post post, Comment comment) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("id", comment.id());
        fields.put("post", post.id());
        fields.put("parent", comment.parentId());
        fields.put("author_name", comment.by().name());
        fields.put("author_url", comment.by().site());
        fields.put(
                "date_gmt",
                comment.written().atOffset(ZoneOffset.UTC).toLocalDateTime().toString());
        fields.put("content", Map.of("rendered", Html.comment(comment.text()) + "\n"));
        fields.put("link", blog.link(post) + "#comment-" + comment.id());
        fields.put("status", "approved");
        return fields;
    }

    private static Reply json(Object value) {
        String text = new GsonBuilder().disableHtmlEscaping().create().toJson(value);
        return Reply.of("application/json; charset=UTF-8", text);
    }
}
