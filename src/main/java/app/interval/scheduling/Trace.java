package app.interval.scheduling;

import app.interval.domain.Grade;

/// How an answer changes the stability of one memory trace; both traces of FSRS-7 follow this rule
/// with eight weights of their own.
final class Trace {

    private final double[] w;
    private final int o;
    private final double growth;

    /// @param first where the trace's weights begin
    Trace(double[] weights, int first) {
        w = weights;
        o = first;
        growth = StrictMath.exp(w[o] - 1.5);
    }

    /// @param x stability before, in days
    /// @param recall of this trace or of both, 0 to 1
    double failed(double x, double recall) {
        var power = StrictMath.exp(w[o + 4] * StrictMath.log(x + 1));
        var left = w[o + 3] * (power - 1) * StrictMath.exp((1 - recall) * w[o + 5]);
        return Math.min(x, left);
    }

    /// Never less than before: what is published takes the larger of this and of what a failure
    /// leaves, which is at most as much as before.
    ///
    /// @param logX logarithm of `x`
    double passed(double x, double logX, double recall, double difficulty, Grade grade) {
        var gain =
                growth
                        * (11 - difficulty)
                        * StrictMath.exp(-w[o + 1] * logX)
                        * (StrictMath.exp((1 - recall) * w[o + 2]) - 1);
        if (grade == Grade.HARD) {
            gain *= w[o + 6];
        } else if (grade == Grade.EASY) {
            gain *= w[o + 7];
        }
        return x * (1 + gain);
    }
}
