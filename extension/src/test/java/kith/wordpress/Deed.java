package kith.wordpress;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.time.Instant;
import java.util.Map;
import kith.demo.Comment;
import kith.demo.Commenter;
import kith.demo.Post;

/** What {@code deeds.php} is asked to do, as JSON. */
final class Deed {
    private Deed() {}

    static JsonObject of(String what, Object... namesAndValues) {
        var deed = new JsonObject();
        deed.addProperty("do", what);
        for (int i = 0; i < namesAndValues.length; i += 2) {
            deed.add((String) namesAndValues[i], primitive(namesAndValues[i + 1]));
        }
        return deed;
    }

    static JsonObject options(Map<String, Object> options) {
        var values = new JsonObject();
        options.forEach((name, value) -> values.add(name, primitive(value)));
        JsonObject deed = of("options");
        deed.add("options", values);
        return deed;
    }

    static JsonObject publish(Post post) {
        JsonObject deed = of(
                "publish",
                "slug",
                post.slug(),
                "title",
                post.title(),
                "open",
                post.open(),
                "at",
                post.published().getEpochSecond());
        var paragraphs = new JsonArray();
        post.paragraphs().forEach(paragraphs::add);
        deed.add("paragraphs", paragraphs);
        return deed;
    }

    /** The post as {@code deeds.php} says it was published. */
    static Post published(Post post, JsonElement answer) {
        JsonObject told = answer.getAsJsonObject();
        return new Post(
                told.get("id").getAsInt(),
                told.get("slug").getAsString(),
                post.title(),
                post.author(),
                post.paragraphs(),
                post.published(),
                post.open());
    }

    static JsonObject comment(String slug, Commenter by, String text, int parentId, Instant at) {
        return of(
                "comment",
                "slug",
                slug,
                "name",
                by.name(),
                "email",
                by.email(),
                "site",
                by.site(),
                "text",
                text,
                "parent",
                parentId,
                "at",
                at.getEpochSecond());
    }

    /** A comment as {@code deeds.php} answers it. */
    static Comment comment(JsonElement answer) {
        JsonObject told = answer.getAsJsonObject();
        return new Comment(
                told.get("id").getAsInt(),
                told.get("post").getAsInt(),
                told.get("parent").getAsInt(),
                new Commenter(
                        told.get("name").getAsString(),
                        told.get("email").getAsString(),
                        told.get("site").getAsString()),
                told.get("text").getAsString(),
                Instant.ofEpochSecond(told.get("at").getAsLong()),
                told.get("approved").getAsBoolean());
    }

    private static JsonPrimitive primitive(Object value) {
        return switch (value) {
            case String text -> new JsonPrimitive(text);
            case Number number -> new JsonPrimitive(number);
            case Boolean yes -> new JsonPrimitive(yes);
            default -> throw new IllegalArgumentException("not a value of JSON: " + value);
        };
    }
}
