package app.interval.readiness;

import java.util.ArrayList;
import java.util.List;

/// Forecasts that were put to the test, and how they came true: of unseen first attempts without
/// haste or hint, as they were before any shift.
public record Forecasts(List<Tested> tested) {

    /// Fewer say too little for a shift.
    private static final int LEAST = 200;

    /// A shift is held back as if by so many forecasts that came true.
    private static final double TRUSTED = 100;

    private static final double EDGE = 0.01;
    private static final double LOSS_EDGE = 1e-12;
    private static final int BINS = 10;
    private static final int MOST_STEPS = 25;
    private static final double SMALL_STEP = 1e-10;

    public Forecasts {
        tested = List.copyOf(tested);
    }

    /// One of them.
    ///
    /// @param forecast probability of a fully right answer, 0 to 1
    /// @param score that was given, 0 to 1
    public record Tested(double forecast, double score) {}

    /// Forecasts alike, and how they came true. No means if there are none.
    ///
    /// @param forecast mean of them
    /// @param score mean of what came
    public record Bin(int count, double forecast, double score) {}

    /// Mean squared error (G. Brier, 1950); 0 if there are none.
    public double brier() {
        return tested.stream()
                .mapToDouble(one -> one.forecast * (one.forecast - 2 * one.score) + one.score)
                .average()
                .orElse(0);
    }

    /// Mean logarithmic loss, natural; 0 if there are none.
    public double logLoss() {
        return tested.stream().mapToDouble(Forecasts::loss).average().orElse(0);
    }

    private static double loss(Tested one) {
        var p = Math.clamp(one.forecast, LOSS_EDGE, 1 - LOSS_EDGE);
        return -one.score * StrictMath.log(p) - (1 - one.score) * StrictMath.log(1 - p);
    }

    /// Ten, of forecasts from 0 to 0.1, to 0.2 and so on.
    public List<Bin> bins() {
        var counts = new int[BINS];
        var forecasts = new double[BINS];
        var scores = new double[BINS];
        for (var one : tested) {
            var bin = Math.clamp((int) (one.forecast * BINS), 0, BINS - 1);
            counts[bin]++;
            forecasts[bin] += one.forecast;
            scores[bin] += one.score;
        }
        var bins = new ArrayList<Bin>();
        for (int i = 0; i < BINS; i++) {
            var count = Math.max(counts[i], 1);
            bins.add(new Bin(counts[i], forecasts[i] / count, scores[i] / count));
        }
        return bins;
    }

    /// By how much all that is shown should move on the logit scale, so that forecasts would have
    /// come true on the whole: -1 to 1, and 0 if there are too few of them. Never fed back into the
    /// estimate. Logistic regression with an intercept alone, shrunk towards 0, by Newton's
    /// iteration.
    public double shift() {
        if (tested.size() < LEAST) {
            return 0;
        }
        var logits = tested.stream().mapToDouble(one -> Logistic.logit(inside(one))).toArray();
        var held = TRUSTED * spread(0, logits) / logits.length;
        var scores = tested.stream().mapToDouble(Tested::score).sum();
        var shift = 0.0;
        for (int i = 0; i < MOST_STEPS; i++) {
            var step =
                    (scores - expected(shift, logits) - held * shift)
                            / (spread(shift, logits) + held);
            shift = Math.clamp(shift + step, -1.0, 1.0);
            if (Math.abs(step) < SMALL_STEP) {
                break;
            }
        }
        return shift;
    }

    private static double inside(Tested one) {
        return Math.clamp(one.forecast, EDGE, 1 - EDGE);
    }

    private static double expected(double shift, double[] logits) {
        var sum = 0.0;
        for (var logit : logits) {
            sum += Logistic.sigmoid(logit + shift);
        }
        return sum;
    }

    private static double spread(double shift, double[] logits) {
        var sum = 0.0;
        for (var logit : logits) {
            var p = Logistic.sigmoid(logit + shift);
            sum += p * (1 - p);
        }
        return sum;
    }
}
