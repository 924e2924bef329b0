package kith.moving;

/**
 * Sums up what a JSON text says: FNV-1a with 64 bits over UTF-16, the low byte of each character first.
 *
 * <p>White space between values does not count, and a character counts the same however it is escaped; so a file that was
 * laid out anew has the same sum. FNV-1a by draft-eastlake-fnv (seen November 2026): it finds damage, not malice.
 */
final class Checksum {
    private static final long START = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    private long sum = START;
    private boolean inString;
    private boolean escaped;

    /** Hexadecimal digits of an escape that are still to come. */
    private int digits;

    private int code;

    /** Whether the characters so far end inside of a string. */
    boolean inString() {
        return inString;
    }

    Checksum take(String text) {
        for (int i = 0; i < text.length(); i++) {
            take(text.charAt(i));
        }
        return this;
    }

    void take(char c) {
        if (!inString) {
            inString = c == '"';
            if (!isSpace(c)) {
                add(c);
            }
        } else if (digits > 0) {
            code = code << 4 | Math.max(0, Character.digit(c, 16));
            if (--digits == 0) {
                add((char) code);
            }
        } else if (escaped) {
            escaped = false;
            escape(c);
        } else if (c == '\\') {
            escaped = true;
        } else {
            inString = c != '"';
            add(c);
        }
    }

    private void escape(char c) {
        if (c == 'u') {
            digits = 4;
            code = 0;
            return;
        }
        int plain = "bfnrt".indexOf(c);
        add(plain < 0 ? c : "\b\f\n\r\t".charAt(plain));
    }

    private void add(char c) {
        sum = (sum ^ (c & 0xff)) * PRIME;
        sum = (sum ^ (c >> 8)) * PRIME;
    }

    static boolean isSpace(char c) {
        return c == ' ' || c == '\n' || c == '\r' || c == '\t';
    }

    /** 16 hexadecimal digits. */
    @Override
    public String toString() {
        StringBuilder hex = new StringBuilder();
        for (int shift = 60; shift >= 0; shift -= 4) {
            hex.append("0123456789abcdef".charAt((int) (sum >>> shift) & 15));
        }
        return hex.toString();
    }
}
