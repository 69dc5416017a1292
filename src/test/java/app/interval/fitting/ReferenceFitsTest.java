package app.interval.fitting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import app.interval.domain.ParameterSet;
import app.interval.scheduling.Fsrs6;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.util.List;
import java.util.Random;

/// Simulated learners whom others have fitted with the programs of the models' authors.
class ReferenceFitsTest {

    private static final int FOLDS = 5;

    @ParameterizedTest
    @CsvSource({
        "fsrs6_a_2000,  83.33136481579695,  78.65283138941297",
        "fsrs7_a_2000,  101.39162558723712, 100.05377241005766",
        "fsrs6_b_10000, 395.0387755020455,  378.20058578749376"
    })
    void aFitOfFsrs7IsAsGoodAsTheAuthors(String learner, double usual, double theirs)
            throws IOException {
        var set = TrainingSet.exact(Learners.beside(learner));
        var training = new Training(Recipes.FSRS7, set, set.scored());
        var start = Recipes.FSRS7.prior().start();

        assertThat(training.objective(start)).isCloseTo(usual, withinPercentage(1e-9));
        assertThat(training.objective(training.from(start, new Random(1), _ -> {})))
                .isLessThan(1.005 * theirs);
    }

    @ParameterizedTest
    @CsvSource({
        "fsrs6_a_2000,  0.3345259279605768, 0.06830338173492463",
        "fsrs7_a_2000,  0.4466908545418171, 0.06155970975547307",
        "fsrs6_b_10000, 0.3193608538191047, 0.05342202361844456"
    })
    void thePublishedParametersPredictAsTheAuthorsSay(String learner, double loss, double bins)
            throws IOException {
        var set = TrainingSet.exact(Learners.beside(learner));
        var usual = Evaluation.of(Recipes.FSRS7, set, Recipes.FSRS7.prior().start(), _ -> true);

        assertThat(usual.logLoss()).isCloseTo(loss, withinPercentage(1e-9));
        assertThat(usual.rmseBins()).isCloseTo(bins, withinPercentage(1e-9));
    }

    @ParameterizedTest
    @CsvSource({
        "fsrs6_a_2000,  0.32087090310037714",
        "fsrs7_a_2000,  0.4357248070708898",
        "fsrs6_b_10000, 0.30879891129371734"
    })
    void fitsOfThePastPredictTheFutureAsWellAsTheAuthors(String learner, double theirs)
            throws IOException {
        var set = TrainingSet.exact(Learners.beside(learner));
        var size = set.scored() / (FOLDS + 1);
        var loss = 0.0;
        for (int fold = 1; fold <= FOLDS; fold++) {
            var cut = set.scored() - (FOLDS + 1 - fold) * size;
            var end = cut + size;
            var weights =
                    new Training(Recipes.FSRS7, set, cut)
                            .from(Recipes.FSRS7.prior().start(), new Random(1), _ -> {});
            loss += Evaluation.of(Recipes.FSRS7, set, weights, n -> n >= cut && n < end).logLoss();
        }
        assertThat(loss / FOLDS).isLessThan(theirs + 0.002);
    }

    @ParameterizedTest
    @CsvSource({
        "fsrs6_a_2000,  0.3361612388084492,  0.04543829737085918, 0.3333567368156643",
        "fsrs7_a_2000,  0.43015024527260276, 0, 0.42075883204920467",
        "fsrs6_b_10000, 0.31478211705819403, 0, 0.31113163575269087"
    })
    void aFitOfFsrs6IsAsGoodAsTheAuthors(
            String learner, double usual, double usualBins, double theirs) throws IOException {
        var histories = Learners.beside(learner);

        var before = evaluation(histories, Fsrs6.DEFAULTS);
        assertThat(before.logLoss()).isCloseTo(usual, withinPercentage(1e-9));
        if (usualBins > 0) {
            assertThat(before.rmseBins()).isCloseTo(usualBins, withinPercentage(1e-9));
        }
        var fitted = new Fsrs6Fitting(histories).fit(new Random(1), _ -> {});
        assertThat(evaluation(histories, fitted).logLoss()).isLessThan(1.005 * theirs);
    }

    private static Evaluation evaluation(List<History> histories, ParameterSet parameters) {
        var set = TrainingSet.wholeDays(histories);
        return Evaluation.of(Recipes.FSRS6, set, parameters.array(), _ -> true);
    }
}
