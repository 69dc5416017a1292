package app.interval.fitting;

import app.interval.domain.Grade;

/// Moves the first stabilities alone: what a few hundred answers can tell. Each is searched by
/// itself, among the histories that begin with its grade, and is held back from going far.
final class FewAnswers {

    /// A first stability e times the usual one costs as much as two surprises of one nat.
    private static final double HELD_BACK = 2;

    private static final double FARTHEST = 3;
    private static final int SEARCH_STEPS = 40;

    private final Recipe recipe;
    private final TrainingSet set;
    private final double[] importance;
    private final Gradient<?> gradient;
    private final double[] slope;

    /// @param end number behind the last scored answer that is learned from
    FewAnswers(Recipe recipe, TrainingSet set, int end) {
        this.recipe = recipe;
        this.set = set;
        importance = set.importance(0, end, _ -> 1);
        gradient = recipe.gradient().get();
        slope = new double[recipe.prior().start().length];
    }

    double[] find() {
        var weights = recipe.prior().start();
        for (var grade : Grade.values()) {
            weights[grade.number() - 1] *= Math.exp(search(weights.clone(), grade));
        }
        recipe.clamp().accept(weights);
        return weights;
    }

    /// The logarithm of the best factor.
    private double search(double[] weights, Grade grade) {
        var low = -FARTHEST;
        var high = FARTHEST;
        for (int i = 0; i < SEARCH_STEPS; i++) {
            var a = low + (high - low) / 3;
            var b = high - (high - low) / 3;
            if (loss(weights, grade, a) < loss(weights, grade, b)) {
                high = b;
            } else {
                low = a;
            }
        }
        return (low + high) / 2;
    }

    private double loss(double[] weights, Grade grade, double by) {
        var tried = weights.clone();
        tried[grade.number() - 1] *= Math.exp(by);
        var loss = HELD_BACK * by * by;
        for (int i = 0; i < set.histories(); i++) {
            if (set.grades[set.starts[i]] == grade) {
                loss += gradient.add(set, i, tried, importance, slope);
            }
        }
        return loss;
    }
}
