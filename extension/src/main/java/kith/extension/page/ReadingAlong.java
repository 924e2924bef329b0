package kith.extension.page;

import kith.extension.browser.Hosts;
import kith.extension.browser.Json;
import kith.people.Settings;
import kith.wire.Message;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSPromise;
import org.teavm.jso.dom.html.HTMLElement;

/** When Kith may read along: one choice of three. */
final class ReadingAlong {
    private final HTMLElement form;

    /** @param form holds the three radio buttons, named {@code when} */
    ReadingAlong(HTMLElement form) {
        this.form = form;
    }

    void show(Settings.When when) {
        Shape.choice(form.querySelector("input[value='" + when + "']")).setChecked(true);
    }

    /**
     * Does what is chosen. Runs within the click: the browser lets nothing else ask for permission.
     *
     * @param next takes the key of the sentence that says what holds now
     */
    void chosen(Deeds.WithWords next) {
        Settings.When chosen = Settings.When.valueOf(Shape.value(form.querySelector("input[name='when']:checked")));
        if (chosen == Settings.When.EVERYWHERE) {
            JSPromise<JSObject> asked = Hosts.request(Hosts.EVERYWHERE);
            new Thread(() -> everywhere(Json.isTrue(asked.await()), next)).start();
        } else {
            new Thread(() -> choose(chosen, chosen == Settings.When.CLICK ? "begunClick" : "begunSites", next)).start();
        }
    }

    private void everywhere(boolean granted, Deeds.WithWords next) {
        if (granted) {
            choose(Settings.When.EVERYWHERE, "begunEverywhere", next);
        } else {
            choose(Settings.When.SITES, "begunBrowserSaidNo", next);
        }
    }

    private void choose(Settings.When when, String sentence, Deeds.WithWords next) {
        if (Deed.done(new Message.Choose(when), form)) {
            show(when);
            next.take(sentence);
        }
    }
}
