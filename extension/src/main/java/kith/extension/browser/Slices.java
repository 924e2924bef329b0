package kith.extension.browser;

import org.jspecify.annotations.Nullable;
import org.teavm.jso.file.Blob;
import org.teavm.jso.typedarrays.ArrayBuffer;

/** What a file holds, slice by slice, so that a large one is never in memory as a whole; calls wait for the browser. */
public interface Slices {
    /**
     * The next one; null after the last.
     *
     * @throws Files.Gone when the file can no longer be read
     */
    @Nullable
    ArrayBuffer next();

    /** How much was given so far, from 0 to 1. */
    double part();

    /** The slices of a file as it is. */
    static Slices of(Blob file) {
        return new Plain(file);
    }

    /** A file that nothing closes. */
    final class Plain implements Slices {
        private static final int SLICE = 1024 * 1024;
        private final Blob file;
        private int at;

        private Plain(Blob file) {
            this.file = file;
        }

        @Override
        public @Nullable ArrayBuffer next() {
            if (at >= file.getSize()) {
                return null;
            }
            int end = Math.min(at + SLICE, file.getSize());
            ArrayBuffer slice = Files.octets(file.slice(at, end));
            at = end;
            return slice;
        }

        @Override
        public double part() {
            return file.getSize() == 0 ? 1 : (double) at / file.getSize();
        }
    }
}
