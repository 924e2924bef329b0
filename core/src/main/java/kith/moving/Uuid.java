package kith.moving;

/**
 * Names for records that other programs keep: always the same for the same record, and nothing can be read from them.
 *
 * <p>UUIDs of version 5 (RFC 9562, 5.5): SHA-1 over a namespace of Kith's own and the id, sixteen bits a character, so that
 * no two ids are one name. By hand, since TeaVM 0.15.0 has no MessageDigest; nobody's safety rests on the SHA-1.
 */
final class Uuid {
    /** 31f31e79-04b5-47b8-b53b-e20e4b1bb2b7, made by chance for this. */
    private static final long[] NAMESPACE = {0x31f31e7904b547b8L, 0xb53be20e4b1bb2b7L};

    private static final int BLOCK = 64;

    private Uuid() {}

    /** {@code ("person", "link:ines.example") -> "urn:uuid:…"}, 45 characters. */
    static String of(String kind, String id) {
        int[] hash = sha1(padded(kind + " " + id));
        hash[1] = (hash[1] & 0xffff0fff) | 0x5000;
        hash[2] = (hash[2] & 0x3fffffff) | 0x80000000;
        StringBuilder name = new StringBuilder("urn:uuid:");
        for (int digit = 0; digit < 32; digit++) {
            if (digit == 8 || digit == 12 || digit == 16 || digit == 20) {
                name.append('-');
            }
            name.append("0123456789abcdef".charAt((hash[digit / 8] >>> (28 - digit % 8 * 4)) & 15));
        }
        return name.toString();
    }

    /** Namespace and text with SHA-1's padding behind them (RFC 3174, 4). */
    private static byte[] padded(String text) {
        int length = 16 + 2 * text.length();
        byte[] all = new byte[(length + 8) / BLOCK * BLOCK + BLOCK];
        for (int i = 0; i < 16; i++) {
            all[i] = (byte) (NAMESPACE[i / 8] >>> (56 - i % 8 * 8));
        }
        for (int i = 0; i < text.length(); i++) {
            all[16 + 2 * i] = (byte) (text.charAt(i) >> 8);
            all[17 + 2 * i] = (byte) text.charAt(i);
        }
        all[length] = (byte) 0x80;
        for (int i = 0; i < 8; i++) {
            all[all.length - 1 - i] = (byte) ((8L * length) >>> (8 * i));
        }
        return all;
    }

    /** RFC 3174, 6.1. */
    private static int[] sha1(byte[] padded) {
        int[] hash = {0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0};
        int[] word = new int[80];
        for (int from = 0; from < padded.length; from += BLOCK) {
            for (int i = 0; i < 16; i++) {
                int at = from + 4 * i;
                word[i] = (padded[at] << 24)
                        | ((padded[at + 1] & 0xff) << 16)
                        | ((padded[at + 2] & 0xff) << 8)
                        | (padded[at + 3] & 0xff);
            }
            for (int i = 16; i < 80; i++) {
                word[i] = Integer.rotateLeft(word[i - 3] ^ word[i - 8] ^ word[i - 14] ^ word[i - 16], 1);
            }
            round(hash, word);
        }
        return hash;
    }

    private static void round(int[] hash, int[] word) {
        int a = hash[0];
        int b = hash[1];
        int c = hash[2];
        int d = hash[3];
        int e = hash[4];
        for (int i = 0; i < 80; i++) {
            int mixed = i < 20
                    ? ((b & c) | (~b & d)) + 0x5a827999
                    : i < 40
                            ? (b ^ c ^ d) + 0x6ed9eba1
                            : i < 60 ? ((b & c) | (b & d) | (c & d)) + 0x8f1bbcdc : (b ^ c ^ d) + 0xca62c1d6;
            int next = Integer.rotateLeft(a, 5) + mixed + e + word[i];
            e = d;
            d = c;
            c = Integer.rotateLeft(b, 30);
            b = a;
            a = next;
        }
        hash[0] += a;
        hash[1] += b;
        hash[2] += c;
        hash[3] += d;
        hash[4] += e;
    }
}
