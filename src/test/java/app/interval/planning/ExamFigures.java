package app.interval.planning;

import app.interval.scheduling.Fsrs7;
import app.interval.scheduling.MemoryModel;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// What is recalled on the interview day after studying by the planner or by other rules: 400
/// items, FSRS-7, mean and standard error over seeds.
///
/// Arguments: number of seeds.
public final class ExamFigures {

    private static final int ITEMS = 400;

    /// Until the interview, and answers a day.
    static final int[][] ROWS = {{14, 40}, {30, 30}, {30, 60}, {60, 25}, {60, 50}};

    private ExamFigures() {}

    public static void main(String[] args) {
        var seeds = args.length > 0 ? Integer.parseInt(args[0]) : 20;
        var model = new Fsrs7(Fsrs7.DEFAULTS);
        table("the learner is as the model believes", model, seeds);
        table("the learner forgets faster", forgetful(), seeds);
    }

    private static void table(String title, MemoryModel truth, int seeds) {
        System.out.printf("%n%s; %d seeds%n", title, seeds);
        for (var row : ROWS) {
            System.out.printf("%d days, %d answers a day%n", row[0], row[1]);
            for (var policy : Policy.values()) {
                var figure = Figure.of(truth, policy, row, seeds);
                System.out.printf(
                        "  %-34s %.4f  +- %.4f%n", policy.title, figure.mean, figure.error);
            }
        }
    }

    /// Somebody whose memory is worse than the published defaults in most respects.
    static MemoryModel forgetful() {
        var weights = new ArrayList<>(Fsrs7.DEFAULTS.weights());
        Map.ofEntries(
                        Map.entry(0, 0.05),
                        Map.entry(1, 1.1),
                        Map.entry(2, 2.0),
                        Map.entry(3, 6.0),
                        Map.entry(4, 6.7),
                        Map.entry(6, 3.5),
                        Map.entry(7, 1.6),
                        Map.entry(9, 1.6),
                        Map.entry(10, 0.65),
                        Map.entry(13, 0.55),
                        Map.entry(15, 1.2),
                        Map.entry(23, 0.13),
                        Map.entry(24, 0.2),
                        Map.entry(27, 0.18),
                        Map.entry(28, 0.6))
                .forEach(weights::set);
        return new Fsrs7(Fsrs7.clamped(weights));
    }

    /// Recall on the day.
    ///
    /// @param error standard error of the mean
    record Figure(double mean, double error) {

        static Figure of(MemoryModel truth, Policy policy, int[] row, int seeds) {
            var model = new Fsrs7(Fsrs7.DEFAULTS);
            List<Double> all = new ArrayList<>();
            for (int seed = 1; seed <= seeds; seed++) {
                var learner = new Learner(ITEMS, truth, model, new Random(seed));
                policy.study(learner, model, row[0], row[1]);
                all.add(learner.recalled(row[0]));
            }
            var mean = all.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
            var variance =
                    all.stream().mapToDouble(one -> (one - mean) * (one - mean)).sum()
                            / (seeds - 1);
            return new Figure(mean, Math.sqrt(variance / seeds));
        }
    }
}
