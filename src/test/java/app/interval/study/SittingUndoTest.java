package app.interval.study;

import static app.interval.study.StudyFixture.effort;
import static app.interval.study.StudyFixture.number;
import static app.interval.study.StudyFixture.picked;
import static app.interval.study.StudyFixture.turn;

import static org.assertj.core.api.Assertions.assertThat;

import app.interval.domain.Grade;
import app.interval.domain.log.Answer.Thought;
import app.interval.domain.log.Event;
import app.interval.domain.log.Event.Answered;
import app.interval.domain.log.Event.DueSet;
import app.interval.domain.log.Event.Redone;
import app.interval.domain.log.Event.Undone;
import app.interval.study.Table.Asking;
import app.interval.study.Table.Judged;
import app.interval.study.Table.Over;
import app.interval.study.Table.Revealed;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

class SittingUndoTest {

    private final StudyFixture desk = new StudyFixture(FakeBank.sample());
    private final Sitting sitting = desk.sit(50);

    /// Whatever was taken back and brought forth, the log alone amounts to the same cards, and no
    /// id was used twice.
    @AfterEach
    void theLogAmountsToTheCards() {
        assertThat(Replay.cards(desk.journal.events(), desk.model)).isEqualTo(desk.journal.cards());
        var ids = desk.journal.events().stream().map(event -> event.stamp().id()).toList();
        assertThat(new HashSet<>(ids)).hasSameSizeAs(ids);
    }

    @Test
    void anAnswerIsTakenBackByAFurtherRow() {
        var asked = turn(sitting);
        desk.right(sitting);

        var table = sitting.undo();

        assertThat(desk.moves()).hasSize(2);
        assertThat(desk.moves().getLast())
                .isEqualTo(new Undone(desk.moves().getLast().stamp(), asked.event()));
        assertThat(desk.journal.cards()).isEmpty();
        assertThat(table)
                .isInstanceOfSatisfying(
                        Asking.class,
                        again -> {
                            assertThat(again.turn().item()).isEqualTo(asked.item());
                            assertThat(again.turn().order()).isEqualTo(asked.order());
                            assertThat(again.turn().event()).isNotEqualTo(asked.event());
                        });
    }

    @Test
    void anAnswerTakenBackCanBeGivenAnew() {
        desk.wrong(sitting);
        sitting.undo();
        desk.right(sitting);

        assertThat(desk.journal.answers()).isEqualTo(2);
        assertThat(desk.card(1).memory())
                .isEqualTo(desk.model.after(Optional.empty(), 0, Grade.GOOD));
        assertThat(sitting.progress().answered()).isEqualTo(1);
    }

    @Test
    void anAnswerBroughtForthIsAsItWas() {
        var judged = desk.wrong(sitting);
        var cards = desk.journal.cards();
        desk.stamps.pass(Duration.ofMinutes(3));
        sitting.undo();
        desk.stamps.pass(Duration.ofMinutes(3));

        assertThat(sitting.redo()).isEqualTo(judged);
        assertThat(desk.journal.cards()).isEqualTo(cards);
        assertThat(desk.moves())
                .extracting(Event::getClass)
                .containsExactly(Answered.class, Undone.class, Redone.class);
    }

    @Test
    void aKnownItemTakenBackIsDueWhenItWasBefore() {
        desk.right(sitting);
        desk.stamps.pass(Duration.ofDays(30));
        var before = desk.card(1);
        var later = desk.sit(5);
        desk.wrong(later);

        later.undo();

        assertThat(desk.card(1)).isEqualTo(before);
        assertThat(desk.moves())
                .last()
                .isInstanceOfSatisfying(
                        DueSet.class,
                        set -> {
                            assertThat(set.due()).isEqualTo(before.dueAt());
                            assertThat(set.stamp().action())
                                    .isEqualTo(desk.moves().get(2).stamp().id());
                        });
        assertThat(turn(later).card()).isEqualTo(before);

        later.redo();
        assertThat(desk.card(1).dueAt())
                .isEqualTo(desk.moves().get(1).stamp().at().plus(Duration.ofMinutes(10)));
    }

    @Test
    void whatWasRevealedAndGradedIsTakenBackInTwoSteps() {
        untilFlashcard();
        sitting.reveal(new Thought(), effort());
        sitting.assess(Grade.EASY, List.of());
        assertThat(sitting.undoable()).map(Done::kind).hasValue(Done.Kind.GRADE);

        assertThat(sitting.undo()).isInstanceOf(Revealed.class);
        assertThat(sitting.undoable()).map(Done::kind).hasValue(Done.Kind.REVEAL);
        assertThat(desk.journal.cards()).doesNotContainKey(FakeItems.id(7));

        assertThat(sitting.undo()).isInstanceOf(Asking.class);
        assertThat(sitting.redoable()).map(Done::kind).hasValue(Done.Kind.REVEAL);
        assertThat(sitting.redo()).isInstanceOf(Revealed.class);
        assertThat(sitting.redo()).isInstanceOf(Judged.class);
        assertThat(desk.journal.cards()).containsKey(FakeItems.id(7));
        assertThat(sitting.redoable()).isEmpty();
    }

