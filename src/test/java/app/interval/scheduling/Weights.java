package app.interval.scheduling;

import app.interval.domain.Memory;
import app.interval.domain.ParameterSet;

import java.util.ArrayList;
import java.util.Collections;
import java.util.random.RandomGenerator;

/// Random weights and memories inside the published bounds.
final class Weights {

    private static final double[][] BOUNDS = {
        {1e-4, 50}, {1e-4, 100}, {1e-4, 100}, {1e-4, 100}, {1, 10}, {0.001, 4}, {0.1, 4}, {0, 4},
        {0, 1.2}, {0.3, 3}, {0.01, 1.5}, {0.1, 1}, {0, 3.5}, {0, 1}, {1, 7}, {0, 4},
        {0, 2}, {0.5, 6}, {0.001, 1.5}, {0.001, 1}, {0, 5}, {0, 1}, {1, 7}, {0.01, 0.25},
        {0.01, 0.95}, {0.2, 0.85}, {0.5, 0.99}, {0.01, 1}, {0.1, 1}, {0, 0.9}, {0.1, 1.1}, {0, 1},
        {0, 0.6}, {0, 0.6}
    };

    private Weights() {}

    /// The four first stabilities ascend, and the slow curve's base is not below the fast one's.
    static ParameterSet random(RandomGenerator random) {
        var weights = new ArrayList<Double>();
        for (var bound : BOUNDS) {
            weights.add(random.nextDouble(bound[0], bound[1]));
        }
        Collections.sort(weights.subList(0, 4));
        weights.set(26, Math.max(weights.get(25), weights.get(26)));
        return new ParameterSet("fsrs-7", weights);
    }

    /// From one ten thousandth of a day to a hundred years.
    static Memory memory(RandomGenerator random) {
        return new Memory(stability(random), stability(random), random.nextDouble(1, 10));
    }

    private static double stability(RandomGenerator random) {
        return Math.clamp(Math.pow(10, random.nextDouble(-4, 4.6)), 0.0001, 36_500);
    }
}
