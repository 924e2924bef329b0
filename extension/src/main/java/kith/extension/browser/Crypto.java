package kith.extension.browser;

import java.util.List;
import org.teavm.jso.JSClass;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;
import org.teavm.jso.core.JSPromise;
import org.teavm.jso.typedarrays.ArrayBuffer;
import org.teavm.jso.typedarrays.Uint8Array;

/** {@code crypto}: the browser's own chance and ciphers. */
@JSClass(name = "crypto")
abstract class Crypto implements JSObject {
    private Crypto() {}

    @JSProperty
    static native Subtle getSubtle();

    static native Uint8Array getRandomValues(Uint8Array room);

    /** {@code crypto.subtle}. */
    interface Subtle extends JSObject {
        JSPromise<JSObject> importKey(
                String format, JSObject key, JSObject algorithm, boolean extractable, JSObject uses);

        JSPromise<ArrayBuffer> deriveBits(JSObject algorithm, JSObject key, int bits);

        JSPromise<ArrayBuffer> digest(String algorithm, JSObject data);

        JSPromise<ArrayBuffer> sign(String algorithm, JSObject key, JSObject data);

        JSPromise<ArrayBuffer> encrypt(JSObject algorithm, JSObject key, JSObject data);

        JSPromise<ArrayBuffer> decrypt(JSObject algorithm, JSObject key, JSObject data);
    }

    /** A key for one use: {@code key(bytes, Json.of("name", "AES-GCM"), "encrypt")}. */
    static JSObject key(JSObject raw, JSObject algorithm, String use) {
        return getSubtle()
                .importKey("raw", raw, algorithm, false, Json.strings(List.of(use)))
                .await();
    }

    /** HMAC-SHA-256 of a text. */
    static ArrayBuffer hmac(JSObject key, String text) {
        return getSubtle().sign("HMAC", key, Octets.utf8(text)).await();
    }

    /** A key for {@link #hmac}. */
    static JSObject hmacKey(JSObject raw) {
        return key(raw, Json.of("name", "HMAC", "hash", "SHA-256"), "sign");
    }
}
