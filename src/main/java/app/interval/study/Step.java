package app.interval.study;

import app.interval.domain.CardState;
import app.interval.domain.ItemId;
import app.interval.domain.log.Event;
import app.interval.study.Journal.Move;
import app.interval.study.Table.Asking;
import app.interval.study.Table.Judged;
import app.interval.study.Table.Over;
import app.interval.study.Table.Revealed;

import java.util.UUID;

/// One move of a session, with the way back and the way forth.
///
/// @param undoneBy the action that took it back, if one did; else its own action
record Step(Done what, Move move, State before, State after, UUID undoneBy) {

    /// The table and the tally at one moment.
    record State(Table table, Tally tally) {}

    UUID action() {
        return event().stamp().action();
    }

    /// The answer or the judgement that it was.
    Event event() {
        return move.events().getFirst();
    }

    /// Whether it was made on the item of `turn`.
    boolean isAbout(Turn turn) {
        return item().equals(turn.item().facts().id());
    }

    ItemId item() {
        return what.item();
    }

    /// Where the item stood before. Kept, because reading its part of the log and replaying it
    /// would take longer than the undo itself; it would come to the same.
    CardState card() {
        return turn().card();
    }

    /// The showing on which it was made.
    Turn turn() {
        return switch (before.table()) {
            case Asking(var turn) -> turn;
            case Revealed(var turn, _, _, _) -> turn;
            case Judged _, Over _ -> throw new IllegalStateException("no move from " + before);
        };
    }

    Step undone(UUID by) {
        return new Step(what, move, before, after, by);
    }
}
