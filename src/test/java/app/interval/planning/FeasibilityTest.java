package app.interval.planning;

import static app.interval.planning.ForecasterTest.items;

import static org.assertj.core.api.Assertions.assertThat;

import app.interval.domain.Settings.Pace;
import app.interval.planning.Feasibility.Change;
import app.interval.scheduling.Fsrs7;

import org.junit.jupiter.api.Test;

import java.util.List;

/// Whether a plan reaches its goal, and the smallest changes that would make it.
class FeasibilityTest {

    private static final Fsrs7 MODEL = new Fsrs7(Fsrs7.DEFAULTS);
    private static final Forecaster QUICK = new Forecaster(MODEL, GradeShares.USUAL, 1);

    private final Forecaster forecaster = new Forecaster(MODEL, GradeShares.USUAL, 3);

    @Test
    void aPlanThatReachesItsGoalNeedsNoChange() {
        var terms = new Terms(new Pace(60, 20, 0.5), 0.8, 30, true);

        assertThat(Feasibility.of(QUICK, forecaster, items(40, 20), terms))
                .isEqualTo(new Feasibility(true, List.of()));
    }

    @Test
    void withTooLittleTimeTheFewestMinutesThatReachTheGoalAreFound() {
        var items = items(300, 300);
        var terms = new Terms(new Pace(10, 10, 0.5), 0.93, 20, true);

        var found = Feasibility.of(QUICK, forecaster, items, terms);

        assertThat(found.isReached()).isFalse();
        var minutes = only(found, Change.Minutes.class).aDay();
        assertThat(minutes % 5).isZero();
        assertThat(reaches(items, terms.at(new Pace(minutes, 10, 0.5)))).isTrue();
        assertThat(reaches(items, terms.at(new Pace(minutes - 5, 10, 0.5)))).isFalse();
    }

    @Test
    void withTooFewNewItemsTheFewestThatReachTheGoalAreFound() {
        var items = items(100, 0);
        var terms = new Terms(new Pace(60, 3, 0.5), 0.85, 20, true);

        var fresh = only(Feasibility.of(QUICK, forecaster, items, terms), Change.NewItems.class);

        assertThat(reaches(items, terms.at(new Pace(60, fresh.aDay(), 0.5)))).isTrue();
        assertThat(reaches(items, terms.at(new Pace(60, fresh.aDay() - 1, 0.5)))).isFalse();
    }

    @Test
    void whereNeitherIsEnoughAloneBothAreRaisedOrTheDayIsLater() {
        var items = items(200, 0);
        var terms = new Terms(new Pace(25, 10, 0.5), 0.85, 14, true);

        var found = Feasibility.of(QUICK, forecaster, items, terms);

        var both = only(found, Change.Both.class);
        assertThat(reaches(items, terms.at(new Pace(both.minutes(), both.newItems(), 0.5))))
                .isTrue();
        var later = only(found, Change.Later.class).days();
        assertThat(reaches(items, terms.over(14 + later))).isTrue();
        assertThat(reaches(items, terms.over(13 + later))).isFalse();
    }

    private static <C extends Change> C only(Feasibility found, Class<C> kind) {
        return found.changes().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .findFirst()
                .orElseThrow();
    }

    /// In whole percents, as it is told.
    private boolean reaches(List<Prospect> items, Terms terms) {
        var recall = forecaster.forecast(items, terms).recall().mean();
        return Math.round(100 * recall) >= Math.round(100 * terms.retention());
    }
}
