package app.interval.readiness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.interval.domain.Level;
import app.interval.domain.item.ItemType;
import app.interval.readiness.Response.Given;
import app.interval.readiness.Response.Met;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.OptionalDouble;

/// The three answers with which the estimator was published, and what becomes of them.
@SuppressWarnings("EnumOrdinal") // figures lie in arrays, level by level
class WorkedExamplesTest {

    private static final String LOOP = "async/event-loop";
    private static final String AWAIT = "async/coroutines-await";
    private static final Target MID = new Target(Level.MID);
    private static final Offset<Double> CLOSE = within(1e-9);

    private final Response right =
            response(0, LOOP, Level.MID, ItemType.SINGLE_CHOICE, 1, Met.NEVER);
    private final Response wrong =
            response(
                    5,
                    LOOP,
                    Level.MID,
                    ItemType.SINGLE_CHOICE,
                    0,
                    new Met(1, OptionalDouble.of(0.8), false, false));
    private final Response open = response(6, AWAIT, Level.SENIOR, ItemType.OPEN, 0.75, Met.NEVER);
    private final Tree tree;
    private final Estimator estimator;

    WorkedExamplesTest() throws IOException {
        tree = Golden.tree(Json.golden("tree.json"));
        estimator = new Estimator(new Model(tree, Constants.READINESS_1));
    }

    @BeforeEach
    void nobodyKnowsAnything() {
        assertThat(cells(0, LOOP))
                .containsExactly(each(0.504384811161, 0.327500755526, 0.173619242708), CLOSE);
        assertThat(overall(0))
                .containsExactly(each(0.460163797252, 0.340945466871, 0.260554329039), CLOSE);
    }

    @Test
    void aRightAnswerLiftsItsCellAndItsNeighbours() {
        assertThat(estimator.digest(right)).isCloseTo(0.518509734225, CLOSE);

        assertThat(root())
                .containsExactly(
                        each(
                                1.01814761307,
                                -0.532588656808,
                                -2.31985238693,
                                1.143,
                                0.5997,
                                -0.5994),
                        CLOSE);
        assertThat(ofTopic(LOOP, State.SHIFT))
                .containsExactly(each(0.0755178314042, 0.10418141311, 0.0755178314042), CLOSE);
        assertThat(ofTopic(LOOP, State.PRACTICE)).containsExactly(each(0.1777, 1, 0.1777), CLOSE);
        assertThat(variances(LOOP))
                .containsExactly(each(0.835555166404, 1.04100490123, 0.835555166404), CLOSE);
        assertThat(cell(0, LOOP, Level.MID)).isCloseTo(0.534205221269, CLOSE);
        assertThat(cell(0, LOOP, Level.SENIOR)).isCloseTo(0.274195001984, CLOSE);
        assertThat(cell(0, AWAIT, Level.MID)).isCloseTo(0.4394930113, CLOSE);
        assertThat(cell(0, "dsa/complexity-analysis", Level.MID)).isCloseTo(0.41388937417, CLOSE);
    }

    @Test
    void aWrongAnswerToTheSameQuestionFiveDaysLaterLowersItAgain() {
        estimator.digest(right);

        assertThat(estimator.digest(wrong)).isCloseTo(0.730544825571, CLOSE);

        assertThat(root())
                .containsExactly(
                        each(
                                0.483769456681,
                                -1.08535744096,
                                -2.85423054332,
                                1.13675967836,
                                0.5997,
                                -0.601219805887),
                        CLOSE);
        assertThat(ofTopic(LOOP, State.SHIFT))
                .containsExactly(each(0.0185164896209, -0.00751838896179, 0.0185164896209), CLOSE);
        assertThat(ofTopic(LOOP, State.PRACTICE)[1]).isCloseTo(1.00060904999, CLOSE);
        assertThat(variances(LOOP))
                .containsExactly(each(0.854825510648, 1.05397402445, 0.854825510648), CLOSE);
    }

