package app.interval.progress;

import app.interval.domain.ItemId;
import app.interval.domain.Level;
import app.interval.domain.item.Version;
import app.interval.progress.Trace.Asked;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
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

    /// @param answers in the order of replay
    /// @param corrected by item, the first version whose key is right: an answer to an older one is
    ///   no evidence
    static Evidence of(List<Trace> answers, Map<ItemId, Version> corrected) {
        var met = new HashSet<ItemId>();
        var counts = new HashMap<Spot, Count>();
        for (var answer : answers) {
            var first = met.add(answer.asked().item());
            if (first && !answer.aided() && !faulty(answer.asked(), corrected)) {
                answer.outcome()
                        .ifPresent(outcome ->
                                counts.merge(
                                        new Spot(answer.asked().topic(), answer.asked().level()),
                                        new Count(1, outcome.right() ? 1 : 0),
                                        Count::plus));
            }
        }
        return new Evidence(Map.copyOf(counts));
    }

    private static boolean faulty(Asked asked, Map<ItemId, Version> corrected) {
        var right = corrected.get(asked.item());
        return right != null && asked.version().compareTo(right) < 0;
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
