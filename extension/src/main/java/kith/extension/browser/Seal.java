package kith.extension.browser;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSMapLike;
import org.teavm.jso.core.JSObjects;
import org.teavm.jso.typedarrays.Uint8Array;

/**
 * What a passphrase becomes (docs/format/encrypted.md): it closes copies, and nobody can read the passphrase or the key in
 * it. The browser can keep one, so that copies are closed while nobody is there to write the passphrase.
 *
 * <p>Calls wait for the browser, so they run in a thread of TeaVM's.
 *
 * @param main the browser's own key for HMAC-SHA-256, which it gives to nobody
 */
public record Seal(JSObject main, Uint8Array salt) {
    /** OWASP's Password Storage Cheat Sheet for PBKDF2-HMAC-SHA256, as of 2023 and November 2026. */
    static final int ITERATIONS = 600_000;

    private static final int SALT = 16;

    /** Of a passphrase, anew: no other seal is like it. */
    public static Seal of(String passphrase) {
        return of(passphrase, Crypto.getRandomValues(new Uint8Array(SALT)), ITERATIONS);
    }

    /** Of the passphrase of a file that is closed. */
    static Seal of(String passphrase, Uint8Array salt, int iterations) {
        JSObject words = Crypto.key(Octets.utf8(Octets.composed(passphrase)), Json.of("name", "PBKDF2"), "deriveBits");
        JSObject how = Json.of("name", "PBKDF2", "hash", "SHA-256", "salt", Json.js(salt), "iterations", iterations);
        return new Seal(
                Crypto.hmacKey(Crypto.getSubtle().deriveBits(how, words, 256).await()), salt);
    }

    /** The one that is kept for copies that are saved by themselves; null where these have none. */
    @SuppressWarnings("unchecked") // an object of whatever was put there
    public static @Nullable Seal kept(Database database) {
        JSObject stored = database.secrets().get(Secrets.SEAL);
        if (JSObjects.isUndefined(stored)) {
            return null;
        }
        JSMapLike<JSObject> members = (JSMapLike<JSObject>) stored;
        return new Seal(members.get("main"), Octets.bytes(Json.string(members.get("salt"))));
    }

    /** From now on this one is kept, or none. */
    public static void keep(Database database, @Nullable Seal seal) {
        if (seal == null) {
            database.secrets().drop(Secrets.SEAL);
        } else {
            database.secrets().put(Secrets.SEAL, Json.of("main", Json.js(seal.main), "salt", Octets.hex(seal.salt)));
        }
    }

    /** Tells whether a passphrase is the right one. */
    String check() {
        return Octets.hex(Crypto.hmac(main, "kith sealed check"));
    }

    /** The key of one file. */
    JSObject key(String file) {
        return Crypto.getSubtle()
                .importKey(
                        "raw",
                        Crypto.hmac(main, "kith sealed key" + file),
                        Json.of("name", "AES-GCM"),
                        false,
                        Json.strings(List.of("encrypt", "decrypt")))
                .await();
    }
}
