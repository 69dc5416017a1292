package app.interval.study;

import static app.interval.study.StudyFixture.effort;
import static app.interval.study.StudyFixture.number;
import static app.interval.study.StudyFixture.turn;

import static org.assertj.core.api.Assertions.assertThat;

import app.interval.domain.Grade;
import app.interval.domain.Settings;
import app.interval.domain.log.Answer.Thought;
import app.interval.domain.log.Context;
import app.interval.domain.log.Event.Mark;
import app.interval.domain.log.Event.Session;
import app.interval.study.Table.Asking;
import app.interval.study.Table.Judged;
import app.interval.study.Table.Over;
import app.interval.study.Table.Revealed;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.List;
import java.util.UUID;

/// A session that was left, or cut off, goes on where it was.
class PauseTest {

    private final StudyFixture desk = new StudyFixture(FakeBank.sample());

    @AfterEach
    void theLogAmountsToTheCards() {
        desk.theLogAmountsToTheCards();
    }

    @Test
    void theSameQuestionLiesOnTheTableInTheSameOrder() {
        var sitting = desk.sit(6);
        desk.wrong(sitting);
        sitting.next();
        var turn = turn(sitting);
        sitting.pause();
        desk.stamps.pass(Duration.ofMinutes(20));

        var again = desk.resume();

        assertThat(turn(again).item()).isEqualTo(turn.item());
        assertThat(turn(again).order()).isEqualTo(turn.order());
        assertThat(again.request()).isEqualTo(sitting.request());
        assertThat(again.progress().answered()).isEqualTo(1);
        assertThat(again.past()).hasSize(1);
        assertThat(marks()).containsExactly(Mark.START, Mark.PAUSE, Mark.CONTINUE);
    }

    @Test
    void whatWasMetBeforeThePauseIsCountedOnceAgainstTheDaysLimit() {
        var other = new StudyFixture(FakeBank.ofChoices(30));
        var sitting = other.sit(20);
        for (int i = 0; i < 6; i++) {
            other.right(sitting);
            sitting.next();
        }
        sitting.pause();

        var again = other.resume();
        int met = 6;
        while (again.table() instanceof Table.Asking) {
            other.right(again);
            again.next();
            met++;
        }

        assertThat(met).isEqualTo(Settings.DEFAULT.pace().newItems());
    }

    @Test
    void whatIsTakenBackElsewhereIsNoTimeInTheSessionAndForgetsNoQuestion() {
        var sitting = desk.sit(6);
        desk.right(sitting);
        sitting.next();
        var waiting = turn(sitting).item();
        sitting.pause();
        desk.stamps.pass(Duration.ofHours(2));
        var undoing = desk.study.undoing();
        undoing.undo();
        undoing.redo();

        var unfinished = desk.study.unfinished().orElseThrow();

        assertThat(unfinished.spent()).isLessThan(Duration.ofMinutes(10));
        assertThat(unfinished.onTable()).hasValue(waiting.id());
    }

    @Test
    void aSessionThatHadEndedGoesOnWhenItsLastAnswerIsTakenBack() {
        var sitting = desk.sit(2);
        desk.right(sitting);
        sitting.next();
        desk.right(sitting);
        sitting.next();
        assertThat(sitting.table()).isInstanceOf(Table.Over.class);
        assertThat(desk.study.unfinished()).isEmpty();

        sitting.undo();
        sitting.pause();

        assertThat(desk.study.unfinished().orElseThrow().answered()).isEqualTo(1);
        assertThat(desk.resume().table()).isInstanceOf(Table.Asking.class);
    }

    @Test
    void whatWasFailedStillReturnsAndTheLengthStaysTheSame() {
        var sitting = desk.sit(7);
        desk.wrong(sitting);
        sitting.next();
        for (int i = 0; i < 3; i++) {
            desk.right(sitting);
            sitting.next();
        }
        sitting.pause();
        desk.stamps.pass(Duration.ofMinutes(20));

        var again = desk.resume();
        for (int i = 0; i < 2; i++) {
            desk.right(again);
            again.next();
        }

        assertThat(number(again)).isEqualTo(1);
        desk.right(again);
        assertThat(again.next()).isInstanceOf(Over.class);
        assertThat(((Over) again.table()).summary().score().answered()).isEqualTo(7);
        assertThat(desk.study.unfinished()).isEmpty();
    }

    @Test
    void aSessionCutOffGoesOnWithTheSameQuestionInTheSameOrder() {
        var sitting = desk.sit(6);
        desk.wrong(sitting);
        sitting.next();
        var turn = turn(sitting);

        var again = desk.resume();

        assertThat(turn(again).item()).isEqualTo(turn.item());
        assertThat(turn(again).order()).isEqualTo(turn.order());
        assertThat(again.progress().answered()).isEqualTo(1);
    }

    @Test
    void anAnswerThatWasRevealedStillWaitsForItsJudgement() {
        var sitting = desk.sit(20);
        desk.until(7, sitting);
        sitting.reveal(new Thought(), effort());
        var event = turn(sitting).event();

        var again = desk.resume();

        assertThat(again.table()).isInstanceOf(Revealed.class);
        assertThat(turn(again).event()).isEqualTo(event);
        again.assess(Grade.GOOD, List.of(1));
        assertThat(desk.card(7).memory()).isNotNull();
    }

