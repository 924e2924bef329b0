package kith.drive;

import com.google.gson.JsonElement;
import java.nio.file.Path;
import java.time.Duration;

/** The open popup of the toolbar button. */
public interface Popup extends Page {
    /** For what the popup must bring by itself. */
    Duration APPEAR_LIMIT = Duration.ofSeconds(40);

    /** As {@link Tab#eval}, except that it counts as a user's gesture. */
    @Override
    JsonElement eval(String asyncBody);

    @Override
    default JsonElement until(String expression, Duration limit) {
        return Script.until(expression, limit, this::eval);
    }

    /** The text of the first element as a person sees it; waits for it to be there. */
    default String text(String css) {
        return until("[" + Tab.element(css) + ".innerText]", APPEAR_LIMIT)
                .getAsJsonArray()
                .get(0)
                .getAsString();
    }

    /** A real click in the middle of the element. */
    void click(String css);

    /** Clicks into a field and enters text as a keyboard or an input method would. */
    void type(String css, String text);

    /** From now on the popup is told that the person likes this colour scheme: {@code "dark"} or {@code "light"}. */
    void scheme(String name);

    /** The whole of it, also what one has to scroll to. */
    Path screenshot(Path png);

    /** Gone means: closed by us, by its own script, or because the person looked elsewhere. */
    boolean isOpen();

    void close();
}
