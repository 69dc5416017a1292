package app.interval.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import app.interval.domain.CardState;
import app.interval.domain.CardState.Known;
import app.interval.domain.Grade;
import app.interval.domain.Settings;
import app.interval.domain.Wish;
import app.interval.domain.item.Version;
import app.interval.domain.log.Answer.Thought;
import app.interval.domain.log.Event;
import app.interval.domain.log.Event.DueSet;
import app.interval.domain.log.Event.Reset;
import app.interval.domain.log.Event.Suspended;
import app.interval.domain.log.Event.Why;
import app.interval.domain.log.Judgement;
import app.interval.scheduling.Fsrs7;
import app.interval.scheduling.Load;
import app.interval.scheduling.Models;
import app.interval.scheduling.Scheduler;
import app.interval.study.Explanation.Cause;
import app.interval.study.Explanation.Met;
import app.interval.study.Explanation.Unmet;
import app.interval.study.Table.Judged;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

class ExplanationTest {

    private final StudyFixture desk = new StudyFixture(FakeBank.sample());

    @Test
    void aQuestionNeverAnsweredIsNotMetYet() {
        assertThat(desk.study.explain(FakeItems.id(1)))
                .isEqualTo(new Unmet(FakeItems.id(1), false));
    }

    @Test
    void aRightAnswerComesBackWhenRecallHasFallenToWhatIsWanted() {
        desk.right(desk.sit(3));

        var met = met(1);

        assertThat(met.back().cause()).isIn(Cause.CURVE, Cause.NEARBY);
        assertThat(met.chances().before()).isEmpty();
        assertThat(met.chances().now()).isGreaterThan(0.999);
        assertThat(met.chances().wanted()).isEqualTo(0.9);
        assertThat(met.chances().back()).isCloseTo(0.9, within(0.02));
        assertThat(met.curve().s90()).isCloseTo(4.7777, within(0.001));
        assertThat(met.curve().back()).isBetween(2.0, 7.0);
    }

    @Test
    void theCurveFallsFromTheAnswerToALittleAfterTheDate() {
        desk.right(desk.sit(3));
        desk.stamps.pass(Duration.ofDays(2));

        var curve = met(1).curve();

        assertThat(curve.points().getFirst().days()).isZero();
        assertThat(curve.points().getFirst().recall()).isCloseTo(1, within(0.001));
        assertThat(curve.points().getLast().days()).isCloseTo(curve.back() * 1.12, within(1e-9));
        assertThat(curve.now()).isCloseTo(2, within(0.01));
        assertThat(curve.points())
                .isSortedAccordingTo((a, b) -> Double.compare(b.recall(), a.recall()))
                .isSortedAccordingTo((a, b) -> Double.compare(a.days(), b.days()));
    }

    /// Good's interval is 1.1 days, Easy's 1.4: both are the day after, so Easy comes a day later.
    @Test
    void aDayThatOnlyTheOrderOfGradesMovedIsNotBlamedOnWishes() {
        var cards = new StudyFixture(new FakeBank(List.of(FakeItems.flashcard(1))));
        assessed(cards, Duration.ZERO, Grade.GOOD);
        assessed(cards, Duration.ofDays(6), Grade.AGAIN);
        assessed(cards, Duration.ofMinutes(15), Grade.GOOD);
        assessed(cards, Duration.ofDays(1), Grade.EASY);

        var met = (Met) cards.study.explain(FakeItems.id(1));

        assertThat(met.back().own().days()).isOne();
        assertThat(met.back().comeback().days()).isEqualTo(2);
        assertThat(met.back().cause()).isEqualTo(Cause.ORDER);
    }

    @Test
    void hardIsBehindNoWorseGradeSoItsOrderMovesNothing() {
        desk.right(desk.sit(3));
        var own = desk.study.scheduler().own(desk.card(1), 0.9, desk.stamps.zone());
        var card = desk.card(1).wanted(own.plus(Duration.ofDays(2)));

        assertThat(cause(card, Grade.HARD)).isEqualTo(Cause.CHANGED);
        assertThat(cause(card, Grade.GOOD)).isEqualTo(Cause.ORDER);
    }

    /// Whatever the figures, even where those of a better grade forget sooner: nothing has changed
    /// since the answer, so nothing that has changed is the cause.
    @Test
    void aDateJustChosenIsNeverBlamedOnWhatHasChangedSince() {
        var pushed = 0;
        for (var seed : Models.seeds().toArray()) {
            var scheduler = new Scheduler(Models.any(seed), Settings.DEFAULT);
            CardState card = new CardState.Fresh(FakeItems.id(1));
            var at = desk.stamps.now();
            for (int answer = 0; answer < 12; answer++) {
                var grade = Grade.of(2 + (seed + answer) % 3);
                var next = scheduler.next(card, grade, at, desk.stamps.zone(), Load.NONE);
                var cause = cause(scheduler, next, grade);
                assertThat(cause)
                        .as("model %s, answer %s", seed, answer)
                        .isNotEqualTo(Cause.CHANGED);
                pushed += cause == Cause.ORDER ? 1 : 0;
                card = next;
                at = next.dueAt();
            }
        }
        assertThat(pushed).isPositive();
    }

