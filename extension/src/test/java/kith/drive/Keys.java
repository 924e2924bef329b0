package kith.drive;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Map;

/**
 * Names of keys, and the key strokes that BiDi makes of them.
 *
 * <p>{@code "Control+a"} holds Control down, strokes a, lets go. Code points: WebDriver, "Keyboard actions".
 */
final class Keys {
    private static final Map<String, Integer> CODE_POINTS = Map.ofEntries(
            Map.entry("Backspace", 0xE003),
            Map.entry("Tab", 0xE004),
            Map.entry("Enter", 0xE007),
            Map.entry("Shift", 0xE008),
            Map.entry("Control", 0xE009),
            Map.entry("Alt", 0xE00A),
            Map.entry("Escape", 0xE00C),
            Map.entry("Space", 0x20),
            Map.entry("PageUp", 0xE00E),
            Map.entry("PageDown", 0xE00F),
            Map.entry("End", 0xE010),
            Map.entry("Home", 0xE011),
            Map.entry("ArrowLeft", 0xE012),
            Map.entry("ArrowUp", 0xE013),
            Map.entry("ArrowRight", 0xE014),
            Map.entry("ArrowDown", 0xE015),
            Map.entry("Delete", 0xE017),
            Map.entry("F10", 0xE03A));

    private Keys() {}

    static JsonArray typing(String text) {
        var strokes = new JsonArray();
        text.codePoints().map(c -> c == '\n' ? 0xE007 : c).forEach(codePoint -> {
            strokes.add(stroke("keyDown", codePoint));
            strokes.add(stroke("keyUp", codePoint));
        });
        return strokes;
    }

    static JsonArray pressing(String chord) {
        List<Integer> keys = chord.equals("+")
                ? List.of((int) '+')
                : List.of(chord.split("\\+")).stream().map(Keys::codePoint).toList();
        var strokes = new JsonArray();
        keys.forEach(key -> strokes.add(stroke("keyDown", key)));
        keys.reversed().forEach(key -> strokes.add(stroke("keyUp", key)));
        return strokes;
    }

    private static int codePoint(String key) {
        Integer named = CODE_POINTS.get(key);
        if (named == null && key.codePointCount(0, key.length()) != 1) {
            throw new IllegalArgumentException("No key is called \"" + key + "\"; known: " + CODE_POINTS.keySet());
        }
        return named == null ? key.codePointAt(0) : named;
    }

    private static JsonObject stroke(String type, int codePoint) {
        return Json.object("type", type, "value", Character.toString(codePoint));
    }
}
