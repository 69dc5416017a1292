package app.interval.fitting;

import app.interval.domain.ParameterSet;

import java.util.List;
import java.util.Optional;
import java.util.function.DoubleConsumer;
import java.util.random.RandomGenerator;

/// Parameters of FSRS-7 for one learner, offered only if they would have predicted the learner's
/// newest answers better than those in force.
///
/// The oldest four fifths of the answers are learned from, the newest fifth decides; then all are
/// learned from. Fewer than [#FEWEST] answers tell nothing; below [#ENOUGH] only the first
/// stabilities move, because a full fit of so few predicts worse than the published defaults.
public final class Fitting {

    /// Scored answers.
    public static final int FEWEST = 64;

    /// Scored answers.
    public static final int ENOUGH = 1_000;

    private static final double LEARNED_FROM = 0.8;

    private final TrainingSet set;
    private final RandomGenerator random;

    /// @param random the order in which answers are looked at
    public Fitting(List<History> histories, RandomGenerator random) {
        set = TrainingSet.exact(histories);
        this.random = random;
    }

    /// How many answers are predicted: all but the first of each item.
    public int scored() {
        return set.scored();
    }

    /// How many of `scored` answers decide whether parameters are better: the newest fifth.
    public static int newest(int scored) {
        return scored - (int) (LEARNED_FROM * scored);
    }

    /// Parameters that predict better than the current ones.
    ///
    /// @param current parameters in force
    /// @param progress told of the share that is done, 0 to 1; what it throws ends the fit
    /// @return empty if nothing better was found
    public Optional<Fitted> fit(ParameterSet current, DoubleConsumer progress) {
        if (set.scored() < FEWEST) {
            return Optional.empty();
        }
        var cut = set.scored() - newest(set.scored());
        var tried = learn(cut, done -> progress.accept(LEARNED_FROM / 2 * done));
        var before = newest(current.array(), cut);
        var after = newest(tried, cut);
        if (!(after.logLoss() < before.logLoss())) {
            return Optional.empty();
        }
        var half = LEARNED_FROM / 2;
        var all = learn(set.scored(), done -> progress.accept(half + (1 - half) * done));
        return Optional.of(new Fitted(ParameterSet.of("fsrs-7", all), set.scored(), before, after));
    }

    private double[] learn(int end, DoubleConsumer progress) {
        if (set.scored() < ENOUGH) {
            progress.accept(0);
            return new FewAnswers(Recipes.FSRS7, set, end).find();
        }
        var training = new Training(Recipes.FSRS7, set, end);
        return training.from(Recipes.FSRS7.prior().start(), random, progress);
    }

    private Evaluation newest(double[] weights, int cut) {
        return Evaluation.of(Recipes.FSRS7, set, weights, number -> number >= cut);
    }

    /// What was found.
    ///
    /// @param scored answers it was learned from
    /// @param before how the parameters in force predict the newest fifth
    /// @param after how parameters predict it that have not seen it
    public record Fitted(
            ParameterSet parameters, int scored, Evaluation before, Evaluation after) {}
}
