package app.interval.scheduling;

import app.interval.domain.Grade;

import java.util.ArrayList;
import java.util.List;

/// How often each grade was given to a learner's answers.
///
/// @param first answers that were Again, Hard, Good and Easy at first sight
/// @param passed later answers that were Hard, Good and Easy
public record GradeTally(List<Integer> first, List<Integer> passed) {

    /// Nothing was answered.
    public static final GradeTally NONE = new GradeTally(List.of(0, 0, 0, 0), List.of(0, 0, 0));

    public GradeTally {
        first = List.copyOf(first);
        passed = List.copyOf(passed);
        if (first.size() != 4 || passed.size() != 3) {
            throw new IllegalArgumentException("counts " + first + ", " + passed);
        }
    }

    /// One answer more. A later one that failed is in neither: how likely that is says the memory
    /// model, for each item by itself.
    public GradeTally after(boolean isFirst, Grade grade) {
        if (isFirst) {
            return new GradeTally(more(first, grade.number() - 1), passed);
        }
        return grade == Grade.AGAIN
                ? this
                : new GradeTally(first, more(passed, grade.number() - 2));
    }

    private static List<Integer> more(List<Integer> counts, int at) {
        var now = new ArrayList<>(counts);
        now.set(at, now.get(at) + 1);
        return now;
    }
}
