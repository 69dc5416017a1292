package app.interval.study;

import static app.interval.study.StudyFixture.effort;
import static app.interval.study.StudyFixture.picked;
import static app.interval.study.StudyFixture.turn;

import static org.assertj.core.api.Assertions.assertThat;

import app.interval.domain.Certainty;
import app.interval.domain.log.Answer.GaveUp;
import app.interval.domain.log.Answer.Typed;
import app.interval.domain.log.Event.Answered;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;

/// A draft stays until it is handed in, and no longer.
class BegunAnswerTest {

    private final StudyFixture desk = new StudyFixture(FakeBank.ofChoices(6));

    @Test
    void whatWasHandedInIsNoDraftAnyMore() {
        var sitting = desk.sit(3);
        sitting.keep(turn(sitting).event(), Optional.of(picked("b")), Optional.empty());

        sitting.answer(picked("a"), effort());

        assertThat(desk.journal.drafts().last()).isEmpty();
    }

    @Test
    void whatComesLateIsNotKeptForTheNextQuestion() {
        var sitting = desk.sit(3);
        var late = turn(sitting).event();
        desk.right(sitting);
        sitting.keep(late, Optional.of(picked("b")), Optional.empty());
        sitting.next();
        sitting.keep(late, Optional.of(picked("b")), Optional.empty());

        assertThat(desk.journal.drafts().last()).isEmpty();
    }

    @Test
    void aStarLeavesTheDraftAlone() {
        var sitting = desk.sit(3);
        sitting.keep(turn(sitting).event(), Optional.of(picked("b")), Optional.empty());

        sitting.act(Act.STAR);

        assertThat(sitting.begun()).isPresent();
    }

    @Test
    void anAnswerTakenBackIsADraftAgainUntilItIsBroughtForth() {
        var sitting = desk.sit(3);
        sitting.answer(picked("b"), effort(Certainty.SURE));

        sitting.undo();

        assertThat(sitting.begun())
                .hasValueSatisfying(begun -> {
                    assertThat(begun.made()).hasValue(picked("b"));
                    assertThat(begun.certainty()).hasValue(Certainty.SURE);
                });
        sitting.redo();
        assertThat(desk.journal.drafts().last()).isEmpty();
    }

    @Test
    void anAnswerTakenBackWhileNoSessionIsOnIsADraftAgainToo() {
        var sitting = desk.sit(3);
        var edition = turn(sitting).item().facts().edition();
        sitting.answer(picked("b"), effort());
        sitting.end();

        desk.study.undoing().undo();

        assertThat(desk.journal.drafts().of(edition)).isPresent();
        desk.study.undoing().redo();
        assertThat(desk.journal.drafts().of(edition)).isEmpty();
    }

    @Test
    void whatWasBegunComesBackWhenNotKnowingIsTakenBack() {
        var other = new StudyFixture(new FakeBank(List.of(FakeItems.predict(1))));
        var sitting = other.sit(3);
        sitting.answer(new GaveUp(Optional.of(new Typed("[1, "))), effort());

        sitting.undo();

        assertThat(sitting.begun().flatMap(Drafts.Begun::made)).hasValue(new Typed("[1, "));
    }

    @Test
    void whatWasBegunIsKeptWithNotKnowing() {
        var other = new StudyFixture(new FakeBank(List.of(FakeItems.predict(1))));
        var sitting = other.sit(3);

        sitting.answer(new GaveUp(Optional.of(new Typed("[1, "))), effort(Certainty.SURE));

        assertThat(other.moves())
                .singleElement()
                .isInstanceOfSatisfying(
                        Answered.class,
                        answered ->
                                assertThat(answered.attempt().answer())
                                        .isEqualTo(new GaveUp(Optional.of(new Typed("[1, ")))));
    }
}
