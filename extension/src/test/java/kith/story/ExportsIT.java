package kith.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ezvcard.Ezvcard;
import ezvcard.VCard;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import kith.drive.Tab;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Property;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.commonmark.node.Heading;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is saved for other programs, read by libraries that are not ours. */
class ExportsIT extends InEachBrowser {
    /** A name that a spreadsheet would take for a link to press. */
    private static final String FORMULA = "=HYPERLINK(\"https://evil.example/\";\"Bo\")";

    ExportsIT() {
        super("exports", View.LIGHT, View.DARK);
    }

    @BeforeEach
    void somebodyIsKept() throws IOException {
        Tab page = stage.kith("settings.html");
        Copy.anew(page);
        String unused = SavedRecords.put(page);
        SavedRecords.makeRecent(page);
        Copy.send(page, "{type: 'meet', name: '" + FORMULA + "', link: 'bo@bo.example', why: '+1 from Bo', bonds: []}");
        Copy.send(
                page,
                "{type: 'putDown', person: 'link:ines.example/author/ines', line: 'REACH',"
                        + " words: 'ines@ines.example'}");
        page.close();
    }

    private static String text(byte[] file) {
        return new String(file, StandardCharsets.UTF_8);
    }

    @Test
    void theAddressBookIsReadByEzVcard() {
        Tab page = stage.kith("keep.html");
        stage.picture(page, "formats");
        var cards = new TreeMap<String, VCard>();
        for (VCard card : Ezvcard.parse(text(Copy.savedAs(page, "An address book", ".vcf")))
                .all()) {
            cards.put(card.getFormattedName().getValue(), card);
        }
        stage.picture(page, "made");
        assertEquals(Set.of("Ines", FORMULA), cards.keySet());
        VCard ines = Objects.requireNonNull(cards.get("Ines"));
        assertEquals("https://ines.example/", ines.getUrls().getFirst().getValue());
        assertEquals("ines@ines.example", ines.getEmails().getFirst().getValue());
        assertTrue(ines.getNotes().getFirst().getValue().contains("met her in \ud83c\uddf5\ud83c\uddf9"));
        VCard bo = Objects.requireNonNull(cards.get(FORMULA));
        assertEquals("bo@bo.example", bo.getEmails().getFirst().getValue());
        page.close();
    }

    @Test
    void theTableIsReadByCommonsCsvAndHoldsNoFormula() throws IOException {
        Tab page = stage.kith("keep.html");
        String file = text(Copy.savedAs(page, "A table", ".csv"));
        List<CSVRecord> rows =
                CSVFormat.RFC4180.parse(new StringReader(file.substring(1))).getRecords();
        assertEquals("Their name", rows.getFirst().get(0));
        Set<String> names = new HashSet<>();
        for (CSVRecord row : rows.subList(1, rows.size())) {
            names.add(row.get(0));
            row.forEach(cell -> assertFalse(cell.strip().matches("(?s)[=+@-].*"), cell));
        }
        assertEquals(Set.of("Ines", "'" + FORMULA), names);
        page.close();
    }

    @Test
    void thePagesAreReadByTheJdkAndCommonmark() throws IOException {
        Tab page = stage.kith("keep.html");
        byte[] file = Copy.savedAs(page, "A page about each person", ".zip");
        var pages = new TreeMap<String, String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                pages.put(entry.getName(), text(zip.readAllBytes()));
            }
        }
        assertEquals(2, pages.size());
        String ines = Objects.requireNonNull(pages.get("Ines.md"));
        var heading = (Heading) Parser.builder().build().parse(ines).getFirstChild();
        assertEquals("Ines", ((Text) heading.getFirstChild()).getLiteral());
        stage.shows(ines, "ines@ines.example", "Which island is the", "The northern one.");
        page.close();
    }

    @Test
    void theIdeasOfTheWeekAreReadByIcal4j() throws IOException, ParserException {
        Tab page = stage.kith("keep.html");
        String file = text(Copy.savedAs(page, "This week", ".ics"));
        var calendar = new CalendarBuilder().build(new StringReader(file));
        List<String> ideas = calendar.getComponents("VTODO").stream()
                .map(todo -> todo.getRequiredProperty(Property.SUMMARY).getValue())
                .toList();
        Tab week = stage.kith("weekly.html");
        assertEquals(
                week.eval("return document.querySelectorAll('main .card').length")
                        .getAsInt(),
                ideas.size());
        stage.shows(ideas.toString(), "Ines");
        week.close();
        page.close();
    }

    @Test
    void whereNobodyIsKeptOneSentenceSaysSo() {
        Tab page = stage.kith("keep.html");
        Copy.anew(page);
        for (String format : List.of("An address book", "A page about each person", "A table")) {
            Copy.press(page, format);
            page.until(
                    "[...document.querySelectorAll('.formats li')].find(row => row.innerText.startsWith('" + format
                            + "'))?.innerText.includes('Nobody is kept here yet')",
                    Stage.LIMIT);
        }
        Copy.press(page, "This week");
        page.until("document.querySelector('main').innerText.includes('no ideas just now')", Stage.LIMIT);
        page.close();
    }
}
