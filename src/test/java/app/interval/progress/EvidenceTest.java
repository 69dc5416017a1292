package app.interval.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.interval.domain.Level;
import app.interval.domain.item.Curriculum;
import app.interval.domain.item.Version;
import app.interval.domain.log.Outcome;
import app.interval.progress.Trace.Asked;
import app.interval.progress.Trace.Sat;
import app.interval.study.FakeItems;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

class EvidenceTest {

    private static final Curriculum NOWHERE = new Curriculum(List.of(), Map.of(), Map.of());

    @Test
    void onlyTheFirstAnswerToAnItemCounts() {
        var evidence = evidence(answer(1, "web/http", false), answer(1, "web/http", true));

        assertThat(evidence.all()).isEqualTo(new Count(1, 0));
    }

    @Test
    void anAnswerWithHintsIsNoEvidenceAndSpoilsTheNext() {
        var aided = new Trace(asked(1, "web/http"), sat(), true, right(true));

        assertThat(evidence(aided, answer(1, "web/http", true)).all()).isEqualTo(Count.NONE);
    }

    @Test
    void anAnswerTakenBackIsNoEvidenceButTheItemWasSeen() {
        var undone = new Trace(asked(1, "web/http"), sat(), false, Optional.empty());

        assertThat(evidence(undone, answer(1, "web/http", true)).all()).isEqualTo(Count.NONE);
    }

    @Test
    void countsAreSummedByAreaLevelAndTopic() {
        var evidence =
                evidence(
                        answer(1, "web/http", true),
                        answer(2, "web/forms", false),
                        answer(3, "db/sql", true));

        assertThat(evidence.in("web")).isEqualTo(new Count(2, 1));
        assertThat(evidence.in("web", Level.MID)).isEqualTo(new Count(2, 1));
        assertThat(evidence.in("web", Level.ENTRY)).isEqualTo(Count.NONE);
        assertThat(evidence.at(Level.MID)).isEqualTo(new Count(3, 2));
        assertThat(evidence.topics(Level.MID))
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of(
                                "db/sql", new Count(1, 1),
                                "web/forms", new Count(1, 0),
                                "web/http", new Count(1, 1)));
    }

    /// Values of the formula worked out apart, with z = 1.2815515655446004.
    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    10,  5, 0.312204, 0.687796
                    20, 20, 0.924113, 1.000000
                     9,  0, 0.000000, 0.154324
                    """)
    void theBandIsTheScoreInterval(int asked, int right, double low, double high) {
        var band = new Count(asked, right).band();

        assertThat(band.low()).isCloseTo(low, within(1e-6));
        assertThat(band.high()).isCloseTo(high, within(1e-6));
    }

    @Test
    void nothingAskedMeansAnythingIsPossible() {
        assertThat(Count.NONE.band()).isEqualTo(new Count.Band(0, 1));
    }

    @Test
    void anAnswerToAVersionWithAWrongKeyIsNoEvidence() {
        var answers = List.of(answer(1, "web/http", true), answer(2, "web/http", true));
        var corrected = Map.of(FakeItems.id(1), new Version(1, 1));

        assertThat(Evidence.of(Meetings.of(answers, corrected), NOWHERE).all())
                .isEqualTo(new Count(1, 1));
    }

    private static Evidence evidence(Trace... answers) {
        return Evidence.of(Meetings.of(List.of(answers), Map.of()), NOWHERE);
    }

    private static Trace answer(int number, String topic, boolean right) {
        return new Trace(asked(number, topic), sat(), false, right(right));
    }

    private static Asked asked(int number, String topic) {
        return new Asked(FakeItems.id(number), new Version(1, 0), topic, Level.MID);
    }

    private static Optional<Outcome> right(boolean right) {
        return Optional.of(new Outcome(right, right ? 1 : 0, false));
    }

    private static Sat sat() {
        return new Sat(LocalDate.of(2026, 11, 21), Duration.ofSeconds(20));
    }
}
