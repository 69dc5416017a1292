package app.interval.planning;

import app.interval.domain.Grade;
import app.interval.scheduling.GradeTally;

import java.util.List;
import java.util.stream.IntStream;

/// How a learner's answers are spread over grades.
///
/// @param first shares of Again, Hard, Good and Easy among first answers; they sum to 1
/// @param passed shares of Hard, Good and Easy among later answers that were right; they sum to 1
public record GradeShares(List<Double> first, List<Double> passed) {

    /// What is expected of somebody who has answered little: those of the planner's simulation.
    public static final GradeShares USUAL =
            new GradeShares(List.of(0.22, 0.14, 0.50, 0.14), List.of(0.1, 0.8, 0.1));

    /// So many answers of either kind, spread as usual, are counted with the learner's own. Reason
    /// and source: decision 13.
    static final int PSEUDO_COUNTS = 50;

    private static final double ROUNDING = 1e-9;

    public GradeShares {
        first = List.copyOf(first);
        passed = List.copyOf(passed);
        if (first.size() != 4 || passed.size() != 3 || !whole(first) || !whole(passed)) {
            throw new IllegalArgumentException("shares " + first + ", " + passed);
        }
    }

    /// The learner's own, shrunk toward what is usual: the fewer answers there are, the more.
    public static GradeShares of(GradeTally tally) {
        return new GradeShares(
                shrunk(tally.first(), USUAL.first), shrunk(tally.passed(), USUAL.passed));
    }

    private static List<Double> shrunk(List<Integer> counts, List<Double> usual) {
        var all = counts.stream().mapToInt(Integer::intValue).sum() + PSEUDO_COUNTS;
        return IntStream.range(0, counts.size())
                .mapToObj(i -> (counts.get(i) + PSEUDO_COUNTS * usual.get(i)) / all)
                .toList();
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
