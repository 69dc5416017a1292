package app.interval.readiness;

/// Who answers senior questions answers easier ones.
final class Levels {

    private Levels() {}

    /// Makes three figures from `begin` on obey entry >= mid >= senior: adjacent violators become
    /// their mean (isotonic regression with equal weights).
    static void pool(double[] x, int begin) {
        var entry = x[begin];
        var mid = x[begin + 1];
        var senior = x[begin + 2];
        if (mid > entry) {
            entry = (entry + mid) / 2;
            mid = entry;
        }
        if (senior > mid) {
            mid = (mid + senior) / 2;
            senior = mid;
        }
        if (mid > entry) {
            entry = (x[begin] + x[begin + 1] + x[begin + 2]) / 3;
            mid = entry;
            senior = entry;
        }
        x[begin] = entry;
        x[begin + 1] = mid;
        x[begin + 2] = senior;
    }
}
