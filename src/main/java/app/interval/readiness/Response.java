package app.interval.readiness;

import java.util.OptionalDouble;

/// One answer, as evidence.
///
/// @param day days since the learner's first answer, with fractions; negative is 0
public record Response(double day, Question question, Given given, Met met) {

    public Response {
        if (!Double.isFinite(day)) {
            throw new IllegalArgumentException("day " + day);
        }
        day = Math.max(day, 0);
    }

    /// What the learner gave.
    ///
    /// @param score 1 if fully right, else 0; with the learner as judge the share that was right, 0
    ///   to 1. Partial credit of a machine is no half knowledge: who guesses at each of four
    ///   options earns half of it.
    /// @param rapid too fast to have been thought about; who gives up or judges may be fast
    /// @param hint whether a hint was opened before
    /// @param gaveUp whether the learner said so; the score is then 0
    public record Given(double score, boolean rapid, boolean hint, boolean gaveUp) {

        public Given {
            if (!Double.isFinite(score)) {
                throw new IllegalArgumentException("score " + score);
            }
            score = gaveUp ? 0 : Math.clamp(score, 0.0, 1.0);
        }

        /// An answer without any of that.
        public static Given plain(double score) {
            return new Given(score, false, false, false);
        }
    }

    /// How often the question had been met.
    ///
    /// @param exposures earlier answers to it, wherever given
    /// @param recall retrievability just before, 0 to 1; what is not known is taken for 0.9
    /// @param sameDay less than half a day since the last of them
    /// @param sibling at first sight: another question of the same objective was met before
    public record Met(int exposures, OptionalDouble recall, boolean sameDay, boolean sibling) {

        private static final double USUAL_RECALL = 0.9;

        /// At first sight, and nothing like it before.
        public static final Met NEVER = new Met(0, OptionalDouble.empty(), false, false);

        public Met {
            exposures = Math.max(exposures, 0);
            sameDay = sameDay && exposures > 0;
            sibling = sibling && exposures == 0;
        }

        boolean first() {
            return exposures == 0;
        }

        double recallOrUsual() {
            var known = recall.orElse(USUAL_RECALL);
            return Double.isFinite(known) ? Math.clamp(known, 0.0, 1.0) : USUAL_RECALL;
        }
    }

    /// Whether speed speaks against it.
    public boolean rapid() {
        return given.rapid() && !question.selfGraded() && !given.gaveUp();
    }

    /// Whether it is an unseen first attempt without help or haste: what is counted, and what
    /// forecasts are measured by.
    public boolean counts() {
        return met.first() && !rapid() && !given.hint();
    }
}
