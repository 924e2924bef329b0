package kith.story;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.List;
import kith.drive.Tab;

/**
 * What Kith keeps, looked at again and again from one tab that stays open.
 *
 * @param page a bare file of the extension, such as its manifest: from there its database can be read
 */
record Kept(Tab page) {
    /** Waits until a store holds such a record: {@code await("turns", "turn => turn.mine")}. */
    void await(String store, String condition) {
        page.until(Memory.all(store) + ".then(all => all.some(" + condition + "), () => false)", Stage.LIMIT);
    }

    JsonObject awaitTurn(String words, String state) {
        return awaitTurn(words, state, "true");
    }

    /** The one turn with these words, once it is in that state and a condition on {@code turn} holds. */
    JsonObject awaitTurn(String words, String state, String condition) {
        await(
                "turns",
                "turn => turn.text === " + literal(words) + " && turn.state === '" + state + "' && " + condition);
        return turn(words);
    }

    /** The one turn with these words. */
    JsonObject turn(String words) {
        List<JsonObject> turns = all("turns").stream()
                .filter(turn -> text(turn, "text").equals(words))
                .toList();
        assertEquals(1, turns.size(), turns::toString);
        return turns.getFirst();
    }

    String nameOf(String person) {
        return text(one("people", person), "name");
    }

    JsonObject one(String store, String id) {
        List<JsonObject> all = all(store);
        return all.stream()
                .filter(it -> text(it, "id").equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + id + " in " + all));
    }

    List<JsonObject> all(String store) {
        return page.eval("return await " + Memory.all(store)).getAsJsonArray().asList().stream()
                .map(JsonElement::getAsJsonObject)
                .toList();
    }

    /** All stores and all claims, as text. */
    String everything() {
        return page.eval("return await " + Memory.everything()).toString();
    }

    static String text(JsonObject record, String name) {
        return record.get(name).getAsString();
    }

    static String literal(String text) {
        return new JsonPrimitive(text).toString();
    }
}
