package app.interval.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.interval.domain.Grade;
import app.interval.scheduling.GradeTally;

import org.junit.jupiter.api.Test;

/// How a learner's answers are taken to be spread over grades.
class GradeSharesTest {

    @Test
    void whoHasAnsweredNothingIsTakenForUsual() {
        var shares = GradeShares.of(GradeTally.NONE);

        assertThat(shares.first(Grade.AGAIN)).isCloseTo(0.22, within(1e-12));
        assertThat(shares.passed(Grade.GOOD)).isCloseTo(0.8, within(1e-12));
    }

    @Test
    void asManyAnswersAsPseudoCountsAreHalfOfWhatCounts() {
        var shares = GradeShares.of(failed(GradeShares.PSEUDO_COUNTS));

        assertThat(shares.first(Grade.AGAIN)).isCloseTo((0.22 + 1) / 2, within(1e-12));
        assertThat(shares.first(Grade.GOOD)).isCloseTo(0.5 / 2, within(1e-12));
    }

    @Test
    void fewAnswersMoveLittle() {
        assertThat(GradeShares.of(failed(2)).first(Grade.AGAIN)).isBetween(0.22, 0.26);
    }

    @Test
    void firstAnswersSayNothingOfLaterOnesNorTheOtherWayRound() {
        assertThat(GradeShares.of(failed(500)).passed()).isEqualTo(GradeShares.USUAL.passed());

        var later = GradeTally.NONE;
        for (int i = 0; i < 500; i++) {
            later = later.after(false, Grade.EASY).after(false, Grade.AGAIN);
        }
        assertThat(later.passed()).containsExactly(0, 0, 500);
        assertThat(GradeShares.of(later).first()).isEqualTo(GradeShares.USUAL.first());
        assertThat(GradeShares.of(later).passed(Grade.EASY)).isGreaterThan(0.9);
    }

    private static GradeTally failed(int count) {
        var tally = GradeTally.NONE;
        for (int i = 0; i < count; i++) {
            tally = tally.after(true, Grade.AGAIN);
        }
        return tally;
    }
}
