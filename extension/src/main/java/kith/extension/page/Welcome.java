package kith.extension.page;

import kith.extension.browser.Hosts;
import kith.extension.browser.Json;
import kith.people.Settings;
import kith.wire.Message;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSPromise;
import org.teavm.jso.dom.html.HTMLElement;

/** The page after the installation: three sentences and one choice. */
public final class Welcome {
    private final HTMLElement form = Shape.inPage("[data-slot='choosing']");

    private Welcome() {}

    /** Makes the page answer; it has its words already. */
    public static void show() {
        Welcome page = new Welcome();
        page.form.querySelector("[data-act='begin']").addEventListener("click", event -> page.begin());
    }

    /** Runs within the click: the browser lets nothing else ask for permission. */
    private void begin() {
        Settings.When chosen = chosen();
        if (chosen == Settings.When.EVERYWHERE) {
            JSPromise<JSObject> asked = Hosts.request(Hosts.EVERYWHERE);
            new Thread(() -> everywhere(Json.isTrue(asked.await()))).start();
        } else {
            new Thread(() -> choose(chosen, chosen == Settings.When.CLICK ? "begunClick" : "begunSites")).start();
        }
    }

    private Settings.When chosen() {
        String value = Shape.value(form.querySelector("input[name='when']:checked"));
        return switch (value) {
            case "click" -> Settings.When.CLICK;
            case "everywhere" -> Settings.When.EVERYWHERE;
            default -> Settings.When.SITES;
        };
    }

    private void everywhere(boolean granted) {
        if (granted) {
            choose(Settings.When.EVERYWHERE, "begunEverywhere");
        } else {
            choose(Settings.When.SITES, "begunBrowserSaidNo");
        }
    }

    private void choose(Settings.When when, String next) {
        if (Deed.done(new Message.Choose(when), form)) {
            HTMLElement place = Words.element("div", "", "");
            form.getParentNode().replaceChild(place, form);
            Shape.of("begun").say("next", next).insteadOf(place);
        }
    }
}
