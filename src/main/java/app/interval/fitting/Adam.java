package app.interval.fitting;

/// Adam (Kingma and Ba, 2015) with a rate that falls to 0 along a cosine.
final class Adam {

    private static final double EPSILON = 1e-8;

    private final Recipe.Descent descent;
    private final double[] mean;
    private final double[] square;
    private double left1 = 1;
    private double left2 = 1;

    Adam(Recipe.Descent descent, int weights) {
        this.descent = descent;
        mean = new double[weights];
        square = new double[weights];
    }

    /// Moves the weights against the gradient.
    ///
    /// @param done share of all steps that lie behind, 0 to 1
    void step(double[] weights, double[] gradient, double done) {
        var rate = descent.rate() * (1 + Math.cos(Math.PI * done)) / 2;
        left1 *= descent.momentum().slope();
        left2 *= descent.momentum().square();
        for (int i = 0; i < weights.length; i++) {
            mean[i] += (1 - descent.momentum().slope()) * (gradient[i] - mean[i]);
            square[i] +=
                    (1 - descent.momentum().square()) * (gradient[i] * gradient[i] - square[i]);
            var m = mean[i] / (1 - left1);
            var v = square[i] / (1 - left2);
            weights[i] -= rate * m / (Math.sqrt(v) + EPSILON);
        }
    }
}
