package app.interval.readiness;

import static app.interval.readiness.Constant.AREA_FIRSTS;
import static app.interval.readiness.Constant.AREA_FLOOR;
import static app.interval.readiness.Constant.AREA_INFLATION;
import static app.interval.readiness.Constant.AREA_WIDTH;
import static app.interval.readiness.Constant.CELL_FLOOR;
import static app.interval.readiness.Constant.CELL_INFLATION;
import static app.interval.readiness.Constant.OVERALL_FIRSTS;
import static app.interval.readiness.Constant.OVERALL_FLOOR;
import static app.interval.readiness.Constant.OVERALL_INFLATION;
import static app.interval.readiness.Constant.OVERALL_WIDTH;
import static app.interval.readiness.Constant.READY_FIRSTS;

import app.interval.domain.Level;

import java.util.Map;
import java.util.OptionalDouble;

/// What is to be expected on one day, if nothing is studied until then: of cells, of areas by level
/// and of a whole interview. A value; the estimator may go on learning.
@SuppressWarnings("EnumOrdinal") // figures lie in arrays, level by level
public final class Prediction {

    private static final int LEVELS = Tree.LEVELS;

    private final Grid grid;
    private final Areas areas;
    private final double shift;

    Prediction(Grid grid, double shift) {
        this(grid, new Areas(grid), shift);
    }

    private Prediction(Grid grid, Areas areas, double shift) {
        this.grid = grid;
        this.areas = areas;
        this.shift = shift;
    }

    /// Days since the learner's first answer.
    public double day() {
        return grid.day;
    }

    /// The same with all that is shown, verdicts included, moved on the logit scale: see
    /// [Forecasts#shift()]. Decompositions and what to ask or study next stay as they are.
    public Prediction shifted(double by) {
        return new Prediction(grid, areas, by);
    }

    /// One topic at one level.
    ///
    /// @throws IllegalArgumentException if the tree does not know the cell; so do all of these
    public Readiness cell(Cell cell) {
        var i = grid.model.tree().cell(cell);
        var variance = grid.slope[i] * grid.slope[i] * grid.variance[i];
        return readiness(grid.chance[i], variance, CELL_INFLATION, CELL_FLOOR);
    }

    /// Mean over the topics of an area, topics alike; never higher at a higher level.
    public Readiness area(String area, Level level) {
        var i = number(area, level);
        return readiness(areas.pooled[i], areas.variance[i], AREA_INFLATION, AREA_FLOOR);
    }

    /// As [#area(String, Level)], as the model has it at each level alone.
    Readiness areaAlone(String area, Level level) {
        var i = number(area, level);
        return readiness(areas.mean[i], areas.variance[i], AREA_INFLATION, AREA_FLOOR);
    }

    /// Of the whole interview.
    public Readiness overall(Target target) {
        var blend = new Blend(grid, weights(target));
        return readiness(blend.mean(), blend.variance(), OVERALL_INFLATION, OVERALL_FLOOR);
    }

    /// Counted first attempts in an area at a level.
    public int firsts(String area, Level level) {
        return areas.firsts[number(area, level)];
    }

    /// Counted first attempts in cells that matter for the target.
    public int firsts(Target target) {
        var weights = target.weights(grid.model.tree());
        var sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] > 0 ? areas.firsts[i] : 0;
        }
        return sum;
    }

    public Verdict verdict(String area, Level level, Threshold threshold) {
        var band = area(area, level).band80();
        var enough = firsts(area, level) >= of(AREA_FIRSTS) && band.width() <= of(AREA_WIDTH);
        return enough ? Verdict.of(band, threshold) : Verdict.NOT_ENOUGH_EVIDENCE;
    }

    /// Of the whole interview. Straight after a placement nobody is called ready: that was wrong
    /// too often.
    public Verdict verdict(Target target, Threshold threshold) {
        var band = overall(target).band80();
        var firsts = firsts(target);
        if (firsts < of(OVERALL_FIRSTS) || band.width() > of(OVERALL_WIDTH)) {
            return Verdict.NOT_ENOUGH_EVIDENCE;
        }
        var verdict = Verdict.of(band, threshold);
        return verdict == Verdict.READY && firsts < of(READY_FIRSTS) ? Verdict.BORDERLINE : verdict;
    }

    public Decomposition decomposition(Target target) {
        return Decomposition.of(grid, weights(target));
    }

    /// Mean of what is recalled of seen questions, by what their cells weigh in the interview; none
    /// if they weigh nothing. Much more than readiness where there is evidence means memorised
    /// questions, not usable knowledge.
    ///
    /// @param recall by cell with seen questions, the mean retrievability of those, 0 to 1
    public OptionalDouble recallOfSeen(Target target, Map<Cell, Double> recall) {
        var weights = weights(target);
        var sum = 0.0;
        var all = 0.0;
        for (var cell : recall.entrySet()) {
            var weight = weights[grid.model.tree().cell(cell.getKey())];
            sum += weight * cell.getValue();
            all += weight;
        }
        return all > 0 ? OptionalDouble.of(sum / all) : OptionalDouble.empty();
    }

    /// What to ask next on this day to learn most about readiness for the target.
    public Placement placement(Target target) {
        return new Placement(grid, new Blend(grid, weights(target)));
    }

    /// What to study to be readier for the target on this day.
    ///
    /// @param now the day of the study, since the learner's first answer
    public StudyGain gain(Target target, double now) {
        return new StudyGain(grid, weights(target), now);
    }

    private double[] weights(Target target) {
        var tree = grid.model.tree();
        var weights = target.weights(tree);
        var cells = new double[tree.cells()];
        for (int i = 0; i < cells.length; i++) {
            var area = tree.areaOf(i / LEVELS);
            cells[i] = weights[area * LEVELS + i % LEVELS] / tree.size(area);
        }
        return cells;
    }

    private Readiness readiness(double mean, double variance, Constant inflation, Constant floor) {
        var factor = of(inflation);
        var deviation = Math.sqrt(factor * factor * variance + of(floor) * of(floor));
        return new Readiness(mean, deviation, shift);
    }

    private int number(String area, Level level) {
        return grid.model.tree().area(area) * LEVELS + level.ordinal();
    }

    private double of(Constant constant) {
        return grid.model.constants().of(constant);
    }
}
