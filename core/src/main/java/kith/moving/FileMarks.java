package kith.moving;

import org.jspecify.annotations.Nullable;

/** Tells files that are no text by their first bytes (the "magic numbers" of file(1), seen November 2026). */
final class FileMarks {
    /** The parts of office files are named within so many bytes. */
    private static final int HEAD_BYTES = 4_000;

    private FileMarks() {}

    /** What a file is that is no text, as far as its beginning says; null for what may be text. */
    static ImportTrouble.@Nullable What otherThanText(byte[] bytes) {
        if (has(bytes, 0, "\u0089PNG")
                || has(bytes, 0, "\u00ff\u00d8\u00ff")
                || has(bytes, 0, "GIF8")
                || (has(bytes, 0, "RIFF") && has(bytes, 8, "WEBP"))
                || has(bytes, 4, "ftyp")) {
            return ImportTrouble.What.PICTURE;
        }
        if (has(bytes, 0, "PK\u0003\u0004")) {
            return names(bytes, "[Content_Types].xml") || names(bytes, "opendocument")
                    ? ImportTrouble.What.SPREADSHEET
                    : ImportTrouble.What.ARCHIVE;
        }
        if (has(bytes, 0, "\u00d0\u00cf\u0011\u00e0")) {
            return ImportTrouble.What.SPREADSHEET;
        }
        if (has(bytes, 0, "\u001f\u008b") || has(bytes, 0, "7z\u00bc\u00af") || has(bytes, 0, "Rar!")) {
            return ImportTrouble.What.ARCHIVE;
        }
        return has(bytes, 0, "%PDF-") || has(bytes, 0, "SQLite format 3") ? ImportTrouble.What.NOT_TEXT : null;
    }

    private static boolean names(byte[] bytes, String part) {
        for (int at = 0; at < Math.min(bytes.length, HEAD_BYTES); at++) {
            if (has(bytes, at, part)) {
                return true;
            }
        }
        return false;
    }

    /** Whether these bytes stand there, written as characters below 256. */
    private static boolean has(byte[] bytes, int at, String mark) {
        if (at + mark.length() > bytes.length) {
            return false;
        }
        for (int i = 0; i < mark.length(); i++) {
            if ((bytes[at + i] & 0xff) != mark.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
