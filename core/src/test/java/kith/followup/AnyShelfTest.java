package kith.followup;

import static kith.followup.Held.utc;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import kith.people.Card.Verdict;
import kith.people.Change;
import kith.people.Memory;
import kith.people.Move;
import kith.people.Store;
import org.junit.jupiter.api.Test;

/** What holds of every card that shares something, over some thousand memories of people who talk. */
class AnyShelfTest {
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final List<String> NAMES = List.of("ann", "bo", "di");
    private static final List<String> WORDS =
            List.of("I like knitting.", "Our county clerks help.", "The 990 form is long.", "Thank you.", "");

    private static <T> T one(Random random, List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    /** Each wrote twice to the other or nearly so, some time ago, and things are kept for them. */
    private static Held any(long seed) {
        Random random = new Random(seed);
        Held held = new Held(NOW);
        for (String name : NAMES) {
            held.person(name, random.nextInt(6) > 0, random.nextInt(8) == 0);
            held.conversation(name, random.nextInt(6) == 0);
            double days = 5 + random.nextInt(40);
            held.mine(name, "1", "", "", one(random, WORDS), days + 2);
            for (int key = 2; key < 7; key++) {
                days -= random.nextInt(3) * 0.5;
                boolean mine = random.nextBoolean();
                if (mine) {
                    held.mine(name, "" + key, "" + (key - 1), name, one(random, WORDS), Math.max(0, days));
                } else {
                    held.theirs(name, "" + key, name, one(random, WORDS), Math.max(0, days));
                }
            }
            if (random.nextBoolean()) {
                held.sighting(
                        name,
                        "p" + name,
                        one(random, WORDS),
                        one(random, WORDS),
                        random.nextBoolean(),
                        random.nextInt(5) == 0,
                        random.nextInt(60));
            }
            kept(held, random, name);
        }
        return held;
    }

    private static void kept(Held held, Random random, String name) {
        for (int i = random.nextInt(4); i > 0; i--) {
            String title = one(random, WORDS) + i;
            held.kept(name, title, random.nextInt(40) - (random.nextInt(9) == 0 ? 5 : 0));
            if (random.nextInt(3) == 0) {
                String id = "kept|" + name + " https://plain.example/" + title.replace(' ', '-');
                held.card(id, name, one(random, List.of(Verdict.values())), random.nextInt(900), 0);
            }
        }
    }

    @Test
    void whatACardSaysIsTrueOfWhatIsStoredAndHoldsUntilItIsTakenOff() {
        List<Suggestion> shares = new ArrayList<>();
        for (int seed = 0; seed < 2_000; seed++) {
            Held held = any(seed);
            Memory memory = held.memory();
            for (Suggestion card : held.week().cards()) {
                if (card.move() == Move.SHARE) {
                    shares.add(card);
                    isTrue(card, memory);
                }
            }
        }
        assertTrue(shares.size() > 200, () -> "shares are tried: " + shares.size());
        long ground = shares.stream()
                .filter(card -> card.idea().reasons().size() > 1
                        && card.idea().reasons().get(1) instanceof Why.SharedGround)
                .count();
        assertTrue(ground > 100 && ground < shares.size(), () -> "with shared ground and without: " + ground);
    }

    private static void isTrue(Suggestion card, Memory memory) {
        List<Why> reasons = card.idea().reasons();
        assertEquals(new Why.Kept(), reasons.getFirst());
        reasons.forEach(why -> assertTrue(new StoredTruth(memory).holds(why, card), () -> why + " " + card));
        assertTrue(card.person().remembered() && !card.person().aside(), card::toString);
        String id = card.id().substring("kept|".length());
        Memory without = memory.apply(new Change(List.of(), List.of(new Change.Ref(Store.SHELF, id))));
        assertEquals(
                List.of(card), Week.holding(List.of(card), Source.of(memory), utc(NOW), Breaks.WORDS), card::toString);
        assertEquals(
                List.of(), Week.holding(List.of(card), Source.of(without), utc(NOW), Breaks.WORDS), card::toString);
    }

    @Test
    void whatWasGivenOrWavedAwayNeverComesBackHoweverLongAgo() {
        for (int seed = 0; seed < 500; seed++) {
            Held held = any(seed);
            Memory memory = held.memory();
            for (int years = 0; years < 3; years++) {
                Week week = Week.of(memory, utc(NOW.plus(Duration.ofDays(365L * years))), Breaks.WORDS);
                for (Suggestion suggestion : week.cards()) {
                    var card = memory.card(suggestion.id());
                    boolean mayCome = card == null
                            || List.of(Verdict.OPEN, Verdict.WAITS, Verdict.NOT_NOW)
                                    .contains(card.verdict());
                    assertTrue(suggestion.move() != Move.SHARE || mayCome, suggestion::toString);
                }
            }
        }
    }
}
