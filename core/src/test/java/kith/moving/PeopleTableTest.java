package kith.moving;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import kith.people.Memory;
import kith.people.Person;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

/** Read by Apache Commons CSV. */
class PeopleTableTest {
    @Test
    void aRowSaysWhatIPutDownOfSomebody() {
        var rows = PeopleTable.of(Ines.memory(), Ines::say, 60);
        assertEquals(
                "\ufeff\"Their name\",\"Their page\",\"Where to write\",\"Why, in my words\",\"My note\",\"Knows\",\"I\u2019d like to"
                        + " learn\",\"Where I could help\",\"Tags\",\"How close, in my word\",\"First kept\"\r\n",
                rows.next());
        assertEquals(
                "\"Ines\",\"https://ines.example/\",\"ines@ines.example\nhttps://ines.example/contact/\",\"Clear about forms; kind.\",\"Two children.\nLives in Porto.\","
                        + "\"the 990 form\",\"\",\"\",\"wool, forms, long ones\",\"\",\"2026-11-19\"\r\n",
                rows.next());
    }

    @Test
    void anotherReaderFindsTheSameCellsAndNoneOfThemIsAFormula() throws IOException {
        for (long seed = 0; seed < 2_000; seed++) {
            Memory memory = new AnyLife(seed).memory();
            String file = VCardsTest.all(PeopleTable.of(memory, AnyLife::say, 0));
            List<CSVRecord> rows =
                    CSVFormat.RFC4180.parse(new java.io.StringReader(file)).getRecords();
            List<Person> people = new Slices(memory).people();
            assertEquals(people.size() + 1, rows.size(), "seed " + seed);
            for (int i = 0; i < people.size(); i++) {
                CSVRecord row = rows.get(i + 1);
                assertEquals(11, row.size());
                assertCell(people.get(i).acquaintance().reach(), row.get(2));
                assertCell(people.get(i).why(), row.get(3));
                assertCell(people.get(i).note(), row.get(4));
                for (String cell : row) {
                    assertFalse(cell.strip().matches("(?s)[=+@\\t\\r-].*"), "seed " + seed + ": " + cell);
                }
            }
        }
    }

    private static void assertCell(String written, String cell) {
        String expected = Expected.lines(written);
        assertTrue(cell.equals(expected) || cell.equals("'" + expected), cell);
        assertEquals(
                expected.matches("(?s)[\\u200b-\\u202f\\u2060-\\u2069\\s]*[=+@-].*"),
                cell.length() > expected.length(),
                cell);
    }
}
