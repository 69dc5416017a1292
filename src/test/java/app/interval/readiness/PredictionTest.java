package app.interval.readiness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import app.interval.domain.Level;
import app.interval.domain.item.ItemType;
import app.interval.readiness.Response.Given;
import app.interval.readiness.Response.Met;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

class PredictionTest {

    private static final Threshold USUAL = Threshold.usual(Constants.READINESS_1);
    private static final Target ENTRY = new Target(Level.ENTRY);

    private final Model model = new Model(RandomLog.SMALL, Constants.READINESS_1);
    private final Estimator estimator = new Estimator(model);

    @Test
    void ofSomebodyUnknownNothingIsSaid() {
        var prediction = estimator.prediction(0);

        assertThat(prediction.verdict(ENTRY, USUAL)).isEqualTo(Verdict.NOT_ENOUGH_EVIDENCE);
        assertThat(prediction.verdict("python", Level.ENTRY, USUAL))
                .isEqualTo(Verdict.NOT_ENOUGH_EVIDENCE);
    }

    @Test
    void whoKnowsLittleIsToldSo() {
        answerEverything(2, 0);

        assertThat(estimator.prediction(0).verdict(ENTRY, USUAL)).isEqualTo(Verdict.NOT_READY);
        assertThat(estimator.prediction(0).verdict("python", Level.MID, USUAL))
                .isEqualTo(Verdict.NOT_READY);
    }

    @Test
    void whoKnowsMuchIsReadyOnceThirtyFirstAttemptsSaySo() {
        answerEverything(3, 1);
        assertThat(estimator.prediction(0).firsts(ENTRY)).isEqualTo(24);
        assertThat(estimator.prediction(0).overall(ENTRY).band80().low()).isGreaterThan(0.6);
        assertThat(estimator.prediction(0).verdict(ENTRY, USUAL)).isEqualTo(Verdict.BORDERLINE);

        answerEverything(1, 1);
        assertThat(estimator.prediction(0).verdict(ENTRY, USUAL)).isEqualTo(Verdict.READY);
    }

    @Test
    void firstAttemptsWhereTheInterviewDoesNotGoDoNotCountForIt() {
        answer(new Cell("sql/joins", Level.SENIOR), 1);
        answer(new Cell("sql/joins", Level.MID), 1);

        assertThat(estimator.prediction(0).firsts(ENTRY)).isEqualTo(1);
        assertThat(estimator.prediction(0).firsts(new Target(Level.ENTRY, Map.of("sql", 0.0))))
                .isZero();
    }

    @Test
    void aVerdictDependsOnTheThreshold() {
        answerEverything(8, 1);
        var prediction = estimator.prediction(400);
        var verdicts =
                Stream.of(0.5, 0.65, 0.8)
                        .map(Threshold::new)
                        .map(threshold -> prediction.verdict(ENTRY, threshold))
                        .toList();

        assertThat(verdicts).isSortedAccordingTo((a, b) -> b.compareTo(a)).contains(Verdict.READY);
        assertThat(verdicts.getLast()).isNotEqualTo(Verdict.READY);
    }

    @Test
    void aThresholdIsBetweenAHalfAndFourFifths() {
        assertThatThrownBy(() -> new Threshold(0.49)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Threshold(0.81)).isInstanceOf(IllegalArgumentException.class);
        assertThat(USUAL.value()).isEqualTo(0.6);
    }

    @Test
    void theBandOfTheVerdictRuleEndsWhereItSays() {
        var band = new Readiness.Band(0.6, 0.7);

        assertThat(Verdict.of(band, new Threshold(0.6))).isEqualTo(Verdict.READY);
        assertThat(Verdict.of(band, new Threshold(0.65))).isEqualTo(Verdict.BORDERLINE);
        assertThat(Verdict.of(band, new Threshold(0.7))).isEqualTo(Verdict.BORDERLINE);
        assertThat(Verdict.of(band, new Threshold(0.71))).isEqualTo(Verdict.NOT_READY);
    }

    @Test
    void aDecompositionAddsUpToReadiness() {
        answer(new Cell("sql/joins", Level.MID), 1);
        var prediction = estimator.prediction(10);
        var parts = prediction.decomposition(ENTRY);

        assertThat(parts.readiness()).isCloseTo(prediction.overall(ENTRY).mean(), within(1e-12));
        assertThat(
                        parts.coverage() * parts.covered().orElseThrow()
                                + (1 - parts.coverage()) * parts.uncovered().orElseThrow())
                .isCloseTo(parts.readiness(), within(1e-12));
    }

    @Test
    void whatWasNeverAskedIsNotCovered() {
        assertThat(estimator.prediction(0).decomposition(ENTRY).covered()).isEmpty();

        answerEverything(1, 1);
        assertThat(estimator.prediction(0).decomposition(ENTRY).uncovered()).isEmpty();
    }

    @Test
    void recallOfQuestionsThatWeighNothingSaysNothing() {
        var seen = Map.of(new Cell("web/routing", Level.SENIOR), 0.9);

        assertThat(estimator.prediction(0).recallOfSeen(ENTRY, seen)).isEmpty();
        assertThat(estimator.prediction(0).recallOfSeen(new Target(Level.SENIOR), seen))
                .hasValueCloseTo(0.9, within(1e-12));
    }

    @Test
    void aShiftMovesWhatIsShownAndLeavesWidthsOnTheLogitScale() {
        answerEverything(1, 0.5);
        var plain = estimator.prediction(0);
        var shifted = plain.shifted(0.4);

        for (var each : List.of(ENTRY, new Target(Level.SENIOR))) {
            var before = plain.overall(each);
            var after = shifted.overall(each);
            assertThat(Logistic.logit(after.mean()))
                    .isCloseTo(Logistic.logit(before.mean()) + 0.4, within(1e-9));
            assertThat(logitWidth(after.band80()))
                    .isCloseTo(logitWidth(before.band80()), within(1e-9));
        }
        assertThat(shifted.area("sql", Level.MID).mean())
                .isGreaterThan(plain.area("sql", Level.MID).mean());
        assertThat(shifted.cell(new Cell("sql/joins", Level.MID)).mean())
                .isGreaterThan(plain.cell(new Cell("sql/joins", Level.MID)).mean());
        assertThat(shifted.decomposition(ENTRY)).isEqualTo(plain.decomposition(ENTRY));
    }

    private static double logitWidth(Readiness.Band band) {
        return Logistic.logit(band.high()) - Logistic.logit(band.low());
    }

    /// At each cell so many fresh questions.
    private void answerEverything(int times, double score) {
        for (int i = 0; i < times; i++) {
            for (var area : RandomLog.SMALL.areas()) {
                for (var topic : area.topics()) {
                    for (var level : Level.values()) {
                        answer(new Cell(topic, level), score);
                    }
                }
            }
        }
    }

    private void answer(Cell cell, double score) {
        var question = new Question(cell, ItemType.PREDICT_OUTPUT, false);
        estimator.digest(new Response(0, question, Given.plain(score), Met.NEVER));
    }
}
