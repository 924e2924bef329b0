package kith.followup;

import static kith.followup.Held.answerCard;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import kith.people.Card.Verdict;
import org.junit.jupiter.api.Test;

class TiesTest {
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    /** Of three cards in one thread the second is the first's deed, and the third one is too far from that to be. */
    @Test
    void ofSeveralCardsForOneDeedTheEarliestCountsInWhateverOrderTheyAreRead() {
        Held held = new Held(NOW);
        for (int i = 0; i < 20; i++) {
            String name = "p" + i;
            held.remembered(name).conversation(name, false);
            for (int days : List.of(16, 18, 20)) {
                held.card(answerCard(name, "" + days), name, Verdict.DONE, days, 0);
            }
        }
        for (Tie tie : Ties.of(held.memory(), NOW)) {
            List<Long> daysAgo = tie.log().events().stream()
                    .map(event -> (NOW.getEpochSecond() - event.second()) / 86_400)
                    .toList();
            assertEquals(List.of(20L, 16L), daysAgo, tie.id());
        }
    }

    /** No idea is about it any more, and what it was about takes time to find. */
    @Test
    void whatHasWaitedForAMonthIsNoOccasion() {
        Held held = new Held(NOW).remembered("ines").answer("old", "ines", 31).answer("new", "ines", 29);
        assertEquals(
                List.of("answer|" + Held.link("new") + "#2"),
                Ties.of(held.memory(), NOW).getFirst().occasions().stream()
                        .map(Occasion::id)
                        .toList());
    }
}
