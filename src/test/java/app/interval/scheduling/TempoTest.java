package app.interval.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import app.interval.domain.item.ItemType;
import app.interval.domain.log.Attempt.Effort;
import app.interval.domain.log.Attempt.Spent;
import app.interval.domain.log.Outcome;
import app.interval.scheduling.Tempo.Timed;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

class TempoTest {

    private static final Outcome RIGHT = new Outcome(true, 1, false);

    @Test
    void aQuarterOfTheTimesIsNotLongerThanTheQuartile() {
        assertThat(lowerQuartile(times(1, 20))).contains(Duration.ofSeconds(5));
        assertThat(lowerQuartile(times(1, 21))).contains(Duration.ofSeconds(6));
        assertThat(lowerQuartile(times(1, 24))).contains(Duration.ofSeconds(6));
    }

    @Test
    void fewTimesMakeNoQuartileAndNothingIsQuick() {
        assertThat(lowerQuartile(times(1, 19))).isEmpty();
        assertThat(times(1, 19).isQuick(ItemType.CLOZE, spent(0, 0))).isFalse();
    }

    @Test
    void quickIsLessThanTheQuartileWithoutTheIdlePart() {
        var tempo = times(1, 20);

        assertThat(tempo.isQuick(ItemType.CLOZE, spent(5, 0))).isFalse();
        assertThat(tempo.isQuick(ItemType.CLOZE, spent(15, 11))).isTrue();
    }

    @Test
    void idleTimeIsNoTimeOfTheirs() {
        var tempo = Tempo.NONE;
        for (int i = 0; i < 20; i++) {
            tempo = tempo.after(Timed.of(ItemType.CLOZE, effort(0, spent(30, 23)), RIGHT, true));
        }

        assertThat(lowerQuartile(tempo)).contains(Duration.ofSeconds(7));
    }

    @Test
    void everyTypeHasItsOwn() {
        assertThat(times(1, 20).lowerQuartile(ItemType.ORDER)).isEmpty();
    }

    @Test
    void wrongAidedSelfGradedAndUnscheduledAnswersSayNothingOfTheTempo() {
        var tempo = times(1, 19);
        var quick = effort(0, spent(1, 0));
        var wrong = new Outcome(false, 0.9, false);
        var ownWord = new Outcome(true, 1, true);

        assertThat(lowerQuartile(tempo.after(Timed.of(ItemType.CLOZE, quick, wrong, true))))
                .isEmpty();
        assertThat(lowerQuartile(tempo.after(Timed.of(ItemType.CLOZE, quick, ownWord, true))))
                .isEmpty();
        assertThat(lowerQuartile(tempo.after(Timed.of(ItemType.CLOZE, quick, RIGHT, false))))
                .isEmpty();
        assertThat(
                        lowerQuartile(
                                tempo.after(
                                        Timed.of(
                                                ItemType.CLOZE,
                                                effort(1, spent(1, 0)),
                                                RIGHT,
                                                true))))
                .isEmpty();
        assertThat(lowerQuartile(tempo.after(Timed.of(ItemType.CLOZE, quick, RIGHT, true))))
                .isPresent();
    }

    @Test
    void oldTimesAreForgottenOverAnswersOfAnyKind() {
        var tempo = times(1, 20);
        for (int i = 20; i < Tempo.WINDOW; i++) {
            tempo = tempo.after(Optional.empty());
        }

        assertThat(lowerQuartile(tempo)).isPresent();
        assertThat(lowerQuartile(tempo.after(Optional.empty()))).isEmpty();
        assertThat(tempo.after(Optional.empty()).newest()).hasSize(Tempo.WINDOW);
    }

    /// So many seconds each, in no order.
    private static Tempo times(int first, int last) {
        var seconds = IntStream.rangeClosed(first, last).boxed().toList();
        var tempo = Tempo.NONE;
        for (var i = 0; i < seconds.size(); i++) {
            var taken = seconds.get(11 * i % seconds.size());
            tempo = tempo.after(Timed.of(ItemType.CLOZE, effort(0, spent(taken, 0)), RIGHT, true));
        }
        return tempo;
    }

    private static Optional<Duration> lowerQuartile(Tempo tempo) {
        return tempo.lowerQuartile(ItemType.CLOZE);
    }

    private static Effort effort(int hints, Spent spent) {
        return new Effort(hints, 1, Optional.empty(), OptionalDouble.empty(), spent);
    }

    private static Spent spent(int taken, int idle) {
        return new Spent(Duration.ofSeconds(taken), Duration.ofSeconds(idle));
    }
}
