package app.interval.planning;

import app.interval.planning.Learner.Card;
import app.interval.scheduling.MemoryModel;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;

/// How a learner spends the days before an interview.
enum Policy {
    DUE_90("due at 0.90, then new", 0.9, 0),
    DUE_80("due at 0.80, then new", 0.8, 0),
    QUOTA("quota of new, due at 0.90", 0.9, 0.6),
    QUOTA_FILLED("the same, spare answers by value", 0.9, 0.6),
    PLANNER("the planner from day 0", 0.9, 0);

    final String title;
    private final double retention;

    /// The share of the days by which all items are to have been met; 0 for no such quota.
    private final double quota;

    Policy(String title, double retention, double quota) {
        this.title = title;
        this.retention = retention;
        this.quota = quota;
    }

    /// @param days until the interview
    /// @param answers a day has room for
    void study(Learner learner, MemoryModel model, int days, int answers) {
        var planner = new Planner(model, GradeShares.USUAL);
        for (int day = 0; day < days; day++) {
            learner.begin(answers);
            if (this != PLANNER) {
                byDueDate(learner, day, days);
            }
            if (this == PLANNER || this == QUOTA_FILLED) {
                byValue(learner, planner, day, days);
            }
        }
    }

    private void byDueDate(Learner learner, int day, int days) {
        var fresh = learner.cards().stream().filter(Card::fresh).toList();
        if (quota > 0) {
            var before = Math.max(1, (int) Math.floor(days * quota) - day);
            answer(learner, fresh.subList(0, (int) Math.ceil(fresh.size() / (double) before)), day);
        }
        var due =
                learner.cards().stream()
                        .filter(card -> !card.fresh() && card.waits(day) && card.due() <= day)
                        .sorted(Comparator.comparingDouble(card -> card.recall(day)))
                        .toList();
        answer(learner, due, day);
        answer(learner, learner.cards().stream().filter(Card::fresh).toList(), day);
    }

    private void byValue(Learner learner, Planner planner, int day, int days) {
        var waiting = new HashMap<String, Card>();
        var candidates =
                learner.cards().stream()
                        .filter(card -> card.waits(day))
                        .map(card -> {
                            var candidate = card.candidate(day);
                            waiting.put(candidate.item().item(), card);
                            return candidate;
                        })
                        .toList();
        var ranked = planner.rank(candidates, days - day);
        answer(
                learner,
                ranked.stream().map(choice -> waiting.get(choice.item().item())).toList(),
                day);
    }

    private void answer(Learner learner, List<Card> cards, int day) {
        for (var card : cards) {
            if (!learner.mayAnswer()) {
                return;
            }
            learner.answer(card, day, retention);
        }
    }
}
