package kith.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainTest {

    @Test
    void whiteSpaceOfEveryKindBecomesOneSpace() {
        assertEquals("Ann says: hello", Plain.collapse(" \n Ann\t\u00a0says:\u200b\u3000 hello\u2028\u0000"));
    }

    @Test
    void theJoinersOfEmojiAndPersianStay() {
        String family = "\ud83d\udc69\u200d\ud83d\udc67 \u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645";
        assertEquals(family, Plain.collapse(family));
    }

    @Test
    void aCutNeverHalvesACharacter() {
        assertEquals("ab", Plain.cut("abcd", 2));
        assertEquals("a", Plain.cut("a\ud83e\uddf6", 2));
        assertEquals("a\ud83e\uddf6", Plain.cut("a\ud83e\uddf6", 3));
    }

    @Test
    void eachLetterBecomesSmallByItselfWhateverStandsAroundIt() {
        assertEquals(
                "ines b. \u00e9\u03bf\u03b4\u03bf\u03c3", Plain.lowerEach("Ines B. \u00c9\u039f\u0394\u039f\u03a3"));
        assertEquals("istanbul", Plain.lowerEach("\u0130stanbul"));
        assertEquals("\ud801\udc00 \ud800", Plain.lowerEach("\ud801\udc00 \ud800"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            7 thoughts on “A ledger”             | 7
            (2) replies                          | 2
            1,204 Comments                       | 1204
            1.204 Kommentare                     | 1204
            12, and counting                     | 12
            0 Comments                           | 0
            One thought on “Ten books of 2026”   | -1
            Leave a comment                      | -1
            ''                                   | -1
            """)
    void onlyANumberAtTheBeginningIsACount(String text, int number) {
        assertEquals(number, Plain.leadingNumber(text));
    }

    @Test
    void anAbsurdNumberDoesNotOverflow() {
        assertEquals(9_999_999, Plain.leadingNumber("9".repeat(7)));
        assertEquals(1_000_000, Plain.leadingNumber("1" + "0".repeat(400)));
    }
}
