package app.interval.readiness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Arrays;
import java.util.Random;

class LevelsTest {

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    0.9, 0.5, 0.1,  0.9, 0.5, 0.1
                    0.4, 0.6, 0.1,  0.5, 0.5, 0.1
                    0.9, 0.2, 0.4,  0.9, 0.3, 0.3
                    0.3, 0.2, 0.7,  0.4, 0.4, 0.4
                    0.2, 0.4, 0.6,  0.4, 0.4, 0.4
                    0.2, 0.4, 0.3,  0.3, 0.3, 0.3
                    """)
    void neighboursThatRiseBecomeTheirMean(
            double entry, double mid, double senior, double first, double second, double third) {
        double[] x = {-1, entry, mid, senior, 9};

        Levels.pool(x, 1);

        assertThat(x).containsExactly(new double[] {-1, first, second, third, 9}, within(1e-12));
    }

    @Test
    void levelsNeverRiseAndKeepTheirSum() {
        var random = new Random(1);
        for (int i = 0; i < 10_000; i++) {
            var x = random.doubles(3).toArray();
            var sum = Arrays.stream(x).sum();

            Levels.pool(x, 0);

            assertThat(x[0]).isGreaterThanOrEqualTo(x[1]);
            assertThat(x[1]).isGreaterThanOrEqualTo(x[2]);
            assertThat(Arrays.stream(x).sum()).isCloseTo(sum, within(1e-12));
        }
    }
}
