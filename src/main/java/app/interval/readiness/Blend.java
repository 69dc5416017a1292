package app.interval.readiness;

/// A weighted sum of the probabilities of cells: its mean, and its variance by the slopes of the
/// cells. The covariance between levels of one topic is left out, which changes the standard
/// deviation by less than 1 %.
final class Blend {

    private static final int LEVELS = Tree.LEVELS;

    private final Grid grid;
    private final double mean;
    private final double variance;

    /// Coefficients of logits by cell, and what they come to by area and at the root.
    private final double[] cells;

    private final double[][] areas;
    private final double[] root = new double[State.ROOT];

    /// @param weights by cell
    Blend(Grid grid, double[] weights) {
        this.grid = grid;
        var tree = grid.model.tree();
        cells = new double[weights.length];
        areas = new double[tree.areas().size()][LEVELS];
        var sum = 0.0;
        var scatter = 0.0;
        for (int i = 0; i < weights.length; i++) {
            if (weights[i] != 0) {
                sum += weights[i] * grid.chance[i];
                cells[i] = weights[i] * grid.slope[i];
                scatter += cells[i] * cells[i] * grid.own[i];
                grid.add(i, cells[i], areas[tree.areaOf(i / LEVELS)], root);
            }
        }
        mean = sum;
        variance = scatter + ofAreas() + Look.form(grid.state.x(), State.COVARIANCE, root);
    }

    private double ofAreas() {
        var sum = 0.0;
        for (int a = 0; a < areas.length; a++) {
            sum += Look.form(grid.state.x(), State.area(a) + State.NOISE, areas[a]);
        }
        return sum;
    }

    double mean() {
        return mean;
    }

    double variance() {
        return variance;
    }

    /// With the logit of a cell that was looked at on the day of the grid.
    ///
    /// @param cell its number
    double covariance(int cell, Look look) {
        var x = grid.state.x();
        var place = grid.model.place(cell);
        var first = cell - place.level();
        var sum = cells[cell] * (look.own() - x[State.variance(place.topic(), place.level())]);
        for (int i = 0; i < LEVELS; i++) {
            var noise = place.topic() + State.NOISE + i * LEVELS + place.level();
            sum += cells[first + i] * x[noise];
        }
        var area = areas[grid.model.tree().areaOf(cell / LEVELS)];
        for (int i = 0; i < LEVELS; i++) {
            var row = place.area() + State.NOISE + i * LEVELS;
            sum += area[i] * Look.product(x, row, look.toArea);
        }
        for (int i = 0; i < State.ROOT; i++) {
            var row = State.COVARIANCE + i * State.ROOT;
            sum += root[i] * Look.product(x, row, look.toRoot);
        }
        return sum;
    }
}
