package app.interval.scheduling;

import app.interval.domain.ParameterSet;

import java.util.ArrayList;
import java.util.List;

/// Which weights a model accepts: how many, and each from a lowest to a highest value.
///
/// @param model `fsrs-7` or `fsrs-6`
record ParameterBounds(String model, List<Double> lowest, List<Double> highest) {

    ParameterBounds {
        lowest = List.copyOf(lowest);
        highest = List.copyOf(highest);
    }

    /// The weights of a set that holds.
    ///
    /// @throws IllegalArgumentException naming the weight and the remedy
    double[] checked(ParameterSet parameters) {
        if (!parameters.model().equals(model)) {
            throw new IllegalArgumentException(
                    "parameters of %s, wanted are those of %s"
                            .formatted(parameters.model(), model));
        }
        var weights = finite(parameters);
        for (int i = 0; i < weights.length; i++) {
            if (weights[i] < lowest.get(i) || weights[i] > highest.get(i)) {
                throw new IllegalArgumentException(
                        "%s: w%d = %s lies outside %s to %s; clamp it first"
                                .formatted(model, i, weights[i], lowest.get(i), highest.get(i)));
            }
        }
        return weights;
    }

    /// Each weight moved to the nearest that is accepted.
    ///
    /// @throws IllegalArgumentException for another number of weights, or one that is no number
    double[] clamped(List<Double> weights) {
        var all = finite(new ParameterSet(model, weights));
        clamp(all);
        return all;
    }

    /// The same in place.
    void clamp(double[] weights) {
        for (int i = 0; i < weights.length; i++) {
            weights[i] = Math.clamp(weights[i], lowest.get(i), highest.get(i));
        }
    }

    private double[] finite(ParameterSet parameters) {
        var all = parameters.array();
        if (all.length != lowest.size()) {
            throw new IllegalArgumentException(
                    "%s has %d weights, these are %d".formatted(model, lowest.size(), all.length));
        }
        for (int i = 0; i < all.length; i++) {
            if (!Double.isFinite(all[i])) {
                throw new IllegalArgumentException(
                        "%s: w%d = %s is no finite number".formatted(model, i, all[i]));
            }
        }
        return all;
    }

    /// @param pairs lowest and highest of each weight in turn
    static ParameterBounds of(String model, double... pairs) {
        var lowest = new ArrayList<Double>();
        var highest = new ArrayList<Double>();
        for (int i = 0; i < pairs.length; i += 2) {
            lowest.add(pairs[i]);
            highest.add(pairs[i + 1]);
        }
        return new ParameterBounds(model, lowest, highest);
    }
}
