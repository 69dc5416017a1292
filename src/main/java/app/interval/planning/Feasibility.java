package app.interval.planning;

import app.interval.domain.Settings.Pace;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.IntPredicate;

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
    /// @param forecaster one run is enough, because the same chances meet every plan
    /// @param items as for a forecast
    public static Feasibility of(Forecaster forecaster, List<Prospect> items, Terms terms) {
        var search = new Search(forecaster, items, terms);
        return search.reaches(terms)
                ? new Feasibility(true, List.of())
                : new Feasibility(false, search.changes());
    }

    private record Search(Forecaster forecaster, List<Prospect> items, Terms terms) {

        boolean reaches(Terms other) {
            return forecaster.forecast(items, other).recall().mean() >= other.retention();
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
            least(terms.days(), most, days -> reaches(terms.over(days)))
                    .ifPresent(days -> found.add(new Change.Later(days - terms.days())));
            return found;
        }

        private OptionalInt minutes(int newItems) {
            var now = terms.pace().minutes() / STEP;
            return least(now, MOST_MINUTES / STEP, n -> reaches(at(n * STEP, newItems))).stream()
                    .map(n -> n * STEP)
                    .findFirst();
        }

        private OptionalInt newItems(int minutes) {
            return least(terms.pace().newItems(), MOST_NEW, n -> reaches(at(minutes, n)));
        }

        private Terms at(int minutes, int newItems) {
            return terms.at(new Pace(minutes, newItems, terms.pace().newShare()));
        }

        /// The least number above `low`, at most `high`, that is enough; empty if `high` is not.
        private static OptionalInt least(int low, int high, IntPredicate isEnough) {
            if (high <= low || !isEnough.test(high)) {
                return OptionalInt.empty();
            }
            int below = low;
            int enough = high;
            while (enough - below > 1) {
                int middle = (below + enough) / 2;
                if (isEnough.test(middle)) {
                    enough = middle;
                } else {
                    below = middle;
                }
            }
            return OptionalInt.of(enough);
        }
    }
}
