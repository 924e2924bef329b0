package kith.extension.page;

import kith.moving.ImportTrouble;
import kith.moving.Imported;
import kith.moving.Table;
import kith.people.Newcomers;
import kith.people.Person;

/** What there is to say about a file of others and the people in it. */
final class ImportWords {
    private ImportWords() {}

    /** One sentence: what is wrong, and where. */
    static String trouble(ImportTrouble trouble) {
        String line = String.valueOf(trouble.line());
        return switch (trouble.what()) {
            case EMPTY -> Words.say("importEmpty");
            case TOO_LARGE -> Words.say("importTooLarge");
            case PICTURE -> Words.say("importPicture");
            case ARCHIVE -> Words.say("importArchive");
            case SPREADSHEET -> Words.say("importSpreadsheet");
            case WEB_PAGE -> Words.say("importWebPage");
            case CALENDAR -> Words.say("importCalendar");
            case JSON -> Words.say("importJson");
            case OTHER_XML -> Words.say("importOtherXml");
            case NOT_TEXT -> Words.say("importNotText");
            case CUT_SHORT -> Words.say("importCutShort", line);
            case ENTITIES -> Words.say("importEntities", line);
            case NOT_XML -> Words.say("importNotXml", line);
            case TOO_DEEP -> Words.say("importTooDeep", line);
            case TOO_MANY -> Words.say("importTooMany", line);
            case NOBODY -> Words.say("importNobody");
            case NO_NAME -> Words.say("importNoName", line);
            case NO_LINK -> Words.say("importNoLink", line);
            case NO_PERSON -> Words.say("importNoPerson", line);
            case UNKNOWN_LETTERS -> Words.say("importUnknownLetters", line);
        };
    }

    static String source(Imported.Source source) {
        return switch (source) {
            case ADDRESS_BOOK -> Words.say("importFromAddressBook");
            case TABLE -> Words.say("importFromTable");
            case LINKEDIN -> Words.say("importFromLinkedIn");
            case BLOGS -> Words.say("importFromBlogs");
        };
    }

    static String column(Table.Column column) {
        return switch (column) {
            case NAME -> Words.say("importColumnName");
            case FIRST_NAME -> Words.say("importColumnFirst");
            case LAST_NAME -> Words.say("importColumnLast");
            case LINK -> Words.say("importColumnLink");
            case MAIL -> Words.say("importColumnMail");
            case WHY -> Words.say("importColumnWhy");
            case COMPANY -> Words.say("importColumnCompany");
            case POSITION -> Words.say("importColumnPosition");
            case NOTE -> Words.say("importColumnNote");
            case TAGS -> Words.say("importColumnTags");
        };
    }

    /** How somebody stands to those who are here; "" where there is nothing to say. */
    static String standing(Newcomers.Arrival arrival) {
        Person person = arrival.person();
        return switch (arrival.standing()) {
            case NEW -> "";
            case KNOWN -> Words.say(arrival.adds() ? "arrivalCompleted" : "arrivalKnown");
            case NAMESAKE -> Words.say("arrivalNamesake");
            case TAKEN -> Words.say("arrivalTaken", person == null ? "" : person.name());
            case FORGOTTEN -> Words.say("arrivalForgotten");
            case ME -> Words.say("arrivalMe");
        };
    }
}
