package app.interval.readiness;

import static app.interval.readiness.Same.same;

import static org.assertj.core.api.Assertions.assertThat;

import app.interval.domain.ItemId;
import app.interval.domain.Level;
import app.interval.domain.item.ItemType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/// Every number that the reference implementation computed for 150 learners, edge cases among them,
/// comes out. Of another folder of such files: `-Dreadiness.golden=<folder>`.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("EnumOrdinal") // figures lie in arrays, level by level
class GoldenTest {

    private static final Threshold THRESHOLD = Threshold.usual(Constants.READINESS_1);
    private static final Map<Verdict, String> LETTERS =
            Map.of(
                    Verdict.NOT_ENOUGH_EVIDENCE, "-",
                    Verdict.NOT_READY, "N",
                    Verdict.BORDERLINE, "b",
                    Verdict.READY, "R");

    private final Json file = Json.golden("golden.json");
    private final Model model =
            new Model(Golden.tree(Json.golden("tree.json")), Constants.READINESS_1);

    GoldenTest() throws IOException {}

    Stream<Named> sequences() {
        return file.get("sequences").list().stream().map(Named::new);
    }

    record Named(Json json) {

        @Override
        public String toString() {
            return json.get("name").text();
        }
    }

    @Test
    void theConstantsAreThePublishedOnes() {
        file.get("constants")
                .fields()
                .forEach((name, value) ->
                        assertThat(published(String.valueOf(name)))
                                .isEqualTo(((Number) value).doubleValue()));
    }

    private static double published(String name) {
        var constant =
                Stream.of(Constant.values())
                        .filter(one -> one.published().equals(name))
                        .findFirst()
                        .orElseThrow();
        return Constants.READINESS_1.of(constant);
    }

    @ParameterizedTest
    @MethodSource("sequences")
    void theReferenceComesOut(Named named) {
        var sequence = named.json();
        var estimator = new Estimator(model);
        var forecasts =
                Golden.responses(sequence).stream().mapToDouble(estimator::digest).toArray();
        same(forecasts, sequence.get("forecast"));
        if (sequence.has("root_mean")) {
            var x = estimator.figures();
            same(part(x, State.MEAN, State.ROOT), sequence.get("root_mean"));
            same(part(x, State.COVARIANCE, State.ROOT * State.ROOT), sequence.get("root_cov"));
        }
        var role = Golden.role(sequence);
        for (var expected : sequence.get("predict").list()) {
            var prediction = estimator.prediction(expected.get("t").number());
            readinesses(prediction, role, expected);
            if (expected.has("placement")) {
                verdicts(prediction, role, expected);
                decompositions(estimator, role, expected);
                placement(prediction, role, expected.get("placement"));
                gains(estimator, role, expected);
            }
        }
    }

    private static double[] part(double[] x, int begin, int length) {
        return Arrays.copyOfRange(x, begin, begin + length);
    }

    private void readinesses(Prediction prediction, Map<String, Double> role, Json expected) {
        for (var cell : expected.get("cells").list()) {
            var readiness = prediction.cell(cell(cell));
            same(readiness.mean(), cell.at(2));
            same(readiness.deviation(), cell.at(3));
        }
        var areas = inAreas(prediction::area);
        same(areas.stream().mapToDouble(Readiness::mean).toArray(), expected.get("area_mean"));
        same(areas.stream().mapToDouble(Readiness::deviation).toArray(), expected.get("area_sd"));
        for (var level : Level.values()) {
            var overall = prediction.overall(new Target(level, role));
            var wanted = expected.get("overall").at(level.ordinal());
            same(overall.mean(), wanted.get("mean"));
            same(overall.deviation(), wanted.get("sd"));
            same(bounds(overall.band80()), wanted.get("band80"));
            same(bounds(overall.band95()), wanted.get("band95"));
        }
    }

