package kith.moving;

/** UTF-8 by hand: {@code String.getBytes} brings java.nio into the Wasm. */
final class Utf8 {
    private Utf8() {}

    /** How many bytes the character that begins here takes; a half of a pair counts as U+FFFD. */
    static int size(String text, int at) {
        char c = text.charAt(at);
        return c < 0x80 ? 1 : c < 0x800 ? 2 : Clean.isPair(text, at) ? 4 : 3;
    }

    static int size(String text) {
        int size = 0;
        for (int i = 0; i < text.length(); i += Clean.isPair(text, i) ? 2 : 1) {
            size += size(text, i);
        }
        return size;
    }

    /** Half of a surrogate pair becomes U+FFFD. */
    static byte[] bytes(String text) {
        byte[] out = new byte[size(text)];
        int to = 0;
        for (int i = 0; i < text.length(); i++) {
            int size = size(text, i);
            int code = size == 4 ? Character.toCodePoint(text.charAt(i), text.charAt(++i)) : text.charAt(i);
            if (size == 3 && Character.isSurrogate((char) code)) {
                code = 0xfffd;
            }
            for (int rest = size - 1; rest > 0; rest--) {
                out[to + rest] = (byte) (0x80 | (code & 0x3f));
                code >>= 6;
            }
            out[to] = (byte) (size == 1 ? code : (0xf0 << (4 - size)) | code);
            to += size;
        }
        return out;
    }
}
