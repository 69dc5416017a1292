package app.interval.planning;

import app.interval.domain.Settings.Pace;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/// Whether a plan for an interview reaches the desired retention on the day, over everything that
/// counts, met or not; and if it does not, what would make it. Each change is the smallest one of
/// its kind that does, with the rest as it is.
///
/// @param changes none if the goal is reached, or if nothing reaches it
public record Feasibility(boolean isReached, List<Change> changes) {

    private static final int MOST_MINUTES = 480;
    private static final int MOST_NEW = 100;
    private static final int MOST_LATER = 180;

    /// Minutes a day are told in steps of five.
    private static final int STEP = 5;

    public Feasibility {
        changes = List.copyOf(changes);
    }

    /// What would make a plan reach its goal.
    public sealed interface Change {

        /// More minutes a day.
        record Minutes(int aDay) implements Change {}

        /// More new items a day.
        record NewItems(int aDay) implements Change {}

        /// More of both, because neither is enough alone.
        record Both(int minutes, int newItems) implements Change {}

        /// A later day.
        record Later(int days) implements Change {}
    }

    /// Whether a plan reaches what is wanted, and what would.
    ///
    /// @param quick of one run, to search with: the same chances meet every plan, so what a change
    ///   adds is known from one
    /// @param shown of as many runs as the forecast that is shown: what is found must hold there
    /// @param items as for a forecast
    public static Feasibility of(
            Forecaster quick, Forecaster shown, List<Prospect> items, Terms terms) {
        var now = shown.forecast(items, terms);
        if (isReached(now, terms)) {
            return new Feasibility(true, List.of());
        }
        var luck = now.recall().mean() - quick.forecast(items, terms).recall().mean();
        return new Feasibility(false, new Search(quick, shown, items, terms, luck).changes());
    }

    /// In whole percents, as it is told.
    private static boolean isReached(Forecast forecast, Terms terms) {
        return percent(forecast.recall().mean()) >= percent(terms.retention());
    }

    private static long percent(double share) {
        return Math.round(100 * share);
    }

    /// @param luck how much better the plan did in all runs than in the one of the search
    private record Search(
            Forecaster quick, Forecaster shown, List<Prospect> items, Terms terms, double luck) {

        /// So often what was found is raised until it holds in all runs.
        private static final int TRIES = 8;

        private boolean seemsToReach(Terms other) {
            var recall = quick.forecast(items, other).recall().mean() + luck;
            return percent(recall) >= percent(other.retention());
        }

        private boolean reaches(Terms other) {
            return isReached(shown.forecast(items, other), other);
        }

        List<Change> changes() {
            var found = new ArrayList<Change>();
            var pace = terms.pace();
            minutes(pace.newItems()).ifPresent(m -> found.add(new Change.Minutes(m)));
            newItems(pace.minutes()).ifPresent(n -> found.add(new Change.NewItems(n)));
            if (found.isEmpty()) {
                minutes(MOST_NEW)
                        .ifPresent(
                                m -> newItems(m).ifPresent(n -> found.add(new Change.Both(m, n))));
            }
            var most = Math.min(Terms.MOST_DAYS, terms.days() + MOST_LATER);
            least(terms.days(), most, terms::over)
                    .ifPresent(days -> found.add(new Change.Later(days - terms.days())));
            return found;
        }

        private OptionalInt minutes(int newItems) {
            var now = terms.pace().minutes() / STEP;
            return least(now, MOST_MINUTES / STEP, n -> at(n * STEP, newItems)).stream()
                    .map(n -> n * STEP)
                    .findFirst();
        }

        private OptionalInt newItems(int minutes) {
            return least(terms.pace().newItems(), MOST_NEW, n -> at(minutes, n));
        }

        private Terms at(int minutes, int newItems) {
            return terms.at(new Pace(minutes, newItems, terms.pace().newShare()));
        }

        /// The least number above `low`, at most `high`, that is enough; empty if none is.
        private OptionalInt least(int low, int high, IntFunction<Terms> changed) {
            if (high <= low || !seemsToReach(changed.apply(high))) {
                return OptionalInt.empty();
            }
            int below = low;
            int enough = high;
            while (enough - below > 1) {
                int middle = (below + enough) / 2;
                if (seemsToReach(changed.apply(middle))) {
                    enough = middle;
                } else {
                    below = middle;
                }
            }
            return IntStream.rangeClosed(enough, Math.min(high, enough + TRIES))
                    .filter(number -> reaches(changed.apply(number)))
                    .findFirst();
        }
    }
}
