package app.interval.domain.log;

/// How an answer compares with its key. The one judgement all models start from.
///
/// @param right whether it is fully right
/// @param share share of the points, 0 to 1
/// @param selfGraded whether the learner was the judge
public record Outcome(boolean right, double share, boolean selfGraded) {

    public Outcome {
        if (!(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException("share " + share);
        }
    }
}
