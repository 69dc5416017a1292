package app.interval.study;

import app.interval.domain.CardState.Known;
import app.interval.domain.ItemId;
import app.interval.domain.Memory;
import app.interval.domain.item.ItemFacts;
import app.interval.planning.Balance;
import app.interval.planning.Candidate;
import app.interval.planning.Planner;
import app.interval.planning.Planner.Choice;
import app.interval.scheduling.Scheduler;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// Which known items may be asked now, and what each is worth. With an interview ahead all those
/// that gain by it, due or not; else what is due. The best for the time it takes comes first.
///
/// What was answered while the clock stood ahead counts as due, because nobody knows how long ago
/// that was: by the clock it would wait until the clock has caught up.
///
/// An item is valued when it may first be asked and again when its card has moved: within a session
/// the others hardly change, and the next question must not keep anybody waiting.
final class Repetitions {

    private static final Comparator<Valued> BEST =
            Comparator.<Valued>comparingDouble(found -> -found.choice.perSecond())
                    .thenComparing(found -> found.card.dueAt())
                    .thenComparing(found -> found.card.item().pack())
                    .thenComparing(found -> found.card.item().item());

    /// A session that goes on into the interview still plans for it; in days.
    private static final double NO_TIME = 1e-6;

    /// Less a journey may do, and what was answered today need not come back at once.
    private static final Duration AHEAD = Duration.ofDays(1);

    private final Planner planner;
    private final Horizon horizon;
    private final Map<ItemId, Stake> stakes;
    private final UnaryOperator<Instant> dayBegan;
    private final Map<ItemId, Valued> valued = new HashMap<>();

    /// What recalling an item is worth.
    record Stake(ItemFacts facts, double weight) {}

    private record Valued(Known card, Stake stake, Choice choice) {}

    /// @param stakes of all items that can be shown
    /// @param dayBegan when the day of study of an instant began
    Repetitions(
            Planner planner,
            Horizon horizon,
            Map<ItemId, Stake> stakes,
            UnaryOperator<Instant> dayBegan) {
        this.planner = planner;
        this.horizon = horizon;
        this.stakes = stakes;
        this.dayBegan = dayBegan;
    }

    /// @param weights what recalling each item is worth
    static Map<ItemId, Stake> stakes(List<ItemFacts> items, Map<ItemId, Double> weights) {
        var stakes = new HashMap<ItemId, Stake>();
        for (var facts : items) {
            stakes.put(facts.id(), new Stake(facts, weights.getOrDefault(facts.id(), 0.0)));
        }
        return stakes;
    }

    /// The interview ahead.
    Optional<LocalDate> interview() {
        return horizon.interview();
    }

    /// Those of `cards` that may be asked now, the best first; of two alike the one that waits
    /// longer.
    List<ItemFacts> among(Stream<Known> cards, Instant now) {
        var today = dayBegan.apply(now);
        return cards.filter(card -> isDue(card, now) || isAhead(card, today))
                .flatMap(card -> valued(card, now).stream())
                .filter(found -> isWorthwhile(found, now))
                .sorted(BEST)
                .map(found -> found.stake.facts)
                .toList();
    }

    private boolean isWorthwhile(Valued found, Instant now) {
        return horizon.interview().isEmpty()
                || found.choice.isWorthwhile()
                || isOfClockAhead(found.card, now);
    }

    /// The part of a day's time that new items get with an interview ahead, 0 to 1.
    ///
    /// @param known as [#among] found them
    /// @param fresh as many as may be met
    double newShare(List<ItemFacts> known, List<ItemFacts> fresh, Duration aDay, Instant now) {
        var left = Math.max(Scheduler.days(now, horizon.at()), NO_TIME);
        var repeated =
                known.stream()
                        .flatMap(facts -> Stream.ofNullable(valued.get(facts.id())))
                        .flatMap(found -> found.choice.rival(false));
        var met =
                fresh.stream()
                        .map(facts -> stakes.get(facts.id()))
                        .map(stake -> planner.choice(candidate(stake, Optional.empty(), 0), left))
                        .flatMap(choice -> choice.rival(true));
        return Balance.newShare(Stream.concat(repeated, met), aDay.toSeconds());
    }

    private static Candidate candidate(Stake stake, Optional<Memory> memory, double idle) {
        var seconds = Math.max(1, stake.facts.expected().toSeconds());
        return new Candidate(stake.facts.id(), memory, idle, stake.weight, seconds);
    }

    static boolean isDue(Known card, Instant now) {
        return !card.dueAt().isAfter(now) || isOfClockAhead(card, now);
    }

    /// Whether it was answered while the clock stood ahead.
    static boolean isOfClockAhead(Known card, Instant now) {
        return card.answeredAt().isAfter(now.plus(AHEAD));
    }

    /// Once a day is enough for what is not due.
    private boolean isAhead(Known card, Instant today) {
        return horizon.interview().isPresent() && card.answeredAt().isBefore(today);
    }

    private Optional<Valued> valued(Known card, Instant now) {
        var before = valued.get(card.item());
        if (before != null && before.card.equals(card)) {
            return Optional.of(before);
        }
        var found =
                Optional.ofNullable(stakes.get(card.item())).map(stake -> value(card, stake, now));
        found.ifPresent(one -> valued.put(card.item(), one));
        return found;
    }

    private Valued value(Known card, Stake stake, Instant now) {
        var since = isOfClockAhead(card, now) ? card.dueAt() : now;
        var idle = Scheduler.days(card.answeredAt(), since);
        var candidate = candidate(stake, Optional.of(card.memory()), idle);
        var left = Math.max(Scheduler.days(now, horizon.at()), NO_TIME);
        return new Valued(card, stake, planner.choice(candidate, left));
    }
}