    @Test
    void practiceGoesOnAsPractice() {
        var sitting = desk.sit(Request.of(new Length.Questions(5)).asPractice());
        desk.right(sitting);
        var first = number(sitting);
        sitting.next();
        sitting.pause();

        var again = desk.resume();

        assertThat(turn(again).occasion().context()).isEqualTo(Context.PRACTICE);
        assertThat(number(again)).isNotEqualTo(first);
        desk.right(again);
        assertThat(desk.journal.cards()).isEmpty();
    }

    @Test
    void theTimeInBetweenDoesNotCount() {
        var sitting = desk.study.begin(new Length.Minutes(15));
        sitting.next();
        for (int i = 0; i < 5; i++) {
            desk.right(sitting);
            sitting.next();
        }
        sitting.pause();
        desk.stamps.pass(Duration.ofHours(5));

        var again = desk.resume();
        assertThat(again.progress().minutesLeft()).isEqualTo(10);
        desk.right(again);
        again.pause();
        desk.stamps.pass(Duration.ofHours(5));
        assertThat(desk.resume().progress().minutesLeft()).isEqualTo(9);
    }

    @Test
    void whatWasTakenBackIsNotPartOfIt() {
        var sitting = desk.sit(6);
        desk.right(sitting);
        sitting.next();
        desk.wrong(sitting);
        sitting.undo();
        sitting.pause();

        var again = desk.resume();

        assertThat(again.progress().answered()).isEqualTo(1);
        assertThat(number(again)).isEqualTo(2);
        assertThat(again.redo()).isInstanceOf(Judged.class);
        assertThat(again.progress().answered()).isEqualTo(2);
        again.undo();
        again.undo();
        assertThat(again.table()).isInstanceOf(Asking.class);
        assertThat(desk.journal.cards()).isEmpty();
    }

    @Test
    void aSessionInWhichNothingWasDoneIsOver() {
        desk.sit(6).pause();

        assertThat(marks()).containsExactly(Mark.START, Mark.END);
        assertThat(desk.study.unfinished()).isEmpty();
    }

    @Test
    void aSessionThatWasLeftWaitsWhenOthersWereBegunSince() {
        var sitting = desk.sit(6);
        desk.right(sitting);
        sitting.pause();
        assertThat(desk.study.unfinished()).map(Unfinished::answered).hasValue(1);

        desk.sit(1).end();

        var waiting = desk.study.unfinished();
        assertThat(waiting).map(Unfinished::session).hasValue(start());
        assertThat(desk.resume().past()).hasSize(1);
    }

    @Test
    void aSessionThatWasLetGoIsNotOfferedAnyMore() {
        var sitting = desk.sit(6);
        desk.right(sitting);
        sitting.pause();

        desk.study.letGo(desk.study.unfinished().orElseThrow());

        assertThat(desk.study.unfinished()).isEmpty();
        assertThat(desk.journal.answers()).isOne();
    }

    @Test
    void ofSeveralThatWereLeftTheNewestIsOffered() {
        for (int sessions = 0; sessions < 2; sessions++) {
            var sitting = desk.sit(6);
            desk.right(sitting);
            sitting.pause();
        }
        var newest = desk.journal.leftSessions(60).getFirst();

        assertThat(desk.study.unfinished()).map(Unfinished::session).hasValue(newest);
        desk.study.letGo(desk.study.unfinished().orElseThrow());
        assertThat(desk.study.unfinished()).isPresent();
    }

    @Test
    void ofSeveralTheOneLeftLastIsOfferedThoughItBeganFirst() {
        var first = desk.sit(6);
        desk.right(first);
        first.pause();
        var older = desk.study.unfinished().orElseThrow();
        var second = desk.sit(6);
        desk.right(second);
        second.pause();

        desk.study.resume(older).pause();

        assertThat(desk.study.unfinished()).map(Unfinished::session).hasValue(older.session());
    }

    @Test
    void aSessionThatWasLeftWaitsBehindManyThatEnded() {
        var sitting = desk.sit(6);
        desk.right(sitting);
        sitting.pause();
        for (int others = 0; others < 20; others++) {
            desk.sit(1).end();
        }

        assertThat(desk.study.unfinished()).map(Unfinished::session).hasValue(start());
    }

    private UUID start() {
        return desk.journal.events().stream()
                .filter(Session.class::isInstance)
                .map(event -> ((Session) event).start())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aSessionOfANewerProgramIsNotOffered() {
        var stamp = desk.stamps.stamp();
        desk.journal.foreign(new Session(stamp, Mark.START, stamp.id()));

        assertThat(desk.study.unfinished()).isEmpty();
    }

    private List<Mark> marks() {
        return desk.journal.events().stream()
                .filter(Session.class::isInstance)
                .map(event -> ((Session) event).mark())
                .toList();
    }
}
