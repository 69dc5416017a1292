package app.interval.fitting;

import app.interval.domain.Grade;

import java.util.HashMap;
import java.util.Map;
import java.util.function.IntPredicate;

/// How well weights predict some of the answers of a set.
///
/// @param answers how many
/// @param logLoss mean surprise, in nats
/// @param rmseBins root of the mean squared difference between predicted and seen shares of right
///   answers, over answers of like delay, length of history and lapses, 0 to 1. Bins as fsrs-rs has
///   them (`inference.rs`): delays in days of study, and only later days count as reviews or lapses
public record Evaluation(int answers, double logLoss, double rmseBins) {

    private record Bin(long delay, long reviews, long lapses) {}

    private static final class Tally {
        private int answers;
        private double predicted;
        private int right;
    }

    /// @param which of the scored answers, by their number
    static Evaluation of(Recipe recipe, TrainingSet set, double[] weights, IntPredicate which) {
        var recalls = new double[set.days.length];
        var gradient = recipe.gradient().get();
        for (int i = 0; i < set.histories(); i++) {
            gradient.predict(set, i, weights, recalls);
        }
        return of(set, recalls, which);
    }

    /// @param recalls predicted for each answer of the set, in its order
    static Evaluation of(TrainingSet set, double[] recalls, IntPredicate which) {
        Map<Bin, Tally> bins = new HashMap<>();
        var loss = 0.0;
        for (int i = 0; i < set.histories(); i++) {
            loss += tally(set, i, recalls, which, bins);
        }
        var answers = bins.values().stream().mapToInt(tally -> tally.answers).sum();
        var squares =
                bins.values().stream()
                        .mapToDouble(
                                tally -> Math.pow(tally.predicted - tally.right, 2) / tally.answers)
                        .sum();
        return new Evaluation(answers, loss / answers, Math.sqrt(squares / answers));
    }

    /// Answers the surprise of the history's answers.
    private static double tally(
            TrainingSet set,
            int history,
            double[] recalls,
            IntPredicate which,
            Map<Bin, Tally> bins) {
        var loss = 0.0;
        int days = 1;
        int lapses = 0;
        for (int k = set.starts[history]; k < set.starts[history + 1]; k++) {
            var grade = set.grades[k];
            var laterDay = set.wholeDays[k] > 0;
            days += laterDay ? 1 : 0;
            if (set.number[k] != TrainingSet.UNSCORED && which.test(set.number[k])) {
                var right = Surprise.right(recalls[k], set.chances[k]);
                loss += Surprise.of(right, grade);
                var bin = new Bin(delay(set.wholeDays[k]), reviews(days), lapses(lapses));
                var tally = bins.computeIfAbsent(bin, _ -> new Tally());
                tally.answers++;
                tally.predicted += right;
                tally.right += grade == Grade.AGAIN ? 0 : 1;
            }
            lapses += laterDay && grade == Grade.AGAIN ? 1 : 0;
        }
        return loss;
    }

    private static long delay(int days) {
        return Math.round(step(2.48, 3.62, days) * 100);
    }

    private static long reviews(int days) {
        return Math.round(step(1.99, 1.89, days));
    }

    private static long lapses(int lapses) {
        return lapses == 0 ? 0 : Math.round(step(1.65, 1.73, lapses));
    }

    private static double step(double scale, double base, double value) {
        return value <= 0
                ? 0
                : scale * Math.pow(base, Math.floor(Math.log(value) / Math.log(base)));
    }
}
