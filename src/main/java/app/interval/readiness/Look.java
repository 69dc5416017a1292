package app.interval.readiness;

import static app.interval.readiness.Constant.FADING;
import static app.interval.readiness.Constant.GROWTH_A_DAY;
import static app.interval.readiness.Constant.PRACTICE_SCALE;
import static app.interval.readiness.Constant.VARIANCE_CAP;
import static app.interval.readiness.State.FADED;
import static app.interval.readiness.State.GROWN;
import static app.interval.readiness.State.LEVELS;
import static app.interval.readiness.State.LINK;
import static app.interval.readiness.State.NOISE;
import static app.interval.readiness.State.PRACTICE;
import static app.interval.readiness.State.ROOT;
import static app.interval.readiness.State.SHIFT;

/// The logit of one cell at one time: mean, the parts of its variance, and how it hangs on area,
/// habits and root. One look after the other; the figures hold until the next.
final class Look {

    private static final double MONTH = 30;

    private final double scale;
    private final double fading;
    private final double growth;
    private final double cap;

    /// Coefficients of the area's levels, of the habits by themselves, and of the whole root.
    final double[] toArea = new double[LEVELS];

    final double[] toHabits = new double[ROOT - LEVELS];
    final double[] toRoot = new double[ROOT];

    private double mean;
    private double own;
    private double ofArea;
    private double ofRoot;

    Look(Constants constants) {
        scale = constants.of(PRACTICE_SCALE);
        fading = constants.of(FADING);
        growth = constants.of(GROWTH_A_DAY);
        cap = constants.of(VARIANCE_CAP);
    }

    /// @param day 0 or later
    void at(State state, Place place, double day, boolean selfGraded) {
        var x = state.x();
        var topic = place.topic();
        var level = place.level();
        var link = topic + LINK + level * ROOT;
        System.arraycopy(x, link, toArea, 0, LEVELS);
        System.arraycopy(x, link + LEVELS, toHabits, 0, ROOT - LEVELS);
        toHabits[0] += practised(x[topic + PRACTICE + level] * fade(x, topic, day));
        toHabits[1] += selfGraded ? 1 : 0;
        toHabits[2] += StrictMath.log(1 + day / MONTH);
        hang(x, place.area());
        mean =
                x[topic + SHIFT + level]
                        + product(x, place.area() + SHIFT, toArea)
                        + product(x, State.MEAN, toRoot);
        own = x[State.variance(topic, level)];
        own += grown(own, Math.max(day - x[topic + GROWN], 0));
        ofArea = form(x, place.area() + NOISE, toArea);
        ofRoot = form(x, State.COVARIANCE, toRoot);
    }

    private void hang(double[] x, int area) {
        for (int j = 0; j < ROOT; j++) {
            var sum = j < LEVELS ? 0 : toHabits[j - LEVELS];
            for (int i = 0; i < LEVELS; i++) {
                sum += toArea[i] * x[area + LINK + i * ROOT + j];
            }
            toRoot[j] = sum;
        }
    }

    /// Effect of an amount of practice, in units of the learner's gain.
    double practised(double amount) {
        return StrictMath.log(1 + amount / scale);
    }

    /// What is left of practice since it last was let fade.
    double fade(double[] x, int topic, double day) {
        return fade(day - x[topic + FADED]);
    }

    double fade(double days) {
        return days > 0 ? StrictMath.exp(-days / fading) : 1;
    }

    /// What days add to a topic's variance: an unvisited topic drifts to a wider band.
    double grown(double variance, double days) {
        return capped(variance, growth * days);
    }

    /// A variance grows to the cap and no further.
    double capped(double variance, double by) {
        return Math.min(by, Math.max(cap - variance, 0));
    }

    /// `M v` at one row, for the matrix or the vector that begins there.
    static double product(double[] x, int row, double[] v) {
        var sum = 0.0;
        for (int i = 0; i < v.length; i++) {
            sum += x[row + i] * v[i];
        }
        return sum;
    }

    /// `v M v` for the square matrix that begins there.
    static double form(double[] x, int matrix, double[] v) {
        var sum = 0.0;
        for (int i = 0; i < v.length; i++) {
            sum += v[i] * product(x, matrix + i * v.length, v);
        }
        return sum;
    }

    double mean() {
        return mean;
    }

    /// The topic's part of the variance.
    double own() {
        return own;
    }

    double ofArea() {
        return ofArea;
    }

    double ofRoot() {
        return ofRoot;
    }

    double variance() {
        return own + ofArea + ofRoot;
    }
}
