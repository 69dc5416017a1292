package app.interval.study;

import app.interval.scheduling.MemoryModel;

/// Keeps what is derived from the log in step with it.
public final class Upkeep {

    private Upkeep() {}

    /// Recomputes the cards if they do not stand for the whole log: after a migration, a merge, an
    /// interrupted rebuild, or with other parameters.
    ///
    /// @return whether anything had to be done
    public static boolean refresh(Journal journal, MemoryModel model) {
        if (journal.current(model.parameters())) {
            return false;
        }
        rebuild(journal, model);
        return true;
    }

    /// Recomputes the cards from nothing.
    public static void rebuild(Journal journal, MemoryModel model) {
        var cards = Replay.cards(journal.events(), model);
        journal.rebuild(cards.values(), model.parameters());
    }
}
