package app.interval.progress;

import app.interval.domain.Level;
import app.interval.domain.item.Curriculum;
import app.interval.domain.item.Curriculum.Topic;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/// How first attempts went, by topic and level. Only the first time an item was met counts, and
/// only if it was answered without hints and not taken back: remembering a question is not
/// mastering its topic.
public final class Evidence {

    /// First attempts on which an overall share begins to say something.
    public static final int ENOUGH = 20;

    private final Map<Spot, Count> counts;

    private Evidence(Map<Spot, Count> counts) {
        this.counts = counts;
    }

    /// A topic at a level.
    ///
    /// @param topic `area/topic`
    public record Spot(String topic, Level level) {

        public String area() {
            return topic.substring(0, topic.indexOf('/'));
        }
    }

    /// Topics under the addresses they have in `curriculum` today.
    static Evidence of(Meetings meetings, Curriculum curriculum) {
        var counts = new HashMap<Spot, Count>();
        var today = new HashMap<String, String>();
        for (var first : meetings.evidence()) {
            var topic =
                    today.computeIfAbsent(
                            first.asked().topic(),
                            then -> curriculum.topic(then).map(Topic::address).orElse(then));
            counts.merge(
                    new Spot(topic, first.asked().level()),
                    new Count(1, first.isRight() ? 1 : 0),
                    Count::plus);
        }
        return new Evidence(Map.copyOf(counts));
    }

    /// All of it.
    public Count all() {
        return sum(_ -> true);
    }

    public Count at(Level level) {
        return sum(spot -> spot.level() == level);
    }

    public Count in(String area) {
        return sum(spot -> spot.area().equals(area));
    }

    public Count in(String area, Level level) {
        return sum(spot -> spot.area().equals(area) && spot.level() == level);
    }

    /// Topics at one level with their counts, in the order of their addresses.
    public Map<String, Count> topics(Level level) {
        var topics = new TreeMap<String, Count>(Comparator.naturalOrder());
        counts.forEach((spot, count) -> {
            if (spot.level() == level) {
                topics.merge(spot.topic(), count, Count::plus);
            }
        });
        return topics;
    }

    private Count sum(Predicate<Spot> wanted) {
        return counts.entrySet().stream()
                .filter(entry -> wanted.test(entry.getKey()))
                .map(Map.Entry::getValue)
                .reduce(Count.NONE, Count::plus);
    }
}
