package app.interval.study;

import app.interval.domain.ItemId;
import app.interval.study.Journal.Move;

import java.util.UUID;

/// One move of a session, with the way back and the way forth.
///
/// @param undoneBy the action that took it back, if one did; else its own action
record Step(Done what, Move move, State before, State after, UUID undoneBy) {

    /// The table and the tally at one moment.
    record State(Table table, Tally tally) {}

    UUID action() {
        return move.events().getFirst().stamp().action();
    }

    ItemId item() {
        return what.item();
    }

    Step undone(UUID by) {
        return new Step(what, move, before, after, by);
    }
}
