package kith.drive;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a screen reader is given to say, in its order: Chromium's accessibility tree, one line for each thing that is heard.
 *
 * <p>{@code heading 2: Ines answered you.} then {@code blockquote}, {@code text: "I sat with ...}, {@code link: Go there}
 */
final class Spoken {
    /** Said with their name; what they hold is their name. */
    private static final Set<String> NAMED = Set.of(
            "heading", "link", "button", "textbox", "searchbox", "radio", "checkbox", "DisclosureTriangle", "term");

    /** Said when one comes into them. */
    private static final Set<String> PLACES = Set.of(
            "main",
            "banner",
            "contentinfo",
            "navigation",
            "search",
            "article",
            "region",
            "form",
            "list",
            "blockquote",
            "group",
            "radiogroup",
            "status",
            "alert",
            "definition");

    private static final List<String> STATES = List.of("level", "expanded", "checked", "pressed");

    private final Map<String, JsonObject> nodes = new HashMap<>();
    private final List<String> lines = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    private Spoken() {}

    /** @param tree what {@code Accessibility.getFullAXTree} answers */
    static List<String> of(JsonObject tree) {
        var spoken = new Spoken();
        List<JsonObject> all = Json.objects(tree, "nodes");
        all.forEach(node -> spoken.nodes.put(Json.text(node, "nodeId"), node));
        spoken.say(all.getFirst());
        spoken.endText();
        return List.copyOf(spoken.lines);
    }

    private void say(JsonObject node) {
        String role = value(node, "role");
        if (role.equals("StaticText")) {
            text.append(value(node, "name"));
            return;
        }
        boolean named = NAMED.contains(role);
        if (!node.get("ignored").getAsBoolean() && (named || PLACES.contains(role))) {
            endText();
            lines.add(line(role, node));
        }
        if (!named && node.get("childIds") instanceof JsonArray children) {
            for (JsonElement child : children) {
                JsonObject inner = nodes.get(child.getAsString());
                if (inner != null) {
                    say(inner);
                }
            }
            if (role.equals("paragraph") || PLACES.contains(role)) {
                endText();
            }
        }
    }

    private static String line(String role, JsonObject node) {
        var line = new StringBuilder(role.equals("DisclosureTriangle") ? "menu" : role);
        for (JsonObject property : Json.objects(node, "properties")) {
            String name = Json.text(property, "name");
            if (STATES.contains(name)) {
                line.append(name.equals("level") ? " " : " " + name + " ").append(value(property, "value"));
            }
        }
        String name = value(node, "name");
        return name.isEmpty() ? line.toString() : line + ": " + name;
    }

    private void endText() {
        String said = text.toString().strip();
        if (!said.isEmpty()) {
            lines.add("text: " + said);
        }
        text.setLength(0);
    }

    private static String value(JsonObject node, String name) {
        return node.get(name) instanceof JsonObject inner ? Json.text(inner, "value") : "";
    }
}
