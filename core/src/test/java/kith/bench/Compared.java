package kith.bench;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToDoubleFunction;

/** Some policies in one world, the same users for each. */
record Compared(World world, Map<Policy, List<Lived>> lives) {
    static Compared of(World world, int users, long seed, Policy... policies) {
        Map<Policy, List<Lived>> lives = new EnumMap<>(Policy.class);
        for (Policy policy : policies) {
            List<Lived> all = new ArrayList<>();
            for (int user = 0; user < users; user++) {
                all.add(Life.of(world, policy, seed + 7L * user));
            }
            lives.put(policy, all);
        }
        return new Compared(world, lives);
    }

    List<Lived> of(Policy policy) {
        return Objects.requireNonNull(lives.get(policy));
    }

    Spread paired(Policy policy, Policy other, ToDoubleFunction<Lived> measure) {
        return Spread.between(of(policy), of(other), measure);
    }

    /** Of all policies with a gate; those without have theirs by construction. */
    int violations() {
        return lives.entrySet().stream()
                .filter(each -> each.getKey().gated())
                .flatMap(each -> each.getValue().stream())
                .mapToInt(Lived::violations)
                .sum();
    }

    double share(Policy policy, ToDoubleFunction<Lived> part) {
        double parts = of(policy).stream().mapToDouble(part).sum();
        return parts / Math.max(1, of(policy).stream().mapToDouble(Lived::sent).sum());
    }
}
