package kith.wire;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One JSON text being read, from its beginning to its end (RFC 8259, and nothing beyond it).
 *
 * <p>Half a surrogate pair is let through: refusing it would cost a whole page for one such comment.
 */
final class JsonText {
    /**
     * How deep values may nest, so that a hostile text cannot exhaust the stack.
     *
     * <p>The deepest that Kith writes is 10: a command, its change, its puts, one of them, the record, the change that
     * undoes it, its puts, one of them, the record, its list.
     */
    private static final int DEEPEST = 16;

    /** Stands for null and for numbers that are not whole or too long: no member of ours has such a value. */
    private static final Object OTHER = new Object();

    private final String text;
    private final String where;
    private int at;

    /** @param where names the text in complaints */
    JsonText(String text, String where) {
        this.text = text;
        this.where = where;
    }

    /** The one value of the text: a String, Boolean, Long, Map, List, or something that is none of these. */
    Object whole() {
        Object value = value(0);
        if (at < text.length()) {
            throw broken();
        }
        return value;
    }

    /** Reads a value and the blanks around it. */
    private Object value(int depth) {
        blanks();
        Object value = switch (peek()) {
            case '{' -> members(inside(depth));
            case '[' -> list(inside(depth));
            case '"' -> string();
            case 't' -> word("true", true);
            case 'f' -> word("false", false);
            case 'n' -> word("null", OTHER);
            default -> number();
        };
        blanks();
        return value;
    }

    private int inside(int depth) {
        if (depth == DEEPEST) {
            throw broken();
        }
        return depth + 1;
    }

    private Map<String, Object> members(int depth) {
        Map<String, Object> members = new LinkedHashMap<>();
        at++;
        blanks();
        if (skips('}')) {
            return members;
        }
        do {
            blanks();
            String name = string();
            blanks();
            take(':');
            if (members.put(name, value(depth)) != null) {
                throw new Malformed(where, "a member stands twice near character " + at);
            }
        } while (skips(','));
        take('}');
        return members;
    }

    private List<Object> list(int depth) {
        List<Object> list = new ArrayList<>();
        at++;
        blanks();
        if (skips(']')) {
            return list;
        }
        do {
            list.add(value(depth));
        } while (skips(','));
        take(']');
        return list;
    }

    private Object word(String word, Object value) {
        if (!text.startsWith(word, at)) {
            throw broken();
        }
        at += word.length();
        return value;
    }

    private Object number() {
        int start = at;
        skips('-');
        if (!skips('0')) {
            digits();
        }
        int end = at;
        if (skips('.')) {
            digits();
        }
        if (skips('e') || skips('E')) {
            if (!skips('-')) {
                skips('+');
            }
            digits();
        }
        try {
            return at == end ? Long.parseLong(text.substring(start, end)) : OTHER;
        } catch (NumberFormatException tooLong) {
            return OTHER;
        }
    }

    /** One at least. */
    private void digits() {
        int start = at;
        while (peek() >= '0' && peek() <= '9') {
            at++;
        }
        if (at == start) {
            throw broken();
        }
    }

    private String string() {
        take('"');
        int plain = at;
        StringBuilder out = new StringBuilder();
        while (!skips('"')) {
            char c = peek();
            if (c < ' ') { // the text's end is one, too
                throw broken();
            }
            at++;
            if (c == '\\') {
                out.append(text, plain, at - 1).append(escaped());
                plain = at;
            }
        }
        return out.append(text, plain, at - 1).toString();
    }

    private char escaped() {
        char c = peek();
        at++;
        return switch (c) {
            case '"', '\\', '/' -> c;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> (char) (hex() << 12 | hex() << 8 | hex() << 4 | hex());
            default -> throw broken();
        };
    }

    private int hex() {
        int digit = "0123456789abcdef0123456789ABCDEF".indexOf(peek());
        if (digit < 0) {
            throw broken();
        }
        at++;
        return digit & 15;
    }

    private void blanks() {
        while (peek() == ' ' || peek() == '\n' || peek() == '\r' || peek() == '\t') {
            at++;
        }
    }

    private void take(char wanted) {
        if (!skips(wanted)) {
            throw broken();
        }
    }

    private boolean skips(char wanted) {
        if (peek() != wanted) {
            return false;
        }
        at++;
        return true;
    }

    /** The next character; a text's end looks like NUL, which no JSON has outside of escapes. */
    private char peek() {
        return at < text.length() ? text.charAt(at) : 0;
    }

    /** Without anything of the text in it: that may be somebody's words. */
    private Malformed broken() {
        return new Malformed(where, "not JSON, or too deep, near character " + at);
    }
}
