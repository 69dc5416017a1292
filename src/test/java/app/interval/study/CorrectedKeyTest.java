package app.interval.study;

import static org.assertj.core.api.Assertions.assertThat;

import app.interval.domain.CardState.Fresh;
import app.interval.domain.Grade;
import app.interval.domain.ItemId;
import app.interval.domain.item.Edition;
import app.interval.domain.item.Version;
import app.interval.domain.log.Attempt;
import app.interval.domain.log.Attempt.Asked;
import app.interval.domain.log.Event;
import app.interval.domain.log.Event.Answered;
import app.interval.domain.log.Event.Assessed;
import app.interval.domain.log.Event.Submitted;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.List;
import java.util.Map;

/// The key of item 1 was wrong before version 1.0.
class CorrectedKeyTest {

    private static final ItemId ITEM = FakeItems.id(1);
    private static final Map<ItemId, Version> CORRECTED = Map.of(ITEM, new Version(1, 0));

    private final StudyFixture desk =
            new StudyFixture(new FakeBank(List.of(FakeItems.single(1)), CORRECTED));
    private final FakeEvents events = new FakeEvents(desk.stamps);

    @Test
    void answersToOlderVersionsAreNoEvidence() {
        var old = old(events.answered(1, Grade.EASY, 21));
        desk.stamps.pass(Duration.ofDays(3));
        var right = events.answered(1, Grade.GOOD, 5);
        var other = events.answered(2, Grade.GOOD, 5);

        assertThat(cards(old)).isEmpty();
        assertThat(cards(old, right, other))
                .isEqualTo(Replay.cards(List.of(right, other), desk.model));
    }

    @Test
    void norAreTheirLaterJudgements() {
        var asked = events.submitted(1);
        var submitted = new Submitted(asked.stamp(), old(asked.attempt()));
        var assessed =
                new Assessed(
                        desk.stamps.stamp(),
                        submitted.stamp().id(),
                        events.judgement(Grade.GOOD, 5));

        assertThat(cards(submitted, assessed)).isEmpty();
    }

    @Test
    void aCorrectionThatComesWithANewBankIsTakenInOnce() {
        desk.journal.foreign(old(events.answered(1, Grade.EASY, 21)));
        desk.journal.foreign(events.answered(2, Grade.GOOD, 5));
        Upkeep.refresh(desk.journal, desk.model);
        assertThat(desk.journal.cards()).containsOnlyKeys(ITEM, FakeItems.id(2));

        assertThat(Upkeep.refresh(desk.journal, desk.model, CORRECTED)).isTrue();

        assertThat(desk.journal.cards()).containsOnlyKeys(FakeItems.id(2));
        assertThat(Upkeep.refresh(desk.journal, desk.model, CORRECTED)).isFalse();
    }

    @Test
    void anAnswerTakenBackLeavesTheItemNewAgain() {
        desk.journal.foreign(old(events.answered(1, Grade.EASY, 21)));
        Upkeep.refresh(desk.journal, desk.model, CORRECTED);
        var sitting = desk.sit(5);
        desk.right(sitting);
        assertThat(desk.journal.cards()).containsOnlyKeys(ITEM);

        sitting.undo();

        assertThat(desk.journal.cards()).isEmpty();
        assertThat(StudyFixture.turn(sitting).card()).isEqualTo(new Fresh(ITEM));
    }

    private Map<ItemId, ?> cards(Event... log) {
        return Replay.cards(List.of(log), desk.model, CORRECTED);
    }

    private static Answered old(Answered event) {
        return new Answered(event.stamp(), old(event.attempt()), event.judgement());
    }

    private static Attempt old(Attempt attempt) {
        var asked = attempt.asked();
        var edition = new Edition(asked.edition().id(), new Version(0, 9), asked.edition().hash());
        return new Attempt(
                new Asked(asked.session(), asked.part(), edition, asked.context(), asked.order()),
                attempt.answer(),
                attempt.effort(),
                attempt.before());
    }
}
