package app.interval.planning;

/// What happens at an answer: drawn from its item, its number and the run, so that it is the same
/// whatever else a plan does.
///
/// @param run a seed
record Chance(long run) {

    private static final double UNIT = 0x1p-53;

    /// 0 to below 1; as good as random.
    double of(int item, int answer) {
        var mixed = mix(mix(run + 1) + mix(31L * item + 7) + answer);
        return (mixed >>> 11) * UNIT;
    }

    /// The finisher of SplitMix64 (Steele, Lea and Flood 2014).
    private static long mix(long value) {
        var z = value * 0x9E3779B97F4A7C15L;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
