package app.interval.planning;

import app.interval.planning.Learner.Card;
import app.interval.scheduling.MemoryModel;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Stream;

/// How a learner spends the days before an interview.
enum Policy {
    DUE_90("due at 0.90, then new", 0.9, 0),
    DUE_80("due at 0.80, then new", 0.8, 0),
    QUOTA("quota of new, due at 0.90", 0.9, 0.6),
    QUOTA_FILLED("the same, spare answers by value", 0.9, 0.6),
    PLANNER("the planner from day 0", 0.9, 0),
    SESSIONS("as in sessions, all the new that fit", 0.9, 0),
    SESSIONS_10("as in sessions, 10 new a day", 0.9, 0);

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
            if (this == SESSIONS || this == SESSIONS_10) {
                asInSessions(learner, planner, day, days, answers);
            } else if (this != PLANNER) {
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

    /// Known items by value and new ones in their order, which share the day as the program has it.
    private void asInSessions(Learner learner, Planner planner, int day, int days, int answers) {
        var known = ranked(learner, planner, day, days);
        var most = this == SESSIONS ? answers : 10;
        var fresh = learner.cards().stream().filter(Card::fresh).limit(most).toList();
        var sharing = new Sharing(share(planner, known, fresh, day, days, answers));
        var repeating = 0;
        var meeting = 0;
        while (learner.mayAnswer() && repeating + meeting < known.size() + fresh.size()) {
            var isNew =
                    meeting < fresh.size()
                            && (repeating == known.size()
                                    || sharing.isTurnOfNew(repeating, meeting));
            answer(learner, List.of(isNew ? fresh.get(meeting++) : known.get(repeating++)), day);
        }
    }

    private static List<Card> ranked(Learner learner, Planner planner, int day, int days) {
        var waiting = new HashMap<String, Card>();
        learner.cards().stream()
                .filter(card -> !card.fresh() && card.waits(day))
                .forEach(card -> waiting.put(card.candidate(day).item().item(), card));
        var candidates = waiting.values().stream().map(card -> card.candidate(day)).toList();
        return planner.rank(candidates, days - day).stream()
                .map(choice -> waiting.get(choice.item().item()))
                .toList();
    }

    private static double share(
            Planner planner, List<Card> known, List<Card> fresh, int day, int days, int answers) {
        var repeated = choices(planner, known, day, days).flatMap(choice -> choice.rival(false));
        var met = choices(planner, fresh, day, days).flatMap(choice -> choice.rival(true));
        return Balance.newShare(Stream.concat(repeated, met), answers * 60L);
    }

    private static Stream<Planner.Choice> choices(
            Planner planner, List<Card> cards, int day, int days) {
        return cards.stream().map(card -> planner.choice(card.candidate(day), days - day));
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
