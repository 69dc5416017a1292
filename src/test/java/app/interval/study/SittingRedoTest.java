package app.interval.study;

import static app.interval.study.StudyFixture.effort;
import static app.interval.study.StudyFixture.number;

import static org.assertj.core.api.Assertions.assertThat;

import app.interval.domain.Grade;
import app.interval.domain.log.Answer.Thought;
import app.interval.domain.log.Event;
import app.interval.domain.log.Event.Answered;
import app.interval.domain.log.Event.Redone;
import app.interval.domain.log.Event.Undone;
import app.interval.study.Table.Asking;
import app.interval.study.Table.Judged;
import app.interval.study.Table.Revealed;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.List;

/// What was taken back and is brought forth again.
class SittingRedoTest {

    private final StudyFixture desk = new StudyFixture(FakeBank.sample());
    private final Sitting sitting = desk.sit(50);

    @AfterEach
    void theLogAmountsToTheCards() {
        desk.theLogAmountsToTheCards();
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
        assertThat(sitting.redoable()).flatMap(Done::item).hasValue(FakeItems.id(2));

        desk.wrong(sitting);

        assertThat(sitting.redoable()).isEmpty();
        var table = sitting.table();
        assertThat(sitting.redo()).isSameAs(table);
    }

    @Test
    void whatWasRevealedAndGradedIsTakenBackInTwoSteps() {
        desk.until(7, sitting);
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
    void aClockSetBackBetweenAnswerAndUndoTakesBackTheSame() {
        desk.right(sitting);
        desk.stamps.pass(Duration.ofDays(-3));
        sitting.undo();
        assertThat(desk.journal.cards()).isEmpty();
        sitting.redo();
        assertThat(desk.journal.cards()).hasSize(1);
    }
}
