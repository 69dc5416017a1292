package app.interval.study;

import static org.assertj.core.api.Assertions.assertThat;

import app.interval.domain.CardState.Fresh;
import app.interval.domain.CardState.Known;
import app.interval.domain.Grade;
import app.interval.domain.log.Event;
import app.interval.domain.log.Event.Undone;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.Optional;

/// What a log amounts to of which parts were taken back.
class ReplayUndoTest extends ReplayFixture {

    @Test
    void anAnswerTakenBackIsNoEvidence() {
        add(events.undone(add(events.answered(1, Grade.GOOD, 5))));

        assertThat(card()).isEqualTo(new Fresh(FakeItems.id(1)));
    }

    @Test
    void theAnswerBeforeHoldsWhenALaterOneIsTakenBack() {
        add(events.answered(1, Grade.GOOD, 5));
        pass(Duration.ofDays(5));
        add(events.undone(add(events.answered(1, Grade.AGAIN, 1))));

        assertThat(card()).isEqualTo(known(first(Grade.GOOD), day(0), day(5)));
    }

    @Test
    void anAnswerInTheMiddleCanBeTakenBack() {
        add(events.answered(1, Grade.GOOD, 5));
        pass(Duration.ofDays(5));
        var middle = add(events.answered(1, Grade.AGAIN, 1));
        pass(Duration.ofDays(1));
        add(events.answered(1, Grade.GOOD, 9));
        add(events.undone(middle));

        var second = model.after(Optional.of(first(Grade.GOOD)), 6, Grade.GOOD);
        assertThat(card()).isEqualTo(known(second, day(6), day(15)));
    }

    @Test
    void anAnswerBroughtForthCountsAgainAndCanBeTakenBackAgain() {
        var answered = add(events.answered(1, Grade.GOOD, 5));
        var undone = add(events.undone(answered));
        var redone = add(events.redone(undone));
        assertThat(card()).isEqualTo(known(first(Grade.GOOD), day(0), day(5)));

        var second = add(events.undone(answered));
        assertThat(card()).isInstanceOf(Fresh.class);
        add(events.redone(second));
        assertThat(card()).isInstanceOf(Known.class);
        add(new Undone(stamps.stamp(), redone.stamp().action()));
        assertThat(card()).as("the first undo counts again").isInstanceOf(Fresh.class);
    }

    @Test
    void allRowsOfAnActionAreTakenBackTogether() {
        add(events.answered(1, Grade.GOOD, 5));
        pass(Duration.ofDays(5));
        var again = add(events.answered(1, Grade.AGAIN, 1));
        var undo = add(events.undone(again));
        var dated = new Event.DueSet(undo.stamp().also(stamps.id()), FakeItems.id(1), day(40));
        add(dated);
        assertThat(card()).isEqualTo(known(first(Grade.GOOD), day(0), day(40)));

        add(events.redone(undo));
        var second = model.after(Optional.of(first(Grade.GOOD)), 5, Grade.AGAIN);
        assertThat(card()).isEqualTo(new Known(FakeItems.id(1), second, day(5), day(6), 1));
    }

    @Test
    void aDateSetBeforeTheAssessmentGivesWayToIt() {
        add(events.answered(1, Grade.GOOD, 5));
        pass(Duration.ofDays(5));
        var submitted = add(events.submitted(1));
        add(events.undone(add(events.assessed(submitted, Grade.EASY, 21))));
        add(events.dueSet(1, day(5)));
        add(events.assessed(submitted, Grade.HARD, 3));
        assertThat(((Known) card()).dueAt()).isEqualTo(day(8));

        add(events.dueSet(1, day(6)));
        assertThat(((Known) card()).dueAt()).isEqualTo(day(6));
    }

    @Test
    void anAssessmentOfWhatWasTakenBackIsNoEvidence() {
        var submitted = add(events.submitted(1));
        add(events.assessed(submitted, Grade.GOOD, 5));
        add(events.undone(submitted));

        assertThat(card()).isInstanceOf(Fresh.class);
    }
}
