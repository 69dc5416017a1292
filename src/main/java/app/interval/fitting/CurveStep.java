package app.interval.fitting;

/// Recall by FSRS-7 at one answer, forwards, and its derivatives, backwards. The formulas are those
/// of `Fsrs7`; what a forward step found is kept for the step back.
final class CurveStep {

    private static final double EPSILON = 1e-5;
    private static final double LARGEST_EXPONENT = 60;

    private double t;
    private double s;
    private double f;
    private double h;
    private double logS;
    private double logF;

    private double decay;
    private double c1;
    private double exponent;
    private double e1;
    private double k1;
    private double x1;
    private double log1;

    private double e2;
    private double stretch;
    private double k2;
    private double x2;
    private double log2;
    private double slow;
    private double share;

    /// Recall of the fast trace.
    double fast;

    /// Of both together.
    double recall;

    /// What the step back finds: the loss by the memory before the answer.
    final Adjoint before = new Adjoint();

    void forward(double[] w, double days, double stability, double fastStability, double d) {
        t = days;
        s = stability;
        f = fastStability;
        h = d - 5;
        logS = Math.log(s);
        logF = Math.log(f);
        fastTrace(w);
        slowTrace(w);
        var a1 = w[27] * Math.exp(-w[29] * logF);
        var a2 = w[28] * Math.exp(w[30] * logS + h * (w[31] - 0.5));
        share = a1 / (a1 + a2);
        recall = EPSILON + (1 - 2 * EPSILON) * (share * fast + (1 - share) * slow);
    }

    private void fastTrace(double[] w) {
        decay = w[23] * Math.exp(logF * (w[33] - 0.3));
        c1 = -Math.clamp(decay, 0.01, 0.95);
        exponent = Math.log(w[25]) / c1;
        e1 = Math.exp(Math.min(exponent, LARGEST_EXPONENT));
        k1 = (e1 - 1) / f;
        x1 = 1 + k1 * t;
        log1 = Math.log(x1);
        fast = Math.exp(c1 * log1);
    }

    private void slowTrace(double[] w) {
        e2 = Math.exp(-Math.log(w[26]) / w[24]);
        stretch = Math.exp(h * (w[32] - 0.3));
        k2 = (e2 - 1) * stretch / s;
        x2 = 1 + k2 * t;
        log2 = Math.log(x2);
        slow = Math.exp(-w[24] * log2);
    }

    /// @param byRecall the loss by recall of both traces
    /// @param byFast the loss by recall of the fast one, beyond its part in both
    /// @param g the loss by the weights, added to
    void backward(double[] w, double byRecall, double byFast, double[] g) {
        before.clear();
        var m = (1 - 2 * EPSILON) * byRecall;
        byShare(w, m * (fast - slow) * share * (1 - share), g);
        bySlow(w, m * (1 - share), g);
        byFast(w, byFast + m * share, g);
    }

    private void byShare(double[] w, double z, double[] g) {
        g[27] += z / w[27];
        g[29] -= z * logF;
        before.fast -= z * w[29] / f;
        g[28] -= z / w[28];
        g[30] -= z * logS;
        before.slow -= z * w[30] / s;
        g[31] -= z * h;
        before.difficulty -= z * (w[31] - 0.5);
    }

    private void bySlow(double[] w, double by, double[] g) {
        g[24] -= by * slow * log2;
        var byRate = -by * slow * w[24] / x2 * t;
        before.slow -= byRate * k2 / s;
        g[32] += byRate * k2 * h;
        before.difficulty += byRate * k2 * (w[32] - 0.3);
        var byExponent = byRate * stretch / s * e2;
        g[26] -= byExponent / (w[24] * w[26]);
        g[24] += byExponent * Math.log(w[26]) / (w[24] * w[24]);
    }

    private void byFast(double[] w, double by, double[] g) {
        var byDecay = by * fast * log1;
        var byRate = by * fast * c1 / x1 * t;
        before.fast -= byRate * k1 / f;
        if (exponent < LARGEST_EXPONENT) {
            var byExponent = byRate * e1 / f;
            g[25] += byExponent / (c1 * w[25]);
            byDecay -= byExponent * exponent / c1;
        }
        if (decay > 0.01 && decay < 0.95) {
            g[23] -= byDecay * decay / w[23];
            g[33] -= byDecay * decay * logF;
            before.fast -= byDecay * decay * (w[33] - 0.3) / f;
        }
    }
}
