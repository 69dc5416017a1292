package app.interval.study;

import static app.interval.study.StudyFixture.turn;

import static org.assertj.core.api.Assertions.assertThat;

import app.interval.domain.Grade;
import app.interval.domain.log.Event.Answered;
import app.interval.domain.log.Judgement.Scheduled;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;

/// Whatever is taken back or brought forth, a hint that was read stays read.
class HintUndoTest {

    private final StudyFixture desk =
            new StudyFixture(new FakeBank(List.of(FakeItems.hinted(FakeItems.single(1), 2))));
    private final Sitting sitting = desk.sit(3);

    @Test
    void aMarkTakenBackAfterAHintDoesNotMakeTheAnswerUnaided() {
        sitting.act(Act.STAR);
        sitting.hint();
        sitting.undo();

        theAnswerIsAided();
    }

    @Test
    void aMarkBroughtForthAfterAHintDoesNotMakeTheAnswerUnaided() {
        sitting.act(Act.STAR);
        sitting.undo();
        sitting.hint();
        sitting.redo();

        theAnswerIsAided();
    }

    @Test
    void aNoteTakenBackAfterAHintDoesNotMakeTheAnswerUnaided() {
        sitting.note("Look at the default.");
        sitting.hint();
        sitting.undo();

        theAnswerIsAided();
    }

    @Test
    void norDoesAMarkTakenBackWhenTheSessionIsOver() {
        sitting.act(Act.STAR);
        sitting.hint();
        sitting.end();
        sitting.undo();

        theAnswerIsAided();
    }

    @Test
    void aHintBetweenTwoUndosOfAnAnswerStaysOpen() {
        desk.right(sitting);
        sitting.undo();
        sitting.hint();
        sitting.redo();
        sitting.undo();

        theAnswerIsAided();
    }

    @Test
    void norDoesAMarkTakenBackWhenTheSessionWasLeftMeanwhile() {
        sitting.act(Act.STAR);
        sitting.hint();
        sitting.pause();

        var again = desk.resume();
        again.undo();

        assertThat(turn(again).occasion().hints()).isOne();
    }

    private void theAnswerIsAided() {
        assertThat(turn(sitting).occasion().hints()).isOne();
        desk.right(sitting);
        assertThat(lastGrade()).hasValue(Grade.HARD);
    }

    private Optional<Grade> lastGrade() {
        return desk.moves().getLast() instanceof Answered(_, _, var judgement)
                ? judgement.scheduled().map(Scheduled::grade)
                : Optional.empty();
    }
}
