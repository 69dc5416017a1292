package app.interval.readiness;

/// The logistic function and its inverse. By [StrictMath], whose last bit is the same on every
/// machine, so that a log moved elsewhere is replayed to exactly the same state.
final class Logistic {

    private Logistic() {}

    /// In two branches, so that nothing overflows.
    static double sigmoid(double x) {
        if (x >= 0) {
            return 1 / (1 + StrictMath.exp(-x));
        }
        var z = StrictMath.exp(x);
        return z / (1 + z);
    }

    static double logit(double p) {
        return StrictMath.log(p / (1 - p));
    }
}
