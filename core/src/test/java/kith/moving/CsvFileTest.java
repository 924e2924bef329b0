package kith.moving;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import kith.moving.ImportTrouble.What;
import kith.moving.Table.Column;
import kith.people.Newcomer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvFileTest {
    private static String shown(String written) {
        return written.replace("~", "\n").replace("^", "\t");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        name,link~a,b                       | [a, b]
        name;link~a;b                       | [a, b]
        name^link~a^b                       | [a, b]
        sep=;~name;a,b~a;b                  | [a, b]
        name,link~"a, ""b""\",c              | [a, "b", c]
        name;link~"a~b";c                   | [a~b, c]
        name;link~1,5;2,5                   | [1,5, 2,5]
        name,link~a                         | [a]
        name,link~a,b,c,                    | [a, b, c, ]
        name,link~~ , ~a,b                  | [a, b]
        name,link~a"b,c"                    | [a"b, c"]
        name,link~"a"b,c                    | [ab, c]
        name,link~"",c                      | [, c]
        """)
    void aRowIsTakenApart(String file, String cells) {
        for (String end : List.of("\n", "\r\n", "\r")) {
            Table table = Samples.table(shown(file).replace("\n", end));
            assertEquals(1, table.rows().size());
            assertEquals(
                    shown(cells).replace("\n", end),
                    table.rows().getFirst().cells().toString());
        }
    }

    @Test
    void linkedInsConnectionsAreRecognisedBehindTheirNotes() {
        Table table = Samples.table(Samples.LINKEDIN);
        assertEquals(Imported.Source.LINKEDIN, table.source());
        assertEquals(
                Imported.Source.TABLE,
                Samples.table("First Name,Last Name,URL\na,b,c\n").source());
        assertEquals("First Name", table.header().getFirst());
        assertEquals(
                Map.of(
                        Column.FIRST_NAME,
                        0,
                        Column.LAST_NAME,
                        1,
                        Column.LINK,
                        2,
                        Column.MAIL,
                        3,
                        Column.COMPANY,
                        4,
                        Column.POSITION,
                        5),
                table.proposal());
        Imported.People people = Samples.people(table.people(table.proposal()));
        assertEquals(
                List.of(
                        new Newcomer(
                                "Ines Brandt",
                                false,
                                List.of("https://www.linkedin.com/in/inesbrandt"),
                                "",
                                "Accountant, Wool & Co, Ltd",
                                "",
                                List.of()),
                        new Newcomer(
                                "Bo Okafor, PhD",
                                false,
                                List.of("https://www.linkedin.com/in/bo-okafor-1b2"),
                                "",
                                "Head of \"Yarn\"",
                                "",
                                List.of(),
                                List.of("bo@bo.example"))),
                people.people());
        assertEquals(List.of(new ImportTrouble(What.NO_NAME, 7, 3)), people.passedOver());
    }

    @Test
    void googlesTableIsReadWithoutItsNumbers() {
        assertEquals(
                new Newcomer(
                        "Ines Brandt",
                        false,
                        List.of("https://ines.example/"),
                        "",
                        "Accountant, Wool & Co",
                        "Met on the train.\nKnits.",
                        List.of("Knitting"),
                        List.of("ines@ines.example")),
                Samples.one(Samples.proposed(Samples.GOOGLE_TABLE)));
    }

    @Test
    void outlooksTableInGermanIsReadInItsEncoding() {
        byte[] bytes = Samples.OUTLOOK_TABLE.replace("\r\n", "\n").getBytes(UTF_16LE);
        Table table = ((Imported.Columns) ImportFile.open(bytes)).table();
        assertEquals(
                new Newcomer(
                        "Ines Brandt",
                        false,
                        List.of("https://ines.example/"),
                        "",
                        "Buchhalterin, Wolle & Co",
                        "Kennt \"990\"",
                        List.of("Stricken", "Wolle"),
                        List.of("ines@ines.example")),
                Samples.one(table.people(table.proposal())));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Name,URL,Notes                          | NAME=0 LINK=1 NOTE=2
        Full Name;Job Title;Title               | NAME=0 POSITION=1
        Title,Name                              | NAME=1 POSITION=0
        Vorname;Nachname;Woher ich sie kenne    | FIRST_NAME=0 LAST_NAME=1 WHY=2
        الاسم,الشركة,ملاحظات                    | NAME=0 COMPANY=1 NOTE=2
        Given Name*,Family Name:                | FIRST_NAME=0 LAST_NAME=1
        Phone,Birthday                          | -
        Name,E-mail                             | NAME=0 MAIL=1
        """)
    void columnsAreProposedByWhatTheyAreCalled(String header, String proposal) {
        StringBuilder found = new StringBuilder();
        Map<Column, Integer> columns =
                Samples.table(header + "\na,b,c\nd;e;f\n").proposal();
        for (Column column : Column.values()) {
            if (columns.containsKey(column)) {
                found.append(found.isEmpty() ? "" : " ")
                        .append(column)
                        .append('=')
                        .append(columns.get(column));
            }
        }
        assertEquals(proposal, found.isEmpty() ? "-" : found.toString());
    }

    @Test
    void aTableThatBeginsWithSomebodyHasNoHeader() {
        Table table = Samples.table("Ines,https://ines.example/\nBo,https://bo.example/\n");
        assertEquals(List.of(), table.header());
        assertEquals(2, table.width());
        assertEquals(
                List.of(
                        Newcomer.of("Ines", List.of("https://ines.example/")),
                        Newcomer.of("Bo", List.of("https://bo.example/"))),
                Samples.people(table.people(Map.of(Column.NAME, 0, Column.LINK, 1)))
                        .people());
    }

    @Test
    void aListOfNamesIsATableToo() {
        assertEquals(
                List.of("Ines", "Bo"),
                Samples.people(Samples.proposed("Name\nInes\nBo\n")).people().stream()
                        .map(Newcomer::name)
                        .toList());
    }

    @Test
    void anAddressOfMailInAColumnForOtherThingsIsNotTakenForThese() {
        Table table = Samples.table("Name,E-mail\nInes,ines@ines.example\n");
        Newcomer ines = Samples.one(table.people(Map.of(Column.NAME, 0, Column.NOTE, 1, Column.LINK, 1)));
        assertEquals(Newcomer.of("Ines", List.of()), ines);
    }

    /** What Kith's own table puts before a formula comes off again. */
    @Test
    void anApostropheBeforeAFormulaIsNoPartOfTheText() {
        Newcomer odd = Samples.one(Samples.proposed("Name,Note\n'=Ines,'+1 from her\n"));
        assertEquals("=Ines", odd.name());
        assertEquals("+1 from her", odd.note());
        assertEquals(
                "'quoted'",
                Samples.table("Name,Note\na,'quoted'\n").rows().getFirst().cell(1));
    }

    @Test
    void withoutAColumnForNamesNobodyComes() {
        Table table = Samples.table("a,b\nc,d\n");
        assertEquals(What.NO_NAME, Samples.refused(table.people(Map.of())).what());
        assertEquals(
                What.NO_NAME,
                Samples.refused(table.people(Map.of(Column.NAME, 7))).what());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        name,note~Ines,"begins~and does not end,~Bo,x~     | CUT_SHORT | 2 | 2
        name,note~Ines,a~"                                 | CUT_SHORT | 3 | 3
        name,note~                                         | NOBODY    | 0 | 0
        """)
    void aTableThatIsBrokenSaysWhatAndWhere(String file, What what, int line, int record) {
        assertEquals(new ImportTrouble(what, line, record), Samples.refused(ImportFile.open(shown(file))));
    }

    @Test
    void aMillionRowsAreRefusedAndThirtyThousandAreNot() {
        assertEquals(
                What.TOO_MANY,
                Samples.refused(ImportFile.open("name,link\n" + "a,b\n".repeat(1_000_000)))
                        .what());
        assertEquals(
                new ImportTrouble(What.TOO_MANY, 30_002, 30_001),
                Samples.refused(ImportFile.open("name,link\n" + "a,b\n".repeat(30_001))));
        assertEquals(
                30_000,
                Samples.table("name,link\n" + "a,b\n".repeat(30_000)).rows().size());
    }

    @Test
    void aRowOfAMillionCellsIsRefused() {
        assertEquals(
                new ImportTrouble(What.TOO_MANY, 2, 2),
                Samples.refused(ImportFile.open("name,link\n" + ",".repeat(1_000_000) + "\n")));
    }

    @Test
    void theSamePersonTwiceIsOneAndAFirmsPageIsNobodys() {
        String file = """
            Name,Link,Note
            Ines,https://ines.example/,one
            INES,http://www.ines.example,two
            Bo,https://wool.example/,
            Dana,https://wool.example/,knits
            Dana,,also here
            """;
        List<Newcomer> people = Samples.people(Samples.proposed(file)).people();
        assertEquals(3, people.size());
        assertEquals("one\ntwo", people.getFirst().note());
        assertTrue(people.get(1).links().isEmpty());
        assertEquals("https://wool.example/", people.get(1).note());
        assertEquals("knits\nhttps://wool.example/\nalso here", people.get(2).note());
        assertFalse(people.get(2).titled());
    }
}
