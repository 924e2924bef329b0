package kith.moving;

import org.jspecify.annotations.Nullable;

/**
 * Finds the values in a backup's text, one character at a time: the members of the document, and of its records one by one.
 * What stands within a value is not looked at, but for where it ends.
 */
final class Pieces {
    /** No record, and no head, is longer. */
    static final int LONGEST = 16_000_000;

    /**
     * A value with the name of the member in which it stands, quotes and all.
     *
     * @param line where it begins, the first being 1
     * @param sum the checksum of all before that member
     */
    record Piece(String name, String text, int line, String sum) {}

    /** Why a text is no document with members. */
    enum Broken {
        NOT_JSON,
        TOO_LONG
    }

    private enum Expected {
        /** The first bracket. */
        DOCUMENT,
        NAME_OR_END,
        NAME,
        COLON,
        VALUE,
        COMMA,
        RECORD_OR_END,
        RECORD,
        RECORD_COMMA,
        /** Nothing but white space: the document is complete. */
        NOTHING
    }

    /** The member whose values come one by one. */
    static final String RECORDS = "\"records\"";

    private static final char BYTE_ORDER_MARK = '\ufeff';

    private final Checksum checksum = new Checksum();
    private final StringBuilder text = new StringBuilder();
    private Expected expected = Expected.DOCUMENT;
    private String name = "";
    private String sum = "";
    private int line = 1;
    private int begins = 1;

    /** Whether a name or a value is being read, and how many brackets of it are open. */
    private boolean within;

    private int open;
    private @Nullable Broken broken;

    /** In which line the last character stands. */
    int line() {
        return line;
    }

    @Nullable
    Broken broken() {
        return broken;
    }

    /** Whether the document is complete. */
    boolean ended() {
        return expected == Expected.NOTHING;
    }

    /** Takes one more character; the value that ends with it or before it, if one does. */
    @Nullable
    Piece take(char c) {
        if (c == BYTE_ORDER_MARK && expected == Expected.DOCUMENT) {
            return null;
        }
        boolean wasString = checksum.inString();
        Piece piece = within && isNumberOrWord(wasString) && endsNumberOrWord(c) ? end() : null;
        checksum.take(c);
        line += c == '\n' ? 1 : 0;
        if (within) {
            return inside(c, wasString);
        }
        if (!Checksum.isSpace(c)) {
            between(c);
        }
        return piece;
    }

    private boolean isNumberOrWord(boolean inString) {
        return open == 0 && !inString && text.charAt(0) != '"';
    }

    private static boolean endsNumberOrWord(char c) {
        return c == ',' || c == '}' || c == ']' || Checksum.isSpace(c);
    }

    private @Nullable Piece inside(char c, boolean wasString) {
        text.append(c);
        if (text.length() > LONGEST) {
            broken = Broken.TOO_LONG;
        }
        if (wasString) {
            return open == 0 && !checksum.inString() ? end() : null;
        }
        if (c == '{' || c == '[') {
            open++;
        } else if (c == '}' || c == ']') {
            open--;
            return open == 0 ? end() : null;
        }
        return null;
    }

    private void between(char c) {
        switch (expected) {
            case DOCUMENT -> go(c == '{', Expected.NAME_OR_END);
            case NAME_OR_END, NAME -> {
                if (c == '}' && expected == Expected.NAME_OR_END) {
                    expected = Expected.NOTHING;
                } else if (c == '"') {
                    begin(c);
                } else {
                    broken = Broken.NOT_JSON;
                }
            }
            case COLON -> go(c == ':', Expected.VALUE);
            case VALUE -> {
                if (name.equals(RECORDS)) {
                    go(c == '[', Expected.RECORD_OR_END);
                } else {
                    begin(c);
                }
            }
            case RECORD_OR_END, RECORD -> {
                if (c == ']' && expected == Expected.RECORD_OR_END) {
                    recordsEnd();
                } else {
                    begin(c);
                }
            }
            case RECORD_COMMA -> {
                if (c == ']') {
                    recordsEnd();
                } else {
                    go(c == ',', Expected.RECORD);
                }
            }
            case COMMA -> go(c == ',' || c == '}', c == ',' ? Expected.NAME : Expected.NOTHING);
            case NOTHING -> broken = Broken.NOT_JSON;
        }
    }

    private void go(boolean right, Expected next) {
        expected = next;
        if (!right) {
            broken = Broken.NOT_JSON;
        }
    }

    private void recordsEnd() {
        expected = Expected.COMMA;
        sum = checksum.toString();
    }

    private void begin(char c) {
        within = true;
        begins = line;
        open = c == '{' || c == '[' ? 1 : 0;
        text.append(c);
    }

    private @Nullable Piece end() {
        String all = text.toString();
        text.setLength(0);
        within = false;
        if (expected == Expected.NAME || expected == Expected.NAME_OR_END) {
            name = all;
            expected = Expected.COLON;
            return null;
        }
        Piece piece = new Piece(name, all, begins, sum);
        if (expected == Expected.VALUE) {
            expected = Expected.COMMA;
            sum = checksum.toString();
        } else {
            expected = Expected.RECORD_COMMA;
        }
        return piece;
    }
}
