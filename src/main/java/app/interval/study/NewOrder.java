package app.interval.study;

import app.interval.domain.ItemId;
import app.interval.domain.Level;
import app.interval.domain.item.Curriculum;
import app.interval.domain.item.Curriculum.Area;
import app.interval.domain.item.ItemFacts;
import app.interval.domain.item.Objective;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeSet;

/// The order in which new items are met: the learner's level first, then the levels next to it;
/// within a level one item of each area in turn, areas that weigh more in an interview first, and
/// within an area the core topics first. Of those each objective gets its turn before one gets a
/// second, so that everything is met early; then easier items come first, and of items alike those
/// that are worth most for the time they take. Areas the curriculum does not know come last.
final class NewOrder {

    private final Curriculum curriculum;
    private final Map<String, Integer> tiers;
    private final Map<ItemId, Double> weights;

    private NewOrder(Curriculum curriculum, Map<ItemId, Double> weights) {
        this.curriculum = curriculum;
        this.weights = weights;
        tiers = tiers(curriculum);
    }

    /// @param weights what recalling each item is worth
    static List<ItemFacts> of(
            List<ItemFacts> items,
            Curriculum curriculum,
            Level target,
            Map<ItemId, Double> weights) {
        var maker = new NewOrder(curriculum, weights);
        var byLevel = new LinkedHashMap<Level, List<ItemFacts>>();
        for (var level : levels(target)) {
            byLevel.put(level, new ArrayList<>());
        }
        items.forEach(
                item -> byLevel.computeIfAbsent(item.level(), _ -> new ArrayList<>()).add(item));
        var order = new ArrayList<ItemFacts>();
        byLevel.forEach((level, found) -> order.addAll(maker.inTurn(found, level)));
        return order;
    }

    /// The target, then by distance, easier before harder.
    private static List<Level> levels(Level target) {
        return List.of(Level.values()).stream()
                .sorted(
                        Comparator.<Level>comparingInt(level -> Math.abs(level.compareTo(target)))
                                .thenComparing(level -> level))
                .toList();
    }

    private List<ItemFacts> inTurn(List<ItemFacts> items, Level level) {
        var byArea = new HashMap<String, Queue<ItemFacts>>();
        inRounds(items)
                .forEach(item ->
                        byArea.computeIfAbsent(item.area(), _ -> new ArrayDeque<>()).add(item));
        var areas = new LinkedHashSet<>(areas(curriculum, level));
        areas.retainAll(byArea.keySet());
        areas.addAll(new TreeSet<>(byArea.keySet()));
        var order = new ArrayList<ItemFacts>();
        while (order.size() < items.size()) {
            areas.stream()
                    .map(byArea::get)
                    .filter(area -> !area.isEmpty())
                    .forEach(area -> order.add(area.remove()));
        }
        return order;
    }

    /// By tier; within it the first item of each objective, then the second of each.
    private List<ItemFacts> inRounds(List<ItemFacts> items) {
        var alike =
                Comparator.<ItemFacts>comparingInt(item -> item.label().difficulty())
                        .thenComparingDouble(item -> -worth(item))
                        .thenComparing(item -> item.id().toString());
        var rounds = new HashMap<ItemId, Integer>();
        var met = new HashMap<Objective, Integer>();
        items.stream()
                .sorted(alike)
                .forEach(item ->
                        rounds.put(item.id(), met.merge(item.objective(), 1, Integer::sum)));
        return items.stream()
                .sorted(
                        Comparator.<ItemFacts>comparingInt(
                                        item -> tiers.getOrDefault(item.topic(), 3))
                                .thenComparingInt(item -> rounds.getOrDefault(item.id(), 1))
                                .thenComparing(alike))
                .toList();
    }

    /// For each second.
    private double worth(ItemFacts item) {
        return weights.getOrDefault(item.id(), 0.0) / Math.max(1, item.expected().toSeconds());
    }

    private static Map<String, Integer> tiers(Curriculum curriculum) {
        var tiers = new HashMap<String, Integer>();
        curriculum.areas().stream()
                .flatMap(area -> area.topics().stream())
                .forEach(topic -> tiers.put(topic.address(), topic.tier()));
        return tiers;
    }

    private static List<String> areas(Curriculum curriculum, Level level) {
        return curriculum.areas().stream()
                .sorted(
                        Comparator.<Area>comparingInt(area -> -area.weight().getOrDefault(level, 0))
                                .thenComparing(Area::id))
                .map(Area::id)
                .toList();
    }
}
