package kith.extension.page;

import java.time.Instant;
import kith.extension.browser.Chrome;
import kith.extension.browser.Copies;
import kith.extension.browser.Database;
import kith.extension.browser.Files;
import kith.extension.browser.Seal;
import kith.extension.browser.Sealed;
import kith.extension.moving.Gathered;
import kith.people.Store;
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
            Blob copy = Gathered.of(database, store -> goesOn(working, store), Chrome.version(), now);
            if (copy != null && !passphrase.isEmpty()) {
                working.say("copySealing");
                copy = Sealed.seal(copy, Seal.of(passphrase), part -> working.goesOn());
            }
            if (copy == null) {
                form("saveACopyMore").insteadOf(place);
            } else {
                offer(copy, Copies.name(now, !passphrase.isEmpty()), now);
            }
        } catch (Database.Unavailable unread) {
            form("errorNotDone").insteadOf(place);
        }
    }

    private static boolean goesOn(Working working, Store store) {
        working.say(
                switch (store) {
                    case PEOPLE, HANDLES -> "copyingPeople";
                    case CONVERSATIONS, TURNS, SIGHTINGS -> "copyingTalks";
                    case CARDS, SHELF, SETTINGS, LAST -> "copyingRest";
                });
        return working.goesOn();
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
