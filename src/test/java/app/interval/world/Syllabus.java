package app.interval.world;

import app.interval.domain.Level;
import app.interval.domain.item.ItemType;
import app.interval.domain.item.Objective;
import app.interval.world.template.Dice;
import app.interval.world.template.Slot;
import app.interval.world.template.Slot.Subject;

import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The objectives of a curriculum, given out so that all of them are used about equally often.
final class Syllabus {

    private record Goal(Objective objective, String ability, Subject subject) {}

    private final List<Goal> goals = new ArrayList<>();
    private final Map<Objective, Integer> used = new HashMap<>();
    private final Map<String, Integer> usedTopics = new HashMap<>();

    /// @param file `curriculum.yaml`
    Syllabus(Path file) throws IOException {
        var settings = LoadSettings.builder().setCodePointLimit(10_000_000).build();
        for (var area : maps(new Load(settings).loadFromString(Files.readString(file)), "areas")) {
            maps(area, "topics").forEach(topic -> topic(text(area, "id"), topic));
        }
    }

    private void topic(String area, Object topic) {
        var subject =
                new Subject(
                        text(topic, "title"),
                        Integer.parseInt(text(topic, "tier")),
                        strings(value(topic, "sources")));
        for (var level : ((Map<?, ?>) value(topic, "objectives")).values()) {
            ((Map<?, ?>) level)
                    .forEach((key, ability) -> {
                        var address = area + "/" + text(topic, "id") + "#" + key;
                        goals.add(new Goal(new Objective(address), ability.toString(), subject));
                    });
        }
    }

    List<Objective> objectives() {
        return goals.stream().map(Goal::objective).toList();
    }

    /// A place of the cell with the least used objective, core topics first.
    Slot next(Blueprint.Cell cell, Dice dice) {
        return next(cell.area(), cell.level(), cell.type(), dice);
    }

    private Slot next(String area, Level level, ItemType type, Dice dice) {
        var goal =
                dice.shuffled(goals).stream()
                        .filter(g -> g.objective().area().equals(area))
                        .filter(g -> g.objective().level() == level)
                        .min(
                                Comparator.<Goal>comparingInt(
                                                g -> used.getOrDefault(g.objective(), 0))
                                        .thenComparingInt(g ->
                                                usedTopics.getOrDefault(g.objective().topic(), 0))
                                        .thenComparingInt(g -> g.subject().tier()))
                        .orElseThrow();
        used.merge(goal.objective(), 1, Integer::sum);
        usedTopics.merge(goal.objective().topic(), 1, Integer::sum);
        return new Slot(type, goal.objective(), goal.ability(), goal.subject());
    }

    private static Object value(Object map, String key) {
        var value = ((Map<?, ?>) map).get(key);
        if (value == null) {
            throw new IllegalArgumentException("no " + key);
        }
        return value;
    }

    private static String text(Object map, String key) {
        return value(map, key).toString();
    }

    private static List<Object> maps(Object map, String key) {
        return List.copyOf((List<?>) value(map, key));
    }

    private static List<String> strings(Object list) {
        return ((List<?>) list).stream().map(Object::toString).toList();
    }
}
