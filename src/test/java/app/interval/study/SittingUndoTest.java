package app.interval.study;

import static app.interval.study.StudyFixture.effort;
import static app.interval.study.StudyFixture.number;
import static app.interval.study.StudyFixture.picked;
import static app.interval.study.StudyFixture.turn;

import static org.assertj.core.api.Assertions.assertThat;

import app.interval.domain.Grade;
import app.interval.domain.log.Answer.Thought;
import app.interval.domain.log.Event;
import app.interval.domain.log.Event.DueSet;
import app.interval.domain.log.Event.Mark;
import app.interval.domain.log.Event.Undone;
import app.interval.study.Table.Asking;
import app.interval.study.Table.Over;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// What is taken back, and what can be done then.
class SittingUndoTest {

    private final StudyFixture desk = new StudyFixture(FakeBank.sample());
    private final Sitting sitting = desk.sit(50);

    @AfterEach
    void theLogAmountsToTheCards() {
        desk.theLogAmountsToTheCards();
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
    void aGradeTakenBackCanBeGivenAnew() {
        desk.until(7, sitting);
        sitting.reveal(new Thought(), effort());
        sitting.assess(Grade.EASY, List.of());
        sitting.undo();

        sitting.assess(Grade.HARD, List.of());

        assertThat(desk.card(7).memory())
                .isEqualTo(desk.model.after(Optional.empty(), 0, Grade.HARD));
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
        assertThat(desk.journal.events())
                .filteredOn(Event.Session.class::isInstance)
                .extracting(event -> ((Event.Session) event).mark())
                .containsExactly(Mark.START, Mark.END, Mark.CONTINUE, Mark.END);
    }

    @Test
    void whereNothingWasDoneNothingIsTakenBack() {
        var table = sitting.table();

        assertThat(sitting.undoable()).isEmpty();
        assertThat(sitting.undo()).isSameAs(table);
        assertThat(sitting.redo()).isSameAs(table);
        assertThat(desk.moves()).isEmpty();
    }
}