    @Test
    void whatTheLearnerJudgesIsEvidenceWithABias() {
        estimator.digest(right);
        estimator.digest(wrong);

        assertThat(estimator.digest(open)).isCloseTo(0.255936372425, CLOSE);

        assertThat(root())
                .containsExactly(
                        each(
                                1.84594929187,
                                0.270780046792,
                                -1.43912893272,
                                1.13470951012,
                                1.5891261378,
                                -0.595623950737),
                        CLOSE);
    }

    @Test
    void twoWeeksLaterThisIsExpected() {
        estimator.digest(right);
        estimator.digest(wrong);
        estimator.digest(open);
        var then = estimator.prediction(20);

        assertThat(cells(20, LOOP))
                .containsExactly(each(0.72790469382, 0.606596947369, 0.32983252299), CLOSE);
        var async = then.area("async", Level.MID);
        assertThat(async.mean()).isCloseTo(0.539638075483, CLOSE);
        assertThat(async.deviation()).isCloseTo(0.395494249276, CLOSE);
        assertThat(async.band80().low()).isCloseTo(0.132228310143, CLOSE);
        assertThat(async.band80().high()).isCloseTo(0.90017495387, CLOSE);
        assertThat(overall(20))
                .containsExactly(each(0.612371024871, 0.481227750549, 0.382524975218), CLOSE);
        assertThat(then.overall(MID).band80().low()).isCloseTo(0.189828312909, CLOSE);
        assertThat(then.overall(MID).band80().high()).isCloseTo(0.785982630967, CLOSE);
    }

    @Test
    void thisIsWhatTheExpectationIsMadeOf() {
        estimator.digest(right);
        estimator.digest(wrong);
        estimator.digest(open);
        var parts = estimator.prediction(20).decomposition(MID);
        var now = estimator.prediction(6).decomposition(MID);
        var recall = Map.of(new Cell(LOOP, Level.MID), 0.7, new Cell(AWAIT, Level.SENIOR), 0.6);

        assertThat(parts.coverage()).isCloseTo(0.00409090909091, CLOSE);
        assertThat(parts.covered().orElseThrow()).isCloseTo(0.557093226106, CLOSE);
        assertThat(parts.uncovered().orElseThrow()).isCloseTo(0.480916116921, CLOSE);
        assertThat(now.readiness() - parts.readiness()).isCloseTo(0.0227721074885, CLOSE);
        assertThat(estimator.prediction(20).recallOfSeen(MID, recall).orElseThrow())
                .isCloseTo((0.55 * 0.7 + 0.20 * 0.6) / 0.75, CLOSE);
    }

    private static Response response(
            double day, String topic, Level level, ItemType type, double score, Met met) {
        var question = new Question(new Cell(topic, level), type, type == ItemType.OPEN);
        return new Response(day, question, Given.plain(score), met);
    }

    private double[] root() {
        return Arrays.copyOf(estimator.figures(), State.ROOT);
    }

    private double[] ofTopic(String topic, int place) {
        var begin = State.topic(tree, tree.topic(topic)) + place;
        return Arrays.copyOfRange(estimator.figures(), begin, begin + State.LEVELS);
    }

    private double[] variances(String topic) {
        var begin = State.topic(tree, tree.topic(topic));
        return Arrays.stream(Level.values())
                .mapToDouble(level -> estimator.figures()[State.variance(begin, level.ordinal())])
                .toArray();
    }

    private double cell(double day, String topic, Level level) {
        return estimator.prediction(day).cell(new Cell(topic, level)).mean();
    }

    private double[] cells(double day, String topic) {
        return Arrays.stream(Level.values())
                .mapToDouble(level -> cell(day, topic, level))
                .toArray();
    }

    private double[] overall(double day) {
        return Arrays.stream(Level.values())
                .mapToDouble(level -> estimator.prediction(day).overall(new Target(level)).mean())
                .toArray();
    }

    private static double[] each(double... values) {
        return values;
    }
}
