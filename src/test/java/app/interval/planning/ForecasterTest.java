package app.interval.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import app.interval.domain.Grade;
import app.interval.domain.Memory;
import app.interval.domain.Settings.Pace;
import app.interval.planning.Forecast.Day;
import app.interval.planning.Prospect.Standing;
import app.interval.scheduling.Fsrs7;
import app.interval.study.FakeItems;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// What a plan comes to, and what would make it come to more.
class ForecasterTest {

    private static final Fsrs7 MODEL = new Fsrs7(Fsrs7.DEFAULTS);
    private static final Pace PACE = new Pace(25, 10, 0.5);

    private final Forecaster forecaster = new Forecaster(MODEL, GradeShares.USUAL, 3);

    @Test
    void theSamePlanComesToTheSame() {
        var items = items(60, 20);
        var terms = new Terms(PACE, 0.9, 20, true);

        assertThat(forecaster.forecast(items, terms)).isEqualTo(forecaster.forecast(items, terms));
    }

    @Test
    void noDayTakesMoreThanItsMinutesAndOneAnswer() {
        var forecast = forecaster.forecast(items(300, 100), new Terms(PACE, 0.9, 30, true));

        assertThat(forecast.days()).hasSize(30);
        assertThat(forecast.days()).allMatch(day -> day.minutes() <= 25 + 3);
        assertThat(forecast.days()).allMatch(day -> day.met() <= 10);
    }

    @Test
    void moreMinutesMoreNewItemsAndMoreDaysNeverComeToClearlyLess() {
        var items = items(120, 30);
        var last = 0.0;
        for (int minutes : List.of(5, 10, 20, 40, 80)) {
            var terms = new Terms(new Pace(minutes, 20, 0.5), 0.9, 14, true);
            var recall = forecaster.forecast(items, terms).recall().mean();
            assertThat(recall).isGreaterThan(last - 0.01);
            last = recall;
        }
        var soon = forecaster.forecast(items, new Terms(PACE, 0.9, 7, true)).recall().mean();
        var late = forecaster.forecast(items, new Terms(PACE, 0.9, 28, true)).recall().mean();
        assertThat(late).isGreaterThan(soon);
        assertThat(last).isGreaterThan(0.9);
    }

    @Test
    void whatIsNeverMetIsNotRecalled() {
        var terms = new Terms(new Pace(25, 0, 0.5), 0.9, 10, true);

        var forecast = forecaster.forecast(items(50, 0), terms);

        assertThat(forecast.recall().mean()).isZero();
        assertThat(forecast.covered()).isZero();
        assertThat(forecast.days()).containsOnly(new Day(0, 0, 0));
    }

    @Test
    void withoutTimeRecallIsWhatTheCurveLeaves() {
        var memory = MODEL.after(Optional.empty(), 0, Grade.GOOD);
        var candidate = new Candidate(FakeItems.id(1), Optional.of(memory), 2, 1, 60);
        var terms = new Terms(new Pace(0, 0, 0.5), 0.9, 10, true);

        var forecast = forecaster.forecast(List.of(new Prospect(candidate, 3)), terms);

        assertThat(forecast.recall().mean()).isCloseTo(MODEL.recall(memory, 12), within(1e-12));
    }

    @Test
    void withoutAnInterviewOnlyWhatIsDueIsRepeated() {
        var memory = new Memory(30, 30, 5);
        var candidate = new Candidate(FakeItems.id(1), Optional.of(memory), 2, 1, 60);
        var items = List.of(new Prospect(candidate, 4.5));

        var days = forecaster.forecast(items, new Terms(PACE, 0.9, 8, false)).days();

        assertThat(days.subList(0, 4)).allMatch(day -> day.repetitions() == 0);
        assertThat(days.get(4).repetitions()).isEqualTo(1);
    }

