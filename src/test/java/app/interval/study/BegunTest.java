package app.interval.study;

import static app.interval.study.StudyFixture.number;
import static app.interval.study.StudyFixture.picked;
import static app.interval.study.StudyFixture.turn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.interval.domain.Certainty;
import app.interval.domain.Grade;
import app.interval.domain.Settings;
import app.interval.domain.log.Event.Answered;
import app.interval.domain.log.Event.Hinted;
import app.interval.domain.log.Judgement.Scheduled;
import app.interval.scheduling.Scheduler;
import app.interval.study.FakeJournal.Disk;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.Optional;
import java.util.stream.IntStream;

/// What was begun at a question outlives every way out of it.
class BegunTest {

    private final FakeBank bank =
            new FakeBank(
                    IntStream.rangeClosed(1, 6)
                            .mapToObj(n -> FakeItems.hinted(FakeItems.single(n), 2))
                            .toList());
    private final StudyFixture desk = new StudyFixture(bank);

    @Test
    void aHintIsInTheLogWhenItIsShown() {
        var sitting = desk.sit(3);
        var item = turn(sitting).item().id();

        sitting.hint();
        sitting.hint();
        sitting.hint();

        assertThat(desk.moves())
                .map(event -> ((Hinted) event).open())
                .as("there are only two")
                .containsExactly(1, 2);
        assertThat(desk.moves()).allMatch(event -> ((Hinted) event).item().equals(item));
        assertThat(turn(sitting).occasion().hints()).isEqualTo(2);
        assertThat(turn(sitting).hasHint()).isFalse();
    }

    @Test
    void aHintThatCouldNotBeStoredIsNotShown() {
        var sitting = desk.sit(3);
        desk.journal.disk(Disk.IS_FULL);

        assertThatThrownBy(sitting::hint).isInstanceOf(StorageException.class);

        assertThat(turn(sitting).occasion().hints()).isZero();
        desk.journal.disk(Disk.WORKS);
        sitting.retry();
        assertThat(turn(sitting).occasion().hints()).isOne();
    }

    @Test
    void aKilledProgramDoesNotMakeAnAnswerUnaided() {
        var sitting = desk.sit(3);
        var number = number(sitting);
        sitting.hint();

        var again = anew().resume(anew().unfinished().orElseThrow());

        assertThat(number(again)).isEqualTo(number);
        assertThat(turn(again).occasion().hints()).isOne();
        desk.right(again);
        assertThat(lastGrade()).isEqualTo(Grade.HARD);
    }

    @Test
    void aSessionTakenUpTheNextDayKnowsItsHints() {
        var sitting = desk.sit(3);
        desk.right(sitting);
        sitting.next();
        sitting.hint();
        sitting.pause();
        desk.stamps.pass(Duration.ofDays(1));

        var again = desk.resume();

        assertThat(turn(again).occasion().hints()).isOne();
    }

    @Test
    void aHintOpenedTodayHelpsInAnotherSessionToo() {
        var sitting = desk.sit(3);
        var number = number(sitting);
        sitting.hint();
        sitting.end();

        var other = desk.sit(6);
        desk.until(number, other);

        assertThat(turn(other).occasion().hints()).isOne();
    }

    @Test
    void aHintOpenedOnAnotherDayIsForgottenInAnotherSession() {
        var sitting = desk.sit(3);
        var number = number(sitting);
        sitting.hint();
        sitting.end();
        desk.stamps.pass(Duration.ofDays(1));

        var other = desk.sit(6);
        desk.until(number, other);

        assertThat(turn(other).occasion().hints()).isZero();
    }

    @Test
    void anAnswerUsesItsHintsUp() {
        var sitting = desk.sit(12);
        var number = number(sitting);
        sitting.hint();
        desk.wrong(sitting);
        sitting.next();
        desk.stamps.pass(Duration.ofMinutes(10));
        desk.until(number, sitting);

        assertThat(turn(sitting).occasion().hints()).isZero();
    }

    @Test
    void whatWasMadeOfAnAnswerIsThereAfterTheProgramWasKilled() {
        var sitting = desk.sit(3);
        desk.right(sitting);
        sitting.next();
        var turn = turn(sitting);
        var made = Optional.of(picked("b"));
        sitting.keep(turn.event(), made, Optional.of(Certainty.SURE));

        var again = anew().resume(anew().unfinished().orElseThrow());

        assertThat(turn(again).item()).isEqualTo(turn.item());
        assertThat(again.begun())
                .hasValueSatisfying(begun -> {
                    assertThat(begun.made()).isEqualTo(made);
                    assertThat(begun.certainty()).hasValue(Certainty.SURE);
                });
    }

    /// The program started again over the same disk.
    private Study anew() {
        var scheduler = new Scheduler(desk.model, Settings.DEFAULT);
        return new Study(bank, desk.journal, () -> scheduler, desk.stamps, StudyFixture.PLAYABLE);
    }

    private Grade lastGrade() {
        return desk.moves().reversed().stream()
                .filter(Answered.class::isInstance)
                .map(event -> ((Answered) event).judgement().scheduled())
                .findFirst()
                .flatMap(scheduled -> scheduled.map(Scheduled::grade))
                .orElseThrow();
    }
}
