package kith.extension.page;

import org.teavm.jso.browser.Window;
import org.teavm.jso.dom.events.KeyboardEvent;
import org.teavm.jso.dom.html.HTMLElement;

/** The menus of all pages are {@code details}, which open and close by Enter and Space; Escape closes them as well. */
public final class Menus {
    private Menus() {}

    /** From now on; the focus goes back to what opened the menu. */
    public static void closeByEscape() {
        Window.current().addEventListener("keydown", event -> {
            HTMLElement menu = Shape.inPage("details[open]:focus-within");
            if (((KeyboardEvent) event).getKey().equals("Escape") && menu != null) {
                event.preventDefault();
                menu.removeAttribute("open");
                menu.querySelector("summary").focus();
            }
        });
    }
}
