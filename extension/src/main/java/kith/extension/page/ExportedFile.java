package kith.extension.page;

import java.util.Iterator;
import kith.extension.browser.Files;
import kith.followup.Now;
import kith.moving.Markdown;
import kith.moving.PeopleTable;
import kith.moving.VCards;
import kith.moving.Wording;
import kith.moving.Zip;
import kith.people.Memory;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSArray;
import org.teavm.jso.file.Blob;

/**
 * A file about everybody who is held, made piece by piece, so that the page hears when it is to stop. Each is null where
 * nobody is held, and where it was not to go on.
 */
final class ExportedFile {
    /** So many people, and then the page may do something else. */
    private static final int SOME = 50;

    /** Whether to go on. */
    interface Wanted {
        boolean still();
    }

    private final Memory memory;
    private final Wording words;
    private final Now now;
    private final Wanted wanted;
    private final JSArray<JSObject> parts = new JSArray<>();

    ExportedFile(Memory memory, Wording words, Now now, Wanted wanted) {
        this.memory = memory;
        this.words = words;
        this.now = now;
        this.wanted = wanted;
    }

    /** {@link VCards}. */
    @Nullable
    Blob cards() {
        return texts(VCards.of(memory, words));
    }

    /** {@link PeopleTable}. */
    @Nullable
    Blob table() {
        return texts(PeopleTable.of(memory, words, now.minutesEast()));
    }

    /** {@link Markdown}, in one {@link Zip}. */
    @Nullable
    Blob pages() {
        Zip zip = new Zip(now.at(), now.minutesEast());
        Iterator<Markdown.File> files = Markdown.files(memory, words, now.minutesEast());
        for (int i = 1; files.hasNext(); i++) {
            Markdown.File file = files.next();
            parts.push(Files.part(zip.add(file.name(), file.text())));
            if (!goesOn(i)) {
                return null;
            }
        }
        parts.push(Files.part(zip.end()));
        return whole();
    }

    private @Nullable Blob texts(Iterator<String> texts) {
        StringBuilder some = new StringBuilder();
        for (int i = 1; texts.hasNext(); i++) {
            some.append(texts.next());
            if (i % SOME == 0) {
                parts.push(Files.part(some.toString()));
                some.setLength(0);
            }
            if (!goesOn(i)) {
                return null;
            }
        }
        parts.push(Files.part(some.toString()));
        return whole();
    }

    private @Nullable Blob whole() {
        return memory.people().findAny().isEmpty() ? null : new Blob(parts);
    }

    /** Lets the page breathe now and then: a press on "stop" is heard in between. */
    private boolean goesOn(int made) {
        if (made % SOME == 0) {
            try {
                Thread.sleep(0);
            } catch (InterruptedException told) {
                return false;
            }
        }
        return wanted.still();
    }
}
