package app.interval.study;

import static app.interval.study.StudyFixture.effort;
import static app.interval.study.StudyFixture.picked;
import static app.interval.study.StudyFixture.turn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.interval.domain.Grade;
import app.interval.domain.log.Answer.Thought;
import app.interval.domain.log.Event.Answered;
import app.interval.study.FakeJournal.Disk;
import app.interval.study.Table.Asking;
import app.interval.study.Table.Judged;
import app.interval.study.Table.Over;
import app.interval.study.Table.Revealed;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

import java.time.Duration;
import java.util.List;

/// What happens when the disk is full, and when nobody knows whether it is.
class SittingFailureTest {

    private final StudyFixture desk = new StudyFixture(FakeBank.sample());
    private final Sitting sitting = desk.sit(50);

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "WORKS")
    void thereIsNoVerdictBeforeTheAnswerIsStored(Disk disk) {
        var table = sitting.table();
        desk.journal.disk(disk);

        fails(() -> sitting.answer(picked("a"), effort()));

        assertThat(sitting.table()).isSameAs(table).isInstanceOf(Asking.class);
        assertThat(sitting.undoable()).isEmpty();
        assertThat(sitting.progress().answered()).isZero();
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "WORKS")
    void theSameAnswerIsStoredOnceWhenItIsTriedAgain(Disk disk) {
        var event = turn(sitting).event();
        desk.journal.disk(disk);
        fails(() -> sitting.answer(picked("b"), effort()));
        desk.stamps.pass(Duration.ofMinutes(9));
        fails(sitting::retry);
        desk.journal.disk(Disk.WORKS);

        assertThat(sitting.retry()).isInstanceOf(Judged.class);
        assertThat(desk.moves())
                .singleElement()
                .isInstanceOfSatisfying(
                        Answered.class,
                        answered -> {
                            assertThat(answered.stamp().id()).isEqualTo(event);
                            assertThat(answered.attempt().answer()).isEqualTo(picked("b"));
                            assertThat(answered.stamp().at())
                                    .isEqualTo(desk.stamps.now().minus(Duration.ofMinutes(9)));
                        });
        desk.theLogAmountsToTheCards();
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "WORKS")
    void noOtherMoveIsTakenUntilItIsStored(Disk disk) {
        desk.right(sitting);
        sitting.next();
        desk.journal.disk(disk);
        fails(() -> sitting.answer(picked("b"), effort()));
        desk.journal.disk(Disk.WORKS);

        fails(() -> sitting.answer(picked("a"), effort()));
        fails(() -> sitting.reveal(new Thought(), effort()));
        fails(sitting::undo);
        sitting.retry();

        assertThat(((Judged) sitting.table()).answer()).isEqualTo(picked("b"));
        assertThat(desk.journal.answers()).isEqualTo(2);
        desk.theLogAmountsToTheCards();
    }

    @Test
    void goingOnTriesAgainFirstAndShowsTheVerdict() {
        desk.journal.disk(Disk.IS_FULL);
        fails(() -> sitting.answer(picked("b"), effort()));
        fails(sitting::next);
        desk.journal.disk(Disk.WORKS);

        assertThat(sitting.next()).isInstanceOf(Judged.class);
        assertThat(sitting.next()).isInstanceOf(Asking.class);
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "WORKS")
    void aRevealAndAGradeCanBeTriedAgain(Disk disk) {
        desk.until(7, sitting);
        desk.journal.disk(disk);
        fails(() -> sitting.reveal(new Thought(), effort()));
        assertThat(sitting.table()).isInstanceOf(Asking.class);
        desk.journal.disk(Disk.WORKS);
        assertThat(sitting.retry()).isInstanceOf(Revealed.class);

        desk.journal.disk(disk);
        fails(() -> sitting.assess(Grade.GOOD, List.of(2)));
        assertThat(sitting.table()).isInstanceOf(Revealed.class);
        desk.journal.disk(Disk.WORKS);
        assertThat(sitting.retry()).isInstanceOf(Judged.class);
        desk.theLogAmountsToTheCards();
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "WORKS")
    void anUndoAndARedoCanBeTriedAgain(Disk disk) {
        desk.due(1, 2);
        sitting.end();
        var other = desk.sit(50);
        var judged = desk.wrong(other);
        desk.journal.disk(disk);
        fails(other::undo);
        assertThat(other.table()).isSameAs(judged);
        desk.journal.disk(Disk.WORKS);
        assertThat(other.retry()).isInstanceOf(Asking.class);
        assertThat(other.redoable()).isPresent();

        desk.journal.disk(disk);
        fails(other::redo);
        assertThat(other.table()).isInstanceOf(Asking.class);
        desk.journal.disk(Disk.WORKS);
        assertThat(other.retry()).isEqualTo(judged);
        assertThat(other.redoable()).isEmpty();
    }

    @Test
    void anUndoAndARedoReadNothing() {
        var judged = desk.right(sitting);
        desk.journal.readable(false);

        assertThat(sitting.undo()).isInstanceOf(Asking.class);
        assertThat(sitting.redo()).isEqualTo(judged);

        desk.journal.readable(true);
        desk.theLogAmountsToTheCards();
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "WORKS")
    void anEndThatCouldNotBeStoredIsTheEndWhenItIsTriedAgain(Disk disk) {
        var judged = desk.right(sitting);
        desk.journal.disk(disk);
        fails(sitting::end);
        assertThat(sitting.table()).isSameAs(judged);
        desk.journal.disk(Disk.WORKS);

        assertThat(sitting.retry()).isInstanceOf(Over.class);
        assertThat(sitting.end()).isInstanceOf(Over.class);
        assertThat(desk.journal.events()).hasSize(3);
    }

    @Test
    void theEndStoresFirstWhatWaits() {
        desk.journal.disk(Disk.IS_FULL);
        fails(() -> sitting.answer(picked("a"), effort()));
        fails(sitting::end);
        desk.journal.disk(Disk.WORKS);

        assertThat(sitting.end())
                .isInstanceOfSatisfying(
                        Over.class,
                        over -> assertThat(over.summary().score().answered()).isEqualTo(1));
        assertThat(desk.journal.events()).hasSize(3);
    }

    @Test
    void aSessionWhoseStartCannotBeStoredDoesNotBegin() {
        desk.journal.disk(Disk.IS_FULL);

        fails(() -> desk.study.begin(new Length.Questions(3)));
    }

    @Test
    void whereNothingWaitsThereIsNothingToTryAgain() {
        var table = desk.right(sitting);

        assertThat(sitting.retry()).isSameAs(table);
        assertThat(desk.journal.answers()).isEqualTo(1);
    }

    private static void fails(ThrowingCallable move) {
        assertThatThrownBy(move).isInstanceOf(StorageException.class);
    }
}
