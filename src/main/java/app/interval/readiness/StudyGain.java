package app.interval.readiness;

import static app.interval.readiness.Constant.BEST;
import static app.interval.readiness.Constant.GAIN_SCALE;
import static app.interval.readiness.Constant.NEIGHBOUR;
import static app.interval.readiness.Constant.PRACTICE_REPEAT;

/// How much readiness on a day rises by studying something now. Good for an order and for "about",
/// not for decimals: most of its benefit is dividing by time and spreading over cells.
public final class StudyGain {

    private static final int LEVELS = Tree.LEVELS;

    /// A learner whose practice seems to do nothing is not believed.
    private static final double LEAST_GAIN = 0.05;

    /// Reading the explanation, seconds.
    private static final double AFTERWARDS = 25;

    private final Grid grid;
    private final double[] weights;
    private final Look look;
    private final double gain;
    private final double kept;

    /// @param weights of the cells in the interview
    StudyGain(Grid grid, double[] weights, double now) {
        this.grid = grid;
        this.weights = weights;
        look = new Look(grid.model.constants());
        gain = Math.max(grid.state.x()[State.MEAN + State.GAIN], LEAST_GAIN);
        kept = look.fade(grid.day - now);
    }

    /// Expected rise of readiness on the day for each minute spent on the candidate.
    public double aMinute(Candidate candidate) {
        var cell = grid.model.tree().cell(candidate.question().cell());
        var amount = candidate.seen() ? of(PRACTICE_REPEAT) : 1;
        return rise(cell, amount) * 60 / (candidate.seconds() + AFTERWARDS);
    }

    private double rise(int cell, double amount) {
        var level = cell % LEVELS;
        var sum = 0.0;
        for (int i = 0; i < LEVELS; i++) {
            var added = amount * kept;
            for (int step = Math.abs(level - i); step > 0; step--) {
                added *= of(NEIGHBOUR);
            }
            sum += rise(cell - level + i, i, added);
        }
        return of(GAIN_SCALE) * sum;
    }

    /// At one cell, by an amount of practice that is left on the day.
    private double rise(int cell, int level, double added) {
        var x = grid.state.x();
        var topic = grid.model.place(cell).topic();
        var practice = x[topic + State.PRACTICE + level] * look.fade(x, topic, grid.day);
        var step = gain * (look.practised(practice + added) - look.practised(practice));
        var then = Logistic.sigmoid(grid.kappa[cell] * (grid.mean[cell] + step));
        return weights[cell] * (of(BEST) * then - grid.chance[cell]);
    }

    private double of(Constant constant) {
        return grid.model.constants().of(constant);
    }
}
