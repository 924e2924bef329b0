package kith.extension.page;

import java.time.Instant;
import kith.extension.browser.Chrome;
import kith.extension.browser.Copies;
import kith.extension.browser.Downloading;
import kith.extension.browser.Json;
import kith.wire.Message;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSObjects;
import org.teavm.jso.core.JSPromise;
import org.teavm.jso.dom.html.HTMLElement;

/** Copies that are saved by themselves: whether, how often, with which passphrase, and when the last one was. */
final class CopyByItself {
    private static final int WEEK = 7;
    private static final int MONTH = 30;

    private final HTMLElement place;

    CopyByItself(HTMLElement place) {
        this.place = place;
    }

    /** Shows what is so, and follows it: a copy is saved somewhere else, and another window may have chosen. */
    void begin() {
        now().in(place);
        Chrome.getStorage().getLocal().getOnChanged().addListener(changes -> {
            if (!JSObjects.isUndefined(changes.get(Copies.NAME)) && isSaving()) {
                new Thread(this::refresh).start();
            }
        });
    }

    /** Whoever is writing a passphrase is left alone. */
    private boolean isSaving() {
        return place.querySelector("[data-act='end']") != null;
    }

    /** What was ended says so itself. */
    private void refresh() {
        if (Copies.known().every() == 0) {
            return;
        }
        Shape now = now();
        boolean focused = place.querySelector(":focus") != null;
        if (focused) {
            now.insteadOf(place);
        } else {
            place.setTextContent("");
            now.in(place);
        }
    }

    private Shape now() {
        Copies copies = Copies.known();
        if (copies.every() == 0) {
            return form("copyByItselfMore");
        }
        return Downloading.isAllowed() ? saving(copies) : form("copyNotAllowedNow");
    }

    private Shape form(String sentence) {
        Shape form = Shape.of("by-itself").say("sentence", sentence);
        HTMLElement often = form.slot("often");
        Shape.option(often, String.valueOf(WEEK), Words.say("everyWeek"));
        Shape.option(often, String.valueOf(MONTH), Words.say("everyMonth"));
        Passphrase passphrase = new Passphrase(form);
        form.button("by-itself").addEventListener("click", event -> {
            JSPromise<JSObject> asked = Downloading.request(); // only a click may ask
            int days = Integer.parseInt(Shape.value(often));
            String words = passphrase.words();
            new Thread(() -> answered(Json.isTrue(asked.await()), days, words)).start();
        });
        return form;
    }

    private void answered(boolean allowed, int days, String passphrase) {
        if (!allowed) {
            form("copyNotAllowed").insteadOf(place);
        } else if (Deed.done(new Message.CopyEvery(days, passphrase), place)) {
            now().insteadOf(place);
        }
    }

    private Shape saving(Copies copies) {
        Shape saving = Shape.of("copies-saved")
                .say("sentence", copies.every() == WEEK ? "copyEveryWeek" : "copyEveryMonth")
                .act("end", () -> {
                    if (Deed.done(new Message.CopyEvery(0, ""), place)) {
                        form("copyByItselfEnded").insteadOf(place);
                    }
                });
        boolean any = copies.at().isAfter(Instant.EPOCH);
        return any
                ? saving.say("last", "copyLast", Words.text(When.day(copies.at())))
                : saving.say("last", "copyNoneYet");
    }
}
