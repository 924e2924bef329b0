package kith.drive;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** JSON as the two protocols want it, written in one line. */
final class Json {
    private static final Gson GSON = new Gson();

    private Json() {}

    /** {@code object("type", "tab", "x", 1)} is <code>{"type":"tab","x":1}</code>. */
    static JsonObject object(@Nullable Object... namesAndValues) {
        var object = new JsonObject();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            object.add(String.valueOf(namesAndValues[i]), value(namesAndValues[i + 1]));
        }
        return object;
    }

    static JsonArray array(@Nullable Object... values) {
        var array = new JsonArray();
        for (Object value : values) {
            array.add(value(value));
        }
        return array;
    }

    /** A JavaScript string literal, quotes and line ends escaped. */
    static String literal(@Nullable String text) {
        return GSON.toJson(text);
    }

    static String text(JsonObject object, String name) {
        JsonElement value = object.get(name);
        return value == null || !value.isJsonPrimitive() ? "" : value.getAsString();
    }

    /** The objects of an array; none when there is no such array. */
    static List<JsonObject> objects(JsonObject owner, String name) {
        var objects = new ArrayList<JsonObject>();
        if (owner.get(name) instanceof JsonArray array) {
            array.forEach(element -> objects.add(element.getAsJsonObject()));
        }
        return objects;
    }

    private static JsonElement value(@Nullable Object value) {
        return switch (value) {
            case null -> JsonNull.INSTANCE;
            case JsonElement element -> element;
            case List<?> list -> array(list.toArray());
            default -> GSON.toJsonTree(value);
        };
    }
}
