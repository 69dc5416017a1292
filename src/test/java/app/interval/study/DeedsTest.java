package app.interval.study;

import static app.interval.study.StudyFixture.effort;

import static org.assertj.core.api.Assertions.assertThat;

import app.interval.domain.CardState.Known;
import app.interval.domain.ParameterSet;
import app.interval.domain.Settings;
import app.interval.domain.log.Answer.Picked;
import app.interval.domain.log.Event.DueSet;
import app.interval.scheduling.Fsrs7;
import app.interval.scheduling.MemoryModel;
import app.interval.scheduling.Models;
import app.interval.scheduling.Scheduler;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.Objects;
import java.util.Set;

/// What is taken back after something else happened to the item.
class DeedsTest {

    private final FakeJournal journal = new FakeJournal();
    private final FakeStamps stamps = new FakeStamps();
    private MemoryModel model = new Fsrs7(Fsrs7.DEFAULTS);
    private final Study study =
            new Study(
                    FakeBank.ofChoices(1),
                    journal,
                    () -> new Scheduler(model, Settings.DEFAULT),
                    stamps,
                    StudyFixture.PLAYABLE);

    @Test
    void otherParametersAreHeededAndTheDateIsTheOneBefore() {
        answer("a");
        var before = card();
        stamps.pass(Duration.ofDays(30));
        answer("b");
        adopt(Models.any(3));
        var sitting = study.begin(new Length.Questions(1));

        sitting.undo();

        var card = card();
        assertThat(card.dueAt()).isEqualTo(before.dueAt());
        assertThat(card.memory()).isNotEqualTo(before.memory());
        assertThat(Replay.cards(journal.events(), model)).isEqualTo(journal.cards());

        sitting.redo();
        assertThat(Replay.cards(journal.events(), model)).isEqualTo(journal.cards());
        assertThat(card().dueAt()).isAfter(card.dueAt());
    }

    @Test
    void aDateThatWasSetSinceGoesWithTheAnswerItWasSetFor() {
        answer("a");
        var before = card();
        stamps.pass(Duration.ofDays(30));
        answer("a");
        var set = stamps.now().plus(Duration.ofDays(99));
        journal.foreign(new DueSet(stamps.stamp(), FakeItems.id(1), set));
        adopt(model);
        assertThat(card().dueAt()).isEqualTo(set);
        var sitting = study.begin(new Length.Questions(1));

        sitting.undo();

        assertThat(card()).isEqualTo(before);
        assertThat(Replay.cards(journal.events(), model)).isEqualTo(journal.cards());
    }

    private Known card() {
        return Objects.requireNonNull(journal.cards().get(FakeItems.id(1)));
    }

    private void answer(String label) {
        var sitting = study.begin(new Length.Questions(1));
        sitting.next();
        sitting.answer(new Picked(Set.of(label)), effort());
        sitting.end();
    }

    private void adopt(MemoryModel other) {
        model = other;
        ParameterSet parameters = other.parameters();
        journal.rebuild(Replay.cards(journal.events(), other).values(), parameters);
    }
}
