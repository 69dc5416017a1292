package app.interval.readiness;

import static app.interval.readiness.Constant.WEIGHT_SELF_GRADED;

import app.interval.domain.ItemId;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/// Which question of a placement test comes next: the one from which most of the doubt about
/// readiness is expected to go, for each second it takes. That saves 40 to 50 % of the time at
/// equal error, though not of the questions, since it likes short ones.
public final class Placement {

    /// Narrower than this nobody needs to be asked more.
    private static final double NARROW = 0.22;

    private static final int LEAST = 12;
    private static final int MOST = 40;

    private final Grid grid;
    private final Blend readiness;
    private final Look look;
    private final Likelihood likelihood;

    Placement(Grid grid, Blend readiness) {
        this.grid = grid;
        this.readiness = readiness;
        look = new Look(grid.model.constants());
        likelihood = new Likelihood(grid.model.constants());
    }

    /// Whether the test is over. The learner may stop at any time.
    ///
    /// @param asked number of questions answered in it
    public static boolean isOver(Readiness overall, int asked) {
        return asked >= MOST || (asked >= LEAST && overall.band80().width() <= NARROW);
    }

    /// The best of the unseen candidates; the smallest id among equals. One the learner would have
    /// to judge is taken only if nothing else is offered in its cell. That no objective is asked
    /// twice is the caller's business.
    public Optional<Candidate> next(List<Candidate> candidates) {
        var unseen = candidates.stream().filter(candidate -> !candidate.seen()).toList();
        var checked = new HashSet<Cell>();
        for (var candidate : unseen) {
            if (!candidate.question().selfGraded()) {
                checked.add(candidate.question().cell());
            }
        }
        return unseen.stream()
                .filter(candidate ->
                        !candidate.question().selfGraded()
                                || !checked.contains(candidate.question().cell()))
                .max(Comparator.comparingDouble(this::worth).thenComparing(BY_ID.reversed()));
    }

    private static final Comparator<Candidate> BY_ID =
            Comparator.comparing(Candidate::item, Comparator.comparing(ItemId::toString));

    /// Expected reduction of the variance of readiness for each second.
    double worth(Candidate candidate) {
        var question = candidate.question();
        var cell = grid.model.tree().cell(question.cell());
        look.at(grid.state, grid.model.place(cell), grid.day, question.selfGraded());
        var guess = question.guess(grid.model.constants());
        likelihood.look(look.mean(), look.variance(), guess, 0);
        var covariance = readiness.covariance(cell, look);
        return covariance * covariance * information(question) / candidate.seconds();
    }

    private double information(Question question) {
        var chance = likelihood.chance();
        var fisher = likelihood.slope() * likelihood.slope() / (chance * (1 - chance));
        var weight = question.selfGraded() ? grid.model.constants().of(WEIGHT_SELF_GRADED) : 1;
        return Math.min(fisher * weight, Update.MOST_INFORMATION / look.variance());
    }
}
