package app.interval.fitting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.interval.domain.Grade;
import app.interval.fitting.History.Answered;
import app.interval.scheduling.Fsrs7;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CancellationException;

class FittingTest {

    @Test
    void parametersThatPredictTheNewestAnswersBetterAreOffered() throws IOException {
        var histories = Learners.beside("fsrs6_b_10000");

        var found = fitting(histories).fit(Fsrs7.DEFAULTS, _ -> {}).orElseThrow();

        assertThat(found.after().logLoss()).isLessThan(found.before().logLoss());
        assertThat(found.after().answers()).isEqualTo(1_662);
        assertThat(found.scored()).isEqualTo(8_306);
        assertThat(new Fsrs7(found.parameters()).parameters()).isEqualTo(found.parameters());
    }

    @Test
    void parametersInForceThatPredictBetterStay() throws IOException {
        var histories = Learners.beside("fsrs6_b_10000");
        var all = fitting(histories).fit(Fsrs7.DEFAULTS, _ -> {}).orElseThrow();

        assertThat(fitting(histories).fit(all.parameters(), _ -> {})).isEmpty();
    }

    @Test
    void theSameAnswersGiveTheSameParameters() throws IOException {
        var histories = Learners.beside("fsrs6_a_2000");

        assertThat(fitting(histories).fit(Fsrs7.DEFAULTS, _ -> {}))
                .isEqualTo(fitting(histories).fit(Fsrs7.DEFAULTS, _ -> {}));
    }

    @Test
    void fewAnswersTellNothing() {
        assertThat(fitting(learner(20, 0)).scored()).isLessThan(Fitting.FEWEST);
        assertThat(fitting(learner(20, 0)).fit(Fsrs7.DEFAULTS, _ -> {})).isEmpty();
    }

    @Test
    void aFewHundredAnswersMoveFirstStabilitiesOnly() {
        var fitting = fitting(learner(200, 0));
        assertThat(fitting.scored()).isBetween(Fitting.FEWEST, Fitting.ENOUGH - 1);

        var found = fitting.fit(Fsrs7.DEFAULTS, _ -> {}).orElseThrow().parameters().weights();

        assertThat(found.subList(4, 34)).isEqualTo(Fsrs7.DEFAULTS.weights().subList(4, 34));
        assertThat(found.get(2)).isLessThan(0.7 * Fsrs7.DEFAULTS.weights().get(2));
    }

    @Test
    void guessedAnswersDoNotPassForRemembered() {
        var known = fitting(learner(200, 0)).fit(Fsrs7.DEFAULTS, _ -> {}).orElseThrow();
        var guessed = fitting(learner(200, 0.5)).fit(Fsrs7.DEFAULTS, _ -> {}).orElseThrow();

        assertThat(guessed.parameters().weights().get(2))
                .isBetween(
                        0.4 * known.parameters().weights().get(2),
                        2.5 * known.parameters().weights().get(2));
    }

    @Test
    void progressRisesToOne() throws IOException {
        var seen = new ArrayList<Double>();

        fitting(Learners.beside("fsrs6_a_2000")).fit(Fsrs7.DEFAULTS, seen::add);

        assertThat(seen).isSorted().hasSizeGreaterThan(20);
        assertThat(seen.getLast()).isEqualTo(1);
    }

    @Test
    void aFitEndsWhenProgressIsNotWanted() throws IOException {
        var fitting = fitting(Learners.beside("fsrs6_a_2000"));

        assertThatThrownBy(() ->
                        fitting.fit(
                                Fsrs7.DEFAULTS,
                                _ -> {
                                    throw new CancellationException();
                                }))
                .isInstanceOf(CancellationException.class);
    }

    private static Fitting fitting(List<History> histories) {
        return new Fitting(histories, new Random(1));
    }

    /// Somebody who forgets what was met once four times as fast as the usual learner.
    ///
    /// @param chance of guessing right what is forgotten
    private static List<History> learner(int items, double chance) {
        var random = new Random(7);
        var weights = new ArrayList<>(Fsrs7.DEFAULTS.weights());
        weights.subList(0, 4).replaceAll(stability -> stability / 4);
        var truth = new Fsrs7(Fsrs7.clamped(weights));
        var histories = new ArrayList<History>();
        for (int i = 0; i < items; i++) {
            var answers = new ArrayList<Answered>();
            answers.add(new Answered(10L * i, 0, 0, Grade.GOOD, chance));
            var memory = truth.after(Optional.empty(), 0, Grade.GOOD);
            for (int k = 1; k < 4; k++) {
                var days = random.nextDouble(1, 20);
                var right =
                        random.nextDouble() < truth.recall(memory, days)
                                || random.nextDouble() < chance;
                var grade = right ? Grade.GOOD : Grade.AGAIN;
                memory = truth.after(Optional.of(memory), days, grade);
                answers.add(new Answered(10L * i + k, days, (int) days, grade, chance));
            }
            histories.add(new History(answers));
        }
        return histories;
    }
}
