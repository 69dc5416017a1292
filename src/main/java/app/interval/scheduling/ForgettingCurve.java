package app.interval.scheduling;

import app.interval.domain.Memory;

/// The forgetting curve of one memory: two power curves and their weights.
final class ForgettingCurve {

    private static final double MAX_DAYS = 36_500;
    private static final double EPSILON = 1e-5;

    /// Less than a microsecond; an interval below it is none.
    private static final double NO_TIME = 1e-12;

    private final double largerLog;
    private final double fastDecay;
    private final double fastRate;
    private final double slowDecay;
    private final double slowRate;
    private final double fastWeight;

    ForgettingCurve(CurveShape shape, Memory memory) {
        this(
                shape,
                memory,
                StrictMath.log(memory.stability()),
                StrictMath.log(memory.fastStability()));
    }

    /// @param logS logarithm of the slow stability
    /// @param logF logarithm of the fast one
    ForgettingCurve(CurveShape shape, Memory memory, double logS, double logF) {
        fastDecay = shape.fastDecay(logF);
        fastRate = shape.fastRate(memory.fastStability(), fastDecay);
        slowDecay = shape.slowDecay();
        slowRate = shape.slowRate(memory.stability(), memory.difficulty());
        fastWeight = shape.fastWeight(logF, logS, memory.difficulty());
        largerLog = Math.max(logS, logF);
    }

    double fast(double days) {
        return power(1 + fastRate * days, fastDecay);
    }

    double recall(double days) {
        return recall(fast(days), slow(days));
    }

    /// The exact root of `recall(t) = retention`, by Newton's steps in ln t inside a bracket.
    double interval(double retention) {
        if (retention >= 0.9999) {
            return 0;
        }
        var wanted = Math.max(retention, 0.0001);
        if (recall(MAX_DAYS) >= wanted) {
            return MAX_DAYS;
        }
        if (recall(NO_TIME) < wanted) {
            return 0;
        }
        var low = StrictMath.log(NO_TIME);
        var high = StrictMath.log(MAX_DAYS);
        var u = Math.clamp(largerLog, low, high);
        for (int i = 0; i < 200; i++) {
            var t = StrictMath.exp(u);
            var f = fast(t);
            var s = slow(t);
            var excess = recall(f, s) - wanted;
            if (excess > 0) {
                low = u;
            } else {
                high = u;
            }
            var next = u - excess / slope(t, f, s);
            var inside = next > low && next < high;
            next = inside ? next : (low + high) / 2;
            if (Math.abs(next - u) < 1e-14) {
                return StrictMath.exp(next);
            }
            u = next;
        }
        return StrictMath.exp(u);
    }

    double slow(double days) {
        return power(1 + slowRate * days, slowDecay);
    }

    /// Several times as fast as [StrictMath#pow].
    static double power(double base, double exponent) {
        return StrictMath.exp(exponent * StrictMath.log(base));
    }

    double recall(double fast, double slow) {
        return EPSILON + (1 - 2 * EPSILON) * (fastWeight * fast + (1 - fastWeight) * slow);
    }

    /// Change of recall per change of ln t.
    private double slope(double t, double fast, double slow) {
        var byFast = fastDecay * fastRate * t / (1 + fastRate * t) * fast;
        var bySlow = slowDecay * slowRate * t / (1 + slowRate * t) * slow;
        return (1 - 2 * EPSILON) * (fastWeight * byFast + (1 - fastWeight) * bySlow);
    }
}
