package app.interval.fitting;

/// Difficulty after a first answer, before it is clamped; the same in FSRS-6 and FSRS-7.
final class FirstDifficulty {

    private FirstDifficulty() {}

    /// @param grade its number, 1 to 4
    static double of(double[] w, int grade) {
        return w[4] - Math.exp(w[5] * (grade - 1)) + 1;
    }

    /// Adds its derivatives by the weights.
    ///
    /// @param by the loss by this difficulty
    static void addSlope(double[] w, int grade, double by, double[] g) {
        g[4] += by;
        g[5] -= by * (grade - 1) * Math.exp(w[5] * (grade - 1));
    }
}
