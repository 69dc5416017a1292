package app.interval.readiness;

import static app.interval.readiness.State.LEVELS;
import static app.interval.readiness.State.LINK;
import static app.interval.readiness.State.NOISE;
import static app.interval.readiness.State.ROOT;
import static app.interval.readiness.State.SHIFT;

/// The distribution given one observation of a logit with normal noise, exactly: from the topic to
/// the area to the root, each given what hangs above it. No matrix is inverted, and symmetric ones
/// stay symmetric, because each change is a vector times itself.
final class Conditioning {

    private final double[] column = new double[ROOT];

    /// @param look at the cell, as it was before
    /// @param value observed
    /// @param noise variance of the observation, above 0
    void observe(State state, Look look, Place place, double value, double noise) {
        var x = state.x();
        var rest = value - x[place.topic() + SHIFT + place.level()];
        var variance = look.own() + noise;
        for (int i = 0; i < LEVELS; i++) {
            column[i] = x[place.topic() + NOISE + i * LEVELS + place.level()];
        }
        for (int i = 0; i < LEVELS; i++) {
            var gain = column[i] / variance;
            var row = place.topic() + LINK + i * ROOT;
            subtract(x, row, gain, look.toArea);
            subtract(x, row + LEVELS, gain, look.toHabits);
            x[place.topic() + SHIFT + i] += gain * rest;
        }
        shrink(x, place.topic() + NOISE, LEVELS, variance);
        area(x, look, place.area(), rest, variance + look.ofArea());
    }

    private void area(double[] x, Look look, int area, double value, double variance) {
        var rest = value - Look.product(x, area + SHIFT, look.toArea);
        multiply(x, area + NOISE, look.toArea);
        for (int i = 0; i < LEVELS; i++) {
            var gain = column[i] / variance;
            subtract(x, area + LINK + i * ROOT, gain, look.toRoot);
            x[area + SHIFT + i] += gain * rest;
        }
        shrink(x, area + NOISE, LEVELS, variance);
        root(x, look, rest, variance + look.ofRoot());
    }

    private void root(double[] x, Look look, double value, double variance) {
        var rest = value - Look.product(x, State.MEAN, look.toRoot);
        multiply(x, State.COVARIANCE, look.toRoot);
        for (int i = 0; i < ROOT; i++) {
            x[State.MEAN + i] += column[i] / variance * rest;
        }
        shrink(x, State.COVARIANCE, ROOT, variance);
    }

    private static void subtract(double[] x, int begin, double factor, double[] v) {
        for (int i = 0; i < v.length; i++) {
            x[begin + i] -= factor * v[i];
        }
    }

    private void multiply(double[] x, int matrix, double[] v) {
        for (int i = 0; i < v.length; i++) {
            column[i] = Look.product(x, matrix + i * v.length, v);
        }
    }

    private void shrink(double[] x, int matrix, int width, double variance) {
        for (int i = 0; i < width; i++) {
            for (int j = 0; j < width; j++) {
                x[matrix + i * width + j] -= column[i] * column[j] / variance;
            }
        }
    }
}
