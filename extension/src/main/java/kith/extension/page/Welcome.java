package kith.extension.page;

import kith.extension.browser.Database;
import org.teavm.jso.dom.html.HTMLElement;

/** The page after the installation, and whenever one likes: three sentences and one choice. */
public final class Welcome {
    private Welcome() {}

    /** Makes the page answer; it has its words already. */
    public static void show() {
        HTMLElement form = Shape.inPage("[data-slot='choosing']");
        ReadingAlong choice = new ReadingAlong(form);
        HTMLElement place = Words.element("div", "", "");
        form.querySelector("[data-act='begin']")
                .addEventListener("click", event -> choice.chosen(next -> begun(form, place, next)));
        choice.show(Database.open().settings().when());
    }

    private static void begun(HTMLElement form, HTMLElement place, String next) {
        if (form.getParentNode() != null) {
            form.getParentNode().replaceChild(place, form);
        }
        Shape.of("begun").say("next", next).insteadOf(place);
    }
}
