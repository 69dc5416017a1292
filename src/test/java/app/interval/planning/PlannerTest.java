package app.interval.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.interval.domain.Grade;
import app.interval.domain.ItemId;
import app.interval.domain.Memory;
import app.interval.scheduling.Fsrs7;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Optional;

class PlannerTest {

    /// What an answer may cost where it comes much too soon.
    private static final double LOSS = 0.001;

    private final Fsrs7 model = new Fsrs7(Fsrs7.DEFAULTS);
    private final Planner planner = new Planner(model, GradeShares.USUAL);

    @Test
    void whatWasNeverMetComesBeforeWhatIsStillKnown() {
        assertThat(order(known(1, 1, 1, 60), fresh(2, 1, 60))).containsExactly(2, 1);
    }

    @Test
    void whatIsForgottenMoreComesFirst() {
        assertThat(order(known(1, 2, 1, 60), known(2, 40, 1, 60))).startsWith(2);
    }

    @Test
    void whatIsWorthMoreComesFirst() {
        assertThat(order(fresh(1, 1, 60), fresh(2, 2, 60))).containsExactly(2, 1);
    }

    @Test
    void whatTakesLessTimeComesFirst() {
        assertThat(order(fresh(1, 1, 60), fresh(2, 1, 30))).containsExactly(2, 1);
    }

    @Test
    void itemsAlikeKeepTheirOrder() {
        assertThat(order(fresh(3, 1, 60), fresh(1, 1, 60), fresh(2, 1, 60)))
                .containsExactly(3, 1, 2);
    }

    @Test
    void whatWasJustAnsweredIsNotAskedAgain() {
        assertThat(order(known(1, 0, 1, 60))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.5, 3, 30, 300})
    void anAnswerNeverAddsMoreThanThereIsToKnow(double daysLeft) {
        var memory = model.after(Optional.empty(), 0, Grade.GOOD);
        for (var idle : List.of(0.0, 0.1, 1.0, 10.0, 100.0)) {
            var without = model.recall(memory, idle + daysLeft);

            assertThat(gain(known(1, idle, 1, 60), daysLeft)).isBetween(-LOSS, 1 - without);
        }
        assertThat(gain(fresh(2, 1, 60), daysLeft)).isBetween(0.3, 1.0);
    }

    /// Also where it is too small to be ranked.
    private double gain(Candidate candidate, double daysLeft) {
        return planner.choice(candidate, daysLeft).gain();
    }

    @Test
    void afterTheDayThereIsNothingToPlan() {
        assertThatThrownBy(() -> planner.rank(List.of(), 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("0.0 days are left");
    }

    @Test
    void studyingByThePlannerLeavesMoreThanReviewingByDueDate() {
        for (var row : List.of(new int[] {30, 30}, new int[] {60, 25})) {
            var planned = ExamFigures.Figure.of(model, Policy.PLANNER, row, 3);
            for (var policy : List.of(Policy.DUE_90, Policy.DUE_80, Policy.QUOTA)) {
                assertThat(planned.mean())
                        .isGreaterThan(ExamFigures.Figure.of(model, policy, row, 3).mean());
            }
        }
    }

    private List<Integer> order(Candidate... candidates) {
        return planner.rank(List.of(candidates), 30).stream()
                .map(choice -> Integer.parseInt(choice.item().item().substring(2)))
                .toList();
    }

    private static Candidate fresh(int number, double weight, double seconds) {
        return new Candidate(item(number), Optional.empty(), 0, weight, seconds);
    }

    private Candidate known(int number, double idle, double weight, double seconds) {
        Memory memory = model.after(Optional.empty(), 0, Grade.GOOD);
        return new Candidate(item(number), Optional.of(memory), idle, weight, seconds);
    }

    private static ItemId item(int number) {
        return new ItemId("test", "q-%08d".formatted(number));
    }
}
