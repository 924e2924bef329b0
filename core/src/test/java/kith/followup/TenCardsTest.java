package kith.followup;

import static kith.followup.Held.utc;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kith.people.Scene;
import org.junit.jupiter.api.Test;

/** Ten cards from ten histories, to be read aloud: would somebody shy act on them? {@code -Dupdate=true} writes them anew. */
class TenCardsTest {
    private static final Path EXPECTED = Path.of("src/test/resources/kith/followup/ten-cards.txt");

    @Test
    void theCardsReadAsWrittenDown() throws IOException {
        StringBuilder told = new StringBuilder();
        for (TenHistories history : TenHistories.ALL) {
            Scene jo = history.lived().apply(new Scene());
            List<Suggestion> cards =
                    Week.of(jo.memory(), utc(jo.now()), Breaks.WORDS).cards();
            told.append("== ").append(history.name()).append('\n');
            told.append(cards.isEmpty() ? "(no card)\n" : new CardSaid(cards.getFirst(), jo.memory(), jo.now()).text());
            told.append('\n');
        }
        if (Boolean.getBoolean("update")) {
            Files.writeString(EXPECTED, told);
        }
        assertTrue(Files.exists(EXPECTED), "no expected cards yet: -Dupdate=true writes them");
        assertEquals(Files.readString(EXPECTED), told.toString());
    }
}
