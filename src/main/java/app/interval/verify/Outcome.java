package app.interval.verify;

/// What became of an item's proof.
public enum Outcome {
    /// Every check passed.
    VERIFIED,
    /// A check did not pass.
    FAILED,
    /// Something it needs is missing here, so nothing was run.
    NOT_VERIFIED_HERE,
    /// Code cannot decide its answer.
    NOTHING_TO_RUN
}
