package kith.extension.browser;

import org.jspecify.annotations.Nullable;
import org.teavm.jso.typedarrays.ArrayBuffer;

/** The text of a file in UTF-8, piece by piece; bytes that are none become U+FFFD. Calls wait for the browser. */
public final class FileText {
    private final Slices slices;
    private final Octets.TextDecoder decoder = new Octets.TextDecoder();
    private boolean ended;

    public FileText(Slices slices) {
        this.slices = slices;
    }

    /**
     * The next piece, which may end within a word and never within a letter; null after the last.
     *
     * @throws Sealed.Unopened when the file was closed with a passphrase and is damaged here
     */
    public @Nullable String next() {
        ArrayBuffer slice = slices.next();
        if (slice != null) {
            return decoder.decode(slice, Json.of("stream", true));
        }
        String rest = ended ? null : decoder.decode();
        ended = true;
        return rest;
    }
}
