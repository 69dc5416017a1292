package app.interval.fitting;

import app.interval.domain.Grade;
import app.interval.domain.Memory;
import app.interval.fitting.History.Answered;
import app.interval.scheduling.Fsrs7;
import app.interval.scheduling.MemoryModel;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Random;

/// Somebody who meets new items every day, repeats what is due near nine tenths of recall, and what
/// failed after ten minutes. Remembers by FSRS-7, what was met once half as long as the usual
/// learner. The same seed gives the same answers.
final class SimulatedLearner {

    private static final int NEW_ITEMS = 20;
    private static final long DAY = 86_400;
    private static final long MORNING = 18_000;
    private static final long AN_ANSWER = 20;
    private static final long STEP = 600;

    private final MemoryModel truth = truth();
    private final PriorityQueue<Item> waiting =
            new PriorityQueue<>(
                    Comparator.comparingLong((Item item) -> item.due)
                            .thenComparingInt(item -> item.number));
    private final Random random;
    private long now;

    private SimulatedLearner(long seed) {
        random = new Random(seed);
    }

    private static final class Item {
        private final int number;
        private final List<Answered> answers = new ArrayList<>();
        private Optional<Memory> memory = Optional.empty();
        private long answeredAt;
        private long due;

        Item(int number, long due) {
            this.number = number;
            this.due = due;
        }
    }

    /// The histories of all items met.
    ///
    /// @param count answers altogether
    static List<History> answers(int count, long seed) {
        return new SimulatedLearner(seed).study(count);
    }

    private List<History> study(int count) {
        var met = new ArrayList<Item>();
        int left = count;
        for (long day = 0; left > 0; day++) {
            now = day * DAY + MORNING;
            for (int i = 0; i < NEW_ITEMS; i++) {
                met.add(new Item(met.size(), now));
            }
            waiting.addAll(met.subList(met.size() - NEW_ITEMS, met.size()));
            for (; left > 0 && waiting.element().due < (day + 1) * DAY; left--) {
                var item = waiting.remove();
                now = Math.max(now + AN_ANSWER, item.due);
                answer(item);
                waiting.add(item);
            }
        }
        return met.stream()
                .filter(item -> item.memory.isPresent())
                .map(item -> new History(item.answers))
                .toList();
    }

    private void answer(Item item) {
        var days = item.memory.isEmpty() ? 0 : (now - item.answeredAt) / (double) DAY;
        var wholeDays = item.memory.isEmpty() ? 0 : (int) (now / DAY - item.answeredAt / DAY);
        var grade = grade(item, days);
        item.answers.add(new Answered(1_000 * now, days, wholeDays, grade, 0));
        item.memory = Optional.of(truth.after(item.memory, days, grade));
        item.answeredAt = now;
        item.due = grade == Grade.AGAIN ? now + STEP : due(item.memory.get());
    }

    private long due(Memory memory) {
        var days = truth.interval(memory, 0.9) * random.nextDouble(0.7, 1.5);
        return (now / DAY + Math.max(1, Math.round(days))) * DAY;
    }

    private Grade grade(Item item, double days) {
        var share = random.nextDouble();
        if (item.memory.isEmpty()) {
            return Grade.of(share < 0.22 ? 1 : share < 0.36 ? 2 : share < 0.86 ? 3 : 4);
        }
        var recalled = random.nextDouble() < truth.recall(item.memory.get(), days);
        return Grade.of(!recalled ? 1 : share < 0.1 ? 2 : share < 0.9 ? 3 : 4);
    }

    private static MemoryModel truth() {
        var weights = new ArrayList<>(Fsrs7.DEFAULTS.weights());
        weights.subList(0, 4).replaceAll(stability -> stability / 2);
        return new Fsrs7(Fsrs7.clamped(weights));
    }
}
