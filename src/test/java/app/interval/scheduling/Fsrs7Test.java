package app.interval.scheduling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import app.interval.domain.Grade;
import app.interval.domain.Memory;
import app.interval.domain.ParameterSet;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

class Fsrs7Test {

    private static final double SECOND = 1 / 86_400.0;
    private static final double HUNDRED_YEARS = 36_500;

    /// Below that, in days, two instants of the log are the same.
    private static final double SHORTEST = 1e-11;

    private final Fsrs7 defaults = new Fsrs7(Fsrs7.DEFAULTS);

    @Test
    void theWorkedExampleComesOutToTheLastPrintedDigit() {
        var elapsed = new double[] {0, 4.777721806896745, 30, 600 * SECOND, 1.5, 0.25};
        var grades =
                List.of(Grade.GOOD, Grade.GOOD, Grade.AGAIN, Grade.GOOD, Grade.EASY, Grade.HARD);
        var expected =
                new double[][] {
                    {3.9221, 3.13768, 3.530723981, 4.777721807, 0.292271749},
                    {10.938374352, 175.076683991, 3.497716743, 26.167346504, 6.390610288},
                    {2.624869612, 0.970804390, 8.696114820, 0.053857291, 0.001209223},
                    {3.690727988, 11.094358274, 8.611453674, 0.541345936, 0.025782399},
                    {6.550196818, 69.642402419, 7.965448668, 2.956296454, 0.416408599},
                    {7.795980632, 93.935921688, 8.711837223, 3.111666221, 0.486499276}
                };
        var recalled = new double[] {0, 0.9, 0.893509399, 0.925095534, 0.867640514, 0.957414593};
        var memory = Optional.<Memory>empty();
        for (int i = 0; i < elapsed.length; i++) {
            var days = elapsed[i];
            if (memory.isPresent()) {
                assertThat(defaults.recall(memory.get(), days)).isCloseTo(recalled[i], printed());
            }
            var after = defaults.after(memory, days, grades.get(i));
            assertThat(
                            List.of(
                                    after.stability(),
                                    after.fastStability(),
                                    after.difficulty(),
                                    defaults.interval(after, 0.9),
                                    defaults.interval(after, 0.95)))
                    .as("after answer %s", i)
                    .zipSatisfy(
                            IntStream.range(0, 5).mapToObj(column(expected[i])).toList(),
                            (is, should) -> assertThat(is).isCloseTo(should, printed()));
            memory = Optional.of(after);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "AGAIN, 0.9, 0.0000383, 0.0000005",
        "AGAIN, 0.8, 0.00041,   0.000005",
        "HARD,  0.9, 0.60,      0.005",
        "HARD,  0.8, 8.4,       0.05",
        "GOOD,  0.9, 4.78,      0.005",
        "GOOD,  0.8, 37.6,      0.05",
        "EASY,  0.9, 53.9,      0.05",
        "EASY,  0.8, 332,       0.5"
    })
    void theFirstIntervalsAreThePublishedOnes(
            Grade grade, double retention, double days, double tolerance) {
        var memory = defaults.after(Optional.empty(), 0, grade);

        assertThat(defaults.interval(memory, retention)).isCloseTo(days, within(tolerance));
    }

    static IntStream seeds() {
        return IntStream.range(0, 40);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theIntervalLiesOnTheCurve(int seed) {
        var random = new Random(seed);
        var model = Models.seven(random);
        for (int i = 0; i < 50; i++) {
            var memory = Models.memory(random);
            var retention = random.nextDouble(0.5, 0.999);
            var days = model.interval(memory, retention);
            if (days == HUNDRED_YEARS) {
                assertThat(model.recall(memory, days)).isGreaterThanOrEqualTo(retention);
            } else if (days > SHORTEST) {
                assertThat(model.recall(memory, days)).isCloseTo(retention, within(1e-9));
            } else {
                assertThat(model.recall(memory, SHORTEST)).isLessThanOrEqualTo(retention);
            }
        }
    }

    @Test
    void whoWantsToForgetNothingIsAskedAtOnce() {
        var memory = defaults.after(Optional.empty(), 0, Grade.EASY);

        assertThat(defaults.interval(memory, 0.9999)).isZero();
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY})
    void weightsThatAreNoNumbersAreRefused(double weight) {
        var weights = new ArrayList<>(Fsrs7.DEFAULTS.weights());
        weights.set(11, weight);

        assertThatThrownBy(() -> new Fsrs7(new ParameterSet("fsrs-7", weights)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("fsrs-7: w11 = %s is no finite number", weight);
    }

    @Test
    void weightsOutsideTheirBoundsAreNamed() {
        var weights = new ArrayList<>(Fsrs7.DEFAULTS.weights());
        weights.set(26, 0.4);

        assertThatThrownBy(() -> new Fsrs7(new ParameterSet("fsrs-7", weights)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("fsrs-7: w26 = 0.4 lies outside 0.5 to 0.99; clamp it first");
    }

    @Test
    void clampedWeightsAreTheNearestValidOnes() {
        var weights = new ArrayList<>(Fsrs7.DEFAULTS.weights());
        weights.set(0, 60.0);
        weights.set(25, 0.8);
        weights.set(26, 0.4);

        var clamped = Fsrs7.clamped(weights).weights();

        assertThat(clamped.subList(0, 4)).containsExactly(50.0, 50.0, 50.0, 50.0);
        assertThat(clamped.subList(25, 27)).containsExactly(0.8, 0.8);
        assertThat(new Fsrs7(Fsrs7.clamped(weights)).parameters().weights()).isEqualTo(clamped);
    }

    @Test
    void weightsOfAnotherModelAreRefused() {
        var weights = Fsrs7.DEFAULTS.weights().subList(0, 21);

        assertThatThrownBy(() -> new Fsrs7(new ParameterSet("fsrs-6", weights)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theDefaultsAreTheSameSetOnEveryMachine() {
        assertThat(Fsrs7.DEFAULTS.id()).hasToString("6ded4c00-c9c9-3081-9aac-cf681562bd71");
    }

    private static IntFunction<Double> column(double[] row) {
        return i -> row[i];
    }

    private static Offset<Double> printed() {
        return within(0.6e-9);
    }
}
