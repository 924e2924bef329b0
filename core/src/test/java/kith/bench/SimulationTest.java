package kith.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The simulation in small; {@code ./dev bench simulate} runs it in full, with intervals. */
class SimulationTest {
    private static final int USERS = 16;
    private static final long SEED = 900_000;

    @Test
    void inEveryWorldTheEngineBreaksNoRuleAndKeepsMoreTiesThanARhythmWithFewerNotesInVain() {
        for (World world : List.of(World.CALIBRATED, World.HARSH, World.GENEROUS)) {
            Compared compared = Compared.of(world, USERS, SEED, Policy.TIERED_GATED, Policy.ENGINE);
            assertEquals(0, compared.violations(), world::name);
            assertTrue(
                    compared.paired(Policy.ENGINE, Policy.TIERED_GATED, Lived::active)
                                    .mean()
                            > 0,
                    world::name);
            assertTrue(
                    compared.paired(Policy.ENGINE, Policy.TIERED_GATED, Lived::unanswered)
                                    .mean()
                            < 0,
                    world::name);
            assertTrue(compared.share(Policy.ENGINE, Lived::weak) >= 0.35, world::name);
        }
    }

    @Test
    void withoutAGateManyRulesAreBroken() {
        Compared compared = Compared.of(World.CALIBRATED, USERS, SEED, Policy.CADENCE);
        assertTrue(
                compared.of(Policy.CADENCE).stream().mapToInt(Lived::violations).sum() > USERS);
    }

    @Test
    void theSameSeedGivesTheSameTwoYears() {
        assertEquals(Life.of(World.HARSH, Policy.ENGINE, SEED), Life.of(World.HARSH, Policy.ENGINE, SEED));
    }
}
