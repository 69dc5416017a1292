package app.interval.study;

import static app.interval.study.StudyFixture.effort;
import static app.interval.study.StudyFixture.picked;
import static app.interval.study.StudyFixture.turn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.interval.domain.Grade;
import app.interval.domain.item.Task.Option;
import app.interval.domain.log.Answer.GaveUp;
import app.interval.domain.log.Answer.Thought;
import app.interval.domain.log.Context;
import app.interval.domain.log.Event.Answered;
import app.interval.domain.log.Event.Assessed;
import app.interval.domain.log.Event.Submitted;
import app.interval.domain.log.Judgement.Scheduled;
import app.interval.domain.log.Outcome;
import app.interval.scheduling.Scheduler;
import app.interval.study.Table.Judged;
import app.interval.study.Table.Revealed;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/// What a sitting makes of answers.
class SittingTest {

    @Test
    void anAnswerIsJudgedStoredAndScheduled() {
        var desk = new StudyFixture(FakeBank.sample());
        var sitting = desk.sit(3);
        var turn = turn(sitting);

        var table = sitting.answer(picked("b"), effort());

        assertThat(table)
                .isInstanceOfSatisfying(
                        Judged.class,
                        judged -> {
                            var verdict = judged.verdict();
                            assertThat(verdict.judgement().outcome())
                                    .isEqualTo(new Outcome(false, 0, false));
                            assertThat(verdict.judgement().scheduled())
                                    .map(Scheduled::grade)
                                    .hasValue(Grade.AGAIN);
                            var moved = verdict.moved().orElseThrow();
                            assertThat(moved.back().left()).isEqualTo(Scheduler.STEP);
                            assertThat(moved.afterwards()).isPresent();
                            assertThat(desk.journal.cards())
                                    .isEqualTo(Map.of(turn.item().id(), moved.card()));
                        });
        assertThat(desk.moves())
                .singleElement()
                .isInstanceOfSatisfying(
                        Answered.class,
                        answered -> {
                            assertThat(answered.stamp().id()).isEqualTo(turn.event());
                            var asked = answered.attempt().asked();
                            assertThat(asked.order()).isEqualTo(turn.order());
                            assertThat(asked.context()).isEqualTo(Context.STUDY);
                            assertThat(asked.edition()).isEqualTo(turn.item().facts().edition());
                            assertThat(answered.attempt().before().recall()).isEmpty();
                        });
    }

    @Test
    void howLikelyAKnownItemWasRememberedIsNotedWithItsAnswer() {
        var desk = new StudyFixture(FakeBank.sample());
        desk.due(1, 1);
        var sitting = desk.sit(1);
        desk.right(sitting);

        assertThat(desk.moves())
                .singleElement()
                .isInstanceOfSatisfying(
                        Answered.class,
                        answered ->
                                assertThat(answered.attempt().before().recall().orElseThrow())
                                        .isBetween(0.8, 0.9));
    }

    @Test
    void aFlashcardIsOnDiskBeforeItIsJudgedByTheLearner() {
        var desk = new StudyFixture(new FakeBank(List.of(FakeItems.flashcard(7))));
        var sitting = desk.sit(3);
        var turn = turn(sitting);

        assertThat(sitting.reveal(new Thought(), effort())).isInstanceOf(Revealed.class);
        assertThat(desk.moves()).singleElement().isInstanceOf(Submitted.class);
        assertThat(desk.journal.cards()).isEmpty();

        desk.stamps.pass(Duration.ofMinutes(5));
        sitting.assess(Grade.HARD, List.of(1, 3));
        assertThat(desk.moves())
                .last()
                .isInstanceOfSatisfying(
                        Assessed.class,
                        assessed -> {
                            assertThat(assessed.submitted()).isEqualTo(turn.event());
                            assertThat(assessed.judgement().ticks()).containsExactly(1, 3);
                            assertThat(assessed.judgement().outcome().share()).isEqualTo(2 / 3.0);
                        });
        assertThat(desk.journal.cards().get(turn.item().id()))
                .satisfies(card -> assertThat(card.answeredAt()).isEqualTo(desk.at(-5)));
    }

    @Test
    void givingUpOnAFlashcardIsAnAnswer() {
        var desk = new StudyFixture(new FakeBank(List.of(FakeItems.flashcard(7))));

        assertThat(desk.sit(3).answer(new GaveUp(), effort())).isInstanceOf(Judged.class);
    }

    @Test
    void aMoveOutOfTurnIsRefused() {
        var desk = new StudyFixture(FakeBank.sample());
        var sitting = desk.sit(3);

        assertThatThrownBy(() -> sitting.assess(Grade.GOOD, List.of()))
                .isInstanceOf(IllegalStateException.class);
        desk.right(sitting);
        assertThatThrownBy(() -> sitting.answer(picked("a"), effort()))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> sitting.reveal(new Thought(), effort()))
                .isInstanceOf(IllegalStateException.class);
        assertThat(desk.journal.answers()).isEqualTo(1);
    }

    @Test
    void optionsAreShuffledAnewAtEachShowingUnlessTheirOrderMatters() {
        var orders = new HashSet<List<String>>();
        for (int i = 0; i < 40; i++) {
            var desk = new StudyFixture(new FakeBank(List.of(FakeItems.single(1))));
            for (int n = 0; n < i; n++) {
                desk.stamps.id();
            }
            orders.add(turn(desk.sit(1)).order());
        }
        assertThat(orders).hasSizeGreaterThan(10);

        var asWritten = new StudyFixture(new FakeBank(List.of(FakeItems.multiple(3))));
        assertThat(turn(asWritten.sit(1)).options())
                .extracting(Option::label)
                .containsExactly("a", "b", "c", "d");
    }
}
