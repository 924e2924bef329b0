package kith.extension.page;

import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLInputElement;

/** A field for a passphrase, which can be looked at while one writes it. */
final class Passphrase {
    private final HTMLElement field;

    /** @param shape has slots {@code passphrase} and {@code show} */
    Passphrase(Shape shape) {
        field = shape.slot("passphrase");
        HTMLElement show = shape.slot("show");
        show.addEventListener(
                "change",
                event -> field.setAttribute("type", ((HTMLInputElement) show).isChecked() ? "text" : "password"));
    }

    String words() {
        return Shape.value(field);
    }
}
