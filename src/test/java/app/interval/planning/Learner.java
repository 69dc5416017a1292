package app.interval.planning;

import app.interval.domain.Grade;
import app.interval.domain.ItemId;
import app.interval.domain.Memory;
import app.interval.scheduling.MemoryModel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/// A simulated learner before an interview: whether an item is recalled is drawn from one model,
/// the true one; the program knows another.
final class Learner {

    private static final double UNTIL_REPEATED = 0.01;

    private final MemoryModel truth;
    private final MemoryModel model;
    private final RandomGenerator random;
    private final List<Card> cards = new ArrayList<>();
    private int left;

    /// What was learned of one item, in truth and as the program believes.
    final class Card {

        final int number;
        private Optional<Memory> known = Optional.empty();
        private Optional<Memory> believed = Optional.empty();
        private int answered;
        private double due;

        Card(int number) {
            this.number = number;
        }

        boolean fresh() {
            return believed.isEmpty();
        }

        boolean waits(int day) {
            return fresh() || answered < day;
        }

        double due() {
            return due;
        }

        /// As the program believes.
        double recall(int day) {
            return believed.map(memory -> model.recall(memory, day - answered)).orElse(0.0);
        }

        Candidate candidate(int day) {
            var item = new ItemId("test", "q-%08d".formatted(number));
            return new Candidate(item, believed, fresh() ? 0 : day - answered, 1, 60);
        }

        private void learn(int day, double days, Grade grade) {
            known = Optional.of(truth.after(known, days, grade));
            believed = Optional.of(model.after(believed, days, grade));
            answered = day;
        }
    }

    Learner(int items, MemoryModel truth, MemoryModel model, RandomGenerator random) {
        this.truth = truth;
        this.model = model;
        this.random = random;
        for (int i = 0; i < items; i++) {
            cards.add(new Card(i));
        }
    }

    List<Card> cards() {
        return cards;
    }

    void begin(int answers) {
        left = answers;
    }

    /// Whether the day has room for another answer.
    boolean mayAnswer() {
        return left > 0;
    }

    /// One answer; what is failed is repeated at once if the day has room.
    ///
    /// @param retention that chooses when the item is due
    void answer(Card card, int day, double retention) {
        var days = card.fresh() ? 0 : day - card.answered;
        var grade = card.fresh() ? first() : later(card, days);
        card.learn(day, days, grade);
        left--;
        if (grade == Grade.AGAIN && left > 0) {
            card.learn(day, UNTIL_REPEATED, Grade.GOOD);
            left--;
        }
        var interval = model.interval(card.believed.orElseThrow(), retention);
        card.due = day + Math.max(1, Math.round(interval));
    }

    /// What is recalled on a day, in truth, as a share of all items.
    double recalled(int day) {
        return cards.stream()
                .mapToDouble(card ->
                        card.known
                                .map(memory -> truth.recall(memory, day - card.answered))
                                .orElse(0.0))
                .average()
                .orElse(0);
    }

    private Grade first() {
        return drawn(0, GradeShares.USUAL.first());
    }

    private Grade later(Card card, double days) {
        var recalled = random.nextDouble() < truth.recall(card.known.orElseThrow(), days);
        return recalled ? drawn(1, GradeShares.USUAL.passed()) : Grade.AGAIN;
    }

    /// @param worst how many grades below the first share
    private Grade drawn(int worst, List<Double> shares) {
        var rest = random.nextDouble();
        for (int i = 0; i < shares.size(); i++) {
            rest -= shares.get(i);
            if (rest < 0) {
                return Grade.of(worst + i + 1);
            }
        }
        return Grade.of(worst + shares.size());
    }
}
