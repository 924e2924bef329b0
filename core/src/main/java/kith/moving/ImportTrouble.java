package kith.moving;

/**
 * Why a file, or one entry of it, is not taken in; the page makes one sentence of it.
 *
 * @param what the kind of trouble
 * @param line the line of the file where it lies, the first being 1; 0 where it is the whole file
 * @param record which entry (card, row, outline) it is, the first being 1; 0 where it is none of them
 */
public record ImportTrouble(What what, int line, int record) {
    /** Kinds of trouble. */
    public enum What {
        /** Nothing is in it. */
        EMPTY,
        /** More bytes than {@link ImportFile#MAX_BYTES}. */
        TOO_LARGE,
        PICTURE,
        /** An archive; LinkedIn's comes as one, with Connections.csv in it. */
        ARCHIVE,
        /** The own format of a spreadsheet program, which can save CSV as well. */
        SPREADSHEET,
        /** A web page, often what a site sends instead of the file to somebody who is not signed in. */
        WEB_PAGE,
        CALENDAR,
        /** JSON: perhaps a backup of Kith's, which is opened elsewhere. */
        JSON,
        /** XML that is no OPML. */
        OTHER_XML,
        /** Neither text nor anything else that is known here. */
        NOT_TEXT,
        /** The end of the file is missing; the line is where the last thing begins that has none. */
        CUT_SHORT,
        /** XML that names entities or a document type of its own, by which files are made to do harm. */
        ENTITIES,
        /** XML that does not hold together. */
        NOT_XML,
        /** Things within things, deeper than anybody writes. */
        TOO_DEEP,
        /** More entries than {@link ImportFile#MOST_RECORDS}, or a row of more cells than a table has. */
        TOO_MANY,
        /** Nobody is in it. */
        NOBODY,

        /** An entry without a name. */
        NO_NAME,
        /** A blog whose address leads nowhere. */
        NO_LINK,
        /** An entry for a firm, a group, a room. */
        NO_PERSON,
        /** An entry with letters in an encoding that Kith does not know. */
        UNKNOWN_LETTERS
    }

    /** ImportTrouble with the file as such. */
    static ImportTrouble of(What what) {
        return new ImportTrouble(what, 0, 0);
    }
}
