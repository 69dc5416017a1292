package app.interval.fitting;

import app.interval.domain.ParameterSet;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// How the weights of one model are fitted: as its authors do it for their benchmark.
///
/// @param prior weights to begin at, and how far from them each may go
/// @param descent how to go
/// @param recency how much an answer counts
/// @param gradient a new one, for one thread
/// @param clamp moves weights into their bounds
record Recipe(
        Prior prior,
        Descent descent,
        Recency recency,
        Supplier<Gradient<?>> gradient,
        Consumer<double[]> clamp) {

    /// @param middle weights of the usual learner
    /// @param spread of each weight over learners; a weight one spread away costs `strength` nats
    record Prior(ParameterSet middle, List<Double> spread, double strength) {

        double[] start() {
            return middle.array();
        }

        /// The cost of weights for a whole set.
        double cost(double[] weights) {
            var sum = 0.0;
            for (int i = 0; i < weights.length; i++) {
                var away = (weights[i] - middle.weights().get(i)) / spread.get(i);
                sum += away * away;
            }
            return strength * sum;
        }

        /// Adds its derivatives.
        ///
        /// @param share of the set that a batch is
        void addSlope(double[] weights, double share, double[] gradient) {
            for (int i = 0; i < weights.length; i++) {
                var s = spread.get(i);
                gradient[i] +=
                        2 * strength * share * (weights[i] - middle.weights().get(i)) / (s * s);
            }
        }
    }

    /// Adam with a rate that falls to 0 along a cosine.
    ///
    /// @param batch scored answers a step looks at
    /// @param longest history that is learned from, in answers; later ones are predicted only
    /// @param rate of the first step
    record Descent(int epochs, int batch, int longest, double rate, Momentum momentum) {}

    /// How much of what earlier steps saw is kept at each step, 0 to 1.
    ///
    /// @param slope of the mean slope, Adam's first beta
    /// @param square of its mean square, the second
    record Momentum(double slope, double square) {}

    /// An answer counts `floor` when it is the oldest and 1 when it is the newest.
    ///
    /// @param before how many numbers before the end the weight of 1 is reached: 0 behind the last
    ///   answer, 1 at it
    record Recency(double floor, double power, int before) {

        /// @param end number behind the last answer
        double weight(int number, int end) {
            var last = Math.max(1, end - before);
            return floor + (1 - floor) * Math.pow(number / (double) last, power);
        }
    }

    /// The same, with other weights to begin at and to stay near.
    Recipe startingAt(ParameterSet start) {
        return new Recipe(
                new Prior(start, prior.spread(), prior.strength()),
                descent,
                recency,
                gradient,
                clamp);
    }
}
