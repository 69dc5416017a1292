package app.interval.readiness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.interval.domain.Level;
import app.interval.domain.item.ItemType;
import app.interval.readiness.Response.Given;
import app.interval.readiness.Response.Met;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

class EstimatorTest {

    private static final Cell NAMES = new Cell("python/names", Level.MID);
    private static final Cell CLASSES = new Cell("python/classes", Level.MID);
    private static final Cell JOINS = new Cell("sql/joins", Level.MID);
    private static final Given RIGHT = Given.plain(1);
    private static final Given WRONG = Given.plain(0);

    private final Model model = new Model(RandomLog.SMALL, Constants.READINESS_1);
    private final Estimator estimator = new Estimator(model);

    @Test
    void aRightAnswerSaysMostOfItsCellLessOfItsAreaAndSomethingOfAllOthers() {
        var before = estimator.prediction(0);
        estimator.digest(response(0, RIGHT, Met.NEVER));
        var after = estimator.prediction(0);

        assertThat(rise(NAMES, before, after)).isGreaterThan(rise(CLASSES, before, after));
        assertThat(rise(CLASSES, before, after)).isGreaterThan(rise(JOINS, before, after));
        assertThat(rise(JOINS, before, after)).isPositive();
    }

    private static double rise(Cell cell, Prediction before, Prediction after) {
        return after.cell(cell).mean() - before.cell(cell).mean();
    }

    @Test
    void rememberingAQuestionSaysLittleOfItsCell() {
        var seen = new Met(1, OptionalDouble.of(0.99), false, false);

        assertThat(lift(RIGHT, seen)).isLessThan(lift(RIGHT, Met.NEVER) / 2);
    }

    @Test
    void aRapidAnswerIsNoEvidenceAndALittlePractice() {
        var rapid = new Given(0, true, false, false);

        assertThat(lift(rapid, Met.NEVER)).isPositive().isLessThan(lift(RIGHT, Met.NEVER) / 2);
    }

    @Test
    void whoGivesUpFastIsBelieved() {
        var gaveUp = new Given(1, true, false, true);

        assertThat(lift(gaveUp, Met.NEVER))
                .isLessThan(lift(new Given(0, true, false, false), Met.NEVER));
    }

    @Test
    void aHintHalvesWhatARightAnswerSays() {
        assertThat(lift(new Given(1, false, true, false), Met.NEVER))
                .isLessThan(lift(RIGHT, Met.NEVER));
    }

    @Test
    void hintsAndHasteAndRepeatsAreNotCounted() {
        estimator.digest(response(0, new Given(1, false, true, false), Met.NEVER));
        estimator.digest(response(0, new Given(1, true, false, false), Met.NEVER));
        estimator.digest(response(0, RIGHT, new Met(1, OptionalDouble.empty(), false, false)));
        assertThat(estimator.prediction(0).firsts("python", Level.MID)).isZero();

        estimator.digest(response(0, WRONG, Met.NEVER));
        assertThat(estimator.prediction(0).firsts("python", Level.MID)).isEqualTo(1);
    }

    @Test
    void aForecastChangesNothingAndIsWhatDigestingSays() {
        var response = response(3, RIGHT, Met.NEVER);
        var before = estimator.snapshot();
        var forecast = estimator.forecast(response);

        assertThat(estimator.snapshot()).isEqualTo(before);
        assertThat(estimator.digest(response)).isEqualTo(forecast);
    }

    @Test
    void aGuessIsPartOfTheForecastAlsoOfWhoGivesUp() {
        var gaveUp = response(0, new Given(0, false, false, true), Met.NEVER);

        assertThat(estimator.forecast(gaveUp))
                .isEqualTo(estimator.forecast(response(0, RIGHT, Met.NEVER)))
                .isGreaterThan(0.29);
    }

    @Test
    void whatTheTreeDoesNotKnowIsRefusedAndChangesNothing() {
        var question = new Question(new Cell("art/oil", Level.MID), ItemType.OPEN, true);
        var before = estimator.snapshot();

        assertThatThrownBy(() -> estimator.digest(new Response(9, question, RIGHT, Met.NEVER)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("not in the tree: art/oil");
        assertThat(estimator.snapshot()).isEqualTo(before);
    }

    @Test
    void whatIsNoNumberIsNoAnswer() {
        assertThatThrownBy(() -> response(Double.NaN, RIGHT, Met.NEVER))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Given.plain(Double.POSITIVE_INFINITY))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aCopyGoesItsOwnWay() {
        var copy = estimator.copy();
        copy.digest(response(0, RIGHT, Met.NEVER));

        assertThat(estimator.snapshot()).isEqualTo(new Estimator(model).snapshot());
        assertThat(copy.snapshot()).isNotEqualTo(estimator.snapshot());
    }

    @Test
    void aPredictionStaysWhatItWas() {
        var before = estimator.prediction(0);
        var mean = before.overall(new Target(Level.MID)).mean();
        estimator.digest(response(0, RIGHT, Met.NEVER));

        assertThat(before.overall(new Target(Level.MID)).mean()).isEqualTo(mean);
    }

    @Test
    void aSnapshotIsOfOneModelOnly() {
        var snapshot = estimator.snapshot();
        var other = Constants.READINESS_1.with("readiness/1a", Constant.FADING, 100);

        assertThat(Estimator.resume(model, snapshot).snapshot()).isEqualTo(snapshot);
        assertThatThrownBy(() -> Estimator.resume(new Model(RandomLog.SMALL, other), snapshot))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("not a snapshot of this model");
        assertThatThrownBy(() -> Estimator.resume(model, new byte[8]))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void weightsOfAreasAreNoPartOfASnapshotsModel() {
        var lighter =
                new Tree(
                        RandomLog.SMALL.areas().stream()
                                .map(area -> new Tree.Area(area.id(), Map.of(), area.topics()))
                                .toList());
        var renamed = new Tree(List.of(new Tree.Area("python", Map.of(), List.of("python/names"))));

        assertThat(new Model(lighter, Constants.READINESS_1).id()).isEqualTo(model.id());
        assertThat(new Model(renamed, Constants.READINESS_1).id()).isNotEqualTo(model.id());
    }

    @Test
    void theClockRunningBackwardsGrowsNothing() {
        estimator.digest(response(50, RIGHT, Met.NEVER));
        var stopped = estimator.copy();
        var rapid = new Given(0, true, false, false);
        estimator.digest(response(10, rapid, Met.NEVER));
        stopped.digest(response(50, rapid, Met.NEVER));

        assertThat(estimator.snapshot()).isEqualTo(stopped.snapshot());
    }

    @Test
    void readinessFadesWithoutStudy() {
        estimator.digest(response(0, RIGHT, Met.NEVER));
        var target = new Target(Level.MID);

        assertThat(estimator.prediction(100).overall(target).mean())
                .isLessThan(estimator.prediction(10).overall(target).mean());
    }

    /// By how much the cell of the question rises.
    private double lift(Given given, Met met) {
        var learner = new Estimator(model);
        var before = learner.prediction(0);
        learner.digest(response(0, given, met));
        return rise(NAMES, before, learner.prediction(0));
    }

    private static Response response(double day, Given given, Met met) {
        var question = new Question(NAMES, ItemType.SINGLE_CHOICE, false);
        return new Response(day, question, given, met);
    }
}
