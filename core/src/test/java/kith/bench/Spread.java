package kith.bench;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * A mean over simulated users with half the width of its 95 % interval.
 *
 * @param mean the mean
 * @param half half the interval; NaN for fewer than two users
 */
record Spread(double mean, double half) {

    static Spread of(List<Lived> lives, ToDoubleFunction<Lived> measure) {
        return of(lives.stream().mapToDouble(measure).toArray());
    }

    /** Of the differences, user by user. */
    static Spread between(List<Lived> ours, List<Lived> others, ToDoubleFunction<Lived> measure) {
        double[] differences = new double[ours.size()];
        for (int i = 0; i < differences.length; i++) {
            differences[i] = measure.applyAsDouble(ours.get(i)) - measure.applyAsDouble(others.get(i));
        }
        return of(differences);
    }

    private static Spread of(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        double mean = sum / values.length;
        double squares = 0;
        for (double value : values) {
            squares += (value - mean) * (value - mean);
        }
        return new Spread(mean, 1.96 * Math.sqrt(squares / (values.length - 1) / values.length));
    }

    double low() {
        return mean - half;
    }

    @Override
    public String toString() {
        return "%+.2f±%.2f".formatted(mean, half);
    }
}
