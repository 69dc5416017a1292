package app.interval.planning;

import app.interval.domain.Grade;

import java.util.List;

/// How a learner's answers are spread over grades.
///
/// @param first shares of Again, Hard, Good and Easy among first answers; they sum to 1
/// @param passed shares of Hard, Good and Easy among later answers that were right; they sum to 1
public record GradeShares(List<Double> first, List<Double> passed) {

    /// What is expected of somebody who has answered little: those of the planner's simulation.
    public static final GradeShares USUAL =
            new GradeShares(List.of(0.22, 0.14, 0.50, 0.14), List.of(0.1, 0.8, 0.1));

    private static final double ROUNDING = 1e-9;

    public GradeShares {
        first = List.copyOf(first);
        passed = List.copyOf(passed);
        if (first.size() != 4 || passed.size() != 3 || !whole(first) || !whole(passed)) {
            throw new IllegalArgumentException("shares " + first + ", " + passed);
        }
    }

    /// Of a first answer.
    double first(Grade grade) {
        return first.get(grade.number() - 1);
    }

    /// Of a later answer that was right; none of those is Again.
    double passed(Grade grade) {
        return grade == Grade.AGAIN ? 0 : passed.get(grade.number() - 2);
    }

    private static boolean whole(List<Double> shares) {
        return shares.stream().allMatch(share -> share >= 0)
                && Math.abs(shares.stream().mapToDouble(Double::doubleValue).sum() - 1) < ROUNDING;
    }
}
