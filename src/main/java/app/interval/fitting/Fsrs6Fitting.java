package app.interval.fitting;

import app.interval.domain.ParameterSet;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleConsumer;
import java.util.random.RandomGenerator;

/// Parameters of FSRS-6 for one learner, by the recipe of fsrs-rs: first stabilities from the first
/// later day of each item, then all weights. For comparison only.
public final class Fsrs6Fitting {

    private static final int FEWEST = 8;
    private static final int ENOUGH = 64;

    private final List<History> histories;

    public Fsrs6Fitting(List<History> histories) {
        this.histories = List.copyOf(histories);
    }

    /// The parameters; the published defaults if there is too little to learn from.
    ///
    /// @param progress told of the share that is done, 0 to 1; what it throws ends the fit
    public ParameterSet fit(RandomGenerator random, DoubleConsumer progress) {
        var delays = new FirstDelays(histories);
        var usual = delays.usual(histories);
        var set = TrainingSet.wholeDays(usual);
        if (set.scored() < FEWEST) {
            return Recipes.FSRS6.prior().middle();
        }
        var begin = beginning(new FirstStabilities(delays).find());
        if (set.scored() < ENOUGH) {
            return begin;
        }
        var recipe = Recipes.FSRS6.startingAt(begin);
        var training = new Training(recipe, set, set.scored());
        var weights = training.from(recipe.prior().start(), random, progress);
        FirstStabilities.ascend(weights);
        return ParameterSet.of("fsrs-6", weights);
    }

    private static ParameterSet beginning(double[] stabilities) {
        var weights = new ArrayList<>(Recipes.FSRS6.prior().middle().weights());
        for (int i = 0; i < stabilities.length; i++) {
            weights.set(i, stabilities[i]);
        }
        return new ParameterSet("fsrs-6", weights);
    }
}
