package app.interval.scheduling;

import app.interval.domain.ParameterSet;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/// Weights of a model inside their published bounds, written down here a second time.
@SuppressWarnings("ImmutableEnumChecker") // nobody writes into the bounds
enum Weights {
    FSRS_7(
            "fsrs-7",
            new double[][] {
                {1e-4, 50},
                {1e-4, 100},
                {1e-4, 100},
                {1e-4, 100},
                {1, 10},
                {0.001, 4},
                {0.1, 4},
                {0, 4},
                {0, 1.2},
                {0.3, 3},
                {0.01, 1.5},
                {0.1, 1},
                {0, 3.5},
                {0, 1},
                {1, 7},
                {0, 4},
                {0, 2},
                {0.5, 6},
                {0.001, 1.5},
                {0.001, 1},
                {0, 5},
                {0, 1},
                {1, 7},
                {0.01, 0.25},
                {0.01, 0.95},
                {0.2, 0.85},
                {0.5, 0.99},
                {0.01, 1},
                {0.1, 1},
                {0, 0.9},
                {0.1, 1.1},
                {0, 1},
                {0, 0.6},
                {0, 0.6}
            }),
    FSRS_6(
            "fsrs-6",
            new double[][] {
                {0.001, 100},
                {0.001, 100},
                {0.001, 100},
                {0.001, 100},
                {1, 10},
                {0.001, 4},
                {0.001, 4},
                {0.001, 0.75},
                {0, 4.5},
                {0, 0.8},
                {0.001, 3.5},
                {0.001, 5},
                {0.001, 0.25},
                {0.001, 0.9},
                {0, 4},
                {0, 1},
                {1, 6},
                {0, 2},
                {0, 2},
                {0, 0.8},
                {0.1, 0.8}
            });

    private final String model;
    private final double[][] bounds;

    Weights(String model, double[][] bounds) {
        this.model = model;
        this.bounds = bounds;
    }

    MemoryModel with(ParameterSet parameters) {
        return this == FSRS_7 ? new Fsrs7(parameters) : new Fsrs6(parameters, true);
    }

    ParameterSet clamped(List<Double> weights) {
        return this == FSRS_7 ? Fsrs7.clamped(weights) : Fsrs6.clamped(weights);
    }

    ParameterSet of(double[] weights) {
        return ParameterSet.of(model, weights);
    }

    ParameterSet of(List<Double> weights) {
        return new ParameterSet(model, weights);
    }

    ParameterSet lowest() {
        return each(bound -> bound[0]);
    }

    ParameterSet highest() {
        return each(bound -> bound[1]);
    }

    /// Each weight at one of its bounds.
    ParameterSet corner(RandomGenerator random) {
        return each(bound -> bound[random.nextInt(2)]);
    }

    /// The four first stabilities ascend.
    ParameterSet random(RandomGenerator random) {
        var weights = each(bound -> random.nextDouble(bound[0], bound[1])).array();
        Arrays.sort(weights, 0, 4);
        return of(weights);
    }

    private ParameterSet each(ToDoubleFunction<double[]> choice) {
        return of(Stream.of(bounds).mapToDouble(choice).toArray());
    }
}
