package kith.bench;

import java.util.List;
import java.util.Locale;

/**
 * The engine beside other policies in simulated worlds (FOLLOWUP 3): {@code [--users N] [--seed S]}.
 *
 * <p>The world knows neither topics nor shelf: what is tried is whom to suggest and when to keep still.
 */
final class SimulateBench {
    private SimulateBench() {}

    public static void main(String[] arguments) {
        Locale.setDefault(Locale.ROOT);
        int users = 60;
        long seed = 500_000;
        for (int i = 0; i + 1 < arguments.length; i += 2) {
            switch (arguments[i]) {
                case "--users" -> users = Integer.parseInt(arguments[i + 1]);
                case "--seed" -> seed = Long.parseLong(arguments[i + 1]);
                default -> throw new IllegalArgumentException("--users N or --seed S, not " + arguments[i]);
            }
        }
        for (World world : List.of(World.CALIBRATED, World.HARSH, World.GENEROUS)) {
            print(Compared.of(world, users, seed, Policy.values()), users);
        }
    }

    private static void print(Compared compared, int users) {
        for (Policy policy : Policy.values()) {
            System.out.println(row(compared, policy));
        }
        for (Policy other : List.of(Policy.TIERED_GATED, Policy.RANDOM_GATED, Policy.CADENCE, Policy.WARMTH_GATED)) {
            System.out.println("  engine minus %-16s active %s unanswered %s shown %s revived %s"
                    .formatted(
                            other.title(),
                            compared.paired(Policy.ENGINE, other, Lived::active),
                            compared.paired(Policy.ENGINE, other, Lived::unanswered),
                            compared.paired(Policy.ENGINE, other, Lived::shown),
                            compared.paired(Policy.ENGINE, other, Lived::revived)));
        }
        System.out.println("simulate: %s users=%d engine-tiered active=%s unanswered=%s weak=%.0f%% violations=%d"
                .formatted(
                        compared.world().name(),
                        users,
                        compared.paired(Policy.ENGINE, Policy.TIERED_GATED, Lived::active),
                        compared.paired(Policy.ENGINE, Policy.TIERED_GATED, Lived::unanswered),
                        100 * compared.share(Policy.ENGINE, Lived::weak),
                        compared.violations()));
    }

    private static String row(Compared compared, Policy policy) {
        List<Lived> lives = compared.of(policy);
        return "  %-10s %-16s active %.1f (%s) revived %s sent/shown %.0f/%.0f answered %.0f%% unanswered %.0f"
                        .formatted(
                                compared.world().name(),
                                policy.title(),
                                Spread.of(lives, Lived::active).mean(),
                                compared.paired(policy, Policy.NONE, Lived::active),
                                compared.paired(policy, Policy.NONE, Lived::revived),
                                Spread.of(lives, Lived::sent).mean(),
                                Spread.of(lives, Lived::shown).mean(),
                                100 * compared.share(policy, Lived::answered),
                                Spread.of(lives, Lived::unanswered).mean())
                + " annoyed %.1f second/soon/asked/crowded %.1f/%.1f/%.1f/%.1f distinct %.0f weak %.0f%%"
                        .formatted(
                                Spread.of(lives, Lived::annoyed).mean(),
                                Spread.of(lives, Lived::twice).mean(),
                                Spread.of(lives, Lived::tooSoon).mean(),
                                Spread.of(lives, Lived::asked).mean(),
                                Spread.of(lives, Lived::crowded).mean(),
                                Spread.of(lives, Lived::distinct).mean(),
                                100 * compared.share(policy, Lived::weak));
    }
}
