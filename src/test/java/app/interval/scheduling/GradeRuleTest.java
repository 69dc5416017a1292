package app.interval.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import app.interval.domain.Certainty;
import app.interval.domain.Grade;
import app.interval.domain.log.Attempt.Effort;
import app.interval.domain.log.Attempt.Spent;
import app.interval.domain.log.Outcome;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalDouble;

class GradeRuleTest {

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
        var spent = new Spent(Duration.ofSeconds(20), Duration.ZERO);
        var effort =
                new Effort(hints, 1, Optional.ofNullable(certainty), OptionalDouble.empty(), spent);

        assertThat(GradeRule.grade(new Outcome(right, share, false), effort)).isEqualTo(grade);
    }
}
