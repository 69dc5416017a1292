package app.interval.study;

import app.interval.domain.ItemId;

import java.util.List;
import java.util.OptionalDouble;

/// Why an item comes back when it does, as of a moment.
public sealed interface Explanation {

    ItemId item();

    /// No answer counts, so it has no date.
    ///
    /// @param seen whether there were answers: taken back, reset, or held against a wrong key
    record Unmet(ItemId item, boolean seen) implements Explanation {}

    /// Answered, and wanted again.
    record Met(ItemId item, Chances chances, Return back, Curve curve) implements Explanation {}

    /// How likely the item is remembered, 0 to 1.
    ///
    /// @param before just before the last answer; none at first sight
    /// @param back when it comes back
    /// @param wanted desired retention when the date was chosen
    record Chances(OptionalDouble before, double now, double back, double wanted) {}

    /// When the item comes back.
    ///
    /// @param own when the curve alone would bring it back
    record Return(Comeback comeback, Comeback own, Cause cause) {}

    /// What the date comes from.
    enum Cause {
        /// The item is set aside: whatever its date, it waits to be taken up again.
        ASIDE,
        /// It was answered while the clock stood ahead, so nobody knows how long ago: it is asked
        /// now.
        CLOCK,
        /// Recall falls to what is wanted then.
        CURVE,
        /// A day near the curve's own, on which less is due.
        NEARBY,
        /// A day near the curve's own, chosen by chance alone because the interval is so long.
        SPREAD,
        /// After a worse answer it would have come back then, so it comes back later.
        ORDER,
        /// The last answer was a failure.
        FAILURE,
        /// The curve's own interval is shorter than the shortest there is.
        SHORTEST,
        /// A first answer that was easy proves little.
        FIRST_EASY,
        /// The curve's own day comes too late for the interview.
        INTERVIEW,
        /// The curve's own interval is longer than the longest the learner wishes.
        LONGEST,
        /// Somebody set another date than the one chosen after the answer.
        SET,
        /// Chosen by wishes or parameters that have changed since.
        CHANGED
    }

    /// How recall fades from the last answer on. All times are in days since that answer, fractions
    /// included.
    ///
    /// @param s90 when recall is down to 0.9
    /// @param interview when the day of the interview begins, if there is one to come
    /// @param points from the answer to a little after everything that is to be seen
    record Curve(
            double s90, double now, double back, OptionalDouble interview, List<Moment> points) {

        public Curve {
            points = List.copyOf(points);
        }
    }

    /// A point of the curve.
    ///
    /// @param recall 0 to 1
    record Moment(double days, double recall) {}
}
