package app.interval.study;

import static org.assertj.core.api.Assertions.assertThat;

import app.interval.domain.Certainty;
import app.interval.domain.Grade;
import app.interval.domain.item.Edition;
import app.interval.domain.item.ItemType;
import app.interval.domain.log.Attempt;
import app.interval.domain.log.Attempt.Effort;
import app.interval.domain.log.Attempt.Spent;
import app.interval.domain.log.Event;
import app.interval.domain.log.Event.Answered;
import app.interval.domain.log.Judgement;
import app.interval.domain.log.Judgement.Scheduled;
import app.interval.domain.log.Outcome;
import app.interval.domain.log.Remarks;
import app.interval.scheduling.Fsrs7;
import app.interval.scheduling.GradeRule;
import app.interval.study.Regrading.Regraded;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

class RegradingTest {

    private final FakeStamps stamps = new FakeStamps();
    private final FakeEvents events = new FakeEvents(stamps);
    private final List<Event> log = new ArrayList<>();

    static IntStream seeds() {
        return IntStream.range(200, 220);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whateverTheLearnerDidTheGradesThatCountFollowFromTheRawSignals(int seed) {
        var journal = new FakeJournal();
        var learner = new RandomLearner(seed, new Fsrs7(Fsrs7.DEFAULTS), () -> journal);
        for (int move = 0; move < 600; move++) {
            learner.move();
        }

        assertThat(Regrading.of(journal.events(), journal::type).grades())
                .isNotEmpty()
                .allSatisfy(regraded -> {
                    assertThat(regraded.isOfAnotherRule()).isFalse();
                    assertThat(regraded.now()).isEqualTo(regraded.stored());
                });
    }

    @Test
    void aGradeOfAnOlderRuleMayDifferAndSaysSo() {
        usual(20);
        var former = answered(Certainty.SURE, 5, Grade.GOOD, 1);
        var present = answered(Certainty.SURE, 5, Grade.EASY, 2);

        assertThat(regraded())
                .endsWith(
                        new Regraded(former.stamp().id(), 1, Grade.GOOD, Grade.EASY),
                        new Regraded(present.stamp().id(), 2, Grade.EASY, Grade.EASY));
        assertThat(regraded().get(20).isOfAnotherRule()).isTrue();
        assertThat(regraded().get(21).isOfAnotherRule()).isFalse();
    }

    @Test
    void whatWasTakenBackIsNotGradedAndMakesNobodyFaster() {
        usual(19);
        var slip = answered(Certainty.SURE, 20, Grade.GOOD, 2);
        log.add(events.undone(slip));
        answered(Certainty.SURE, 5, Grade.GOOD, 2);

        assertThat(regraded()).hasSize(20).extracting(Regraded::now).containsOnly(Grade.GOOD);
    }

    @Test
    void aLaterJudgementIsGradedAsTheAnswerAndChangesNoGradeInBetween() {
        usual(19);
        var wrong = judged(new Outcome(false, 0, false), Certainty.SURE, 20, Grade.AGAIN, 2);
        var next = answered(Certainty.SURE, 5, Grade.GOOD, 2);
        var right = new Outcome(true, 1, false);
        var overridden =
                new Event.Overridden(
                        stamps.stamp(), wrong.stamp().id(), judgement(right, Grade.GOOD, 2));
        log.add(overridden);

        assertThat(regraded())
                .hasSize(21)
                .endsWith(
                        new Regraded(next.stamp().id(), 2, Grade.GOOD, Grade.GOOD),
                        new Regraded(overridden.stamp().id(), 2, Grade.GOOD, Grade.GOOD));
    }

    @Test
    void aLaterJudgementCountsAlsoIfTheClockOfItsDeviceWasBehind() {
        var answered = events.answered(1, Grade.AGAIN, 1);
        var overridden = events.overridden(answered, Grade.GOOD, 5);
        log.add(overridden);
        log.add(answered);

        assertThat(regraded())
                .extracting(Regraded::judgement)
                .containsExactly(overridden.stamp().id());
    }

    @Test
    void whatTheLearnerSaidOfAFlashcardStays() {
        var submitted = events.submitted(1);
        log.add(submitted);
        var half = new Outcome(false, 0.5, true);
        log.add(
                new Event.Assessed(
                        stamps.stamp(), submitted.stamp().id(), judgement(half, Grade.EASY, 1)));

        assertThat(Regrading.of(log, _ -> Optional.of(ItemType.FLASHCARD)).grades())
                .extracting(Regraded::now)
                .containsExactly(Grade.EASY);
    }

    @Test
    void aRubricIsGradedByItsShare() {
        var submitted = events.submitted(1);
        log.add(submitted);
        var half = new Outcome(false, 0.5, true);
        log.add(
                new Event.Assessed(
                        stamps.stamp(), submitted.stamp().id(), judgement(half, Grade.GOOD, 1)));

        assertThat(Regrading.of(log, _ -> Optional.of(ItemType.OPEN)).grades())
                .extracting(Regraded::now)
                .containsExactly(Grade.HARD);
    }

    @Test
    void practiceAndUnknownTypesAreLeftOut() {
        log.add(events.practised(1));
        log.add(events.answered(2, Grade.GOOD, 3));

        assertThat(Regrading.of(log, _ -> Optional.empty()).grades()).isEmpty();
        assertThat(regraded()).hasSize(1);
    }

    private List<Regraded> regraded() {
        return Regrading.of(log, RegradingTest::single).grades();
    }

    private static Optional<ItemType> single(Edition edition) {
        return Optional.of(ItemType.SINGLE_CHOICE);
    }

    /// So many right answers of twenty seconds.
    private void usual(int count) {
        for (int i = 0; i < count; i++) {
            answered(Certainty.FAIRLY, 20, Grade.GOOD, 2);
        }
    }

    private Answered answered(Certainty certainty, int seconds, Grade grade, int rule) {
        return judged(new Outcome(true, 1, false), certainty, seconds, grade, rule);
    }

    private Answered judged(
            Outcome outcome, Certainty certainty, int seconds, Grade grade, int rule) {
        var like = events.repeated(1, grade, 3).attempt();
        var spent = new Spent(Duration.ofSeconds(seconds), Duration.ZERO);
        var effort = new Effort(0, 1, Optional.of(certainty), OptionalDouble.empty(), spent);
        var attempt = new Attempt(like.asked(), like.answer(), effort, like.before());
        var answered = new Answered(stamps.stamp(), attempt, judgement(outcome, grade, rule));
        log.add(answered);
        return answered;
    }

    private Judgement judgement(Outcome outcome, Grade grade, int rule) {
        var like = events.judgement(grade, 3).scheduled().orElseThrow();
        var scheduled =
                new Scheduled(grade, rule, like.dueAt(), like.intervalDays(), like.target());
        return new Judgement(outcome, Remarks.NONE, Optional.of(scheduled));
    }

    @Test
    void theRuleInForceIsTheSecond() {
        assertThat(GradeRule.VERSION).isEqualTo(2);
    }
}
