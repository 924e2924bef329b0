package kith.moving;

/**
 * Why a backup is not taken in: then nothing of it is.
 *
 * @param what the kind of trouble, which the page turns into a sentence
 * @param line the line of the file in which it lies, the first being 1
 * @param record which record it is, the first being 1; 0 when it is none of them
 * @param detail for whoever looks closely, in words of ours: {@code "line.record.sinceAt: a whole number ... is expected"};
 *     or ""
 */
public record BackupTrouble(What what, int line, int record, String detail) {
    /** Kinds of trouble. */
    public enum What {
        /** No text in UTF-8. */
        NOT_TEXT,
        /** Something else than a backup of Kith's. */
        NOT_A_BACKUP,
        /** A newer Kith made it, and this one would lose some of it. */
        NEWER,
        /** It is a backup, and not JSON from there on. */
        NOT_JSON,
        /** Its end is missing. */
        CUT_SHORT,
        /** It is not as it was written: the sum or the number of its records is another. */
        DAMAGED,
        /** One record is not what it should be. */
        RECORD,
        /** One record stands in it twice. */
        TWICE,
        /** Larger than any that Kith would make. */
        TOO_LARGE
    }
}
