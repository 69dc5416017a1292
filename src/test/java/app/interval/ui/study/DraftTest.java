package app.interval.ui.study;

import static app.interval.study.StudyFixture.effort;
import static app.interval.study.StudyFixture.turn;

import static org.assertj.core.api.Assertions.assertThat;

import app.interval.domain.Certainty;
import app.interval.domain.Grade;
import app.interval.domain.log.Answer.Thought;
import app.interval.domain.log.Answer.Typed;
import app.interval.study.FakeBank;
import app.interval.study.FakeItems;
import app.interval.study.Sitting;
import app.interval.study.StudyFixture;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;

/// What lies before the learner when a question is on the table again.
class DraftTest {

    private final StudyFixture desk =
            new StudyFixture(new FakeBank(List.of(FakeItems.predict(1), FakeItems.flashcard(2))));
    private final Sitting sitting = desk.sit(3);

    @Test
    void anAnswerTakenBackLiesThereAsItWas() {
        sitting.answer(new Typed("old"), effort(Certainty.SURE));
        sitting.undo();

        assertThat(Draft.of(sitting).typed()).isEqualTo("old");
        assertThat(Draft.of(sitting).certainty()).hasValue(Certainty.SURE);
    }

    @Test
    void whatItWasRewrittenToLiesThereWhenTheSessionWasLeft() {
        sitting.answer(new Typed("old"), effort());
        sitting.undo();
        sitting.keep(turn(sitting).event(), Optional.of(new Typed("new")), Optional.empty());
        sitting.pause();

        assertThat(Draft.of(desk.resume()).typed()).isEqualTo("new");
    }

    @Test
    void theTicksOfAJudgementTakenBackLieThereToo() {
        desk.until(2, sitting);
        sitting.reveal(new Thought(), effort());
        sitting.assess(Grade.HARD, List.of(2));
        sitting.undo();

        assertThat(Draft.of(sitting).ticked()).containsExactly(2);
    }
}
