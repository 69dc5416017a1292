package app.interval.fitting;

import app.interval.domain.ParameterSet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;

/// How well and how fast parameters are fitted to logs of learners: files named `learner_*.csv`
/// with the columns of [Learners].
///
/// Arguments: folder of the logs, times each fit is repeated.
public final class FitFigures {

    private final List<History> histories;
    private final double[] truth;
    private final int times;

    private FitFigures(Path file, int times) throws IOException {
        histories = Learners.read(file);
        truth = Learners.truth(file);
        this.times = times;
    }

    public static void main(String[] args) throws IOException {
        var folder = Path.of(args[0]);
        var times = args.length > 1 ? Integer.parseInt(args[1]) : 5;
        System.out.println("log loss / RMSE(bins): published, fitted, the truth; ms of each fit");
        try (var files = Files.newDirectoryStream(folder, "learner_*.csv")) {
            for (var file : files) {
                System.out.println(file.getFileName());
                var figures = new FitFigures(file, times);
                figures.seven();
                figures.six();
            }
        }
    }

    private void seven() {
        var set = TrainingSet.exact(histories);
        var training = new Training(Recipes.FSRS7, set, set.scored());
        var start = Recipes.FSRS7.prior().start();
        var fit = Timed.of(times, () -> training.from(start, new Random(1), _ -> {}));
        print("FSRS-7", Recipes.FSRS7, set, fit);
        System.out.printf(
                "    objective %.3f, %.3f%n",
                training.objective(start), training.objective(fit.weights));
    }

    private void six() {
        var fit = Timed.of(times, () -> six(histories).array());
        print("FSRS-6", Recipes.FSRS6, TrainingSet.wholeDays(histories), fit);
    }

    static ParameterSet six(List<History> histories) {
        return new Fsrs6Fitting(histories).fit(new Random(1), _ -> {});
    }

    private void print(String name, Recipe recipe, TrainingSet set, Timed fit) {
        System.out.printf(
                "  %s, %d answers: %s, %s, %s; ms %s%n",
                name,
                set.scored(),
                text(Evaluation.of(recipe, set, recipe.prior().start(), _ -> true)),
                text(Evaluation.of(recipe, set, fit.weights, _ -> true)),
                text(Evaluation.of(set, truth, _ -> true)),
                Arrays.toString(fit.milliseconds));
    }

    static String text(Evaluation evaluation) {
        return "%.4f / %.4f".formatted(evaluation.logLoss(), evaluation.rmseBins());
    }

    /// What was found, and how long each time took.
    @SuppressWarnings("ArrayRecordComponent") // read at once and forgotten
    private record Timed(double[] weights, long[] milliseconds) {

        static Timed of(int times, Supplier<double[]> fit) {
            var weights = new double[0];
            var milliseconds = new long[times];
            for (int i = 0; i < times; i++) {
                var began = System.nanoTime();
                weights = fit.get();
                milliseconds[i] = (System.nanoTime() - began) / 1_000_000;
            }
            return new Timed(weights, milliseconds);
        }
    }
}
