package app.interval.fitting;

import app.interval.domain.Grade;

/// What a prediction costs once the answer is known.
final class Surprise {

    private static final double LEAST = 1e-12;

    private Surprise() {}

    /// Probability of a right answer: recalled, or guessed with the given chance.
    static double right(double recall, double chance) {
        return Math.clamp(chance + (1 - chance) * recall, LEAST, 1 - LEAST);
    }

    /// Cross entropy in nats.
    static double of(double right, Grade grade) {
        return -Math.log(grade == Grade.AGAIN ? 1 - right : right);
    }

    /// How it changes with recall.
    static double slope(double right, double chance, Grade grade) {
        return (1 - chance) * (grade == Grade.AGAIN ? 1 / (1 - right) : -1 / right);
    }
}
