package kith.followup;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import kith.reading.Plain;
import org.junit.jupiter.api.Test;

class ExcerptTest {
    private static final String LONG =
            "I sat with the instructions for a week, and it rained. Then I asked the county clerk,"
                    + " i.e. the one there. Nobody told me of the list. It is pinned to the door.";

    @Test
    void aShortTextStaysWhole() {
        assertEquals("I sat. I asked.", Excerpt.of(" I sat.\n I asked. ", "clerk"));
        assertEquals("", Excerpt.of("", ""));
    }

    @Test
    void aLongOneEndsWithASentence() {
        assertEquals("I sat with the instructions for a week, and it rained.", Excerpt.of(LONG, ""));
    }

    @Test
    void itBeginsWithTheSentenceThatSpeaksOfTheTopic() {
        assertEquals(
                "Then I asked the county clerk, i.e. the one there. Nobody told me of the list.",
                Excerpt.of(LONG, "the county clerk"));
        assertEquals("It is pinned to the door.", Excerpt.of(LONG, "PINNED"));
    }

    @Test
    void aSentenceWithoutEndIsCutAtAWord() {
        String cut = Excerpt.of("word ".repeat(100), "");
        assertTrue(cut.endsWith("word…"), cut);
        assertTrue(cut.length() <= Excerpt.MOST_CHARS, cut);
    }

    @Test
    void sentencesWithoutSpacesEndToo() {
        String japanese = "説明書を一週間読みました。" + "それから窓口の人に聞きました。".repeat(10);
        assertTrue(Excerpt.of(japanese, "").endsWith("。"));
        assertTrue(Excerpt.of(japanese, "").length() <= Excerpt.MOST_CHARS);
    }

    @Test
    void theSentenceAroundAPlaceEndsWhereItPausesWhenItIsTooLong() {
        assertEquals("I sat with the instructions for a week…", Excerpt.around(LONG, 15, 50));
        assertEquals("Nobody told me of the list.", Excerpt.around(LONG, LONG.indexOf("list"), 50));
        assertEquals("…instructions for a week…", Excerpt.around(LONG, LONG.indexOf("for a week"), 36));
        assertEquals(LONG, Excerpt.around(LONG, 0, LONG.length()));
    }

    @Test
    void noCharacterIsCutInTwo() {
        String wool = "🧶".repeat(60);
        for (int at = 0; at < wool.length(); at++) {
            String around = Excerpt.around(wool, at, 41);
            assertEquals(around, new String(around.getBytes(UTF_8), UTF_8));
        }
    }

    @Test
    void nothingIsTooStrangeToBeCut() {
        Random random = new Random(5);
        String signs = "ab .!?…。”“\"')\n\uD83D\uDE00e";
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(400); length > 0; length--) {
                text.append(signs.charAt(random.nextInt(signs.length())));
            }
            String cut = Excerpt.of(text.toString(), random.nextBoolean() ? "a b" : "");
            assertTrue(cut.length() <= Excerpt.MOST_CHARS, cut);
            String line = Plain.collapse(text.toString());
            String around = Excerpt.around(line, random.nextInt(line.length() + 1), 40);
            assertTrue(around.length() <= 40, around);
        }
    }
}
