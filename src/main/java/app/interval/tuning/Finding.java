package app.interval.tuning;

/// What came of looking for better parameters.
public sealed interface Finding {

    /// There are too few answers to learn from.
    ///
    /// @param scored how many there are, of [Tuning#FEWEST]
    record TooFew(int scored) implements Finding {}

    /// Nothing predicts the newest answers better than what is in force.
    ///
    /// @param scored answers looked at
    record NothingBetter(int scored) implements Finding {}

    /// This does.
    record Better(Kept set) implements Finding {}
}
