package app.interval.readiness;

/// Probability of a fully right answer to an unseen question, without guessing, and how sure it is.
/// Shown as a band: the standard deviation is a linearised number and may exceed 0.5 when nothing
/// is known.
///
/// @param estimated as the model has it, 0 to 1
/// @param deviation standard deviation of that, 0 or more
/// @param shift on the logit scale, from how the learner's forecasts came true
public record Readiness(double estimated, double deviation, double shift) {

    private static final double Z80 = 1.2816;
    private static final double Z95 = 1.96;

    /// Where probabilities are cut off for bands, and for shifting.
    private static final double EDGE = 1e-4;

    private static final double FINE_EDGE = 1e-6;

    /// An interval of probabilities.
    public record Band(double low, double high) {

        public double width() {
            return high - low;
        }
    }

    /// What is shown, 0 to 1.
    public double mean() {
        if (shift == 0) {
            return estimated;
        }
        var inside = Math.clamp(estimated, FINE_EDGE, 1 - FINE_EDGE);
        return Logistic.sigmoid(Logistic.logit(inside) + shift);
    }

    /// Where it lies with 80 % probability.
    public Band band80() {
        return band(Z80);
    }

    /// Where it lies with 95 % probability.
    public Band band95() {
        return band(Z95);
    }

    /// Normal on the logit scale, so that it stays between 0 and 1; a shift moves it and leaves its
    /// width.
    private Band band(double z) {
        var inside = Math.clamp(estimated, EDGE, 1 - EDGE);
        var centre = Logistic.logit(inside) + shift;
        var half = z * deviation / (inside * (1 - inside));
        return new Band(Logistic.sigmoid(centre - half), Logistic.sigmoid(centre + half));
    }

    Readiness shifted(double by) {
        return new Readiness(estimated, deviation, by);
    }
}
