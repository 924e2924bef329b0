package kith.extension.page;

import java.util.List;
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
    private Settings.When now = Settings.FIRST.when();

    /** @param form holds the three radio buttons, named {@code when} */
    ReadingAlong(HTMLElement form) {
        this.form = form;
    }

    void show(Settings.When when) {
        now = when;
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
            new Thread(() -> choose(chosen, sentence(chosen), next)).start();
        }
    }

    private void everywhere(boolean granted, Deeds.WithWords next) {
        if (granted) {
            choose(Settings.When.EVERYWHERE, sentence(Settings.When.EVERYWHERE), next);
        } else {
            choose(Settings.When.SITES, "begunBrowserSaidNo", next);
        }
    }

    private void choose(Settings.When when, String sentence, Deeds.WithWords next) {
        List<String> held = Hosts.allGranted();
        Settings.When before = now;
        if (Deed.done(new Message.Choose(when), form)) {
            show(when);
            next.take(sentence);
            held.removeAll(Hosts.allGranted());
            HTMLElement news = Shape.inPage("[data-slot='next']");
            if (!held.isEmpty() && news != null) {
                wayBack(before, held, next, news);
            }
        }
    }

    /** What the browser was told to take back it is asked for again, and may ask the user; only a click may ask. */
    private void wayBack(Settings.When before, List<String> held, Deeds.WithWords next, HTMLElement news) {
        Shape undo = Shape.of("read-as-before");
        undo.button("undo").addEventListener("click", event -> {
            JSPromise<JSObject> asked = Hosts.request(held);
            new Thread(() -> {
                        if (Json.isTrue(asked.await())) {
                            choose(before, sentence(before), next);
                            form.querySelector("input:checked").focus();
                        }
                    })
                    .start();
        });
        news.appendChild(Words.text(" "));
        undo.in(news);
    }

    private static String sentence(Settings.When when) {
        return switch (when) {
            case CLICK -> "begunClick";
            case SITES -> "begunSites";
            case EVERYWHERE -> "begunEverywhere";
        };
    }
}
