package app.interval.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import app.interval.domain.Certainty;
import app.interval.domain.Grade;
import app.interval.domain.item.ItemType;
import app.interval.domain.log.Attempt.Effort;
import app.interval.domain.log.Attempt.Spent;
import app.interval.domain.log.Outcome;
import app.interval.scheduling.GradeRule.Signals;
import app.interval.scheduling.Tempo.Timed;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalDouble;

class GradeRuleTest {

    private static final int QUARTILE = 10;

    @ParameterizedTest
    @CsvSource({
        "true,  1,   0, ,       GOOD",
        "true,  1,   0, SURE,   GOOD",
        "true,  1,   0, FAIRLY, GOOD",
        "true,  1,   0, GUESS,  HARD",
        "true,  1,   1, ,       HARD",
        "true,  1,   3, SURE,   HARD",
        "false, 0,   0, ,       AGAIN",
        "false, 0,   2, GUESS,  AGAIN",
        "false, 0.9, 0, SURE,   AGAIN"
    })
    void rightIsGoodHelpAndLuckMakeItHardAndTheRestIsAgain(
            boolean right, double share, int hints, Certainty certainty, Grade grade) {
        var effort = effort(hints, certainty, 20, 0);

        assertThat(grade(ItemType.MULTIPLE_CHOICE, outcome(right, share), effort, true))
                .isEqualTo(grade);
    }

    @ParameterizedTest
    @EnumSource(
            names = {"FLASHCARD", "OPEN", "BEHAVIOURAL"},
            mode = EnumSource.Mode.EXCLUDE)
    void whatCameRightSurelyAndQuickerThanUsualIsEasy(ItemType type) {
        assertThat(grade(type, outcome(true, 1), effort(0, Certainty.SURE, 9, 0), true))
                .isEqualTo(Grade.EASY);
    }

    @ParameterizedTest
    @CsvSource({
        // hints, certainty, seconds, idle, seen
        "0, SURE,   10, 0,  true, GOOD",
        "0, SURE,   12, 3,  true, EASY",
        "0, SURE,   9,  0,  false, GOOD",
        "0, FAIRLY, 9,  0,  true, GOOD",
        "0, ,       9,  0,  true, GOOD",
        "0, GUESS,  9,  0,  true, HARD",
        "1, SURE,   9,  0,  true, HARD",
    })
    void anythingLessIsNotEasy(
            int hints, Certainty certainty, int seconds, int idle, boolean seen, Grade grade) {
        var effort = effort(hints, certainty, seconds, idle);

        assertThat(grade(ItemType.PREDICT_OUTPUT, outcome(true, 1), effort, seen)).isEqualTo(grade);
    }

    @ParameterizedTest
    @CsvSource({
        "ORDER,         0.8,  HARD",
        "MATCH,         0.83, HARD",
        "CLOZE,         0.9,  HARD",
        "ORDER,         0.79, AGAIN",
        "MATCH,         0,    AGAIN",
        "CLOZE,         0.5,  AGAIN",
        "SINGLE_CHOICE, 0.9,  AGAIN",
        "FIND_BUG,      0.9,  AGAIN",
        "CODING,        0.9,  AGAIN"
    })
    void mostPartsOfAnAnswerPassWhereItHasParts(ItemType type, double share, Grade grade) {
        var outcome = outcome(false, share);

        assertThat(grade(type, outcome, effort(0, Certainty.SURE, 9, 0), true)).isEqualTo(grade);
        assertThat(grade(type, outcome, effort(2, Certainty.GUESS, 9, 0), true)).isEqualTo(grade);
    }

    @ParameterizedTest
    @CsvSource({"1, GOOD", "0.8, GOOD", "0.79, HARD", "0.5, HARD", "0.49, AGAIN", "0, AGAIN"})
    void theShareOfARubricIsTheGrade(double share, Grade grade) {
        var outcome = new Outcome(share == 1, share, true);

        assertThat(grade(ItemType.OPEN, outcome, effort(1, null, 9, 0), true)).isEqualTo(grade);
        assertThat(grade(ItemType.BEHAVIOURAL, outcome, effort(0, Certainty.SURE, 9, 0), true))
                .isEqualTo(grade);
    }

    /// By a learner whose lower quartile is [#QUARTILE] seconds for every type.
    private static Grade grade(ItemType type, Outcome outcome, Effort effort, boolean seen) {
        var tempo = Tempo.NONE;
        for (int i = 0; i < Tempo.LEAST; i++) {
            var time = effort(0, null, i < Tempo.LEAST / 4 ? QUARTILE : 30, 0);
            tempo = tempo.after(Timed.of(type, time, outcome(true, 1), true));
        }
        var usual = tempo;
        return GradeRule.grade(Signals.of(type, effort, seen, () -> usual), outcome);
    }

    private static Outcome outcome(boolean right, double share) {
        return new Outcome(right, share, false);
    }

    private static Effort effort(int hints, @Nullable Certainty certainty, int taken, int idle) {
        var spent = new Spent(Duration.ofSeconds(taken), Duration.ofSeconds(idle));
        return new Effort(hints, 1, Optional.ofNullable(certainty), OptionalDouble.empty(), spent);
    }
}
