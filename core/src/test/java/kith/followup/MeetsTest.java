package kith.followup;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Two who talk of the same, and whom I may introduce to each other. */
class MeetsTest {
    private static final Instant TODAY = Instant.parse("2026-11-22T10:00:00Z");
    private static final String LOOMS = "Looms for linen.";

    private final Held held = new Held(TODAY);

    private void talks(String name, String words, int... daysAgo) {
        held.remembered(name);
        for (int days : daysAgo) {
            String path = name + days;
            held.conversation(path, false)
                    .asked(path, days + 0.2)
                    .theirs(path, "2", name, words, days + 0.1)
                    .mine(path, "3", "2", name, "Thank you.", days + 0.05)
                    .mine(path, "5", "2", name, "I see.", days + 0.02)
                    .theirs(path, "4", name, words, days);
        }
    }

    private void friends() {
        talks("ann", LOOMS, 100, 80, 60, 40);
        talks("bo", LOOMS, 101, 81, 61, 41);
        talks("di", "Bread and ovens.", 102, 82, 62, 42);
        talks("ed", "Bees in winter.", 103, 83, 63, 43);
        talks("flo", "Kilns and clay.", 104, 84, 64, 44);
    }

    private List<String> introduced() {
        return held.week().cards().stream()
                .map(card -> card.person().id() + " "
                        + Objects.requireNonNull(card.other()).id())
                .toList();
    }

    @Test
    void twoWhoTalkOfTheSameAreIntroducedOnce() {
        friends();
        assertEquals(List.of("ann INTRODUCE"), held.cards());
        assertEquals(List.of("ann bo"), introduced());
    }

    @Test
    void theCardStaysWhileItIsThere() {
        friends();
        List<Suggestion> cards = held.week().cards();
        assertEquals(cards, Week.holding(cards, Source.of(held.memory()), Held.utc(TODAY), Breaks.WORDS));
    }

    @Test
    void whoOnlyWroteOnceTakesNobodysPlace() {
        friends();
        talks("axel", LOOMS, 30);
        assertEquals(List.of("ann bo"), introduced());
    }

    @Test
    void whoMetAlreadyIsNotIntroduced() {
        friends();
        held.theirs("ann40", "5", "bo", "I weave as well.", 39);
        assertEquals(List.of(), held.cards());
    }
}
