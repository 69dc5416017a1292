package app.interval.fitting;

import app.interval.domain.Grade;
import app.interval.scheduling.Fsrs6;

import java.util.Arrays;
import java.util.List;

/// FSRS-6's first stabilities by themselves, from the first later day of each item, before all
/// weights are fitted; as fsrs-rs does it (`parameter_initialization.rs`).
final class FirstStabilities {

    private static final double LOWEST = 0.001;
    private static final double HIGHEST = 100;
    private static final int SEARCH_STEPS = 60;

    /// Where Hard lies between Again and Good, and Good between Hard and Easy, as logarithms.
    private static final double HARD_TO_AGAIN = 0.41;

    private static final double GOOD_TO_EASY = 0.54;

    private final FirstDelays delays;
    private final List<Double> usual = Fsrs6.DEFAULTS.weights();
    private final double decay = usual.get(20);
    private final double factor = Math.pow(0.9, -1 / decay) - 1;
    private final double[] found = new double[4];
    private final int[] items = new int[4];

    FirstStabilities(FirstDelays delays) {
        this.delays = delays;
    }

    /// One for each grade, in days, none lower than that of a worse grade.
    double[] find() {
        for (int g = 0; g < 4; g++) {
            var groups = delays.after(Grade.of(g + 1));
            items[g] = groups.stream().mapToInt(FirstDelays.Group::items).sum();
            found[g] = items[g] == 0 ? Double.NaN : search(groups, usual.get(g));
        }
        agree();
        fill();
        ascend(found);
        return found;
    }

    /// Raises the first stabilities, which stand first, to that of the grade before at least.
    static void ascend(double[] weights) {
        for (int g = 1; g < 4; g++) {
            weights[g] = Math.max(weights[g], weights[g - 1]);
        }
    }

    private double search(List<FirstDelays.Group> groups, double usual) {
        var low = LOWEST;
        var high = HIGHEST;
        for (int i = 0; i < SEARCH_STEPS; i++) {
            var a = low + (high - low) / 3;
            var b = high - (high - low) / 3;
            if (loss(groups, a, usual) < loss(groups, b, usual)) {
                high = b;
            } else {
                low = a;
            }
        }
        return (low + high) / 2;
    }

    private double loss(List<FirstDelays.Group> groups, double stability, double usual) {
        var sum = Math.abs(stability - usual) / 16;
        for (var group : groups) {
            var right = (group.right() + delays.right()) / (group.items() + 1);
            var recall = Math.pow(1 + factor * group.key().delay() / stability, -decay);
            sum -= group.items() * (right * Math.log(recall) + (1 - right) * Math.log(1 - recall));
        }
        return sum;
    }

    /// Where a better grade comes out lower, the one with more items is believed.
    private void agree() {
        for (int low = 0; low < 4; low++) {
            for (int high = low + 1; high < 4; high++) {
                if (found[low] > found[high]) {
                    var believed = items[low] > items[high] ? found[low] : found[high];
                    found[low] = believed;
                    found[high] = believed;
                }
            }
        }
    }

    private void fill() {
        var known = (int) Arrays.stream(found).filter(Double::isFinite).count();
        if (known <= 1) {
            scale(known);
        } else if (known < 4) {
            solve();
        }
    }

    private void scale(int known) {
        var by = 1.0;
        for (int g = 0; g < 4 && known == 1; g++) {
            by = Double.isFinite(found[g]) ? found[g] / usual.get(g) : by;
        }
        for (int g = 0; g < 4; g++) {
            found[g] = by * usual.get(g);
        }
    }

    /// Two linear equations in the logarithms say how the four lie to each other.
    private void solve() {
        var equations =
                new double[][] {
                    {HARD_TO_AGAIN, -1, 1 - HARD_TO_AGAIN, 0},
                    {0, 1 - GOOD_TO_EASY, -1, GOOD_TO_EASY}
                };
        var missing = new int[] {-1, -1};
        for (int g = 0, n = 0; g < 4; g++) {
            if (!Double.isFinite(found[g])) {
                missing[n++] = g;
            }
        }
        if (missing[1] < 0) {
            var e = equations[missing[0] <= 1 ? 0 : 1];
            found[missing[0]] = Math.exp(-known(e) / e[missing[0]]);
            return;
        }
        var a = equations[0];
        var b = equations[1];
        var i = missing[0];
        var j = missing[1];
        var determinant = a[i] * b[j] - a[j] * b[i];
        var first = (-known(a) * b[j] + known(b) * a[j]) / determinant;
        var second = (-a[i] * known(b) + b[i] * known(a)) / determinant;
        found[i] = Math.exp(first);
        found[j] = Math.exp(second);
    }

    private double known(double[] equation) {
        var sum = 0.0;
        for (int g = 0; g < 4; g++) {
            sum += Double.isFinite(found[g]) ? equation[g] * Math.log(found[g]) : 0;
        }
        return sum;
    }
}
