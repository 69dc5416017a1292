package app.interval.scheduling;

/// What all forgetting curves of one set of FSRS-7 weights share, computed once.
final class CurveShape {

    private final double[] w;
    private final double slowDecay;
    private final double slowBase;
    private final double logOfFastTarget;

    CurveShape(double[] weights) {
        w = weights;
        slowDecay = -Math.clamp(w[24], 0.01, 0.95);
        slowBase = StrictMath.exp(StrictMath.log(w[26]) / slowDecay) - 1;
        logOfFastTarget = StrictMath.log(w[25]);
    }

    double slowDecay() {
        return slowDecay;
    }

    double fastDecay(double logF) {
        return -Math.clamp(w[23] * StrictMath.exp(logF * (w[33] - 0.3)), 0.01, 0.95);
    }

    /// The rate at which the fast trace falls, per day; capped where it would not be finite.
    double fastRate(double fast, double decay) {
        return (StrictMath.exp(Math.min(logOfFastTarget / decay, 60)) - 1) / fast;
    }

    /// The rate at which the slow trace falls, per day; difficulty stretches time.
    double slowRate(double slow, double difficulty) {
        return slowBase * StrictMath.exp((difficulty - 5) * (w[32] - 0.3)) / slow;
    }

    /// The fast trace's share of recall, 0 to 1.
    double fastWeight(double logF, double logS, double difficulty) {
        var fast = w[27] * StrictMath.exp(-w[29] * logF);
        var slow = w[28] * StrictMath.exp(w[30] * logS + (difficulty - 5) * (w[31] - 0.5));
        return fast / (fast + slow);
    }
}
