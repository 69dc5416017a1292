package app.interval.readiness;

import java.util.OptionalDouble;

/// What a readiness is made of: what was asked about, and what is inferred. Exactly `readiness =
/// coverage * covered + (1 - coverage) * uncovered`, before any shift.
///
/// @param coverage share of the interview in cells with a counted first attempt, 0 to 1
/// @param covered readiness there; none if there is no such cell
/// @param uncovered readiness elsewhere, inferred from neighbours and level; none if there is no
///   such cell
public record Decomposition(
        double readiness, double coverage, OptionalDouble covered, OptionalDouble uncovered) {

    private static final double WHOLE = 1 - 1e-12;

    /// @param weights by cell; they sum to 1
    static Decomposition of(Grid grid, double[] weights) {
        var coverage = 0.0;
        var covered = 0.0;
        var uncovered = 0.0;
        for (int i = 0; i < weights.length; i++) {
            var part = weights[i] * grid.chance[i];
            if (grid.firsts(i) > 0) {
                coverage += weights[i];
                covered += part;
            } else {
                uncovered += part;
            }
        }
        return new Decomposition(
                covered + uncovered,
                coverage,
                coverage > 0 ? OptionalDouble.of(covered / coverage) : OptionalDouble.empty(),
                coverage < WHOLE
                        ? OptionalDouble.of(uncovered / (1 - coverage))
                        : OptionalDouble.empty());
    }
}
