package app.interval.study;

import app.interval.domain.item.ItemFacts;
import app.interval.domain.item.ItemType;
import app.interval.domain.item.Objective;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What a session was made of so far, as far as its next question depends on it.
///
/// @param fresh answers to items never answered before
/// @param last what the question before was about; empty at the first
/// @param asked the items answered, and whether each was new then
record Mix(int fresh, Spent spent, Optional<Objective> last, Map<ItemFacts, Boolean> asked) {

    static final Mix NONE = new Mix(0, new Spent(0, 0, 0), Optional.empty(), Map.of());

    /// Types whose answers are put together and not chosen or recalled; they take longest, and
    /// would be put off for ever by whoever counts gains per minute.
    private static final Set<ItemType> COMPOSED = Set.of(ItemType.OPEN, ItemType.CODING);

    /// Expected seconds of what was answered.
    ///
    /// @param composed the part of `fresh` that went to open and coding items
    record Spent(long known, long fresh, long composed) {}

    /// @param isFresh whether the item was never answered before
    Mix with(ItemFacts facts, boolean isFresh) {
        var took = facts.expected().toSeconds();
        var sum =
                isFresh
                        ? new Spent(
                                spent.known,
                                spent.fresh + took,
                                spent.composed + (isComposed(facts) ? took : 0))
                        : new Spent(spent.known + took, spent.fresh, spent.composed);
        var all = new LinkedHashMap<>(asked);
        all.putIfAbsent(facts, isFresh);
        return new Mix(fresh + (isFresh ? 1 : 0), sum, Optional.of(facts.objective()), all);
    }

    static boolean isComposed(ItemFacts facts) {
        return COMPOSED.contains(facts.type());
    }
}
