package kith.extension.page;

import java.time.Instant;
import kith.extension.browser.Copies;
import kith.extension.browser.Database;
import kith.extension.browser.Files;
import kith.extension.browser.Sealed;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.file.Blob;

/** A copy of everything, in a file of the user's own. */
final class SaveCopy {
    private final Database database;
    private final HTMLElement place;

    SaveCopy(Database database, HTMLElement place) {
        this.database = database;
        this.place = place;
    }

    /** Shows what there is to choose. */
    void begin() {
        form("saveACopyMore").in(place);
    }

    private Shape form(String sentence) {
        Shape form = Shape.of("save").say("sentence", sentence);
        Passphrase passphrase = new Passphrase(form);
        return form.act("make", () -> make(passphrase.words()));
    }

    private void make(String passphrase) {
        Working working = new Working(place);
        Instant now = Instant.now();
        try {
            Blob copy = gathered(working, now);
            if (copy != null && !passphrase.isEmpty()) {
                working.say("copySealing");
                copy = Sealed.seal(copy, passphrase, part -> working.goesOn());
            }
            if (copy == null) {
                form("saveACopyMore").insteadOf(place);
            } else {
                offer(copy, "kith-" + When.date(now) + (passphrase.isEmpty() ? ".json" : ".kith"), now);
            }
        } catch (Database.Unavailable unread) {
            form("errorNotDone").insteadOf(place);
        }
    }

    /** The text of the copy, page by page into the browser's own keeping; null when it was not to go on. */
    private @Nullable Blob gathered(Working working, Instant now) {
        Gathered gathered = new Gathered(working, now);
        return database.leaf(gathered) ? gathered.whole() : null;
    }

    private void offer(Blob copy, String name, Instant now) {
        Shape ready = Shape.of("ready").say("sentence", "copyReady", Words.text(Bytes.say(copy.getSize())));
        HTMLElement link = ready.slot("file");
        HTMLElement saved = ready.slot("saved");
        link.setTextContent(Words.say("saveItAs", name));
        Files.offer(link, copy, name);
        Shape.onClick(link, () -> {
            Copies.known().savedAt(now).keep();
            saved.setTextContent(Words.say("copySaved"));
        });
        ready.insteadOf(place);
    }
}
