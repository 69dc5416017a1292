package app.interval.tuning;

import static org.assertj.core.api.Assertions.assertThat;

import app.interval.domain.Grade;
import app.interval.domain.ItemId;
import app.interval.domain.item.Version;
import app.interval.domain.log.Answer.GaveUp;
import app.interval.domain.log.Answer.Picked;
import app.interval.domain.log.Event;
import app.interval.domain.log.Judgement;
import app.interval.domain.log.Outcome;
import app.interval.domain.log.Remarks;
import app.interval.fitting.History;
import app.interval.fitting.History.Answered;
import app.interval.study.FakeEvents;
import app.interval.study.FakeItems;
import app.interval.study.FakeStamps;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

class HistoriesTest {

    private final FakeStamps stamps = new FakeStamps();
    private final FakeEvents events = new FakeEvents(stamps);
    private final List<Event> log = new ArrayList<>();

    @Test
    void theAnswersToEachItemFollowEachOtherWithTheTimeBetween() {
        add(events.answered(1, Grade.GOOD, 5));
        add(events.answered(2, Grade.HARD, 1));
        stamps.pass(Duration.ofHours(36));
        add(events.repeated(1, Grade.AGAIN, 0));

        assertThat(histories())
                .containsExactly(
                        history(
                                new Answered(0, 0, 0, Grade.GOOD, 0),
                                new Answered(2, 1.5, 1, Grade.AGAIN, 0)),
                        history(new Answered(1, 0, 0, Grade.HARD, 0)));
    }

    @Test
    void whatIsLearntAfterMidnightBelongsToTheDayBefore() {
        stamps.set(Instant.parse("2026-11-21T22:00:00Z"));
        add(events.answered(1, Grade.AGAIN, 0));
        stamps.pass(Duration.ofHours(3));
        add(events.repeated(1, Grade.GOOD, 0));

        assertThat(only().answers().getLast().wholeDays()).isZero();
        assertThat(only().answers().getLast().days()).isEqualTo(0.125);
    }

    @Test
    void aClockSetBackCountsAsNoTime() {
        add(events.answered(1, Grade.GOOD, 5));
        stamps.pass(Duration.ofDays(-3));
        add(events.repeated(1, Grade.GOOD, 5));

        assertThat(only().answers().getLast()).isEqualTo(new Answered(1, 0, 0, Grade.GOOD, 0));
    }

    @Test
    void aResetBeginsANewHistory() {
        add(events.answered(1, Grade.GOOD, 5));
        add(events.reset(1));
        stamps.pass(Duration.ofDays(2));
        add(events.answered(1, Grade.HARD, 5));

        assertThat(histories())
                .containsExactly(
                        history(new Answered(0, 0, 0, Grade.GOOD, 0)),
                        history(new Answered(2, 0, 0, Grade.HARD, 0)));
    }

    @Test
    void answersToAWrongKeyAreLeftOut() {
        add(events.answered(1, Grade.EASY, 5));
        Map<ItemId, Version> corrected = Map.of(FakeItems.id(1), new Version(2, 0));

        assertThat(Histories.of(log, corrected, Map.of())).isEmpty();
        assertThat(Histories.of(log, Map.of(FakeItems.id(1), new Version(1, 0)), Map.of()))
                .hasSize(1);
    }

    @Test
    void whatWasTakenBackDoesNotCountAndWhatWasBroughtBackDoes() {
        var answered = add(events.answered(1, Grade.GOOD, 5));
        var undone = add(events.undone(answered));
        assertThat(histories()).isEmpty();

        add(events.redone(undone));
        assertThat(only().answers()).hasSize(1);
    }

    @Test
    void theNewestJudgementCounts() {
        var answered = add(events.answered(1, Grade.AGAIN, 0));
        var overridden = add(events.overridden(answered, Grade.GOOD, 4));
        assertThat(only().answers().getFirst().grade()).isEqualTo(Grade.GOOD);

        add(events.undone(overridden));
        assertThat(only().answers().getFirst().grade()).isEqualTo(Grade.AGAIN);
    }

    @Test
    void anAnswerJudgedLaterStandsWhereItWasGiven() {
        var submitted = add(events.submitted(1));
        assertThat(histories()).isEmpty();

        add(events.answered(2, Grade.GOOD, 5));
        stamps.pass(Duration.ofDays(1));
        add(events.assessed(submitted, Grade.HARD, 2));
        assertThat(histories().getFirst()).isEqualTo(history(new Answered(0, 0, 0, Grade.HARD, 0)));
    }

    @Test
    void whatMovesNoScheduleIsNoPartOfIt() {
        add(events.answered(1, Grade.GOOD, 5));
        add(events.practised(1));
        add(events.practised(2));

        assertThat(only().answers()).hasSize(1);
    }

    @Test
    void whoChoosesMayHaveGuessed() {
        add(events.answered(1, Grade.GOOD, 5));
        add(events.answered(2, Grade.GOOD, 5));
        add(events.answered(3, Grade.GOOD, 5));

        assertThat(Histories.of(log, Map.of(), Map.of(hash(1), 4.0, hash(2), 0.0)))
                .extracting(history -> history.answers().getFirst().chance())
                .containsExactly(0.25, 0.0, 0.0);
    }

    @Test
    void whoGivesUpOrJudgesAloneHasNotGuessed() {
        var judgement = events.judgement(Grade.AGAIN, 0);
        add(events.answered(1, new GaveUp(), judgement));
        var alone = new Outcome(false, 0, true);
        var judged = new Judgement(alone, Remarks.NONE, judgement.scheduled());
        add(events.answered(1, new Picked(Set.of("a")), judged));

        assertThat(Histories.of(log, Map.of(), Map.of(hash(1), 4.0)).getFirst().answers())
                .extracting(Answered::chance)
                .containsExactly(0.0, 0.0);
    }

    private <E extends Event> E add(E event) {
        log.add(event);
        return event;
    }

    private List<History> histories() {
        return Histories.of(log, Map.of(), Map.of());
    }

    private History only() {
        assertThat(histories()).hasSize(1);
        return histories().getFirst();
    }

    private static History history(Answered... answers) {
        return new History(List.of(answers));
    }

    private static String hash(int number) {
        return FakeItems.single(number).facts().edition().hash();
    }
}
