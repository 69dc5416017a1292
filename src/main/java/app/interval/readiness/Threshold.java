package app.interval.readiness;

/// The readiness from which one is called ready. A convention: it counts unseen questions, without
/// guessing, also above the target level, so it is lower than the percentages of a quiz.
///
/// @param value 0.50 to 0.80
public record Threshold(double value) {

    public static final double LEAST = 0.5;
    public static final double MOST = 0.8;

    public Threshold {
        if (!(value >= LEAST && value <= MOST)) {
            throw new IllegalArgumentException("threshold " + value);
        }
    }

    /// Unless the learner wishes another.
    public static Threshold usual(Constants constants) {
        return new Threshold(constants.of(Constant.THRESHOLD));
    }
}
