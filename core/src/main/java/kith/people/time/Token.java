package kith.people.time;

/**
 * A piece of what is written: a number, a word, one character of a script without spaces, or a sign.
 *
 * @param text as folded; the digits of a number
 * @param glued whether nothing stands between it and the piece before
 */
record Token(Kind kind, String text, boolean glued) {
    enum Kind {
        NUMBER,
        WORD,
        GLYPH,
        SIGN
    }

    /** Before the first and behind the last. */
    static final Token NONE = new Token(Kind.SIGN, "", false);

    boolean is(String sign) {
        return text.equals(sign);
    }

    boolean number() {
        return kind == Kind.NUMBER;
    }

    boolean number(int digits) {
        return kind == Kind.NUMBER && text.length() == digits;
    }

    boolean named() {
        return kind == Kind.WORD || kind == Kind.GLYPH;
    }

    /** What the number says; so large that it fits nothing when it has more than nine digits. */
    int value() {
        int value = 0;
        for (int i = 0; i < text.length() && i < 10; i++) {
            value = i == 9 ? Integer.MAX_VALUE : value * 10 + (text.charAt(i) - '0');
        }
        return value;
    }
}
