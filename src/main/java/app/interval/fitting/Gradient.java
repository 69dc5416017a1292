package app.interval.fitting;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/// The loss of a memory model on a history and how it changes with each weight, by one pass through
/// the history and one back. Keeps what it needs on the way; one thread at a time.
final class Gradient<S extends Step<S>> {

    private final List<S> steps = new ArrayList<>();
    private final Supplier<S> step;
    private final Adjoint adjoint = new Adjoint();
    private double[] byRecall = {};

    Gradient(Supplier<S> step) {
        this.step = step;
    }

    /// Adds the derivatives of one history's loss to `gradient`.
    ///
    /// @param importance of each answer of the set; 0 where it does not count
    /// @return the loss, in nats
    double add(
            TrainingSet set,
            int history,
            double[] weights,
            double[] importance,
            double[] gradient) {
        var start = set.starts[history];
        var last = lastImportant(importance, start, set.starts[history + 1]);
        if (last < 0) {
            return 0;
        }
        forward(set, start, last, weights);
        var loss = 0.0;
        for (int k = 1; k <= last; k++) {
            var weight = importance[start + k];
            var grade = set.grades[start + k];
            var chance = set.chances[start + k];
            var right = Surprise.right(steps.get(k).recall(), chance);
            loss += weight == 0 ? 0 : weight * Surprise.of(right, grade);
            byRecall[k] = weight == 0 ? 0 : weight * Surprise.slope(right, chance, grade);
        }
        backward(last, weights, gradient);
        return loss;
    }

    /// Recall at each answer of a history; that of the first is left as it is.
    ///
    /// @param recalls of the whole set, in its order
    void predict(TrainingSet set, int history, double[] weights, double[] recalls) {
        var start = set.starts[history];
        var last = set.starts[history + 1] - 1 - start;
        forward(set, start, last, weights);
        for (int k = 1; k <= last; k++) {
            recalls[start + k] = steps.get(k).recall();
        }
    }

    private static int lastImportant(double[] importance, int start, int end) {
        int last = end - 1;
        while (last > start && importance[last] == 0) {
            last--;
        }
        return last > start ? last - start : -1;
    }

    private void forward(TrainingSet set, int start, int last, double[] weights) {
        makeRoom(last + 1);
        steps.getFirst().first(weights, set.grades[start]);
        for (int k = 1; k <= last; k++) {
            steps.get(k)
                    .forward(weights, steps.get(k - 1), set.days[start + k], set.grades[start + k]);
        }
    }

    private void makeRoom(int answers) {
        while (steps.size() < answers) {
            steps.add(step.get());
        }
        if (byRecall.length < answers) {
            byRecall = new double[2 * answers];
        }
    }

    private void backward(int last, double[] weights, double[] gradient) {
        adjoint.clear();
        for (int k = last; k > 0; k--) {
            steps.get(k).backward(weights, adjoint, byRecall[k], gradient);
        }
        steps.getFirst().firstBackward(weights, adjoint, gradient);
    }
}
