package kith.moving;

import kith.reading.Plain;

/** The door for files of others: sees what a file is and reads it. Nothing that it is given makes it fail. */
public final class ImportFile {
    /**
     * Larger files are refused before they are read: an address book of 800 people with a picture of 40 KB each. As text
     * in memory a file takes up to five times its size.
     */
    public static final long MAX_BYTES = 32L << 20;

    /** LinkedIn allows so many connections; whoever has more people in one file has it from a firm. */
    public static final int MOST_RECORDS = 30_000;

    /** So far a web page's beginning is looked for: after comments and the document type. */
    private static final int HEAD_CHARS = 1_000;

    private ImportFile() {}

    /** Whether a file of this size is read at all; asked before it is. */
    public static boolean isTooLarge(long bytes) {
        return bytes > MAX_BYTES;
    }

    /** Reads a file whole, of whatever name. */
    public static Imported open(byte[] bytes) {
        if (isTooLarge(bytes.length)) {
            return new Imported.Refused(ImportTrouble.of(ImportTrouble.What.TOO_LARGE));
        }
        ImportTrouble.What other = FileMarks.otherThanText(bytes);
        if (other != null) {
            return new Imported.Refused(ImportTrouble.of(other));
        }
        return open(Decoding.of(bytes).text());
    }

    /** Reads a text, by how it begins. */
    public static Imported open(String text) {
        int start = start(text);
        if (start == text.length()) {
            return new Imported.Refused(ImportTrouble.of(ImportTrouble.What.EMPTY));
        }
        String head = Plain.lower(text.substring(start, Math.min(text.length(), start + HEAD_CHARS)));
        try {
            return read(text, head);
        } catch (Refusal refusal) {
            return new Imported.Refused(refusal.trouble());
        }
    }

    private static Imported read(String text, String head) {
        if (head.startsWith("begin:vcard")) {
            return VCardFile.read(text);
        }
        if (head.startsWith("begin:vcalendar")) {
            throw new Refusal(ImportTrouble.What.CALENDAR, 0, 0);
        }
        if (head.startsWith("{") || head.startsWith("[")) {
            throw new Refusal(ImportTrouble.What.JSON, 0, 0);
        }
        if (head.startsWith("<")) {
            if (head.contains("<html") || head.contains("<!doctype html")) {
                throw new Refusal(ImportTrouble.What.WEB_PAGE, 0, 0);
            }
            return OpmlFile.read(text);
        }
        if (!isText(text)) {
            throw new Refusal(ImportTrouble.What.NOT_TEXT, 0, 0);
        }
        return new Imported.Columns(CsvFile.read(text));
    }

    /** Whether hardly any character is one that nobody types. */
    private static boolean isText(String text) {
        int chars = Math.min(text.length(), 4 * HEAD_CHARS);
        int controls = 0;
        for (int i = 0; i < chars; i++) {
            char c = text.charAt(i);
            boolean typed = c >= ' ' ? (c < 0x7f || c > 0x9f) && c != '\ufffd' : "\t\n\u000b\f\r".indexOf(c) >= 0;
            controls += typed ? 0 : 1;
        }
        return controls * 50 <= chars;
    }

    private static int start(String text) {
        int start = 0;
        while (start < text.length() && (text.charAt(start) <= ' ' || text.charAt(start) == '\ufeff')) {
            start++;
        }
        return start;
    }
}
