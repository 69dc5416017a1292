package app.interval.study;

import static app.interval.study.StudyFixture.turn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.interval.domain.CardState.Known;
import app.interval.domain.Certainty;
import app.interval.domain.Grade;
import app.interval.domain.log.Answer.Picked;
import app.interval.domain.log.Attempt.Effort;
import app.interval.domain.log.Attempt.Spent;
import app.interval.study.Table.Judged;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/// Whoever is sure and quicker than usual finds it easy.
class SittingTempoTest {

    private final StudyFixture desk = new StudyFixture(FakeBank.ofChoices(60));

    @AfterEach
    void everyGradeFollowsFromTheLog() {
        assertThat(Regrading.of(desk.journal.events(), desk.journal::type).grades())
                .allSatisfy(regraded -> assertThat(regraded.now()).isEqualTo(regraded.stored()));
    }

    @Test
    void aSureAnswerQuickerThanUsualIsEasy() {
        var sitting = known(30);
        usual(sitting, 20);

        assertThat(sure(sitting, 19)).isEqualTo(Grade.EASY);
    }

    @Test
    void itIsGoodWhileTheProgramDoesNotKnowWhatIsUsual() {
        var sitting = known(30);
        usual(sitting, 19);

        assertThat(sure(sitting, 19)).isEqualTo(Grade.GOOD);
    }

    @Test
    void itIsGoodAtFirstSight() {
        for (int day = 0; day < 2; day++) {
            usual(desk.sit(60), 10);
            desk.stamps.pass(Duration.ofDays(1));
        }
        var next = desk.sit(60);
        while (turn(next).card() instanceof Known) {
            answer(next, Certainty.FAIRLY, 20);
            next.next();
        }

        assertThat(sure(next, 1)).isEqualTo(Grade.GOOD);
    }

    @Test
    void whatIsUsualIsKnownFromTheSessionsBefore() {
        var first = known(30);
        usual(first, 20);
        first.end();

        assertThat(sure(desk.sit(5), 19)).isEqualTo(Grade.EASY);
    }

    @Test
    void anAnswerTakenBackIsNotUsual() {
        var sitting = known(30);
        usual(sitting, 20);
        sitting.undo();

        assertThat(sure(sitting, 19)).isEqualTo(Grade.GOOD);
    }

    @Test
    void anAnswerBroughtForthIsUsualAgain() {
        var sitting = known(30);
        usual(sitting, 19);
        answer(sitting, Certainty.FAIRLY, 20);
        sitting.undo();
        sitting.redo();
        sitting.next();

        assertThat(sure(sitting, 19)).isEqualTo(Grade.EASY);
    }

    @Test
    void ifTheLogCannotBeReadTheAnswerWaitsToBeTriedAgain() {
        var sitting = known(30);
        usual(sitting, 20);
        desk.journal.readable(false);
        assertThatThrownBy(() -> sure(sitting, 19)).isInstanceOf(StorageException.class);
        desk.journal.readable(true);

        assertThat(grade(sitting.retry())).isEqualTo(Grade.EASY);
    }

    @Test
    void aGuessIsHard() {
        var sitting = known(30);
        usual(sitting, 20);

        assertThat(answer(sitting, Certainty.GUESS, 1)).isEqualTo(Grade.HARD);
    }

    /// A session of so many items that are due.
    private Sitting known(int count) {
        desk.due(1, count);
        return desk.sit(count);
    }

    private void usual(Sitting sitting, int count) {
        for (int i = 0; i < count; i++) {
            answer(sitting, Certainty.FAIRLY, 20);
            sitting.next();
        }
    }

    private Grade sure(Sitting sitting, int seconds) {
        return answer(sitting, Certainty.SURE, seconds);
    }

    private Grade answer(Sitting sitting, Certainty certainty, int seconds) {
        desk.stamps.pass(Duration.ofMinutes(1));
        var spent = new Spent(Duration.ofSeconds(seconds), Duration.ZERO);
        var effort = new Effort(0, 1, Optional.of(certainty), OptionalDouble.empty(), spent);
        return grade(sitting.answer(new Picked(Set.of("a")), effort));
    }

    private static Grade grade(Table table) {
        return ((Judged) table).verdict().judgement().scheduled().orElseThrow().grade();
    }
}
