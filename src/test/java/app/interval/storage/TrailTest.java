package app.interval.storage;

import static org.assertj.core.api.Assertions.assertThat;

import app.interval.domain.Grade;
import app.interval.domain.Level;
import app.interval.domain.item.Version;
import app.interval.domain.log.Event;
import app.interval.progress.Trace;
import app.interval.study.FakeItems;
import app.interval.study.Journal.Move;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

class TrailTest extends JournalFixture {

    @Test
    void anAnswerLeavesWhatWasAskedWhenAndHowItWent() {
        store(1, events.answered(1, Grade.GOOD, 3));

        var trace = traces().getFirst();

        assertThat(trace.asked())
                .isEqualTo(
                        new Trace.Asked(
                                FakeItems.id(1), new Version(1, 0), "python/lists", Level.MID));
        assertThat(trace.sat().day()).isEqualTo(stamps.stamp().studyDay());
        assertThat(trace.sat().spent()).isEqualTo(Duration.ofSeconds(18));
        assertThat(trace.aided()).isFalse();
        assertThat(trace.outcome().orElseThrow().right()).isTrue();
    }

    @Test
    void anAnswerTakenBackStaysWithoutItsOutcomeUntilItIsBroughtForthAgain() {
        var answered = events.answered(1, Grade.GOOD, 3);
        store(1, answered);
        var undone = events.undone(answered);
        store(1, undone);
        assertThat(traces()).extracting(Trace::outcome).containsExactly(Optional.empty());

        store(1, events.redone(undone));
        assertThat(traces().getFirst().outcome()).isPresent();
    }

    @Test
    void theNewestJudgementThatCountsIsTheOutcome() {
        var answered = events.answered(1, Grade.AGAIN, 3);
        store(1, answered);
        var overridden = events.overridden(answered, Grade.GOOD, 3);
        store(1, overridden);
        assertThat(traces().getFirst().outcome().orElseThrow().right()).isTrue();

        store(1, events.undone(overridden));
        assertThat(traces().getFirst().outcome().orElseThrow().right()).isFalse();
    }

    @Test
    void aSecondJudgementCountsEvenIfItIsTheFirstRowOfAll() {
        var answered = events.answered(1, Grade.AGAIN, 3);
        store(1, events.overridden(answered, Grade.GOOD, 3));
        store(1, answered);

        assertThat(traces().getFirst().outcome().orElseThrow().right()).isTrue();
    }

    @Test
    void aRevealedAnswerHasNoOutcomeBeforeItIsJudged() {
        var submitted = events.submitted(2);
        store(2, submitted);
        assertThat(traces().getFirst().outcome()).isEmpty();

        store(2, events.assessed(submitted, Grade.HARD, 1));
        assertThat(traces().getFirst().outcome()).isPresent();
    }

    @Test
    void anAnswerTakenBackHasNoOutcomeThoughItsJudgementStands() {
        var submitted = events.submitted(2);
        store(2, submitted);
        store(2, events.assessed(submitted, Grade.HARD, 1));
        store(2, events.undone(submitted));

        assertThat(traces()).extracting(Trace::outcome).containsExactly(Optional.empty());
    }

    @Test
    void answersComeInTheOrderOfReplayAlsoAfterTheClockWasSetBack() {
        store(1, events.answered(1, Grade.GOOD, 3));
        stamps.pass(Duration.ofDays(-2));
        store(2, events.answered(2, Grade.GOOD, 3));

        assertThat(traces())
                .extracting(trace -> trace.asked().item())
                .containsExactly(FakeItems.id(1), FakeItems.id(2));
    }

    @Test
    void datesAreThoseOfTheCards() {
        journal.record(move(List.of(events.answered(1, Grade.GOOD, 3)), known(1, 3)));

        assertThat(database.trail().due()).containsOnlyKeys(FakeItems.id(1));
    }

    private List<Trace> traces() {
        return database.trail().answers();
    }

    private void store(int number, Event event) {
        var facts = Optional.of(FakeItems.single(number).facts());
        journal.record(new Move(List.of(event), facts, List.of()));
    }
}
