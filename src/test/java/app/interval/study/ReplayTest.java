package app.interval.study;

import static org.assertj.core.api.Assertions.assertThat;

import app.interval.domain.CardState.Fresh;
import app.interval.domain.CardState.Known;
import app.interval.domain.Grade;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

class ReplayTest extends ReplayFixture {

    @Test
    void memoryIsComputedFromGradesAndTimeAndTheDateIsTakenFromTheLog() {
        add(events.answered(1, Grade.GOOD, 5));
        pass(Duration.ofDays(7));
        add(events.answered(1, Grade.HARD, 9));

        var first = model.after(Optional.empty(), 0, Grade.GOOD);
        var second = model.after(Optional.of(first), 7, Grade.HARD);
        assertThat(card()).isEqualTo(known(second, day(7), day(16)));
    }

    @Test
    void everyItemHasItsOwnHistory() {
        add(events.answered(1, Grade.GOOD, 5));
        add(events.answered(2, Grade.AGAIN, 1));

        assertThat(Replay.cards(log, model))
                .containsOnlyKeys(FakeItems.id(1), FakeItems.id(2))
                .extractingByKey(FakeItems.id(2))
                .isEqualTo(new Known(FakeItems.id(2), first(Grade.AGAIN), day(0), day(1)));
    }

    @Test
    void theNewestJudgementCounts() {
        var answered = add(events.answered(1, Grade.AGAIN, 1));
        pass(Duration.ofHours(1));
        var overridden = add(events.overridden(answered, Grade.GOOD, 5));
        assertThat(card()).isEqualTo(known(first(Grade.GOOD), day(0), day(5).plusSeconds(3_600)));

        add(events.undone(overridden));
        assertThat(card()).isEqualTo(known(first(Grade.AGAIN), day(0), day(1)));
    }

    @Test
    void anOverrideCountsAlsoIfTheClockOfItsDeviceWasBehind() {
        var answered = events.answered(1, Grade.AGAIN, 1);
        add(events.overridden(answered, Grade.GOOD, 5));
        add(answered);

        assertThat(card()).isEqualTo(known(first(Grade.GOOD), day(0), day(5)));
    }

    @Test
    void anOverrideChangesWhatCameAfterItsAnswer() {
        var answered = add(events.answered(1, Grade.AGAIN, 1));
        pass(Duration.ofDays(2));
        add(events.answered(1, Grade.GOOD, 9));
        add(events.overridden(answered, Grade.EASY, 21));

        var second = model.after(Optional.of(first(Grade.EASY)), 2, Grade.GOOD);
        assertThat(card()).isEqualTo(known(second, day(2), day(11)));
    }

    @Test
    void whatWasSubmittedIsNoEvidenceBeforeItIsAssessed() {
        var submitted = add(events.submitted(1));
        assertThat(card()).isInstanceOf(Fresh.class);

        pass(Duration.ofDays(1));
        var assessed = add(events.assessed(submitted, Grade.GOOD, 5));
        assertThat(card()).isEqualTo(known(first(Grade.GOOD), day(0), day(6)));

        add(events.undone(assessed));
        assertThat(card()).isInstanceOf(Fresh.class);
        add(events.assessed(submitted, Grade.HARD, 2));
        assertThat(card()).isEqualTo(known(first(Grade.HARD), day(0), day(3)));
    }

    @Test
    void practiceMovesNothing() {
        add(events.answered(1, Grade.GOOD, 5));
        pass(Duration.ofDays(1));
        add(events.practised(1));
        add(events.practised(2));

        assertThat(Replay.cards(log, model)).containsOnlyKeys(FakeItems.id(1));
        assertThat(card()).isEqualTo(known(first(Grade.GOOD), day(0), day(5)));
    }

    @Test
    void aResetForgetsTheItemUntilItIsAnsweredAgain() {
        add(events.answered(1, Grade.EASY, 20));
        var reset = add(events.reset(1));
        assertThat(card()).isInstanceOf(Fresh.class);

        pass(Duration.ofDays(2));
        var anew = add(events.answered(1, Grade.GOOD, 5));
        assertThat(card()).isEqualTo(known(first(Grade.GOOD), day(2), day(7)));

        add(events.undone(anew));
        add(events.undone(reset));
        assertThat(card()).isEqualTo(known(first(Grade.EASY), day(0), day(20)));
    }

    @Test
    void aDateCanBeSetForAKnownItemAndHoldsUntilTheNextAnswer() {
        add(events.dueSet(1, day(9)));
        assertThat(card()).isInstanceOf(Fresh.class);

        add(events.answered(1, Grade.GOOD, 5));
        add(events.dueSet(1, day(2)));
        assertThat(card()).isEqualTo(known(first(Grade.GOOD), day(0), day(2)));

        pass(Duration.ofDays(2));
        add(events.answered(1, Grade.GOOD, 30));
        assertThat(((Known) card()).dueAt()).isEqualTo(day(32));
    }

    @Test
    void aClockSetBackCountsAsNoTimeAtAll() {
        add(events.answered(1, Grade.GOOD, 5));
        pass(Duration.ofDays(-3));
        add(events.answered(1, Grade.GOOD, 5));

        var second = model.after(Optional.of(first(Grade.GOOD)), 0, Grade.GOOD);
        assertThat(card()).isEqualTo(known(second, day(-3), day(2)));
    }

    @Test
    void kindsOfANewerProgramAreSkipped() {
        add(events.other("suspend", FakeItems.id(1)));
        add(events.answered(1, Grade.GOOD, 5));
        add(events.other("mnemonic", FakeItems.id(1)));

        assertThat(card()).isEqualTo(known(first(Grade.GOOD), day(0), day(5)));
    }

    @Test
    void aDateSetBeforeAnOverrideGivesWayToIt() {
        var answered = add(events.answered(1, Grade.AGAIN, 1));
        add(events.dueSet(1, day(2)));
        add(events.overridden(answered, Grade.GOOD, 5));

        assertThat(card()).isEqualTo(known(first(Grade.GOOD), day(0), day(5)));
    }

    @Test
    void anEmptyLogIsNoCards() {
        assertThat(Replay.cards(List.of(), model)).isEmpty();
    }
}
