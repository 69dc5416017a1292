package app.interval.tuning;

import app.interval.fitting.Fitting;
import app.interval.fitting.History;

import java.util.List;
import java.util.Optional;

/// What there is to learn from.
///
/// @param rows of the log it was read from
/// @param scored answers a model can predict: all but the first of each history
/// @param seen how many of them were there when parameters were looked for last
public record Material(List<History> histories, long rows, int scored, int seen) {

    /// Fewer new answers than this hardly change anything.
    static final int FEWEST_NEW = 50;

    private static final int TENTH = 10;

    public Material {
        histories = List.copyOf(histories);
    }

    static Material of(List<History> histories, long rows, Optional<Trial> last) {
        var before = last.map(Trial::rows).orElse(0L);
        return new Material(histories, rows, scored(histories, rows), scored(histories, before));
    }

    /// Whether enough has come since the last look to look again.
    boolean isWorthwhile() {
        var fresh = scored - seen;
        return scored >= Fitting.FEWEST && fresh >= FEWEST_NEW && fresh * TENTH >= seen;
    }

    private static int scored(List<History> histories, long rows) {
        return histories.stream()
                .mapToInt(history ->
                        (int)
                                history.answers().stream()
                                        .skip(1)
                                        .filter(answer -> answer.at() < rows)
                                        .count())
                .sum();
    }
}