    private void verdicts(Prediction prediction, Map<String, Double> role, Json expected) {
        var alone = inAreas(prediction::areaAlone);
        same(alone.stream().mapToDouble(Readiness::mean).toArray(), expected.get("area_raw"));
        var bands = inAreas(prediction::area).stream().map(Readiness::band80).toList();
        same(bands.stream().mapToDouble(Readiness.Band::low).toArray(), expected.get("area_lo80"));
        same(bands.stream().mapToDouble(Readiness.Band::high).toArray(), expected.get("area_hi80"));
        var firsts = inAreas(prediction::firsts);
        same(firsts.stream().mapToDouble(n -> n).toArray(), expected.get("area_n1"));
        var letters = inAreas((area, level) -> letter(prediction.verdict(area, level, THRESHOLD)));
        assertThat(String.join("", letters)).isEqualTo(expected.get("verdict_area").text());
        for (var level : Level.values()) {
            var verdict = prediction.verdict(new Target(level, role), THRESHOLD);
            assertThat(verdict.name().replace('_', ' '))
                    .isEqualToIgnoringCase(
                            expected.get("verdict_overall").at(level.ordinal()).text());
        }
    }

    private static String letter(Verdict verdict) {
        return LETTERS.getOrDefault(verdict, "?");
    }

    private static void decompositions(
            Estimator estimator, Map<String, Double> role, Json expected) {
        var now = expected.get("t").number();
        for (var level : Level.values()) {
            var target = new Target(level, role);
            var then = estimator.prediction(now + 10).decomposition(target);
            var wanted = expected.get("decompose").at(level.ordinal());
            same(then.readiness(), wanted.get("overall"));
            same(then.coverage(), wanted.get("coverage"));
            same(then.covered(), wanted.get("transfer_covered"));
            same(then.uncovered(), wanted.get("transfer_uncovered"));
            same(
                    estimator.prediction(now).decomposition(target).readiness() - then.readiness(),
                    wanted.get("lost_until_day"));
        }
    }

    private static void placement(Prediction prediction, Map<String, Double> role, Json expected) {
        var placement = prediction.placement(new Target(Level.MID, role));
        var candidates = new ArrayList<Candidate>();
        for (var one : expected.get("candidates").list()) {
            var id = new ItemId("test", "q-%08d".formatted(candidates.size()));
            var seconds = one.get("seconds").number();
            candidates.add(new Candidate(id, Golden.question(one), seconds, false));
        }
        same(candidates.stream().mapToDouble(placement::worth).toArray(), expected.get("scores"));
        assertThat(placement.next(candidates))
                .contains(candidates.get(expected.get("best").whole()));
    }

    /// Of an unseen question that takes a minute, the explanation included.
    private void gains(Estimator estimator, Map<String, Double> role, Json expected) {
        var now = expected.get("t").number();
        var gain = estimator.prediction(now + 14).gain(new Target(Level.MID, role), now);
        for (var row : expected.get("gain").list()) {
            if (row.at(0).text().equals("best")) {
                same(gain.aMinute(minute(new Cell(row.at(1).text(), level(row.at(2))))), row.at(3));
                same(cells().mapToDouble(cell -> gain.aMinute(minute(cell))).max(), row.at(3));
            } else {
                same(gain.aMinute(minute(cell(row))), row.at(2));
            }
        }
    }

    private static Candidate minute(Cell cell) {
        var question = new Question(cell, ItemType.CLOZE, false);
        return new Candidate(new ItemId("test", "q-00000000"), question, 35, false);
    }

    @Test
    void theReferencesShiftsComeOut() {
        for (var expected : file.get("recalibration").list()) {
            var outcomes = expected.get("outcome").numbers();
            var tested = new ArrayList<Forecasts.Tested>();
            for (var forecast : expected.get("forecast").numbers()) {
                tested.add(new Forecasts.Tested(forecast, outcomes[tested.size()]));
            }
            var shift = new Forecasts(tested).shift();
            same(shift, expected.get("shift"));
            same(new Readiness(0.5, 0.1, shift).mean(), expected.get("shifted_half"));
        }
    }

    private Stream<Cell> cells() {
        return model.tree().areas().stream()
                .flatMap(area -> area.topics().stream())
                .flatMap(topic -> Stream.of(Level.values()).map(level -> new Cell(topic, level)));
    }

    private <T> List<T> inAreas(BiFunction<String, Level, T> figure) {
        return model.tree().areas().stream()
                .flatMap(area ->
                        Stream.of(Level.values()).map(level -> figure.apply(area.id(), level)))
                .toList();
    }

    private static Cell cell(Json row) {
        return new Cell(row.at(0).text(), level(row.at(1)));
    }

    private static Level level(Json number) {
        return Level.values()[number.whole()];
    }

    private static double[] bounds(Readiness.Band band) {
        return new double[] {band.low(), band.high()};
    }
}
