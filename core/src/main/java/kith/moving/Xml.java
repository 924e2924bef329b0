package kith.moving;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kith.reading.Plain;
import org.jspecify.annotations.Nullable;

/**
 * Reads XML 1.0 tag by tag, as much of it as lists of blogs need: elements, attributes, the five entities and numbers.
 *
 * <p>Comments, CDATA, instructions and text are stepped over. A document type or another entity is refused: by them a small
 * file becomes a huge one, or reads what it should not. An ampersand that begins no entity is one, as programs write it.
 */
final class Xml {
    /** The beginning of an element. */
    record Tag(String name, Map<String, String> attributes) {
        /** The value of an attribute, "" where there is none; named without regard to case, as programs write it. */
        String attribute(String name) {
            String value = attributes.get(name);
            return value == null ? "" : value;
        }
    }

    /** Folders within folders; nobody has so many. */
    private static final int DEEPEST = 100;

    private static final String SPACE = " \t\r\n";

    private final String text;
    private final List<String> open = new ArrayList<>();
    private int at;
    private boolean closesNow;
    private int line = 1;
    private int counted;

    Xml(String text) {
        this.text = text;
    }

    /** Within how many elements the last tag stands; the root stands within none. */
    int depth() {
        return open.size() - 1;
    }

    /** The next element that begins; null at the end of the file. */
    @Nullable
    Tag next() {
        if (closesNow) {
            open.removeLast();
            closesNow = false;
        }
        for (at = text.indexOf('<', at); at >= 0; at = text.indexOf('<', at)) {
            if (text.startsWith("<!--", at)) {
                after("-->");
            } else if (text.startsWith("<![CDATA[", at)) {
                after("]]>");
            } else if (text.startsWith("<?", at)) {
                after("?>");
            } else if (text.startsWith("<!", at)) {
                throw refusal(ImportTrouble.What.ENTITIES);
            } else if (text.startsWith("</", at)) {
                close();
            } else {
                return open();
            }
        }
        at = text.length();
        if (!open.isEmpty()) {
            throw refusal(ImportTrouble.What.CUT_SHORT);
        }
        return null;
    }

    private void after(String end) {
        int found = text.indexOf(end, at);
        if (found < 0) {
            throw refusal(ImportTrouble.What.CUT_SHORT);
        }
        at = found + end.length();
    }

    private void close() {
        int start = at + 2;
        int end = text.indexOf('>', start);
        if (end < 0) {
            throw refusal(ImportTrouble.What.CUT_SHORT);
        }
        if (open.isEmpty() || !text.substring(start, end).strip().equals(open.getLast())) {
            throw refusal(ImportTrouble.What.NOT_XML);
        }
        open.removeLast();
        at = end + 1;
    }

    private Tag open() {
        int begin = at++;
        String name = name();
        if (name.isEmpty()) {
            at = begin;
            throw refusal(ImportTrouble.What.NOT_XML);
        }
        Map<String, String> attributes = new LinkedHashMap<>();
        for (skipSpace(); !text.startsWith(">", at) && !text.startsWith("/>", at); skipSpace()) {
            String attribute = name();
            skipSpace();
            if (attribute.isEmpty() || !text.startsWith("=", at)) {
                throw refusal(at < text.length() ? ImportTrouble.What.NOT_XML : ImportTrouble.What.CUT_SHORT);
            }
            at++;
            skipSpace();
            attributes.putIfAbsent(Plain.lower(attribute), value());
        }
        closesNow = text.charAt(at) == '/';
        at += closesNow ? 2 : 1;
        open.add(name);
        if (open.size() > DEEPEST) {
            throw refusal(ImportTrouble.What.TOO_DEEP);
        }
        return new Tag(name, attributes);
    }

    private void skipSpace() {
        while (at < text.length() && SPACE.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }

    private String name() {
        int from = at;
        while (at < text.length() && (SPACE + "=>/<\"'").indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return text.substring(from, at);
    }

    private String value() {
        char quote = at < text.length() ? text.charAt(at) : ' ';
        if (quote != '"' && quote != '\'') {
            throw refusal(at < text.length() ? ImportTrouble.What.NOT_XML : ImportTrouble.What.CUT_SHORT);
        }
        int end = text.indexOf(quote, at + 1);
        if (end < 0) {
            throw refusal(ImportTrouble.What.CUT_SHORT);
        }
        String value = unescaped(text.substring(at + 1, end));
        at = end + 1;
        return value;
    }

    private String unescaped(String raw) {
        if (raw.indexOf('&') < 0) {
            return raw;
        }
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < raw.length(); i++) {
            int end = raw.charAt(i) == '&' ? entityEnd(raw, i) : -1;
            if (end < 0) {
                out.append(raw.charAt(i));
            } else {
                out.append(meant(raw.substring(i + 1, end)));
                i = end;
            }
        }
        return out.toString();
    }

    /** Where the entity that begins here has its semicolon; -1 where none begins. */
    private static int entityEnd(String raw, int ampersand) {
        int end = ampersand + 1;
        while (end < raw.length() && end - ampersand < 20 && isNaming(raw.charAt(end))) {
            end++;
        }
        return end > ampersand + 1 && end < raw.length() && raw.charAt(end) == ';' ? end : -1;
    }

    private static boolean isNaming(char c) {
        return c == '#' || Plain.isDigit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private String meant(String entity) {
        return switch (entity) {
            case "amp" -> "&";
            case "lt" -> "<";
            case "gt" -> ">";
            case "quot" -> "\"";
            case "apos" -> "'";
            default -> {
                if (!entity.startsWith("#")) {
                    throw refusal(ImportTrouble.What.ENTITIES);
                }
                yield numbered(entity.substring(1));
            }
        };
    }

    /** {@code "252" -> "ü"}, {@code "xFC" -> "ü"}; what is no character is U+FFFD. */
    private static String numbered(String number) {
        boolean hex = number.startsWith("x");
        int character = 0;
        for (int i = hex ? 1 : 0; i < number.length() && character <= Character.MAX_CODE_POINT; i++) {
            int digit = CardText.hex(number, i);
            if (digit < 0 || (!hex && digit > 9)) {
                return "\ufffd";
            }
            character = character * (hex ? 16 : 10) + digit;
        }
        boolean valid = character > 0 && character <= Character.MAX_CODE_POINT;
        return valid ? new String(Character.toChars(character)) : "\ufffd";
    }

    /** The line where the reading stands. */
    int line() {
        for (; counted < Math.min(at, text.length()); counted++) {
            char c = text.charAt(counted);
            line += c == '\n' || (c == '\r' && !text.startsWith("\n", counted + 1)) ? 1 : 0;
        }
        return line;
    }

    /** ImportTrouble where the reading stands. */
    Refusal refusal(ImportTrouble.What what) {
        return new Refusal(what, line(), 0);
    }
}