    private Cause cause(Scheduler scheduler, Known card, Grade grade) {
        var target = new Judgement.Target(0.9, scheduler.model().parameters().id());
        var scheduled = new Judgement.Scheduled(grade, 2, card.dueAt(), 7, target);
        var decision = new Decision(scheduled, OptionalDouble.empty(), desk.stamps.zone());
        return new Explainer(scheduler, card.answeredAt(), desk.stamps.zone(), Set.of())
                .explain(card.wanted(scheduled.dueAt()), Optional.of(decision))
                .back()
                .cause();
    }

    /// Of a card whose date was chosen after an answer of `grade`.
    private Cause cause(Known card, Grade grade) {
        var target = new Judgement.Target(0.9, desk.model.parameters().id());
        var scheduled = new Judgement.Scheduled(grade, 2, card.dueAt(), 7, target);
        var decision = new Decision(scheduled, OptionalDouble.empty(), desk.stamps.zone());
        var explainer =
                new Explainer(
                        desk.study.scheduler(), desk.stamps.now(), desk.stamps.zone(), Set.of());
        return explainer.explain(card, Optional.of(decision)).back().cause();
    }

    private static void assessed(StudyFixture cards, Duration later, Grade grade) {
        cards.stamps.pass(later);
        var sitting = cards.sit(1);
        sitting.reveal(new Thought(), StudyFixture.effort());
        sitting.assess(grade, List.of());
    }

    @Test
    void anItemLongOverdueShowsTheCurveUpToNow() {
        desk.right(desk.sit(3));
        desk.stamps.pass(Duration.ofDays(40));

        var met = met(1);

        assertThat(met.back().comeback().left()).isNegative();
        assertThat(met.curve().points().getLast().days()).isGreaterThan(40);
        assertThat(met.chances().now()).isLessThan(met.chances().back());
    }

    @Test
    void aFailureWaitsTenMinutesWhateverTheCurveSays() {
        desk.wrong(desk.sit(3));

        assertThat(met(1).back().cause()).isEqualTo(Cause.FAILURE);
        assertThat(met(1).curve().back()).isCloseTo(10 / 1440.0, within(1e-9));
    }

    @Test
    void whatWasKnownBeforeTheLastAnswerIsTakenFromTheLog() {
        desk.right(desk.sit(1));
        desk.stamps.pass(Duration.ofDays(9));
        desk.right(desk.sit(1));

        assertThat(met(1).chances().before().orElseThrow()).isBetween(0.8, 0.9);
    }

    @Test
    void rightAfterTheVerdictTheSameIsSaidWithoutReadingTheLog() {
        var judged = (Judged) desk.right(desk.sit(3));
        var read = met(1);
        desk.journal.readable(false);

        assertThat(desk.study.explain(judged)).isEqualTo(read);
        assertThatThrownBy(() -> desk.study.explain(FakeItems.id(1)))
                .isInstanceOf(StorageException.class);
    }

    @Test
    void aFlashcardIsExplainedByTheGradeItGot() {
        var cards = new StudyFixture(new FakeBank(List.of(FakeItems.flashcard(7))));
        var sitting = cards.sit(1);
        sitting.reveal(new Thought(), StudyFixture.effort());
        assertThat(cards.study.explain(FakeItems.id(7)))
                .isEqualTo(new Unmet(FakeItems.id(7), true));
        sitting.assess(Grade.AGAIN, List.of());

        assertThat(((Met) cards.study.explain(FakeItems.id(7))).back().cause())
                .isEqualTo(Cause.FAILURE);
    }

    @Test
    void aDateSetByHandIsSaidToBe() {
        desk.right(desk.sit(3));
        var due = met(1).back().comeback().at().plus(Duration.ofDays(3));
        move(new DueSet(desk.stamps.stamp(), FakeItems.id(1), due));

        assertThat(met(1).back().cause()).isEqualTo(Cause.SET);
        assertThat(met(1).back().comeback().at()).isEqualTo(due);
    }

    @Test
    void theDateAnUndoWritesDownAgainIsNotSetByHand() {
        desk.right(desk.sit(1));
        var first = met(1);
        desk.stamps.pass(Duration.ofDays(9));
        var sitting = desk.sit(1);
        desk.wrong(sitting);
        sitting.undo();

        assertThat(met(1).back().cause()).isEqualTo(first.back().cause());
        assertThat(met(1).back().comeback().at()).isEqualTo(first.back().comeback().at());
    }

