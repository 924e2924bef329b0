package kith.extension.browser;

import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSArray;
import org.teavm.jso.core.JSMapLike;
import org.teavm.jso.core.JSObjects;
import org.teavm.jso.file.Blob;
import org.teavm.jso.json.JSON;
import org.teavm.jso.typedarrays.ArrayBuffer;
import org.teavm.jso.typedarrays.Uint8Array;

/**
 * A file that opens only with its passphrase: a head to read, then what it holds, chunk by chunk, by AES-GCM. Written down
 * in docs/format/encrypted.md, so that it can be opened without Kith.
 *
 * <p>The chunks follow the STREAM construction (Hoang, Reyhanitabar, Rogaway, Vizár 2015) as the age format has it: a nonce
 * of a counter and a mark of the last one, so a chunk that is missing, doubled or moved is noticed.
 *
 * <p>Calls wait for the browser, so they run in a thread of TeaVM's.
 */
public final class Sealed {
    static final String FORMAT = "kith-sealed";

    /** 2 came with a key for each file; a file of version 1 has one for each salt. */
    private static final int VERSION = 2;

    /** More would keep a browser busy for minutes before it says anything. */
    private static final int MOST_ITERATIONS = 10_000_000;

    private static final int CHUNK = 256 * 1024;
    private static final int MOST_CHUNK = 16 * 1024 * 1024;

    /** The tag that AES-GCM puts at the end of each chunk. */
    private static final int TAG = 16;

    /** What tells one file of a seal from another. */
    private static final int FILE = 16;

    private static final int NONCE = 12;

    /** Two lines; ours take less than 400. */
    private static final int LONGEST_HEAD = 2_000;

    /** Why a file was not opened. */
    public enum Why {
        /** Another passphrase closed it. */
        PASSPHRASE,
        /** Some of it is missing, or another than was written. */
        DAMAGED,
        /** A newer Kith wrote it. */
        NEWER
    }

    /** A file that was not opened. */
    public static final class Unopened extends RuntimeException {
        private static final long serialVersionUID = 1;

        private final Why why;

        Unopened(Why why) {
            super(why.name());
            this.why = why;
        }

        public Why why() {
            return why;
        }
    }

    /** Hears how far it is, from 0 to 1, and says whether to go on. */
    public interface Progress {
        boolean reached(double part);
    }

    /** @param file what tells it from other files of its seal, in hexadecimal; "" in version 1 */
    private record Head(Uint8Array whole, Uint8Array salt, int iterations, String file, int chunk, String check) {}

    private Sealed() {}

    /** Seals a file; null when it was not to go on. */
    public static @Nullable Blob seal(Blob plain, Seal seal, Progress progress) {
        String file = Octets.hex(Crypto.getRandomValues(new Uint8Array(FILE)));
        JSObject key = seal.key(file);
        Uint8Array head = head(seal, file);
        JSArray<JSObject> parts = JSArray.of(head);
        int size = plain.getSize();
        int at = 0;
        do {
            int end = Math.min(at + CHUNK, size);
            JSObject data = plain.slice(at, end).arrayBuffer().await();
            JSObject how = how(head, at / CHUNK, end == size);
            parts.push(Crypto.getSubtle().encrypt(how, key, data).await());
            at = end;
            if (!progress.reached(size == 0 ? 1 : (double) at / size)) {
                return null;
            }
        } while (at < size);
        return new Blob(parts);
    }

    /** Whether a file says of itself that it is sealed. */
    public static boolean is(Blob file) {
        String start = "{\"format\":\"" + FORMAT + "\"";
        Uint8Array bytes = new Uint8Array(Files.octets(file.slice(0, start.length())));
        return ascii(bytes, 0, bytes.getLength()).equals(start);
    }

    /** A sealed file that its passphrase has opened: chunk after chunk, each found whole. */
    public static final class Opened implements Slices {
        private final Blob file;
        private final Head head;
        private final JSObject key;
        private int at;
        private int number;

        /**
         * Asks the passphrase; nothing is opened yet.
         *
         * @throws Unopened when the passphrase is another, or there is no whole head
         */
        public Opened(Blob file, String passphrase) {
            this.file = file;
            this.head = read(Files.octets(file.slice(0, LONGEST_HEAD)));
            Seal seal = Seal.of(passphrase, head.salt(), head.iterations());
            if (!seal.check().equals(head.check())) {
                throw new Unopened(Why.PASSPHRASE);
            }
            this.key = seal.key(head.file());
            this.at = head.whole().getLength();
        }

