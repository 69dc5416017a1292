package app.interval.scheduling;

import app.interval.domain.Memory;

import java.util.Random;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/// Memory models with all kinds of valid weights, and memories.
public final class Models {

    private static final int MANY = 40;

    private Models() {}

    /// Of the laws that hold whatever the weights: seeds of models.
    public static IntStream seeds() {
        return IntStream.range(0, MANY);
    }

    /// All weights at their lowest, all at their highest, for either model; then random ones, of
    /// which some lie at bounds. The same seed gives the same model.
    public static MemoryModel any(int seed) {
        var random = new Random(seed);
        return switch (seed) {
            case 0 -> Weights.FSRS_7.with(Weights.FSRS_7.lowest());
            case 1 -> Weights.FSRS_7.with(Weights.FSRS_7.highest());
            case 2 -> Weights.FSRS_6.with(Weights.FSRS_6.lowest());
            case 3 -> Weights.FSRS_6.with(Weights.FSRS_6.highest());
            default -> seed % 4 == 3 ? six(random) : seven(random);
        };
    }

    static Fsrs7 seven(RandomGenerator random) {
        var weights = Weights.FSRS_7;
        return new Fsrs7(random.nextInt(3) == 0 ? weights.corner(random) : weights.random(random));
    }

    private static Fsrs6 six(RandomGenerator random) {
        var weights = Weights.FSRS_6;
        return new Fsrs6(
                random.nextInt(3) == 0 ? weights.corner(random) : weights.random(random),
                random.nextBoolean());
    }

    /// From one ten thousandth of a day to a hundred years.
    static Memory memory(RandomGenerator random) {
        return new Memory(stability(random), stability(random), random.nextDouble(1, 10));
    }

    private static double stability(RandomGenerator random) {
        return Math.clamp(Math.pow(10, random.nextDouble(-4, 4.6)), 0.0001, 36_500);
    }
}
