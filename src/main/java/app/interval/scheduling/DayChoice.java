package app.interval.scheduling;

import java.time.LocalDate;
import java.util.stream.DoubleStream;
import java.util.stream.LongStream;

/// Chooses the day of study on which an item comes back: near the model's own, less likely where
/// much is due already or where another item of the objective is due around it. Ranges and weights
/// are Anki's.
///
/// @param chance 0 to below 1; the same chance chooses the same day
record DayChoice(Load load, double chance) {

    /// Longer intervals are spread without regard to what is due.
    private static final long LONGEST_BALANCED = 90;

    private static final double SHORTEST_SPREAD = 2.5;
    private static final double CROWD = -2.15;
    private static final int FAR_FROM_SIBLING = 5;
    private static final double BESIDE_SIBLING = 1e-4;

    /// Days from `today` on which it comes back.
    ///
    /// @param days the model's own interval
    /// @param most days, at least 1
    long choose(LocalDate today, double days, long most) {
        var own = Math.clamp(Math.round(days), 1, most);
        if (days < SHORTEST_SPREAD) {
            return own;
        }
        var half = half(days);
        var low = Math.min(own, Math.max(2, Math.round(days - half)));
        var high = Math.min(most, Math.max(own, Math.round(days + half)));
        return days > LONGEST_BALANCED
                ? low + (long) (chance * (high - low + 1))
                : balanced(today, low, high);
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
        var weights =
                LongStream.rangeClosed(low, high)
                        .mapToDouble(day -> weight(today.plusDays(day)))
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

    private double weight(LocalDate day) {
        var due = load.due(day);
        return (due == 0 ? 1 : StrictMath.pow(due, CROWD)) * apart(day);
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
