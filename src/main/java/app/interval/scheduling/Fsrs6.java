package app.interval.scheduling;

import app.interval.domain.Grade;
import app.interval.domain.Memory;
import app.interval.domain.ParameterSet;

import java.util.List;
import java.util.Optional;

/// FSRS-6: 21 parameters, one memory trace, whole days. Formulas as published with fsrs-rs
/// (`model.rs`, version 6.6); where implementations differ, Anki's way. It is here to compare with
/// and to read what other programs stored; nobody studies by it.
///
/// Fractions of a day are dropped, so the caller decides where a day begins. The two stabilities of
/// a memory are the same.
public final class Fsrs6 implements MemoryModel {

    /// The published defaults.
    public static final ParameterSet DEFAULTS =
            new ParameterSet(
                    "fsrs-6",
                    List.of(
                            0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722,
                            0.1666, 0.796, 1.4835, 0.0614, 0.2629, 1.6483, 0.6014, 1.8729, 0.5425,
                            0.0912, 0.0658, 0.1542));

    /// The lowest w19 is that of programs without same-day answers; others keep it above 0.01.
    private static final ParameterBounds BOUNDS =
            ParameterBounds.of(
                    "fsrs-6", 0.001, 100, 0.001, 100, 0.001, 100, 0.001, 100, 1, 10, 0.001, 4,
                    0.001, 4, 0.001, 0.75, 0, 4.5, 0, 0.8, 0.001, 3.5, 0.001, 5, 0.001, 0.25, 0.001,
                    0.9, 0, 4, 0, 1, 1, 6, 0, 2, 0, 2, 0, 0.8, 0.1, 0.8);

    private static final double MIN_STABILITY = 0.001;
    private static final double MAX_DAYS = 36_500;

    private final ParameterSet parameters;
    private final boolean sameDay;
    private final double[] w;
    private final double factor;
    private final double easyDifficulty;

    /// @param sameDay whether answers on one day have a formula of their own; without it they count
    ///   as recalled with certainty
    /// @throws IllegalArgumentException naming the weight, unless there are 21 within their bounds
    public Fsrs6(ParameterSet parameters, boolean sameDay) {
        this.parameters = parameters;
        this.sameDay = sameDay;
        w = BOUNDS.checked(parameters);
        factor = ForgettingCurve.power(0.9, -1 / w[20]) - 1;
        easyDifficulty = firstDifficulty(Grade.EASY);
    }

    /// Valid parameters that are nearest to these; 17 weights of FSRS-4.5 and 19 of FSRS-5 are
    /// brought into today's form first.
    ///
    /// @throws IllegalArgumentException for another number of weights, or one that is no number
    public static ParameterSet clamped(List<Double> weights) {
        var all = BOUNDS.clamped(FormerWeights.today(weights));
        return ParameterSet.of("fsrs-6", all);
    }

    /// The same in place, for whoever searches among weights.
    public static void clamp(double[] weights) {
        BOUNDS.clamp(weights);
    }

    @Override
    public ParameterSet parameters() {
        return parameters;
    }

    @Override
    public Memory after(Optional<Memory> before, double days, Grade grade) {
        return before.map(memory -> later(memory, whole(days), grade))
                .orElseGet(() -> first(grade));
    }

    @Override
    public double recall(Memory memory, double days) {
        return ForgettingCurve.power(1 + factor * whole(days) / memory.stability(), -w[20]);
    }

    @Override
    public double interval(Memory memory, double retention) {
        var days = memory.stability() / factor * (ForgettingCurve.power(retention, -1 / w[20]) - 1);
        return Math.clamp(days, 0, MAX_DAYS);
    }

    private Memory first(Grade grade) {
        return memory(w[grade.number() - 1], Math.clamp(firstDifficulty(grade), 1, 10));
    }

    private Memory later(Memory m, double days, Grade grade) {
        var s = m.stability();
        var difficulty = difficulty(m.difficulty(), grade);
        if (sameDay && days == 0) {
            return memory(s * sameDayGain(s, grade), difficulty);
        }
        var surprise = 1 - recall(m, days);
        return memory(
                grade == Grade.AGAIN
                        ? failed(s, m.difficulty(), surprise)
                        : s * gain(s, m.difficulty(), surprise, grade),
                difficulty);
    }

    private double sameDayGain(double s, Grade grade) {
        var gain =
                StrictMath.exp(w[17] * (grade.number() - 3 + w[18]))
                        * ForgettingCurve.power(s, -w[19]);
        return grade == Grade.AGAIN ? gain : Math.max(1, gain);
    }

    private double failed(double s, double difficulty, double surprise) {
        var left =
                w[11]
                        * ForgettingCurve.power(difficulty, -w[12])
                        * (ForgettingCurve.power(s + 1, w[13]) - 1)
                        * StrictMath.exp(surprise * w[14]);
        return Math.min(left, sameDay ? s / StrictMath.exp(w[17] * w[18]) : s);
    }

    private double gain(double s, double difficulty, double surprise, Grade grade) {
        var gain =
                StrictMath.exp(w[8])
                        * (11 - difficulty)
                        * ForgettingCurve.power(s, -w[9])
                        * (StrictMath.exp(surprise * w[10]) - 1);
        return switch (grade) {
            case HARD -> 1 + gain * w[15];
            case EASY -> 1 + gain * w[16];
            case AGAIN, GOOD -> 1 + gain;
        };
    }

    private double difficulty(double before, Grade grade) {
        var moved = before - w[6] * (grade.number() - 3) * (10 - before) / 9;
        return Math.clamp(w[7] * easyDifficulty + (1 - w[7]) * moved, 1, 10);
    }

    private double firstDifficulty(Grade grade) {
        return w[4] - StrictMath.exp(w[5] * (grade.number() - 1)) + 1;
    }

    private static Memory memory(double stability, double difficulty) {
        var s = Math.clamp(stability, MIN_STABILITY, MAX_DAYS);
        return new Memory(s, s, difficulty);
    }

    private static double whole(double days) {
        return Math.max(0, Math.floor(days));
    }
}
