package app.interval.readiness;

/// All areas at all levels, area by area with the levels inside.
final class Areas {

    final double[] mean;
    final double[] variance;
    final int[] firsts;

    /// Means that do not rise with the level.
    final double[] pooled;

    Areas(Grid grid) {
        var tree = grid.model.tree();
        var number = tree.areas().size();
        mean = new double[number * Tree.LEVELS];
        variance = new double[mean.length];
        firsts = new int[mean.length];
        for (int i = 0; i < mean.length; i++) {
            var blend = new Blend(grid, weights(tree, i / Tree.LEVELS, i % Tree.LEVELS));
            mean[i] = blend.mean();
            variance[i] = blend.variance();
        }
        for (int i = 0; i < tree.cells(); i++) {
            firsts[tree.areaOf(i / Tree.LEVELS) * Tree.LEVELS + i % Tree.LEVELS] += grid.firsts(i);
        }
        pooled = mean.clone();
        for (int a = 0; a < number; a++) {
            Levels.pool(pooled, a * Tree.LEVELS);
        }
    }

    /// By cell.
    private static double[] weights(Tree tree, int area, int level) {
        var weights = new double[tree.cells()];
        for (int k = 0; k < tree.topics(); k++) {
            if (tree.areaOf(k) == area) {
                weights[k * Tree.LEVELS + level] = 1.0 / tree.size(area);
            }
        }
        return weights;
    }
}
