package kith.extension.page;

import java.util.function.Consumer;
import org.teavm.jso.dom.events.KeyboardEvent;
import org.teavm.jso.dom.html.HTMLElement;

/** A field to find something by: it answers while one types, and Escape empties it. */
final class FindField {
    private final HTMLElement field;
    private final HTMLElement news;
    private final Consumer<String> typed;

    /**
     * Listens to a field.
     *
     * @param news where it is said what was found, for those who hear the page
     * @param typed is called with what stands in the field; must not wait for the browser
     */
    FindField(HTMLElement field, HTMLElement news, Consumer<String> typed) {
        this.field = field;
        this.news = news;
        this.typed = typed;
        field.addEventListener("input", event -> typed.accept(Shape.value(field)));
        field.addEventListener("keydown", event -> {
            if (((KeyboardEvent) event).getKey().equals("Escape")) {
                ask("");
            }
        });
    }

    /** As if it were typed. */
    void ask(String words) {
        Shape.write(field, words);
        typed.accept(words);
    }

    String asked() {
        return Shape.value(field);
    }

    void focus() {
        field.focus();
    }

    /** Says that nothing was found, or, to those who do not see it, what was. */
    void say(String words, boolean seen) {
        Words.news(news, words, seen);
    }
}
