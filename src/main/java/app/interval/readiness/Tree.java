package app.interval.readiness;

import app.interval.domain.Level;
import app.interval.domain.item.Curriculum;
import app.interval.domain.item.Curriculum.Topic;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What can be known: areas and their topics, each at three levels. Areas and topics are numbered
/// in their order, cells topic by topic with the levels inside.
@SuppressWarnings("EnumOrdinal") // figures lie in arrays, level by level
public final class Tree {

    static final int LEVELS = Level.values().length;

    private final List<Area> areas;
    private final Map<String, Integer> areaNumbers = new HashMap<>();
    private final Map<String, Integer> topicNumbers = new HashMap<>();
    private final int[] areaOf;

    /// A field an interview touches.
    ///
    /// @param weight its share of an interview at each level, in any unit; missing is 0
    /// @param topics by address, at least one
    public record Area(String id, Map<Level, Integer> weight, List<String> topics) {

        public Area {
            weight = Map.copyOf(weight);
            topics = List.copyOf(topics);
        }
    }

    /// @throws IllegalArgumentException unless areas and topics have names of their own, and every
    ///   area a topic
    public Tree(List<Area> areas) {
        this.areas = List.copyOf(areas);
        areaOf = new int[areas.stream().mapToInt(area -> area.topics().size()).sum()];
        for (var area : areas) {
            number(area);
        }
        var distinct = areaNumbers.size() == areas.size() && topicNumbers.size() == areaOf.length;
        if (areaOf.length == 0 || !distinct) {
            throw new IllegalArgumentException("not a tree: " + areas);
        }
    }

    private void number(Area area) {
        if (area.topics().isEmpty()) {
            throw new IllegalArgumentException("no topic in " + area.id());
        }
        for (var topic : area.topics()) {
            areaOf[topicNumbers.size()] = areaNumbers.size();
            topicNumbers.putIfAbsent(topic, topicNumbers.size());
        }
        areaNumbers.putIfAbsent(area.id(), areaNumbers.size());
    }

    /// The areas and topics of `curriculum`, as they are called today.
    public static Tree of(Curriculum curriculum) {
        return new Tree(
                curriculum.areas().stream()
                        .filter(area -> !area.topics().isEmpty())
                        .map(area ->
                                new Area(
                                        area.id(),
                                        area.weight(),
                                        area.topics().stream().map(Topic::address).toList()))
                        .toList());
    }

    public List<Area> areas() {
        return areas;
    }

    /// Whether anything can be said about the topic.
    public boolean knows(String topic) {
        return topicNumbers.containsKey(topic);
    }

    int topics() {
        return areaOf.length;
    }

    int cells() {
        return areaOf.length * LEVELS;
    }

    int areaOf(int topic) {
        return areaOf[topic];
    }

    /// Number of topics of an area.
    int size(int area) {
        return areas.get(area).topics().size();
    }

    int area(String id) {
        return numbered(areaNumbers, id);
    }

    int topic(String address) {
        return numbered(topicNumbers, address);
    }

    int cell(Cell cell) {
        return topic(cell.topic()) * LEVELS + cell.level().ordinal();
    }

    private static int numbered(Map<String, Integer> numbers, String name) {
        var number = numbers.get(name);
        if (number == null) {
            throw new IllegalArgumentException("not in the tree: " + name);
        }
        return number;
    }

    /// All that the state of an estimate depends on; weights do not count.
    String outline() {
        return areas.stream().map(area -> area.id() + area.topics()).toList().toString();
    }

    @Override
    public String toString() {
        return areas.size() + " areas, " + topics() + " topics";
    }
}
