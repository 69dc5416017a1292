package app.interval.scheduling;

import java.util.ArrayList;
import java.util.List;

/// Weights of FSRS-4.5 and FSRS-5 in the form of FSRS-6, by the rules published with fsrs-rs.
final class FormerWeights {

    private static final double FORMER_DECAY = 0.5;

    private FormerWeights() {}

    /// What is of neither kind is returned as it is.
    static List<Double> today(List<Double> weights) {
        return switch (weights.size()) {
            case 17 -> fromSeventeen(weights);
            case 19 -> longer(weights, 0, FORMER_DECAY);
            default -> weights;
        };
    }

    private static List<Double> fromSeventeen(List<Double> weights) {
        var changed = new ArrayList<>(weights);
        changed.set(4, weights.get(4) + 2 * weights.get(5));
        changed.set(5, StrictMath.log(3 * weights.get(5) + 1) / 3);
        changed.set(6, weights.get(6) + 0.5);
        return longer(changed, 0, 0, 0, FORMER_DECAY);
    }

    private static List<Double> longer(List<Double> weights, double... more) {
        var all = new ArrayList<>(weights);
        for (var weight : more) {
            all.add(weight);
        }
        return all;
    }
}
