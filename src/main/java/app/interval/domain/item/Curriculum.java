package app.interval.domain.item;

import app.interval.domain.Level;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The map of what can be asked: areas, their topics, the objectives of each, and where to read.
///
/// @param sources by key
/// @param moved old topic to new topic, for answers given before the move
public record Curriculum(List<Area> areas, Map<String, Source> sources, Map<String, String> moved) {

    public Curriculum {
        areas = List.copyOf(areas);
        sources = Map.copyOf(sources);
        moved = Map.copyOf(moved);
    }

    /// One of the fields an interview touches.
    ///
    /// @param weight estimated share of an interview loop at each level, percent
    public record Area(
            String id, String title, String why, Map<Level, Integer> weight, List<Topic> topics) {

        public Area {
            weight = Map.copyOf(weight);
            topics = List.copyOf(topics);
        }
    }

    /// One subject of an area, small enough to study in a sitting.
    ///
    /// @param address `area/topic`
    /// @param tier 1 to 3, 1 being the core
    /// @param objectives text by objective
    public record Topic(
            String address,
            String title,
            int tier,
            List<String> prerequisites,
            Map<Objective, String> objectives) {

        public Topic {
            prerequisites = List.copyOf(prerequisites);
            objectives = Map.copyOf(objectives);
        }
    }

    /// Something published that a claim rests on.
    public record Source(String title, String address) {}

    /// The topic at `address`, also where it was called so before a move.
    public Optional<Topic> topic(String address) {
        var now = moved.getOrDefault(address, address);
        return areas.stream()
                .flatMap(area -> area.topics().stream())
                .filter(topic -> topic.address().equals(now))
                .findFirst();
    }
}
