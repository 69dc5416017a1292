package app.interval.study;

import static app.interval.study.StudyFixture.effort;
import static app.interval.study.StudyFixture.number;
import static app.interval.study.StudyFixture.turn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.interval.domain.Grade;
import app.interval.domain.log.Answer.GaveUp;
import app.interval.domain.log.Answer.Typed;
import app.interval.domain.log.Event.Buried;
import app.interval.domain.log.Event.Overridden;
import app.interval.domain.log.Event.Starred;
import app.interval.domain.log.Event.Suspended;
import app.interval.domain.log.Judgement.Scheduled;
import app.interval.domain.log.Outcome;
import app.interval.study.Table.Asking;
import app.interval.study.Table.Judged;
import app.interval.study.Table.Over;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// What can be done with an item besides answering it, and that it can be taken back.
class SittingActsTest {

    private final StudyFixture desk = new StudyFixture(FakeBank.sample());
    private final Sitting sitting = desk.sit(50);

    @AfterEach
    void theLogAmountsToTheCards() {
        desk.theLogAmountsToTheCards();
    }

    @Test
    void aStarIsARowAndCanBeTakenBackAndBroughtForth() {
        sitting.act(Act.STAR);
        assertThat(desk.moves()).singleElement().isInstanceOf(Starred.class);
        assertThat(sitting.acts()).contains(Act.UNSTAR).doesNotContain(Act.STAR);
        assertThat(sitting.undoable()).map(Done::kind).hasValue(Done.Kind.STAR);

        sitting.undo();
        assertThat(sitting.acts()).contains(Act.STAR);
        sitting.redo();
        assertThat(sitting.acts()).contains(Act.UNSTAR);
        sitting.act(Act.UNSTAR);
        assertThat(sitting.acts()).contains(Act.STAR);
        sitting.undo();
        assertThat(sitting.acts()).contains(Act.UNSTAR);
    }

    @Test
    void whatIsSetAsideOrBuriedMakesWayForTheNextQuestion() {
        sitting.act(Act.SUSPEND);
        assertThat(number(sitting)).isEqualTo(2);
        sitting.act(Act.BURY);
        assertThat(number(sitting)).isEqualTo(3);
        assertThat(desk.moves()).hasExactlyElementsOfTypes(Suspended.class, Buried.class);

        sitting.undo();
        assertThat(number(sitting)).isEqualTo(2);
        sitting.undo();
        assertThat(number(sitting)).isEqualTo(1);
        sitting.redo();
        assertThat(number(sitting)).isNotEqualTo(1);
    }

    @Test
    void theLastItemSetAsideEndsTheSession() {
        var one = new StudyFixture(FakeBank.ofChoices(1));
        var alone = one.sit(5);

        assertThat(alone.act(Act.SUSPEND)).isInstanceOf(Over.class);
        assertThat(alone.undo()).isInstanceOf(Asking.class);
    }

    @Test
    void afterTheAnswerTheTableStays() {
        var judged = desk.right(sitting);

        assertThat(sitting.act(Act.SUSPEND)).isEqualTo(judged);
        assertThat(sitting.acts()).contains(Act.RESUME);
        sitting.act(Act.RESUME);
        assertThat(sitting.acts()).contains(Act.SUSPEND);
    }

    @Test
    void whatIsBuriedIsAskedAgainOnTheNextDay() {
        sitting.act(Act.BURY);
        sitting.end();
        assertThat(desk.study.agenda().fresh()).isEqualTo(7);
        desk.stamps.pass(Duration.ofDays(1));
        assertThat(desk.study.agenda().fresh()).isEqualTo(8);
    }

    @Test
    void theNameOfWhatWasNotAnsweredIsNotGivenAway() {
        sitting.act(Act.STAR);
        assertThat(sitting.undoable()).map(Done::title).hasValue("");
        desk.right(sitting);
        sitting.act(Act.UNSTAR);
        assertThat(sitting.undoable()).map(Done::title).hasValue("Item 1");
    }

    @Test
    void whoWasRightAllTheSameGetsTheGradeOfARightAnswer() {
        desk.until(5, sitting);
        var past = sitting.past().size();
        sitting.answer(new Typed("5 done"), effort());
        assertThat(sitting.isDisputable()).isTrue();
        var wrong = sitting.table();
        var card = desk.card(5);

        sitting.override();

        var judgement = ((Judged) sitting.table()).verdict().judgement();
        assertThat(judgement.outcome()).isEqualTo(new Outcome(true, 1, true));
        assertThat(judgement.scheduled()).map(Scheduled::grade).hasValue(Grade.GOOD);
        assertThat(sitting.isDisputable()).isFalse();
        assertThat(desk.moves()).last().isInstanceOf(Overridden.class);
        assertThat(desk.card(5).memory())
                .isEqualTo(desk.model.after(Optional.empty(), 0, Grade.GOOD));
        assertThat(desk.card(5).dueAt()).isAfter(desk.at(60));
        assertThat(sitting.past()).hasSize(past + 1);
        assertThat(sitting.undoable()).map(Done::kind).hasValue(Done.Kind.OVERRIDE);

        sitting.undo();
        assertThat(sitting.table()).isEqualTo(wrong);
        assertThat(desk.card(5)).isEqualTo(card);
        sitting.redo();
        sitting.end();
        assertThat(((Over) sitting.table()).summary().missed()).isEmpty();
    }

    @Test
    void onlyWhatWasTypedAndJudgedWrongCanBeDisputed() {
        desk.wrong(sitting);
        assertThat(sitting.isDisputable()).isFalse();
        assertThatThrownBy(sitting::override).isInstanceOf(IllegalStateException.class);
        sitting.undo();
        desk.until(5, sitting);
        assertThat(sitting.isDisputable()).isFalse();
        sitting.answer(new GaveUp(), effort());
        assertThat(sitting.isDisputable()).isFalse();
        sitting.undo();
        desk.right(sitting);
        assertThat(sitting.isDisputable()).isFalse();
    }

    @Test
    void earlierQuestionsOfTheSessionCanBeLookedAt() {
        desk.right(sitting);
        sitting.next();
        desk.wrong(sitting);
        assertThat(sitting.past())
                .extracting(j -> j.turn().item().id())
                .containsExactly(FakeItems.id(1), FakeItems.id(2));

        sitting.undo();
        assertThat(sitting.past()).hasSize(1);
        assertThat(turn(sitting).item().id()).isEqualTo(FakeItems.id(2));
    }

    @Test
    void whatWasDoneInAnotherSessionCanStillBeTakenBack() {
        desk.right(sitting);
        sitting.end();
        desk.stamps.pass(Duration.ofHours(1));
        var other = desk.sit(5);
        var asked = number(other);
        assertThat(other.undoable()).map(Done::kind).hasValue(Done.Kind.ANSWER);

        other.undo();

        assertThat(desk.journal.cards()).isEmpty();
        assertThat(number(other)).isEqualTo(asked);
        other.redo();
        assertThat(desk.journal.cards()).containsOnlyKeys(FakeItems.id(1));
        assertThat(other.redoable()).isEmpty();
        assertThat(List.of(other.past())).containsExactly(List.of());
    }
}