        @Override
        public @Nullable ArrayBuffer next() {
            int size = file.getSize();
            if (at >= size && number > 0) {
                return null;
            }
            int end = Math.min(at + head.chunk() + TAG, size);
            JSObject data = Files.octets(file.slice(at, end));
            JSObject how = how(head.whole(), number, end == size);
            ArrayBuffer plain = Attempt.of(Crypto.getSubtle().decrypt(how, key, data));
            if (plain == null) {
                throw new Unopened(Why.DAMAGED);
            }
            at = end;
            number++;
            return plain;
        }

        @Override
        public double part() {
            return (double) at / file.getSize();
        }
    }

    /** The counter takes the first eleven bytes, of which an int fills four; the last one marks the last chunk. */
    private static JSObject how(Uint8Array head, int number, boolean last) {
        Uint8Array nonce = new Uint8Array(NONCE);
        for (int i = 0; i < 4; i++) {
            nonce.set(7 + i, (short) (number >>> (24 - 8 * i) & 0xff));
        }
        nonce.set(NONCE - 1, (short) (last ? 1 : 0));
        return Json.of("name", "AES-GCM", "iv", Json.js(nonce), "additionalData", Json.js(head), "tagLength", 8 * TAG);
    }

    /** One line that says how, and one that says whether the first is as it was written. */
    private static Uint8Array head(Seal seal, String file) {
        String line = JSON.stringify(Json.of(
                "format",
                FORMAT,
                "version",
                VERSION,
                "kdf",
                "PBKDF2-SHA-256",
                "iterations",
                Seal.ITERATIONS,
                "salt",
                Octets.hex(seal.salt()),
                "file",
                file,
                "cipher",
                "AES-256-GCM",
                "chunk",
                CHUNK,
                "check",
                seal.check()));
        return Octets.utf8(line + "\n" + sum(line) + "\n");
    }

    private static String sum(String line) {
        return Octets.hex(
                Crypto.getSubtle().digest("SHA-256", Octets.utf8(line)).await());
    }

    @SuppressWarnings("unchecked") // a JSON object is a map of whatever it holds
    private static Head read(ArrayBuffer bytes) {
        Uint8Array all = new Uint8Array(bytes);
        int first = lineEnd(all, 0);
        int second = lineEnd(all, first + 1);
        String line = ascii(all, 0, first);
        if (!ascii(all, first + 1, second).equals(sum(line))) {
            throw new Unopened(Why.DAMAGED);
        }
        JSMapLike<JSObject> members = (JSMapLike<JSObject>) JSON.parse(line);
        int version = Json.number(members.get("version"));
        if (version != 1 && version != VERSION) {
            throw new Unopened(Why.NEWER);
        }
        String file = version == 1 ? "" : text(members, "file");
        int iterations = within(members.get("iterations"), 1, MOST_ITERATIONS);
        int chunk = within(members.get("chunk"), 1, MOST_CHUNK);
        Uint8Array salt = Octets.bytes(text(members, "salt"));
        Uint8Array whole = new Uint8Array(bytes.slice(0, second + 1));
        return new Head(whole, salt, iterations, file, chunk, text(members, "check"));
    }

    private static String text(JSMapLike<JSObject> members, String name) {
        JSObject value = members.get(name);
        return JSObjects.isUndefined(value) ? "" : Json.string(value);
    }

    private static int within(JSObject value, int least, int most) {
        int number = Json.number(value);
        if (number < least || number > most) {
            throw new Unopened(Why.DAMAGED);
        }
        return number;
    }

    private static int lineEnd(Uint8Array bytes, int from) {
        for (int i = from; i < bytes.getLength(); i++) {
            if (bytes.get(i) == '\n') {
                return i;
            }
        }
        throw new Unopened(Why.DAMAGED);
    }

    private static String ascii(Uint8Array bytes, int from, int until) {
        StringBuilder text = new StringBuilder();
        for (int i = from; i < until; i++) {
            text.append((char) (bytes.get(i) & 0xff));
        }
        return text.toString();
    }
}
