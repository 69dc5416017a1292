package app.interval.domain.log;

import app.interval.domain.Level;

import java.util.List;
import java.util.Map;

/// What the learner found in an answer of their own, compared with a model answer.
///
/// @param ticks numbers, from 1, of the points found
/// @param levels level reached by the number, from 1, of the dimension of a rubric; a dimension
///   without one did not reach the lowest
public record Remarks(List<Integer> ticks, Map<Integer, Level> levels) {

    /// Nothing was marked.
    public static final Remarks NONE = new Remarks(List.of(), Map.of());

    public Remarks {
        ticks = List.copyOf(ticks);
        levels = Map.copyOf(levels);
    }

    /// Points found, no rubric.
    public static Remarks ticked(List<Integer> ticks) {
        return new Remarks(ticks, Map.of());
    }
}
