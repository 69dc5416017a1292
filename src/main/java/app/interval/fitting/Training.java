package app.interval.fitting;

import java.util.Arrays;
import java.util.function.DoubleConsumer;
import java.util.random.RandomGenerator;

/// Weights of one model that make a learner's answers least surprising.
final class Training {

    private final Recipe recipe;
    private final TrainingSet set;
    private final int end;
    private final double[] importance;
    private final Gradient<?> gradient;

    /// @param end number behind the last scored answer that is learned from
    Training(Recipe recipe, TrainingSet set, int end) {
        this.recipe = recipe;
        this.set = set;
        this.end = end;
        importance =
                set.early(
                        set.importance(0, end, n -> recipe.recency().weight(n, end)),
                        recipe.descent().longest());
        gradient = recipe.gradient().get();
    }

    /// @param start weights to begin with; stay as they are
    /// @param progress told of the share that is done, 0 to 1; what it throws ends the search
    double[] from(double[] start, RandomGenerator random, DoubleConsumer progress) {
        var weights = start.clone();
        var slope = new double[weights.length];
        var descent = recipe.descent();
        var adam = new Adam(descent, weights.length);
        var batches = new Batches(set, end);
        var all = (double) descent.epochs() * end;
        var done = 0;
        for (int epoch = 0; epoch < descent.epochs(); epoch++) {
            for (var batch : batches.shuffled(descent.batch(), random)) {
                Arrays.fill(slope, 0);
                for (int i = batch.from(); i < batch.to(); i++) {
                    gradient.add(set, batches.history(i), weights, importance, slope);
                }
                recipe.prior().addSlope(weights, batch.scored() / (double) end, slope);
                adam.step(weights, slope, done / all);
                recipe.clamp().accept(weights);
                done += batch.scored();
                progress.accept(done / all);
            }
        }
        return weights;
    }

    /// What the search makes small: the weighted surprise of all answers and the prior's cost.
    double objective(double[] weights) {
        var slope = new double[weights.length];
        var loss = 0.0;
        for (int i = 0; i < set.histories(); i++) {
            loss += gradient.add(set, i, weights, importance, slope);
        }
        return loss + recipe.prior().cost(weights);
    }

    /// The slope of [#objective(double\[\])].
    double[] slope(double[] weights) {
        var slope = new double[weights.length];
        for (int i = 0; i < set.histories(); i++) {
            gradient.add(set, i, weights, importance, slope);
        }
        recipe.prior().addSlope(weights, 1, slope);
        return slope;
    }
}
