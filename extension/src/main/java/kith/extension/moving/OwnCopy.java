package kith.extension.moving;

import java.time.Instant;
import java.util.List;
import kith.extension.browser.Attempt;
import kith.extension.browser.Chrome;
import kith.extension.browser.Copies;
import kith.extension.browser.Database;
import kith.extension.browser.Downloading;
import kith.extension.browser.Files;
import kith.extension.browser.Json;
import kith.extension.browser.Seal;
import kith.extension.browser.Sealed;
import org.teavm.jso.file.Blob;

/**
 * A copy that is saved by itself, among the downloads; the worker asks for it when it is time.
 *
 * <p>A file gets its address from a document, for as long as that is there. Firefox's worker is one; in Chromium it is
 * {@code copy.html}, which nobody sees and which the worker opens and closes. A copy that was not saved, for whatever reason,
 * counts as none.
 */
public final class OwnCopy {
    private static final String FOLDER = "Kith/";

    private OwnCopy() {}

    /** From now on one is saved every so many days, or none where that is 0; without a passphrase where that is "". */
    public static void every(Database database, int days, String passphrase) {
        Seal.keep(database, days == 0 || passphrase.isEmpty() ? null : Seal.of(passphrase));
        Copies.known().savedEvery(days).keep();
        if (days == 0) {
            Downloading.giveBack();
        }
    }

    /** Begins one, where the browser allows it; in Chromium it is saved once the document has told its address. */
    public static void begin(Database database, Instant now) {
        if (!Downloading.isAllowed()) {
            return;
        }
        Copies.known().triedAt(now).keep();
        if (!Downloading.needsDocument()) {
            save(database, address(database, Chrome.version(), now));
            return;
        }
        Attempt.of(Chrome.getOffscreen().closeDocument());
        Chrome.getOffscreen()
                .createDocument(Json.of(
                        "url",
                        "copy.html?" + Chrome.version(),
                        "reasons",
                        Json.js(Json.strings(List.of("BLOBS"))),
                        "justification",
                        "A copy of what Kith keeps is written into a file."))
                .await();
    }

    /**
     * Makes a copy, and gives it an address; {@code copy.html} may ask the browser for nothing else.
     *
     * @param version of this Kith, which that page is told in its own address
     */
    public static String address(Database database, String version, Instant now) {
        Blob copy = Gathered.of(database, store -> true, version, now);
        Seal seal = Seal.kept(database);
        if (copy != null && seal != null) {
            copy = Sealed.seal(copy, seal, part -> true);
        }
        return copy == null
                ? ""
                : Files.address(Files.typed(copy, seal == null ? "application/json" : "application/octet-stream"));
    }

    /** Saves the copy that has this address; the document goes, and the file with it. */
    public static void save(Database database, String address) {
        Copies begun = Copies.known();
        String name = Copies.name(begun.triedAt(), Seal.kept(database) != null);
        boolean saved = begun.every() > 0 && Downloading.isSaved(address, FOLDER + name);
        if (saved) {
            Copies.known().savedAt(begun.triedAt()).keep();
        }
        if (Downloading.needsDocument()) {
            Attempt.of(Chrome.getOffscreen().closeDocument());
        } else {
            Files.giveUp(address);
        }
    }
}
