package app.interval.readiness;

import app.interval.domain.Level;

import java.util.Arrays;
import java.util.Map;

/// The interview one prepares for: its level, and what the role makes of the areas. Nothing of an
/// estimate depends on it, so it can be changed at will.
///
/// @param role factor of an area's weight, 0 or more; missing is 1
@SuppressWarnings("EnumOrdinal") // figures lie in arrays, level by level
public record Target(Level level, Map<String, Double> role) {

    /// Share of entry, mid and senior questions in an interview at each level; an estimate.
    private static final double[][] MIX = {{0.75, 0.25, 0}, {0.25, 0.55, 0.20}, {0.10, 0.35, 0.55}};

    public Target {
        role = Map.copyOf(role);
        for (var factor : role.values()) {
            if (!(factor >= 0 && factor < Double.POSITIVE_INFINITY)) {
                throw new IllegalArgumentException("role " + role);
            }
        }
    }

    /// Of no particular role.
    public Target(Level level) {
        this(level, Map.of());
    }

    /// Weight of each area and level in the interview, area by area; they sum to 1. If the role
    /// leaves no area, all are alike.
    double[] weights(Tree tree) {
        var areas = tree.areas();
        var omega = new double[areas.size()];
        for (int a = 0; a < omega.length; a++) {
            var area = areas.get(a);
            var factor = role.getOrDefault(area.id(), 1.0);
            omega[a] = area.weight().getOrDefault(level, 0) * factor;
        }
        var sum = Arrays.stream(omega).sum();
        var weights = new double[omega.length * Tree.LEVELS];
        for (int i = 0; i < weights.length; i++) {
            var share = sum > 0 ? omega[i / Tree.LEVELS] / sum : 1.0 / omega.length;
            weights[i] = share * MIX[level.ordinal()][i % Tree.LEVELS];
        }
        return weights;
    }
}
