package app.interval.study;

import app.interval.domain.ItemId;
import app.interval.domain.item.Version;
import app.interval.scheduling.MemoryModel;

import java.util.Map;

/// Keeps what is derived from the log in step with it.
public final class Upkeep {

    private Upkeep() {}

    /// As [#refresh(Journal, MemoryModel, Map)], if no key was ever wrong.
    public static boolean refresh(Journal journal, MemoryModel model) {
        return refresh(journal, model, Map.of());
    }

    /// Recomputes the cards if they do not stand for the whole log: after a migration, a merge, an
    /// interrupted rebuild, or with other parameters; or if one comes from answers to a question
    /// whose key has been found wrong since.
    ///
    /// @param corrected by item, the first version whose key is right
    /// @return whether anything had to be done
    public static boolean refresh(
            Journal journal, MemoryModel model, Map<ItemId, Version> corrected) {
        if (journal.current(model.parameters()) && agree(journal, model, corrected)) {
            return false;
        }
        rebuild(journal, model, corrected);
        return true;
    }

    /// Whether the cards of corrected items, few as they are, come from evidence alone.
    private static boolean agree(
            Journal journal, MemoryModel model, Map<ItemId, Version> corrected) {
        if (corrected.isEmpty()) {
            return true;
        }
        var cards = journal.cards();
        return corrected.keySet().stream()
                .filter(cards::containsKey)
                .allMatch(item ->
                        Replay.card(item, journal.eventsOf(item), model, corrected)
                                .equals(cards.get(item)));
    }

    /// Recomputes the cards from nothing, if no key was ever wrong.
    public static void rebuild(Journal journal, MemoryModel model) {
        rebuild(journal, model, Map.of());
    }

    private static void rebuild(
            Journal journal, MemoryModel model, Map<ItemId, Version> corrected) {
        var cards = Replay.cards(journal.events(), model, corrected);
        journal.rebuild(cards.values(), model.parameters());
    }
}
