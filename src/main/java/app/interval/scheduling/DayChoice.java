package app.interval.scheduling;

import app.interval.domain.Ease;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.function.Function;
import java.util.stream.DoubleStream;
import java.util.stream.LongStream;

/// Chooses the day of study on which an item comes back: near the model's own, less likely where
/// much is due already or where another item of the objective is due around it. Ranges and weights
/// are Anki's. What would come back after the last day allowed is shared by the days before it,
/// also by what is due there, so that the last one does not get it all: before an interview by more
/// of them.
///
/// @param ease how much is to come back on a day of the week
/// @param chance 0 to below 1; the same chance chooses the same day
record DayChoice(Load load, Function<DayOfWeek, Ease> ease, double chance) {

    /// Longer intervals are spread without regard to what is due.
    private static final long LONGEST_BALANCED = 90;

    private static final double SHORTEST_SPREAD = 2.5;
    private static final double CROWD = -2.15;
    private static final double DISTANCE = -3;
    private static final int FAR_FROM_SIBLING = 5;
    private static final double BESIDE_SIBLING = 1e-4;
    private static final double AVOIDED = 1e-4;
    private static final double HALF = 0.5;

    /// Days from today among which there is a choice.
    ///
    /// @param first where the sharing may begin, after the day of a worse grade
    /// @param most at least 1
    /// @param sharing how many days, up to `most`, share what would come back later
    record Limits(long first, long most, long sharing) {

        private static final long LONGEST_SWEEP = 6;
        private static final long SHARE = 5;

        /// Days before an eve that is `most` days away share what would come back after it: the
        /// last fifth of the time left, at most six days.
        static Limits before(long most, long first) {
            return new Limits(first, most, Math.clamp(most / SHARE, 1, LONGEST_SWEEP));
        }

        /// Of the days around `most`, those that are not later share it.
        static Limits of(long most, long first) {
            return new Limits(first, most, most - earliest((double) most) + 1);
        }

        /// Whether the day, in days from today, is one of those.
        boolean share(long day) {
            return day > most - sharing && day <= most;
        }
    }

    /// Days from `today` on which it comes back.
    ///
    /// @param days the model's own interval
    long choose(LocalDate today, double days, Limits limits) {
        var most = limits.most();
        if (Math.round(days) > most) {
            var begins = Math.max(limits.first(), most - limits.sharing() + 1);
            return balanced(today, Math.min(begins, most), most);
        }
        if (days < SHORTEST_SPREAD) {
            return Math.max(1, Math.round(days));
        }
        var low = earliest(days);
        var high = Math.min(most, latest(days));
        return isBalanced(days)
                ? balanced(today, low, high)
                : low + (long) (chance * (high - low + 1));
    }

    /// Whether `day` days after `today` is in the range.
    ///
    /// @param days the model's own interval
    static boolean near(double days, long day) {
        return day >= earliest(days) && day <= latest(days);
    }

    /// The first day of the range; it may be that of the interval itself, never tomorrow.
    private static long earliest(double days) {
        var own = Math.round(days);
        return days < SHORTEST_SPREAD
                ? own
                : Math.min(own, Math.max(2, Math.round(days - half(days))));
    }

    /// The last day of the range.
    ///
    /// @param days the model's own interval
    static long latest(double days) {
        return days < SHORTEST_SPREAD ? Math.round(days) : Math.round(days + half(days));
    }

    /// Whether what is due has a say.
    ///
    /// @param days the model's own interval
    static boolean isBalanced(double days) {
        return days <= LONGEST_BALANCED;
    }

    /// Half the width of the range: wide for short intervals, narrower in proportion for long ones.
    static double half(double days) {
        return 1
                + 0.15 * part(days, SHORTEST_SPREAD, 7)
                + 0.10 * part(days, 7, 20)
                + 0.05 * part(days, 20, Double.MAX_VALUE);
    }

    private static double part(double days, double from, double to) {
        return Math.max(0, Math.min(days, to) - from);
    }

    private long balanced(LocalDate today, long low, long high) {
        var mean =
                LongStream.rangeClosed(low, high)
                        .mapToInt(day -> load.due(today.plusDays(day)))
                        .average()
                        .orElse(0);
        var weights =
                LongStream.rangeClosed(low, high)
                        .mapToDouble(days -> weight(today, days, mean))
                        .toArray();
        var left = chance * DoubleStream.of(weights).sum();
        for (int i = 0; i < weights.length; i++) {
            left -= weights[i];
            if (left < 0) {
                return low + i;
            }
        }
        return high;
    }

    /// An empty day is worth most. Of the others a crowded one is worth little, and a late one less
    /// than an early one: else what gives way to crowds would on the whole come too late.
    private double weight(LocalDate today, long days, double mean) {
        var day = today.plusDays(days);
        var due = load.due(day);
        var free =
                due == 0 ? 1 : StrictMath.pow(due, CROWD) * StrictMath.pow((double) days, DISTANCE);
        return free * apart(day) * ease(day, mean);
    }

    /// A reduced day is as good as any until it holds half of what the days around it do.
    ///
    /// @param mean of what is due on the days there is a choice of
    private double ease(LocalDate day, double mean) {
        return switch (ease.apply(day.getDayOfWeek())) {
            case NORMAL -> 1;
            case REDUCED -> load.due(day) > HALF * mean ? AVOIDED : 1;
            case MINIMUM -> AVOIDED;
        };
    }

    /// From nearly 0 on a sibling's day to 1 five days away from it.
    private double apart(LocalDate day) {
        for (int distance = 0; distance < FAR_FROM_SIBLING; distance++) {
            if (load.hasSibling(day.minusDays(distance))
                    || load.hasSibling(day.plusDays(distance))) {
                return Math.max(BESIDE_SIBLING, distance / (double) FAR_FROM_SIBLING);
            }
        }
        return 1;
    }
}