    @Test
    void aGradeTakenBackCanBeGivenAnew() {
        untilFlashcard();
        sitting.reveal(new Thought(), effort());
        sitting.assess(Grade.EASY, List.of());
        sitting.undo();

        sitting.assess(Grade.HARD, List.of());

        assertThat(desk.card(7).memory())
                .isEqualTo(desk.model.after(Optional.empty(), 0, Grade.HARD));
    }

    @Test
    void undoCanGoAllTheWayBackAndForthAgain() {
        for (int i = 0; i < 4; i++) {
            desk.right(sitting);
            sitting.next();
        }
        desk.wrong(sitting);
        var cards = desk.journal.cards();
        var progress = sitting.progress().answered();

        while (sitting.undoable().isPresent()) {
            sitting.undo();
        }
        assertThat(number(sitting)).isEqualTo(1);
        assertThat(desk.journal.cards()).isEmpty();
        assertThat(sitting.progress().answered()).isZero();

        while (sitting.redoable().isPresent()) {
            sitting.redo();
        }
        assertThat(desk.journal.cards()).isEqualTo(cards);
        assertThat(sitting.progress().answered()).isEqualTo(progress);
    }

    @Test
    void whatWasBroughtForthCanBeTakenBackOnceMore() {
        desk.right(sitting);
        for (int i = 0; i < 3; i++) {
            sitting.undo();
            sitting.redo();
        }
        assertThat(desk.journal.cards()).hasSize(1);
        sitting.undo();
        assertThat(desk.journal.cards()).isEmpty();
    }

    @Test
    void aNewAnswerLeavesNothingToBringForth() {
        desk.right(sitting);
        sitting.next();
        desk.right(sitting);
        sitting.undo();
        assertThat(sitting.redoable()).map(Done::item).hasValue(FakeItems.id(2));

        desk.wrong(sitting);

        assertThat(sitting.redoable()).isEmpty();
        var table = sitting.table();
        assertThat(sitting.redo()).isSameAs(table);
    }

    @Test
    void anUndoReturnsTheCountsAndTheWaitingOfFailedItems() {
        desk.wrong(sitting);
        sitting.undo();
        sitting.next();
        assertThat(number(sitting)).isEqualTo(1);
        desk.right(sitting);
        sitting.end();

        assertThat(((Over) sitting.table()).summary().missed()).isEmpty();
        assertThat(((Over) sitting.table()).summary().score())
                .isEqualTo(new Summary.Score(1, 1, 1));
    }

    @Test
    void anUndoWhileTheNextQuestionWaitsReturnsToTheOneBefore() {
        desk.right(sitting);
        sitting.next();
        assertThat(number(sitting)).isEqualTo(2);

        sitting.undo();
        assertThat(number(sitting)).isEqualTo(1);
        sitting.answer(picked("a"), effort());
        sitting.next();
        assertThat(number(sitting)).isEqualTo(2);
    }

    @Test
    void theLastAnswerCanStillBeTakenBackWhenTheSessionIsOver() {
        desk.wrong(sitting);
        sitting.end();

        assertThat(sitting.undo()).isInstanceOf(Asking.class);
        desk.right(sitting);

        assertThat(sitting.end())
                .isInstanceOfSatisfying(
                        Over.class,
                        over -> assertThat(over.summary().score().right()).isEqualTo(1));
        assertThat(desk.journal.events()).filteredOn(Event.Session.class::isInstance).hasSize(2);
    }

    @Test
    void aClockSetBackBetweenAnswerAndUndoTakesBackTheSame() {
        desk.right(sitting);
        desk.stamps.pass(Duration.ofDays(-3));
        sitting.undo();
        assertThat(desk.journal.cards()).isEmpty();
        sitting.redo();
        assertThat(desk.journal.cards()).hasSize(1);
    }

    @Test
    void whereNothingWasDoneNothingIsTakenBack() {
        var table = sitting.table();

        assertThat(sitting.undoable()).isEmpty();
        assertThat(sitting.undo()).isSameAs(table);
        assertThat(sitting.redo()).isSameAs(table);
        assertThat(desk.moves()).isEmpty();
    }

    private void untilFlashcard() {
        while (number(sitting) != 7) {
            desk.right(sitting);
            sitting.next();
        }
    }
}
