package app.interval.study;

import app.interval.domain.ItemId;
import app.interval.domain.item.ItemFacts;
import app.interval.domain.log.Judgement;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/// What has been done in a session so far. A value, so an undo simply goes back to the one before.
///
/// @param mix what was asked
/// @param failures items that were failed, in that order
/// @param taken time spent answering
record Tally(int answered, int right, Mix mix, Map<ItemId, Failure> failures, Duration taken) {

    /// Answers to other items before a failed one returns.
    static final int OTHERS = 5;

    static final Tally NONE = new Tally(0, 0, Mix.NONE, Map.of(), Duration.ZERO);

    /// An item failed in this session.
    ///
    /// @param at number of answers when it was last answered
    /// @param waiting whether it still has to be answered rightly
    record Failure(String title, int at, boolean waiting) {}

    /// @param fresh whether the item was never answered before
    Tally with(ItemFacts facts, boolean fresh, Judgement judgement, Duration took) {
        return new Tally(
                answered + 1,
                right + (judgement.outcome().right() ? 1 : 0),
                mix.with(facts, fresh),
                failuresWith(facts, Result.isFailed(judgement)),
                taken.plus(took));
    }

    /// Every moment that can be gone back to keeps its tally, so a copy is made only of what
    /// changes.
    private Map<ItemId, Failure> failuresWith(ItemFacts facts, boolean failed) {
        var id = facts.id();
        if (!failed && !failures.containsKey(id)) {
            return failures;
        }
        var now = new LinkedHashMap<>(failures);
        now.put(id, new Failure(facts.label().title(), answered + 1, failed));
        return now;
    }

    /// How many of the answers were to items never answered before.
    int fresh() {
        return mix.fresh();
    }

    /// Whether `item` was failed and not answered rightly since.
    boolean waits(ItemId item) {
        var failure = failures.get(item);
        return failure != null && failure.waiting();
    }

    /// Answers to other items since `item`, which was failed, was last answered; none if it never
    /// was.
    int since(ItemId item) {
        var failure = failures.get(item);
        return failure == null ? 0 : answered - failure.at();
    }

    /// Whether `item` was failed and is not to be asked like any other: it waits, or was made good
    /// a moment ago.
    boolean rests(ItemId item) {
        return waits(item) || (failures.containsKey(item) && since(item) < OTHERS);
    }

    /// Whether `item`, which is wanted at `due`, was failed and is asked before its time has come.
    boolean isEarly(ItemId item, Instant due, Instant now) {
        return waits(item) && (since(item) < OTHERS || due.isAfter(now));
    }

    /// Items that wait to return, the one failed longest ago first.
    Stream<ItemId> waiting() {
        return failures.entrySet().stream()
                .filter(entry -> entry.getValue().waiting())
                .sorted(Comparator.comparingInt(entry -> entry.getValue().at()))
                .map(Map.Entry::getKey);
    }
}
