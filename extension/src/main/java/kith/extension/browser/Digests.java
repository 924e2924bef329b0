package kith.extension.browser;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.teavm.jso.JSClass;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;
import org.teavm.jso.core.JSPromise;
import org.teavm.jso.typedarrays.ArrayBuffer;
import org.teavm.jso.typedarrays.Uint8Array;

/**
 * Keyed digests of handle keys: enough to know somebody forgotten when a page shows them, useless to anybody else.
 *
 * <p>HMAC-SHA-256 under a random secret of this installation.
 */
public final class Digests {
    private Digests() {}

    @JSClass(name = "crypto")
    abstract static class Crypto implements JSObject {
        @JSProperty
        static native Subtle getSubtle();

        static native Uint8Array getRandomValues(Uint8Array room);
    }

    interface Subtle extends JSObject {
        JSPromise<JSObject> importKey(
                String format, Uint8Array key, JSObject algorithm, boolean extractable, JSObject uses);

        JSPromise<ArrayBuffer> sign(String algorithm, JSObject key, Uint8Array data);
    }

    @JSClass
    static class TextEncoder implements JSObject {
        TextEncoder() {}

        native Uint8Array encode(String text);
    }

    /** 32 random bytes in hexadecimal. */
    public static String newSecret() {
        return hex(Crypto.getRandomValues(new Uint8Array(32)));
    }

    /** The digest of each key. */
    public static Map<String, String> of(String secret, Collection<String> keys) {
        JSObject key = Crypto.getSubtle()
                .importKey(
                        "raw",
                        new TextEncoder().encode(secret),
                        Json.of("name", "HMAC", "hash", "SHA-256"),
                        false,
                        Json.strings(Set.of("sign")))
                .await();
        Map<String, String> digests = new LinkedHashMap<>();
        for (String text : new HashSet<>(keys)) {
            ArrayBuffer signed = Crypto.getSubtle()
                    .sign("HMAC", key, new TextEncoder().encode(text))
                    .await();
            digests.put(text, hex(new Uint8Array(signed)));
        }
        return digests;
    }

    private static String hex(Uint8Array bytes) {
        StringBuilder hex = new StringBuilder();
        for (int i = 0; i < bytes.getLength(); i++) {
            int value = bytes.get(i) & 0xff;
            hex.append(Character.forDigit(value >> 4, 16)).append(Character.forDigit(value & 15, 16));
        }
        return hex.toString();
    }
}
