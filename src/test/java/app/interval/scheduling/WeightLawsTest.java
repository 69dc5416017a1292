package app.interval.scheduling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.Collections;
import java.util.List;
import java.util.Random;

/// Which weights FSRS-7 and FSRS-6 take, and what they say of others.
class WeightLawsTest {

    @ParameterizedTest
    @EnumSource
    void weightsWithinTheirBoundsAreTakenAsTheyAre(Weights weights) {
        var random = new Random(1);
        assertThat(weights.with(weights.lowest()).parameters()).isEqualTo(weights.lowest());
        assertThat(weights.with(weights.highest()).parameters()).isEqualTo(weights.highest());
        for (int i = 0; i < 100; i++) {
            var some = weights.random(random);
            assertThat(weights.with(some).parameters()).isEqualTo(some);
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyWeightThatIsTooSmallOrTooLargeIsNamed(Weights weights) {
        var lowest = weights.lowest().array();
        var highest = weights.highest().array();
        for (int i = 0; i < lowest.length; i++) {
            for (var value :
                    new double[] {
                        Math.nextDown(lowest[i]), Math.nextUp(highest[i]), -1e300, 1e300
                    }) {
                refused(weights, i, value, "w%d = %s lies outside".formatted(i, value));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyWeightThatIsNoNumberIsNamed(Weights weights) {
        for (int i = 0; i < weights.lowest().weights().size(); i++) {
            var place = i;
            for (var value :
                    new double[] {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY}) {
                var named = "w%d = %s is no finite number".formatted(i, value);
                refused(weights, i, value, named);
                assertThatThrownBy(() -> weights.clamped(changed(weights, place, value)))
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessageContaining(named);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void anotherNumberOfWeightsIsCountedAndRefused(Weights weights) {
        var wanted = weights.lowest().weights().size();
        for (int count : new int[] {0, 1, wanted - 1, wanted + 1, 35}) {
            var values = Collections.nCopies(count, 0.5);
            var said = "has %d weights, these are %d".formatted(wanted, count);
            assertThatThrownBy(() -> weights.with(weights.of(values)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining(said);
            assertThatThrownBy(() -> weights.clamped(values))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining(said);
        }
    }

    @ParameterizedTest
    @EnumSource
    void clampedWeightsAreTakenAndStayAsTheyAre(Weights weights) {
        var random = new Random(1);
        for (int i = 0; i < 200; i++) {
            var values = weights.random(random).array();
            for (int k = 0; k < values.length; k++) {
                values[k] *= random.nextInt(3) == 0 ? random.nextDouble(-30, 30) : 1;
            }
            var clamped = weights.clamped(weights.of(values).weights());

            assertThat(weights.with(clamped).parameters()).isEqualTo(clamped);
            assertThat(weights.clamped(clamped.weights())).isEqualTo(clamped);
        }
    }

    private static void refused(Weights weights, int place, double value, String said) {
        assertThatThrownBy(() -> weights.with(weights.of(changed(weights, place, value))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(said);
    }

    private static List<Double> changed(Weights weights, int place, double value) {
        var values = weights.lowest().array();
        values[place] = value;
        return weights.of(values).weights();
    }
}
