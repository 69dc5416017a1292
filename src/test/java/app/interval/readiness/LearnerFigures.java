package app.interval.readiness;

import app.interval.domain.Level;

import com.fasterxml.jackson.jr.ob.JSON;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// How near readiness comes to what simulated learners really know: files `p01.json` and so on,
/// each with answers and with the truth on some days, and `tree.json`. Prints errors and how often
/// bands hold the truth, on the day itself; writes every prediction and forecast as JSON.
///
/// Arguments: folder of the learners, file to write.
@SuppressWarnings("EnumOrdinal") // figures lie in arrays, level by level
public final class LearnerFigures {

    private final Tree tree;
    private final Model model;
    private final Score areas = new Score();
    private final Score overall = new Score();
    private final Score forecasts = new Score();

    private LearnerFigures(Path folder) throws IOException {
        tree = Golden.tree(Json.read(folder.resolve("tree.json")));
        model = new Model(tree, Constants.READINESS_1);
    }

    public static void main(String[] args) throws IOException {
        var folder = Path.of(args[0]);
        var figures = new LearnerFigures(folder);
        var predictions = new LinkedHashMap<String, Object>();
        try (var files = Files.list(folder)) {
            for (var file : files.sorted().toList()) {
                if (file.getFileName().toString().matches("[hp][0-9]+\\.json")) {
                    var learner = Json.read(file);
                    predictions.put(learner.get("id").text(), figures.of(learner));
                }
            }
        }
        Files.writeString(Path.of(args[1]), JSON.std.asString(predictions));
        figures.areas.print("areas, on the day");
        figures.overall.print("interviews, on the day");
        figures.forecasts.print("forecasts of first answers");
    }

    private Map<String, Object> of(Json learner) {
        var columns = learner.get("columns").list().stream().map(Json::text).toList();
        var rows = learner.get("rows").list().stream().map(row -> row(columns, row)).toList();
        var estimator = new Estimator(model);
        var forecast = new ArrayList<Double>();
        var evaluations = new ArrayList<Object>();
        for (var evaluation : learner.get("evaluations").list()) {
            while (forecast.size() < evaluation.get("answers").whole()) {
                var response = rows.get(forecast.size());
                forecast.add(estimator.digest(response));
                if (response.counts()) {
                    forecasts.add(forecast.getLast(), response.given().score());
                }
            }
            evaluations.add(evaluation(estimator, evaluation));
        }
        return Map.of("evaluations", evaluations, "forecast", forecast);
    }

    private static Response row(List<String> columns, Json row) {
        var event = new LinkedHashMap<String, Object>();
        for (int i = 0; i < columns.size(); i++) {
            var cell = row.at(i).value();
            if (cell != null) {
                event.put(columns.get(i), cell);
            }
        }
        return Golden.response(new Json(event));
    }

    private Map<String, Object> evaluation(Estimator estimator, Json evaluation) {
        var prediction = estimator.prediction(evaluation.get("at").number());
        var inAreas = new ArrayList<Readiness>();
        for (var area : tree.areas()) {
            for (var level : Level.values()) {
                inAreas.add(prediction.area(area.id(), level));
            }
        }
        var inAll = new ArrayList<Readiness>();
        for (var level : Level.values()) {
            inAll.add(prediction.overall(new Target(level)));
        }
        if (evaluation.get("horizon").whole() == 0) {
            compare(inAreas, inAll, evaluation.get("truth").numbers());
        }
        return Map.of(
                "day", evaluation.get("day").whole(),
                "horizon", evaluation.get("horizon").whole(),
                "area_mean", inAreas.stream().map(Readiness::mean).toList(),
                "area_sd", inAreas.stream().map(Readiness::deviation).toList(),
                "overall_mean", inAll.stream().map(Readiness::mean).toList(),
                "overall_sd", inAll.stream().map(Readiness::deviation).toList());
    }

    private void compare(List<Readiness> inAreas, List<Readiness> inAll, double[] truth) {
        var trueAreas = new double[inAreas.size()];
        for (int i = 0; i < truth.length; i++) {
            var area = tree.areaOf(i / Tree.LEVELS);
            trueAreas[area * Tree.LEVELS + i % Tree.LEVELS] += truth[i] / tree.size(area);
        }
        for (int i = 0; i < trueAreas.length; i++) {
            areas.add(inAreas.get(i), trueAreas[i]);
        }
        for (var level : Level.values()) {
            var weights = new Target(level).weights(tree);
            var sum = 0.0;
            for (int i = 0; i < weights.length; i++) {
                sum += weights[i] * trueAreas[i];
            }
            overall.add(inAll.get(level.ordinal()), sum);
        }
    }

    /// Of probabilities against truths or outcomes.
    private static final class Score {

        private static final double EDGE = 0.002;

        private int count;
        private double error;
        private double bias;
        private double brier;
        private double logLoss;
        private int in80;
        private int in95;

        void add(Readiness readiness, double truth) {
            add(readiness.mean(), truth);
            in80 += holds(readiness.band80(), truth) ? 1 : 0;
            in95 += holds(readiness.band95(), truth) ? 1 : 0;
        }

        private static boolean holds(Readiness.Band band, double truth) {
            return band.low() <= truth && truth <= band.high();
        }

        void add(double probability, double truth) {
            var p = Math.clamp(probability, EDGE, 1 - EDGE);
            count++;
            error += Math.abs(p - truth);
            bias += p - truth;
            brier += p * p - 2 * p * truth + truth;
            logLoss -= truth * Math.log(p) + (1 - truth) * Math.log(1 - p);
        }

        void print(String of) {
            System.out.printf(
                    "%-28s %6d: MAE %.4f, bias %+.4f, Brier %.4f, log loss %.4f",
                    of, count, error / count, bias / count, brier / count, logLoss / count);
            if (in95 > 0) {
                System.out.printf(
                        ", within 80 %%: %.3f, 95 %%: %.3f",
                        (double) in80 / count, (double) in95 / count);
            }
            System.out.println();
        }
    }
}
