package app.interval.scheduling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.interval.domain.Grade;
import app.interval.domain.Memory;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.random.RandomGenerator;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/// What holds for FSRS-7 and FSRS-6 whatever their weights, after whatever answers.
class MemoryLawsTest {

    private static final double SECOND = 1 / 86_400.0;
    private static final double HUNDRED_YEARS = 36_500;

    static IntStream seeds() {
        return Models.seeds();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aMemoryStaysAmongTheNumbers(int seed) {
        for (var memory : memories(Models.any(seed), new Random(seed))) {
            assertThat(memory.stability()).isBetween(0.0001, HUNDRED_YEARS);
            assertThat(memory.fastStability()).isBetween(0.0001, HUNDRED_YEARS);
            assertThat(memory.difficulty()).isBetween(1.0, 10.0);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void recallFallsAllTheTimeAndNeverToNothing(int seed) {
        var model = Models.any(seed);
        for (var memory : memories(model, new Random(seed))) {
            var before = model.recall(memory, 0);
            assertThat(before).isCloseTo(model instanceof Fsrs7 ? 0.99999 : 1, within(1e-15));
            for (var days : times(model)) {
                var recall = model.recall(memory, days);
                assertThat(recall)
                        .as("%s after %s days", memory, days)
                        .isLessThan(before)
                        .isPositive();
                before = recall;
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aNegativeTimeCountsAsNone(int seed) {
        var random = new Random(seed);
        var model = Models.any(seed);
        for (var memory : memories(model, random)) {
            var days = -Math.pow(10, random.nextDouble(-9, 5));
            var grade = grade(random);
            assertThat(model.recall(memory, days)).isEqualTo(model.recall(memory, 0));
            assertThat(model.after(Optional.of(memory), days, grade))
                    .isEqualTo(model.after(Optional.of(memory), 0, grade));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theIntervalEndsOnTheDayOnWhichRecallFallsBelowWhatIsWanted(int seed) {
        var random = new Random(seed);
        var model = Models.any(seed);
        for (var memory : memories(model, random)) {
            var wanted = random.nextDouble(0.5, 0.999);
            var days = model.interval(memory, wanted);
            assertThat(days).isBetween(0.0, HUNDRED_YEARS);
            var whole = Math.floor(days);
            assertThat(model.recall(memory, whole)).isGreaterThan(wanted - 1e-9);
            if (days < HUNDRED_YEARS) {
                assertThat(model.recall(memory, whole + 1)).isLessThan(wanted + 1e-9);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whoWantsToRememberMoreIsNotAskedLater(int seed) {
        var random = new Random(seed);
        var model = Models.any(seed);
        for (var memory : memories(model, random)) {
            var before = HUNDRED_YEARS;
            for (var wanted = 0.5; wanted < 1; wanted += random.nextDouble(0.001, 0.1)) {
                var days = model.interval(memory, wanted);
                assertThat(days).isLessThanOrEqualTo(before);
                before = days;
            }
        }
    }

    /// All that a learner's answers lead to, from the first answer or from any memory on.
    private static List<Memory> memories(MemoryModel model, RandomGenerator random) {
        var all = new ArrayList<Memory>();
        for (int item = 0; item < 12; item++) {
            var memory = Optional.of(Models.memory(random)).filter(_ -> random.nextInt(3) == 0);
            for (int answer = 0; answer < 6; answer++) {
                memory = Optional.of(model.after(memory, elapsed(random), grade(random)));
                all.add(memory.get());
            }
        }
        return all;
    }

    private static Grade grade(RandomGenerator random) {
        return Grade.of(random.nextInt(1, 5));
    }

    /// From none to a hundred years.
    private static double elapsed(RandomGenerator random) {
        return switch (random.nextInt(8)) {
            case 0 -> 0;
            case 1 -> HUNDRED_YEARS;
            default -> SECOND * Math.pow(10, random.nextDouble(0, 9.49));
        };
    }

    /// From a second to a hundred years; FSRS-6 counts whole days.
    private static List<Double> times(MemoryModel model) {
        var whole = model instanceof Fsrs6;
        return DoubleStream.iterate(
                        whole ? 1 : SECOND,
                        days -> days <= HUNDRED_YEARS,
                        days -> whole ? Math.ceil(1.3 * days) : 1.3 * days)
                .boxed()
                .toList();
    }
}
