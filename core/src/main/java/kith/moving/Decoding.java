package kith.moving;

/**
 * Bytes as text, and the encoding in which they were.
 *
 * <p>A mark at the beginning decides; without one, zero bytes give UTF-16 away (line ends and commas have one in any
 * language), and what is no UTF-8 is Windows-1252, which holds all of Latin-1. A text that is mostly good UTF-8 and damaged
 * somewhere stays UTF-8, with U+FFFD there. No bytes are refused. Encodings by the Encoding Standard (whatwg.org).
 *
 * @param text without a mark at its beginning
 */
public record Decoding(String text, Encoding encoding) {
    /** How letters are written as bytes. */
    public enum Encoding {
        UTF_8,
        UTF_16_LE,
        UTF_16_BE,
        WINDOWS_1252
    }

    /** So many bytes tell. */
    private static final int HEAD_BYTES = 4_096;

    /** What Windows-1252 has from 0x80 to 0x9f; the five it has not are controls there. */
    private static final String WINDOWS =
            "\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152"
                    + "\u008d\u017d\u008f\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e"
                    + "\u0178";

    public static Decoding of(byte[] bytes) {
        if (at(bytes, 0) == 0xef && at(bytes, 1) == 0xbb && at(bytes, 2) == 0xbf) {
            return new Decoding(utf8(bytes, 3), Encoding.UTF_8);
        }
        if (at(bytes, 0) == 0xff && at(bytes, 1) == 0xfe) {
            return new Decoding(utf16(bytes, 2, 0), Encoding.UTF_16_LE);
        }
        if (at(bytes, 0) == 0xfe && at(bytes, 1) == 0xff) {
            return new Decoding(utf16(bytes, 2, 1), Encoding.UTF_16_BE);
        }
        int evenZeros = zeros(bytes, 0);
        int oddZeros = zeros(bytes, 1);
        if (oddZeros > 4 * evenZeros) {
            return new Decoding(utf16(bytes, 0, 0), Encoding.UTF_16_LE);
        }
        if (evenZeros > 4 * oddZeros) {
            return new Decoding(utf16(bytes, 0, 1), Encoding.UTF_16_BE);
        }
        return isUtf8(bytes)
                ? new Decoding(utf8(bytes, 0), Encoding.UTF_8)
                : new Decoding(windows1252(bytes), Encoding.WINDOWS_1252);
    }

    /** Each byte a character. */
    static String windows1252(byte[] bytes) {
        char[] chars = new char[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            int b = bytes[i] & 0xff;
            chars[i] = b >= 0x80 && b < 0xa0 ? WINDOWS.charAt(b - 0x80) : (char) b;
        }
        return new String(chars);
    }

    private static int zeros(byte[] bytes, int from) {
        int zeros = 0;
        for (int i = from; i < Math.min(bytes.length, HEAD_BYTES); i += 2) {
            zeros += bytes[i] == 0 ? 1 : 0;
        }
        return zeros;
    }

    private static String utf16(byte[] bytes, int from, int low) {
        char[] chars = new char[(bytes.length - from) / 2];
        for (int i = 0; i < chars.length; i++) {
            int at = from + 2 * i;
            chars[i] = (char) (at(bytes, at + low) | at(bytes, at + 1 - low) << 8);
        }
        return new String(chars);
    }

    /** Whether good characters of several bytes outweigh the bad bytes; text of ASCII alone has neither. */
    private static boolean isUtf8(byte[] bytes) {
        int good = 0;
        int bad = 0;
        for (int i = 0; i < bytes.length; ) {
            int character = character(bytes, i);
            good += character >= 0x80 ? 1 : 0;
            bad += character < 0 ? 1 : 0;
            i += length(character);
        }
        return bad == 0 || good > bad;
    }

    static String utf8(byte[] bytes, int from) {
        char[] chars = new char[bytes.length - from];
        int count = 0;
        for (int i = from; i < bytes.length; ) {
            int character = character(bytes, i);
            if (character >= 0x10000) {
                chars[count++] = (char) (0xd7c0 + (character >> 10));
                chars[count++] = (char) (0xdc00 | (character & 0x3ff));
            } else {
                chars[count++] = character < 0 ? '\ufffd' : (char) character;
            }
            i += length(character);
        }
        return new String(chars, 0, count);
    }

    private static int length(int character) {
        return character < 0x80 ? 1 : character < 0x800 ? 2 : character < 0x10000 ? 3 : 4;
    }

    /** The character that begins there, in no more bytes than it needs and no half of a pair; -1 for a bad byte. */
    private static int character(byte[] bytes, int at) {
        int first = bytes[at] & 0xff;
        if (first < 0x80) {
            return first;
        }
        int length = first < 0xc2 || first > 0xf4 ? 0 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
        int character = first & (0x7f >> length);
        for (int i = 1; i < length; i++) {
            int next = at(bytes, at + i);
            if ((next & 0xc0) != 0x80) {
                return -1;
            }
            character = character << 6 | (next & 0x3f);
        }
        boolean half = character >= 0xd800 && character < 0xe000;
        return length == 0 || length(character) != length || half || character > 0x10ffff ? -1 : character;
    }

    /** The byte there, 0 to 255; -1 beyond the end, which is no byte of any encoding. */
    private static int at(byte[] bytes, int index) {
        return index < bytes.length ? bytes[index] & 0xff : -1;
    }
}
