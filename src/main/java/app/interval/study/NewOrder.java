package app.interval.study;

import app.interval.domain.Level;
import app.interval.domain.item.Curriculum;
import app.interval.domain.item.Curriculum.Area;
import app.interval.domain.item.ItemFacts;

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
/// within an area the core topics and the easier items first. Areas the curriculum does not know
/// come last.
final class NewOrder {

    private NewOrder() {}

    static List<ItemFacts> of(List<ItemFacts> items, Curriculum curriculum, Level target) {
        var byLevel = new LinkedHashMap<Level, List<ItemFacts>>();
        for (var level : levels(target)) {
            byLevel.put(level, new ArrayList<>());
        }
        items.forEach(
                item -> byLevel.computeIfAbsent(item.level(), _ -> new ArrayList<>()).add(item));
        var order = new ArrayList<ItemFacts>();
        byLevel.forEach((level, found) -> order.addAll(inTurn(found, curriculum, level)));
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

    private static List<ItemFacts> inTurn(
            List<ItemFacts> items, Curriculum curriculum, Level level) {
        var tiers = tiers(curriculum);
        var byArea = new HashMap<String, Queue<ItemFacts>>();
        items.stream()
                .sorted(
                        Comparator.<ItemFacts>comparingInt(
                                        item -> tiers.getOrDefault(item.topic(), 3))
                                .thenComparingInt(item -> item.label().difficulty())
                                .thenComparing(item -> item.id().toString()))
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