    @Test
    void aBacklogIsSpreadOverDays() {
        var memory = new Memory(10, 10, 5);
        var items =
                IntStream.rangeClosed(1, 100)
                        .mapToObj(n ->
                                new Prospect(
                                        new Candidate(
                                                FakeItems.id(n), Optional.of(memory), 30, 1, 60),
                                        -20))
                        .toList();

        var days = forecaster.forecast(items, new Terms(PACE, 0.9, 6, false)).days();

        assertThat(days.subList(0, 4)).allMatch(day -> day.minutes() >= 25);
        assertThat(days.subList(0, 4)).allMatch(day -> day.repetitions() <= 25);
    }

    @Test
    void whatTodayHadAlreadyIsNotToBeHadAgain() {
        var items = items(60, 0);
        var spent = new Terms.Spent(25, 10);
        var terms = new Terms(PACE, new Terms.Aim(0.9, 36_500), 2, true, spent);

        var days = forecaster.forecast(items, terms).days();

        assertThat(days.getFirst()).isEqualTo(new Day(0, 0, 0));
        assertThat(days.getLast().met()).isEqualTo(10);
    }

    @Test
    void whatHadItsTurnTodayWaitsForTomorrowUnlessItIsDue() {
        var memory = MODEL.after(Optional.empty(), 0, Grade.GOOD);
        var had = new Candidate(FakeItems.id(1), Optional.of(memory), 0, 1, 60);
        var later = List.of(new Prospect(had, 3, Standing.HAD_TODAY));
        var due = List.of(new Prospect(had, 0, Standing.HAD_TODAY));
        var terms = new Terms(PACE, 0.9, 10, false);

        assertThat(forecaster.forecast(later, terms).days().getFirst().repetitions()).isZero();
        assertThat(forecaster.forecast(due, terms).days().getFirst().repetitions()).isEqualTo(1);
    }

    @Test
    void whatIsSetAsideCountsAndIsNotAsked() {
        var memory = MODEL.after(Optional.empty(), 0, Grade.GOOD);
        var known = new Candidate(FakeItems.id(1), Optional.of(memory), 2, 1, 60);
        var terms = new Terms(PACE, 0.9, 10, true);

        var forecast = forecaster.forecast(List.of(new Prospect(known, 0, Standing.ASIDE)), terms);

        assertThat(forecast.days()).allMatch(day -> day.repetitions() == 0);
        assertThat(forecast.recall().mean()).isCloseTo(MODEL.recall(memory, 12), within(1e-12));
    }

    @Test
    void noIntervalIsLongerThanTheLongest() {
        var memory = new Memory(300, 300, 3);
        var candidate = new Candidate(FakeItems.id(1), Optional.of(memory), 30, 1, 60);
        var items = List.of(new Prospect(candidate, 0));
        var weekly = new Terms(PACE, new Terms.Aim(0.9, 7), 30, false, Terms.Spent.NONE);

        var days = new Forecaster(MODEL, GradeShares.USUAL, 1).forecast(items, weekly).days();

        assertThat(days.stream().mapToDouble(Day::repetitions).sum()).isGreaterThanOrEqualTo(5);
    }

    @Test
    void aPlanHasAtLeastADay() {
        assertThatThrownBy(() -> new Terms(PACE, 0.9, 0, true))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a plan for 0 days");
    }

    /// So many items, of which so many were met five days ago; two minutes each or one.
    static List<Prospect> items(int all, int met) {
        var memory = MODEL.after(Optional.empty(), 0, Grade.GOOD);
        var items = new ArrayList<Prospect>();
        for (int n = 1; n <= all; n++) {
            var known = n <= met ? Optional.of(memory) : Optional.<Memory>empty();
            var idle = n <= met ? 5.0 : 0.0;
            var candidate =
                    new Candidate(FakeItems.id(n), known, idle, 1 + n % 3, n % 2 == 0 ? 120 : 60);
            items.add(new Prospect(candidate, 0));
        }
        return items;
    }
}
