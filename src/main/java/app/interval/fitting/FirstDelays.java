package app.interval.fitting;

import app.interval.domain.Grade;
import app.interval.fitting.History.Answered;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// How items did on the first later day, by the grade of their first answer and by the delay:
/// FSRS-6's first stabilities come from these. Delays that are rare or extreme are outliers, as
/// fsrs-rs has it (`dataset.rs`).
final class FirstDelays {

    private static final int ALWAYS_DROPPED = 20;
    private static final double DROPPED_SHARE = 0.05;
    private static final int FEW = 6;
    private static final int LONG = 100;
    private static final int LONG_AFTER_EASY = 365;

    private final Map<Key, Group> groups = new LinkedHashMap<>();

    FirstDelays(List<History> histories) {
        for (var history : histories) {
            laterDay(history).ifPresent(answer -> count(key(history, answer), answer));
        }
        for (var grade : Grade.values()) {
            dropOutliers(grade);
        }
    }

    /// Items that were met for the first time with `grade`, by delay.
    List<Group> after(Grade grade) {
        return groups.values().stream().filter(group -> group.key.grade == grade).toList();
    }

    /// Share of right answers on the first later day, over all.
    double right() {
        var all = groups.values().stream().mapToInt(Group::items).sum();
        var right = groups.values().stream().mapToInt(Group::right).sum();
        return all == 0 ? 0 : right / (double) all;
    }

    /// The histories that begin with no outlier; without a later day there is nothing to learn.
    List<History> usual(List<History> histories) {
        return histories.stream()
                .filter(history ->
                        laterDay(history)
                                .filter(answer -> groups.containsKey(key(history, answer)))
                                .isPresent())
                .toList();
    }

    private void count(Key key, Answered answer) {
        var group = groups.getOrDefault(key, new Group(key, 0, 0));
        var right = answer.grade() == Grade.AGAIN ? 0 : 1;
        groups.put(key, new Group(key, group.items + 1, group.right + right));
    }

    private void dropOutliers(Grade grade) {
        var some =
                after(grade).stream()
                        .sorted(
                                Comparator.comparingInt(Group::items)
                                        .thenComparingInt(group -> group.key.delay))
                        .toList();
        var all = some.stream().mapToInt(Group::items).sum();
        var most = Math.max(ALWAYS_DROPPED, DROPPED_SHARE * all);
        var longest = grade == Grade.EASY ? LONG_AFTER_EASY : LONG;
        var dropped = 0;
        var still = true;
        for (var group : some) {
            still = still && dropped + group.items < most;
            if (still || group.items < FEW || group.key.delay > longest) {
                dropped += group.items;
                groups.remove(group.key);
            }
        }
    }

    private static Optional<Answered> laterDay(History history) {
        return rest(history).filter(answer -> answer.wholeDays() > 0).findFirst();
    }

    private static Stream<Answered> rest(History history) {
        return history.answers().stream().skip(1);
    }

    private static Key key(History history, Answered answer) {
        return new Key(history.answers().getFirst().grade(), answer.wholeDays());
    }

    /// @param delay in days
    record Key(Grade grade, int delay) {}

    /// @param right how many of the items
    record Group(Key key, int items, int right) {}
}
