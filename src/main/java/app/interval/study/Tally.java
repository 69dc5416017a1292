package app.interval.study;

import app.interval.domain.CardState.Fresh;
import app.interval.domain.Grade;
import app.interval.domain.ItemId;
import app.interval.study.Table.Verdict;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/// What has been done in a session so far. A value, so an undo simply goes back to the one before.
///
/// @param mix what was asked
/// @param failures items that were failed, in that order
/// @param taken time spent answering
record Tally(int answered, int right, Mix mix, Map<ItemId, Failure> failures, Duration taken) {

    static final Tally NONE = new Tally(0, 0, Mix.NONE, Map.of(), Duration.ZERO);

    /// An item failed in this session.
    ///
    /// @param at number of answers when it was last failed
    /// @param waiting whether it still has to be answered rightly
    record Failure(String title, int at, boolean waiting) {}

    Tally with(Turn turn, Verdict verdict, Duration took) {
        var now = new LinkedHashMap<>(failures);
        var facts = turn.item().facts();
        var id = facts.id();
        var grade = verdict.judgement().scheduled().orElseThrow().grade();
        if (grade == Grade.AGAIN) {
            now.put(id, new Failure(facts.label().title(), answered + 1, true));
        } else {
            now.computeIfPresent(id, (_, f) -> new Failure(f.title(), f.at(), false));
        }
        return new Tally(
                answered + 1,
                right + (verdict.judgement().outcome().right() ? 1 : 0),
                mix.with(facts, turn.card() instanceof Fresh),
                now,
                taken.plus(took));
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
}
