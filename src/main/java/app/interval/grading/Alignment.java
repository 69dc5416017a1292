package app.interval.grading;

import app.interval.domain.item.Task.Order;
import app.interval.domain.log.Outcome;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// An order of blocks beside the right order that is nearest to it.
///
/// Nearest is the one with which it has most blocks in common that stand in the same order, the
/// longest common subsequence: who moved one block too far has that one wrong, not all it passed.
///
/// @param accepted labels of the right order from top to bottom
/// @param kept labels of the blocks that may stay, the others being moved, exchanged or added
public record Alignment(List<String> accepted, Set<String> kept) {

    public Alignment {
        accepted = List.copyOf(accepted);
        kept = Set.copyOf(kept);
    }

    /// An order beside the nearest right one.
    ///
    /// @param labels from top to bottom
    public static Alignment of(Order task, List<String> labels) {
        return task.accepted().stream()
                .map(accepted -> new Alignment(accepted, kept(accepted, labels)))
                .max(Comparator.comparingInt(alignment -> alignment.kept.size()))
                .orElseThrow();
    }

    private static Set<String> kept(List<String> accepted, List<String> labels) {
        return Subsequence.positions(accepted, labels).stream()
                .map(labels::get)
                .collect(Collectors.toSet());
    }

    /// Fully right is nothing but a right order; the share is that of the blocks that may stay,
    /// among all there are to place or that were placed, whichever is more.
    static Outcome judge(Order task, List<String> labels) {
        var kept = of(task, labels).kept.size();
        var all = Math.max(task.blocks().size(), labels.size());
        return new Outcome(kept == all, (double) kept / all, false);
    }
}
