package kith.extension.browser;

import org.teavm.jso.JSClass;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSString;
import org.teavm.jso.typedarrays.ArrayBuffer;
import org.teavm.jso.typedarrays.Uint8Array;

/** Bytes and their text, by the browser's own coders. */
final class Octets {
    private Octets() {}

    @JSClass
    static class TextEncoder implements JSObject {
        TextEncoder() {}

        native Uint8Array encode(String text);
    }

    /** {@code TextDecoder}. */
    @JSClass
    static class TextDecoder implements JSObject {
        TextDecoder() {}

        native String decode(JSObject bytes, JSObject options);

        native String decode();
    }

    /** A text, which TeaVM's own overlay does not normalize. */
    interface Composed extends JSObject {
        String normalize(String form);
    }

    static Uint8Array utf8(String text) {
        return new TextEncoder().encode(text);
    }

    /** The same letters by the same code points, whichever keyboard wrote them (Unicode's form C). */
    static String composed(String text) {
        return ((Composed) (JSObject) JSString.valueOf(text)).normalize("NFC");
    }

    static String hex(Uint8Array bytes) {
        StringBuilder hex = new StringBuilder();
        for (int i = 0; i < bytes.getLength(); i++) {
            int value = bytes.get(i) & 0xff;
            hex.append(Character.forDigit(value >> 4, 16)).append(Character.forDigit(value & 15, 16));
        }
        return hex.toString();
    }

    static String hex(ArrayBuffer bytes) {
        return hex(new Uint8Array(bytes));
    }

    /** The bytes that {@link #hex} wrote; digits that are none count as 15. */
    static Uint8Array bytes(String hex) {
        Uint8Array bytes = new Uint8Array(hex.length() / 2);
        for (int i = 0; i < bytes.getLength(); i++) {
            int high = Character.digit(hex.charAt(2 * i), 16) & 15;
            int low = Character.digit(hex.charAt(2 * i + 1), 16) & 15;
            bytes.set(i, (short) (high << 4 | low));
        }
        return bytes;
    }
}
