package app.interval.readiness;

import static app.interval.readiness.Constant.BEST;
import static app.interval.readiness.Constant.MEMORY_POWER;
import static app.interval.readiness.Constant.MEMORY_SHARE;
import static app.interval.readiness.Constant.QUESTION_SPREAD;

/// Probability of a fully right answer when the logit of its cell is normal, with its first two
/// derivatives in the mean. The logistic-normal integral by the probit approximation (D. MacKay,
/// "The evidence framework applied to classification networks", 1992), in which the spread of
/// questions is more variance; guessing and memory lift it.
final class Likelihood {

    private final double best;
    private final double questionVariance;
    private final double memoryShare;
    private final double memoryPower;

    private double chance;
    private double slope;
    private double curvature;

    Likelihood(Constants constants) {
        best = constants.of(BEST);
        questionVariance = constants.of(QUESTION_SPREAD) * constants.of(QUESTION_SPREAD);
        memoryShare = constants.of(MEMORY_SHARE);
        memoryPower = constants.of(MEMORY_POWER);
    }

    /// How much the variance of a logit flattens its effect.
    double kappa(double variance) {
        return 1 / Math.sqrt(1 + Math.PI * (variance + questionVariance) / 8);
    }

    /// Chance that the answer to a seen question comes from memory; 0 at first sight.
    double memory(Response.Met met) {
        if (met.first()) {
            return 0;
        }
        return memoryShare * StrictMath.exp(memoryPower * StrictMath.log(met.recallOrUsual()));
    }

    /// Looks at an answer; the figures are then to be had until the next look.
    void look(double mean, double variance, double guess, double memory) {
        var kappa = kappa(variance);
        var known = Logistic.sigmoid(kappa * mean);
        var rest = (best - guess) * (1 - memory);
        chance = guess + (best - guess) * memory + rest * known;
        slope = rest * kappa * known * (1 - known);
        curvature = slope * kappa * (1 - 2 * known);
    }

    /// At most [Constant#BEST].
    double chance() {
        return chance;
    }

    double slope() {
        return slope;
    }

    double curvature() {
        return curvature;
    }
}
