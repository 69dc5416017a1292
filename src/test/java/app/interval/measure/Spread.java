package app.interval.measure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// Times of one thing done many times, in milliseconds.
final class Spread {

    private final List<Double> times = new ArrayList<>();

    void add(long nanos) {
        times.add(nanos / 1e6);
    }

    /// The time that the share `p` of all stays below.
    double percentile(double p) {
        var sorted = new ArrayList<>(times);
        Collections.sort(sorted);
        return sorted.get(Math.min(sorted.size() - 1, (int) (p * sorted.size())));
    }

    @Override
    public String toString() {
        return "p50 %.2f ms, p99 %.2f ms, most %.2f ms (%d times)"
                .formatted(percentile(0.5), percentile(0.99), percentile(1), times.size());
    }
}
