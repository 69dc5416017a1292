package app.interval.fitting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.interval.domain.Grade;
import app.interval.fitting.History.Answered;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

class GradientTest {

    private static final double STEP = 1e-6;

    static IntStream seeds() {
        return IntStream.range(0, 20);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theSlopeOfFsrs7IsThatOfItsLoss(int seed) {
        var random = new Random(seed);

        agrees(Recipes.FSRS7, TrainingSet.exact(histories(random)), random);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theSlopeOfFsrs6IsThatOfItsLoss(int seed) {
        var random = new Random(seed);

        agrees(Recipes.FSRS6, TrainingSet.wholeDays(histories(random)), random);
    }

    /// Each derivative against the difference quotient, at weights somewhere near the usual ones.
    private static void agrees(Recipe recipe, TrainingSet set, RandomGenerator random) {
        var training = new Training(recipe, set, set.scored());
        var weights = recipe.prior().start();
        for (int i = 0; i < weights.length; i++) {
            weights[i] = weights[i] * random.nextDouble(0.93, 1.07) + 2e-3;
        }
        recipe.clamp().accept(weights);
        var slope = training.slope(weights);
        for (int i = 0; i < weights.length; i++) {
            var step = STEP * Math.max(0.01, weights[i]);
            var more = weights.clone();
            var less = weights.clone();
            more[i] += step;
            less[i] -= step;
            var quotient = (training.objective(more) - training.objective(less)) / (2 * step);
            assertThat(slope[i])
                    .as("by w%s", i)
                    .isCloseTo(quotient, within(1e-4 * Math.max(1, Math.abs(quotient))));
        }
    }

    private static List<History> histories(RandomGenerator random) {
        var all = new ArrayList<History>();
        for (int i = 0; i < 30; i++) {
            var answers = new ArrayList<Answered>();
            var length = random.nextInt(1, 12);
            for (int k = 0; k < length; k++) {
                var days = k == 0 ? 0 : Math.pow(10, random.nextDouble(-3, 2));
                answers.add(
                        new Answered(
                                100L * k + i,
                                days,
                                (int) days,
                                Grade.of(1 + random.nextInt(4)),
                                random.nextInt(4) == 0 ? 0.25 : 0));
            }
            all.add(new History(answers));
        }
        return all;
    }
}
