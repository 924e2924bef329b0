package kith.moving;

import java.util.ArrayList;
import java.util.List;
import kith.reading.Plain;
import org.jspecify.annotations.Nullable;

/** Values of a vCard as people read them: quoted-printable and escapes taken away. */
final class CardText {
    /** Names of encodings that are known here, set off by spaces. */
    private static final String UTF_8 = " utf-8 utf8 us-ascii ascii ";

    private static final String WINDOWS = " windows-1252 cp1252 iso-8859-1 iso8859-1 latin1 ";

    private CardText() {}

    /** The value without quoted-printable; null where its letters are in an encoding that is not known here. */
    static @Nullable String plain(VCardLines.Line line) {
        if (!line.isQuotedPrintable()) {
            return line.value();
        }
        List<String> charsets = line.all("charset");
        String charset = charsets.isEmpty() ? "" : charsets.getFirst();
        byte[] bytes = bytes(line.value());
        if (charset.isEmpty()) {
            return Decoding.of(bytes).text();
        }
        return Plain.holdsWord(UTF_8, charset)
                ? Decoding.utf8(bytes, 0)
                : Plain.holdsWord(WINDOWS, charset) ? Decoding.windows1252(bytes) : null;
    }

    /**
     * {@code "Caf=C3=A9" -> 43 61 66 c3 a9}. A letter that should have been quoted and is not counts as UTF-8 would write
     * it; an {@code =} that quotes nothing stays.
     */
    private static byte[] bytes(String quoted) {
        byte[] bytes = new byte[quoted.length() * 3];
        int count = 0;
        for (int i = 0; i < quoted.length(); i++) {
            char c = quoted.charAt(i);
            int high = c == '=' ? hex(quoted, i + 1) : -1;
            int low = c == '=' ? hex(quoted, i + 2) : -1;
            if (high >= 0 && low >= 0) {
                bytes[count++] = (byte) (high << 4 | low);
                i += 2;
            } else if (c < 0x80) {
                bytes[count++] = (byte) c;
            } else if (c < 0x800) {
                bytes[count++] = (byte) (0xc0 | c >> 6);
                bytes[count++] = (byte) (0x80 | (c & 0x3f));
            } else {
                bytes[count++] = (byte) (0xe0 | c >> 12);
                bytes[count++] = (byte) (0x80 | (c >> 6 & 0x3f));
                bytes[count++] = (byte) (0x80 | (c & 0x3f));
            }
        }
        byte[] exact = new byte[count];
        System.arraycopy(bytes, 0, exact, 0, count);
        return exact;
    }

    static int hex(String text, int at) {
        char c = at < text.length() ? text.charAt(at) : ' ';
        return Plain.isDigit(c)
                ? c - '0'
                : c >= 'A' && c <= 'F' ? c - 'A' + 10 : c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
    }

    /**
     * The parts of a value between marks that are not escaped, each without its escapes.
     *
     * <p>{@code ("Brandt\, B.;Ines;;;", ';') -> ["Brandt, B.", "Ines", "", "", ""]}. Google escapes colons as well.
     */
    static List<String> parts(String value, char between) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == between) {
                parts.add(part.toString());
                part.setLength(0);
            } else if (c == '\\' && i + 1 < value.length()) {
                char escaped = value.charAt(++i);
                boolean known = "\\,;:".indexOf(escaped) >= 0;
                part.append(known ? "" : escaped == 'n' || escaped == 'N' ? "" : "\\");
                part.append(escaped == 'n' || escaped == 'N' ? '\n' : escaped);
            } else {
                part.append(c);
            }
        }
        parts.add(part.toString());
        return parts;
    }

    /** A value that is one text. */
    static String text(String value) {
        return parts(value, '\0').getFirst();
    }
}
