package app.interval.readiness;

import static app.interval.readiness.Constant.BEST;

/// All cells on one day: of each the mean of its logit and the parts of its variance, the
/// probability of a fully right answer without guessing, and its slope in the logit.
final class Grid {

    private static final int LEVELS = Tree.LEVELS;
    private static final int ROOT = State.ROOT;

    final Model model;
    final State state;
    final double day;

    /// By cell.
    final double[] mean;

    final double[] own;
    final double[] variance;
    final double[] kappa;
    final double[] chance;
    final double[] slope;

    /// By cell and level of its area; by cell and part of the root.
    private final double[] toArea;

    private final double[] toRoot;

    /// @param state not changed any more
    /// @param day 0 or later
    Grid(Model model, State state, double day) {
        this.model = model;
        this.state = state;
        this.day = day;
        var cells = model.tree().cells();
        mean = new double[cells];
        own = new double[cells];
        variance = new double[cells];
        kappa = new double[cells];
        chance = new double[cells];
        slope = new double[cells];
        toArea = new double[cells * LEVELS];
        toRoot = new double[cells * ROOT];
        fill();
    }

    private void fill() {
        var look = new Look(model.constants());
        var likelihood = new Likelihood(model.constants());
        var best = model.constants().of(BEST);
        var ofQuestions = likelihood.kappa(0);
        for (int i = 0; i < mean.length; i++) {
            look.at(state, model.place(i), day, false);
            mean[i] = look.mean();
            own[i] = look.own();
            variance[i] = look.variance();
            kappa[i] = likelihood.kappa(variance[i]);
            var known = Logistic.sigmoid(kappa[i] * mean[i]);
            chance[i] = best * known;
            slope[i] = best * Math.sqrt(kappa[i] * ofQuestions) * known * (1 - known);
            System.arraycopy(look.toArea, 0, toArea, i * LEVELS, LEVELS);
            System.arraycopy(look.toRoot, 0, toRoot, i * ROOT, ROOT);
        }
    }

    /// Counted first attempts.
    int firsts(int cell) {
        var place = model.place(cell);
        return (int) state.x()[place.topic() + State.FIRSTS + place.level()];
    }

    /// Adds `factor` times the cell's logit to a sum of logits, by its parts.
    void add(int cell, double factor, double[] area, double[] root) {
        for (int i = 0; i < LEVELS; i++) {
            area[i] += factor * toArea[cell * LEVELS + i];
        }
        for (int i = 0; i < ROOT; i++) {
            root[i] += factor * toRoot[cell * ROOT + i];
        }
    }
}
