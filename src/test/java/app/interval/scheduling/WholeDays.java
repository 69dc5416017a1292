package app.interval.scheduling;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.LongStream;

/// Intervals in whole days as ts-fsrs makes them from those of the four grades.
enum WholeDays {
    /// An item on its learning steps: rounded, nothing more.
    LEARNING,
    /// Hard comes back not after Good, Good and Easy a day later than the grade before.
    REVIEW,
    /// Without same-day answers each grade comes back a day later than the one before.
    ASCENDING;

    private static final long MAX_DAYS = 36_500;

    List<Long> of(List<Double> intervals) {
        var days = intervals.stream().mapToLong(WholeDays::rounded).toArray();
        switch (this) {
            case LEARNING -> {
                // Nothing more.
            }
            case REVIEW -> {
                days[1] = Math.min(days[1], days[2]);
                ascend(days, 2);
            }
            case ASCENDING -> {
                days[0] = Math.min(days[0], days[1]);
                ascend(days, 1);
            }
        }
        return LongStream.of(days).boxed().toList();
    }

    /// What is half a day but for the last digits may have been rounded either way.
    List<List<Long>> around(List<Double> intervals) {
        return DoubleStream.of(1 - 1e-7, 1, 1 + 1e-7)
                .mapToObj(by -> of(intervals.stream().map(days -> days * by).toList()))
                .toList();
    }

    private static void ascend(long[] days, int from) {
        for (int i = from; i < days.length; i++) {
            days[i] = Math.max(days[i], days[i - 1] + 1);
        }
    }

    private static long rounded(double days) {
        return Math.clamp(Math.round(days), 1, MAX_DAYS);
    }
}
