package app.interval.fitting;

import app.interval.domain.ParameterSet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

/// How well and how fast parameters are fitted to logs of learners: files named `learner_*.csv`
/// with the columns of [Learners].
///
/// Arguments: folder of the logs, times each fit is repeated.
public final class FitFigures {

    private FitFigures() {}

    public static void main(String[] args) throws IOException {
        var folder = Path.of(args[0]);
        var times = args.length > 1 ? Integer.parseInt(args[1]) : 5;
        System.out.println("log loss / RMSE(bins): published, fitted; ms of each fit");
        try (var files = Files.newDirectoryStream(folder, "learner_*.csv")) {
            for (var file : files) {
                var histories = Learners.read(file);
                System.out.println(file.getFileName());
                seven(histories, times);
                six(histories, times);
            }
        }
    }

    private static void seven(List<History> histories, int times) {
        var set = TrainingSet.exact(histories);
        var training = new Training(Recipes.FSRS7, set, set.scored());
        var start = Recipes.FSRS7.prior().start();
        var spent = new StringBuilder();
        var weights = start;
        for (int i = 0; i < times; i++) {
            var began = System.nanoTime();
            weights = training.from(start, new Random(1), _ -> {});
            spent.append(' ').append((System.nanoTime() - began) / 1_000_000);
        }
        System.out.printf(
                "  FSRS-7, %d answers: %s, %s; objective %.3f, %.3f; ms%s%n",
                set.scored(),
                text(Evaluation.of(Recipes.FSRS7, set, start, _ -> true)),
                text(Evaluation.of(Recipes.FSRS7, set, weights, _ -> true)),
                training.objective(start),
                training.objective(weights),
                spent);
    }

    private static void six(List<History> histories, int times) {
        var set = TrainingSet.wholeDays(histories);
        var spent = new StringBuilder();
        var fitted = Recipes.FSRS6.prior().middle();
        for (int i = 0; i < times; i++) {
            var began = System.nanoTime();
            fitted = new Fsrs6Fitting(histories).fit(new Random(1), _ -> {});
            spent.append(' ').append((System.nanoTime() - began) / 1_000_000);
        }
        System.out.printf(
                "  FSRS-6, %d answers: %s, %s; ms%s%n",
                set.scored(),
                text(evaluation(set, Recipes.FSRS6.prior().middle())),
                text(evaluation(set, fitted)),
                spent);
    }

    private static Evaluation evaluation(TrainingSet set, ParameterSet parameters) {
        return Evaluation.of(Recipes.FSRS6, set, parameters.array(), _ -> true);
    }

    private static String text(Evaluation evaluation) {
        return "%.4f / %.4f".formatted(evaluation.logLoss(), evaluation.rmseBins());
    }
}
