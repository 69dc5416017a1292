package app.interval.planning;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import app.interval.domain.ItemId;
import app.interval.domain.Level;
import app.interval.domain.item.Curriculum;
import app.interval.domain.item.Curriculum.Area;
import app.interval.domain.item.Curriculum.Topic;
import app.interval.domain.item.ItemFacts;
import app.interval.domain.item.Objective;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/// What each objective is worth in an interview of one level, as a share of the whole.
///
/// Areas count as the curriculum weighs them at that level, levels as an interview mixes them; an
/// area's topics count alike, and so do a topic's objectives of one level. Where a topic has no
/// objective of some level its part is nobody's, so the shares may sum to less than 1.
public final class Weights {

    /// Shares of items of entry, mid and senior level in an interview of each level: the mix of the
    /// readiness estimate, so that what is planned for is what is estimated.
    private static final Map<Level, Map<Level, Double>> MIX =
            Map.of(
                    Level.ENTRY, mix(0.75, 0.25, 0.0),
                    Level.MID, mix(0.25, 0.55, 0.20),
                    Level.SENIOR, mix(0.10, 0.35, 0.55));

    private final Map<Objective, Double> weights = new HashMap<>();
    private final Map<String, String> moved;

    private Weights(Curriculum curriculum, Level target) {
        moved = curriculum.moved();
        var sum = curriculum.areas().stream().mapToInt(area -> percent(area, target)).sum();
        for (var area : curriculum.areas()) {
            for (var topic : area.topics()) {
                var share = percent(area, target) / (double) Math.max(1, sum);
                put(topic, share / area.topics().size(), target);
            }
        }
    }

    public static Weights of(Curriculum curriculum, Level target) {
        return new Weights(curriculum, target);
    }

    /// The objective's share, 0 to 1; 0 if the curriculum does not know it.
    public double of(Objective objective) {
        var known = weights.get(objective);
        if (known != null) {
            return known;
        }
        var now = moved.get(objective.topic());
        return now == null ? 0 : weights.getOrDefault(at(now, objective), 0.0);
    }

    /// What recalling each item is worth: items of one objective share its weight alike. An
    /// interview asks about the objective, not about the item; which of its sides comes up is as
    /// likely one as another, so the sum of weight times recall stays the share of an interview
    /// that is known, however many questions the bank has on an objective.
    ///
    /// @param items all that can be asked; one that cannot takes nothing from its siblings
    public Map<ItemId, Double> shares(Collection<ItemFacts> items) {
        var siblings = items.stream().collect(groupingBy(ItemFacts::objective, counting()));
        var shares = new HashMap<ItemId, Double>();
        for (var item : items) {
            var among = siblings.getOrDefault(item.objective(), 1L);
            shares.put(item.id(), of(item.objective()) / among);
        }
        return shares;
    }

    private void put(Topic topic, double share, Level target) {
        var atLevel =
                topic.objectives().keySet().stream()
                        .collect(groupingBy(Objective::level, counting()));
        for (var objective : topic.objectives().keySet()) {
            var among = atLevel.getOrDefault(objective.level(), 1L);
            weights.put(objective, share * mix(target, objective.level()) / among);
        }
    }

    private static double mix(Level target, Level of) {
        return MIX.getOrDefault(target, Map.of()).getOrDefault(of, 0.0);
    }

    private static Map<Level, Double> mix(double entry, double mid, double senior) {
        return Map.of(Level.ENTRY, entry, Level.MID, mid, Level.SENIOR, senior);
    }

    private static int percent(Area area, Level level) {
        return area.weight().getOrDefault(level, 0);
    }

    private static Objective at(String topic, Objective objective) {
        var address = objective.address();
        return new Objective(topic + address.substring(address.indexOf('#')));
    }
}
