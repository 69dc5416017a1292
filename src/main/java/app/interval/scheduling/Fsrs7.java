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
/// Exponentials and logarithms are those of [StrictMath], whose last bit is the same on every
/// machine: a log moved elsewhere is replayed to exactly the same memories. A power is one of each,
/// because [StrictMath#pow] takes several times as long.
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

    private static final ParameterBounds BOUNDS =
            ParameterBounds.of(
                    "fsrs-7", 1e-4, 50, 1e-4, 100, 1e-4, 100, 1e-4, 100, 1, 10, 0.001, 4, 0.1, 4, 0,
                    4, 0, 1.2, 0.3, 3, 0.01, 1.5, 0.1, 1, 0, 3.5, 0, 1, 1, 7, 0, 4, 0, 2, 0.5, 6,
                    0.001, 1.5, 0.001, 1, 0, 5, 0, 1, 1, 7, 0.01, 0.25, 0.01, 0.95, 0.2, 0.85, 0.5,
                    0.99, 0.01, 1, 0.1, 1, 0, 0.9, 0.1, 1.1, 0, 1, 0, 0.6, 0, 0.6);

    private static final double MIN_STABILITY = 0.0001;
    private static final double MAX_DAYS = 36_500;
    private static final double FAST_SHARE = 0.8;
    private static final int FIRST_OF_SLOW = 7;
    private static final int FIRST_OF_FAST = 15;
    private static final int FAST_TARGET = 25;
    private static final int SLOW_TARGET = 26;

    private final ParameterSet parameters;
    private final double[] w;
    private final CurveShape shape;
    private final Trace slow;
    private final Trace fast;
    private final double easyDifficulty;

    /// @throws IllegalArgumentException naming the weight, unless there are 34 within their bounds
    public Fsrs7(ParameterSet parameters) {
        this.parameters = parameters;
        w = BOUNDS.checked(parameters);
        shape = new CurveShape(w);
        slow = new Trace(w, FIRST_OF_SLOW);
        fast = new Trace(w, FIRST_OF_FAST);
        easyDifficulty = firstDifficulty(Grade.EASY);
    }

    /// Valid parameters that are nearest to these: each within its bounds, first stabilities that
    /// do not fall with a better grade, and a slow curve that is not steeper than the fast one.
    ///
    /// @throws IllegalArgumentException for another number of weights, or one that is no number
    public static ParameterSet clamped(List<Double> weights) {
        var all = BOUNDS.clamped(weights);
        order(all);
        return ParameterSet.of("fsrs-7", all);
    }

    /// The same in place, for whoever searches among weights.
    public static void clamp(double[] weights) {
        BOUNDS.clamp(weights);
        order(weights);
    }

    private static void order(double[] weights) {
        for (int i = 1; i < Grade.values().length; i++) {
            weights[i] = Math.max(weights[i], weights[i - 1]);
        }
        weights[SLOW_TARGET] = Math.max(weights[SLOW_TARGET], weights[FAST_TARGET]);
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
        return new ForgettingCurve(shape, memory).recall(Math.max(0, days));
    }

    @Override
    public double interval(Memory memory, double retention) {
        return new ForgettingCurve(shape, memory).interval(retention);
    }

    private Memory first(Grade grade) {
        var first = stability(w[grade.number() - 1]);
        return new Memory(
                first, stability(FAST_SHARE * first), Math.clamp(firstDifficulty(grade), 1, 10));
    }

    private Memory later(Memory m, double days, Grade grade) {
        var logS = StrictMath.log(m.stability());
        var logF = StrictMath.log(m.fastStability());
        var curve = new ForgettingCurve(shape, m, logS, logF);
        var recallFast = curve.fast(days);
        var recall = curve.recall(recallFast, curve.slow(days));
        var difficulty = difficulty(m.difficulty(), recall, grade);
        if (grade == Grade.AGAIN) {
            var left = slow.failed(m.stability(), recall);
            var leftFast = Math.min(fast.failed(m.fastStability(), recallFast), FAST_SHARE * left);
            return new Memory(stability(left), stability(leftFast), difficulty);
        }
        return new Memory(
                stability(slow.passed(m.stability(), logS, recall, m.difficulty(), grade)),
                stability(fast.passed(m.fastStability(), logF, recallFast, m.difficulty(), grade)),
                difficulty);
    }

    /// A surprising lapse raises difficulty more; 1 % of the way leads back to that of Easy.
    private double difficulty(double before, double recall, Grade grade) {
        var change = -w[6] * (grade.number() - 3);
        if (grade == Grade.AGAIN) {
            change *= recall + 0.1;
        }
        var moved = before + change * (10 - before) / 9;
        return Math.clamp(0.01 * easyDifficulty + 0.99 * moved, 1, 10);
    }

    private double firstDifficulty(Grade grade) {
        return w[4] - StrictMath.exp(w[5] * (grade.number() - 1)) + 1;
    }

    private static double stability(double days) {
        return Math.clamp(days, MIN_STABILITY, MAX_DAYS);
    }
}
