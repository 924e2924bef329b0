package kith.moving;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import kith.moving.ImportTrouble.What;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImportFileTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            quoteCharacter = '`',
            value = {
                "``|EMPTY",
                "` ^~\t `|EMPTY",
                "\u00ef\u00bb\u00bf|EMPTY",
                "\u0089PNG^~\u001a~\u0000|PICTURE",
                "\u00ff\u00d8\u00ff\u00e0\u0000JFIF|PICTURE",
                "GIF89a|PICTURE",
                "RIFF\u0001\u0001\u0001\u0000WEBPVP8|PICTURE",
                "\u0000\u0000\u0000\u0018ftypheic|PICTURE",
                "PK\u0003\u0004\u0014\u0000Connections.csv|ARCHIVE",
                "PK\u0003\u0004\u0014\u0000[Content_Types].xml|SPREADSHEET",
                "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1|SPREADSHEET",
                "\u001f\u008b\u0008\u0000|ARCHIVE",
                "%PDF-1.7~%abc|NOT_TEXT",
                "SQLite format 3\u0000|NOT_TEXT",
                "<!DOCTYPE html><html><head>|WEB_PAGE",
                "~<!-- saved --><HTML lang=en>|WEB_PAGE",
                "<?xml version='1.0'?><!DOCTYPE html PUBLIC>|WEB_PAGE",
                "BEGIN:VCALENDAR~VERSION:2.0|CALENDAR",
                "{\"kith\":1}|JSON",
                "[1,2]|JSON",
                "<svg/>|OTHER_XML",
            })
    void aFileOfAnotherKindIsCalledByItsKind(String file, What what) {
        assertEquals(
                ImportTrouble.of(what),
                at0(Samples.refused(ImportFile.open(
                        file.replace('~', '\n').replace('^', '\r').getBytes(ISO_8859_1)))));
    }

    /** XML has a line also where it is wholly something else. */
    private static ImportTrouble at0(ImportTrouble trouble) {
        return ImportTrouble.of(trouble.what());
    }

    @Test
    void bytesOfNoKindAreNoText() {
        byte[] bytes = new byte[20_000];
        new Random(1).nextBytes(bytes);
        assertEquals(What.NOT_TEXT, Samples.refused(ImportFile.open(bytes)).what());
    }

    /** The page asks before it reads: a file of 500 MB is never in memory. */
    @Test
    void aHugeFileIsRefusedByItsSize() {
        assertTrue(ImportFile.isTooLarge(500_000_000L));
        assertTrue(ImportFile.isTooLarge(5_000_000_000L));
        assertFalse(ImportFile.isTooLarge(ImportFile.MAX_BYTES));
        byte[] huge = new byte[(int) ImportFile.MAX_BYTES + 1];
        assertEquals(ImportTrouble.of(What.TOO_LARGE), Samples.refused(ImportFile.open(huge)));
    }

    @Test
    void aFileOfTheLargestSizeIsReadOrRefusedAndNothingElse() {
        byte[] picture = new byte[(int) ImportFile.MAX_BYTES];
        Arrays.fill(picture, (byte) 'A');
        byte[] head = "BEGIN:VCARD\nFN:Ines\nPHOTO;ENCODING=b:".getBytes(ISO_8859_1);
        byte[] tail = "\nEND:VCARD\n".getBytes(ISO_8859_1);
        System.arraycopy(head, 0, picture, 0, head.length);
        System.arraycopy(tail, 0, picture, picture.length - tail.length, tail.length);
        assertEquals("Ines", Samples.one(ImportFile.open(picture)).name());
    }
}