    @Test
    void whatIsSetAsideWaitsWhateverItsDate() {
        desk.right(desk.sit(3));
        move(new Suspended(desk.stamps.stamp(), FakeItems.id(1), Why.WISH));

        assertThat(met(1).back().cause()).isEqualTo(Cause.ASIDE);
    }

    @Test
    void whatDoesNotCountAnyMoreLeavesNoDate() {
        desk.right(desk.sit(3));
        move(new Reset(desk.stamps.stamp(), FakeItems.id(1)));

        assertThat(desk.study.explain(FakeItems.id(1))).isEqualTo(new Unmet(FakeItems.id(1), true));
    }

    @Test
    void anAnswerToAWrongKeyLeavesNoDateEither() {
        var corrected = Map.of(FakeItems.id(1), new Version(2, 0));
        var other = new StudyFixture(new FakeBank(List.of(FakeItems.single(1)), corrected));
        other.right(other.sit(1));

        assertThat(other.study.explain(FakeItems.id(1)))
                .isEqualTo(new Unmet(FakeItems.id(1), true));
    }

    @Test
    void theDayBeforeTheInterviewCutsALongInterval() {
        var soon = LocalDate.of(2026, 11, 24);
        var wish = new Wish.Interview(Optional.of(soon)).in(Settings.DEFAULT);
        var hurried = new StudyFixture(FakeBank.sample(), wish);
        hurried.right(hurried.sit(3));

        var met = (Met) hurried.study.explain(FakeItems.id(1));

        assertThat(met.back().cause()).isEqualTo(Cause.INTERVIEW);
        assertThat(met.back().comeback().days()).isEqualTo(2);
        assertThat(met.back().own().days()).isEqualTo(5);
        assertThat(met.curve().interview().orElseThrow())
                .isBetween(met.curve().back(), met.curve().points().getLast().days());
    }

    @Test
    void anInterviewThatIsOverIsNotShown() {
        var wish = new Wish.Interview(Optional.of(LocalDate.of(2026, 11, 20)));
        var late = new StudyFixture(FakeBank.sample(), wish.in(Settings.DEFAULT));
        late.right(late.sit(3));

        assertThat(((Met) late.study.explain(FakeItems.id(1))).curve().interview()).isEmpty();
    }

    @Test
    void aWishMadeSinceDoesNotChangeWhatWasWantedThen() {
        desk.right(desk.sit(3));
        var keen = new Wish.Retention(0.95).in(Settings.DEFAULT);
        var scheduler = new Scheduler(desk.model, keen);
        var study =
                new Study(
                        FakeBank.sample(),
                        desk.journal,
                        () -> scheduler,
                        desk.stamps,
                        StudyFixture.PLAYABLE);

        var met = (Met) study.explain(FakeItems.id(1));

        assertThat(met.chances().wanted()).isEqualTo(0.9);
        assertThat(met.back()).isEqualTo(met(1).back());
    }

    @Test
    void underOtherParametersADateNearbyProvesNothing() {
        var weights = new ArrayList<>(Fsrs7.DEFAULTS.weights());
        weights.set(2, 4.2);
        var other = new Fsrs7(Fsrs7.clamped(weights));
        desk.right(desk.sit(3));
        var log = desk.journal.eventsOf(FakeItems.id(1));
        var card = Replay.card(FakeItems.id(1), log, other, Map.of());
        var known = (Known) card;
        var explainer =
                new Explainer(
                        new Scheduler(other, Settings.DEFAULT),
                        desk.stamps.now(),
                        desk.stamps.zone(),
                        Set.of());

        assertThat(explainer.explain(known, Decision.of(known, log)).back().cause())
                .isEqualTo(Cause.CHANGED);
    }

    @Test
    void withoutTheLogTheCardAloneIsExplained() {
        desk.wrong(desk.sit(3));
        var explainer =
                new Explainer(
                        desk.study.scheduler(), desk.stamps.now(), desk.stamps.zone(), Set.of());

        var met = explainer.explain(desk.card(1), Optional.empty());

        assertThat(met.back().cause()).isEqualTo(Cause.SHORTEST);
        assertThat(met.chances().wanted()).isEqualTo(0.9);
    }

    @Test
    void onATripTheDayIsThatOfThePlaceOfTheAnswer() {
        desk.right(desk.sit(3));
        var cause = met(1).back().cause();
        desk.stamps.travelTo(ZoneId.of("America/Los_Angeles"));

        assertThat(met(1).back().cause()).isEqualTo(cause);
    }

    private Met met(int number) {
        return (Met) desk.study.explain(FakeItems.id(number));
    }

    private void move(Event event) {
        desk.journal.record(new Journal.Move(List.of(event), Optional.empty(), List.of()));
    }
}
