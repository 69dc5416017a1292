package app.interval.scheduling;

import app.interval.domain.Grade;
import app.interval.domain.Memory;
import app.interval.domain.ParameterSet;

import java.util.List;
import java.util.Optional;

/// FSRS-7 in its final form of 2026: 34 parameters, a slow and a fast memory trace, days with
/// fractions. Formulas as published with fsrs-rs (`model_v7.rs`) and srs-benchmark (`fsrs_v7.py`,
/// 34 parameters).
///
/// Powers and logarithms are those of [StrictMath], whose last bit is the same on every machine: a
/// log moved elsewhere is replayed to exactly the same memories.
public final class Fsrs7 implements MemoryModel {

    /// The published defaults.
    public static final ParameterSet DEFAULTS =
            new ParameterSet(
                    "fsrs-7",
                    List.of(
                            0.1104, 2.2395, 3.9221, 11.7841, 6.1686, 0.6457, 3.6807, 1.9795, 0.0,
                            1.3826, 0.7024, 0.5999, 0.8146, 0.6398, 1.0, 1.3207, 0.6707, 3.8668,
                            0.4416, 0.0934, 1.8631, 0.6162, 1.0869, 0.1567, 0.0801, 0.2421, 0.9464,
                            0.1433, 0.7145, 0.0, 0.5667, 0.3734, 0.5333, 0.3048));

    private static final double MIN_STABILITY = 0.0001;
    private static final double MAX_DAYS = 36_500;
    private static final double FAST_SHARE = 0.8;
    private static final int SLOW = 7;
    private static final int FAST = 15;

    private final ParameterSet parameters;
    private final double[] w;

    /// @throws IllegalArgumentException unless there are 34 finite weights
    public Fsrs7(ParameterSet parameters) {
        this.parameters = parameters;
        this.w = parameters.weights().stream().mapToDouble(Double::doubleValue).toArray();
        if (w.length != 34 || parameters.weights().stream().anyMatch(v -> !Double.isFinite(v))) {
            throw new IllegalArgumentException("not 34 finite weights: " + parameters.weights());
        }
    }

    @Override
    public ParameterSet parameters() {
        return parameters;
    }

    @Override
    public Memory after(Optional<Memory> before, double days, Grade grade) {
        return before.map(memory -> later(memory, Math.max(0, days), grade))
                .orElseGet(() -> first(grade));
    }

    @Override
    public double recall(Memory memory, double days) {
        return new ForgettingCurve(w, memory).recall(Math.max(0, days));
    }

    @Override
    public double interval(Memory memory, double retention) {
        return new ForgettingCurve(w, memory).interval(retention);
    }

    private Memory first(Grade grade) {
        var slow = stability(w[grade.number() - 1]);
        return new Memory(
                slow, stability(FAST_SHARE * slow), Math.clamp(firstDifficulty(grade), 1, 10));
    }

    private Memory later(Memory m, double days, Grade grade) {
        var curve = new ForgettingCurve(w, m);
        var recall = curve.recall(days);
        var slow = trace(SLOW, m.stability(), recall, m.difficulty(), grade);
        var fast = trace(FAST, m.fastStability(), curve.fast(days), m.difficulty(), grade);
        if (grade == Grade.AGAIN) {
            fast = Math.min(fast, FAST_SHARE * slow);
        }
        return new Memory(
                stability(slow), stability(fast), difficulty(m.difficulty(), recall, grade));
    }

    /// The new stability of one trace; its eight weights begin at `o`.
    private double trace(int o, double x, double recall, double difficulty, Grade grade) {
        var surprise = 1 - recall;
        var fail =
                w[o + 3]
                        * (StrictMath.pow(x + 1, w[o + 4]) - 1)
                        * StrictMath.exp(surprise * w[o + 5]);
        var low = Math.min(x, fail);
        if (grade == Grade.AGAIN) {
            return low;
        }
        var gain =
                StrictMath.exp(w[o] - 1.5)
                        * (11 - difficulty)
                        * StrictMath.pow(x, -w[o + 1])
                        * (StrictMath.exp(surprise * w[o + 2]) - 1);
        if (grade == Grade.HARD) {
            gain *= w[o + 6];
        } else if (grade == Grade.EASY) {
            gain *= w[o + 7];
        }
        return Math.max(low, x * (1 + gain));
    }

    /// A surprising lapse raises difficulty more; 1 % of the way leads back to that of Easy.
    private double difficulty(double before, double recall, Grade grade) {
        var change = -w[6] * (grade.number() - 3);
        if (grade == Grade.AGAIN) {
            change *= recall + 0.1;
        }
        var moved = before + change * (10 - before) / 9;
        return Math.clamp(0.01 * firstDifficulty(Grade.EASY) + 0.99 * moved, 1, 10);
    }

    private double firstDifficulty(Grade grade) {
        return w[4] - StrictMath.exp(w[5] * (grade.number() - 1)) + 1;
    }

    private static double stability(double days) {
        return Math.clamp(days, MIN_STABILITY, MAX_DAYS);
    }
}
