package kith.drive;

import com.google.gson.JsonObject;
import java.util.List;

/**
 * One line of a console: said by a page or the worker, or thrown and caught by nobody.
 *
 * @param where the script's URL, empty when it is not known
 * @param level {@code error}, {@code warn}, {@code info} or {@code debug}
 */
public record Line(String where, String level, String text) {
    /** True for errors and warnings: what a test that went well has none of. */
    public boolean complains() {
        return level.equals("error") || level.equals("warn");
    }

    /** From BiDi's {@code log.entryAdded}. */
    static Line ofLog(JsonObject entry) {
        List<JsonObject> frames =
                entry.get("stackTrace") instanceof JsonObject stack ? Json.objects(stack, "callFrames") : List.of();
        String where = frames.isEmpty() ? "" : Json.text(frames.getFirst(), "url");
        return new Line(where, Json.text(entry, "level"), Json.text(entry, "text"));
    }

    /** From the list of errors that chrome://extensions keeps: {@code severity} is ERROR, WARN or LOG. */
    static Line ofExtensionError(JsonObject error) {
        String level = switch (Json.text(error, "severity")) {
            case "ERROR" -> "error";
            case "WARN" -> "warn";
            default -> "info";
        };
        return new Line(Json.text(error, "source"), level, Json.text(error, "message"));
    }
}
