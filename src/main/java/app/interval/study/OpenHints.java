package app.interval.study;

import app.interval.domain.ItemId;
import app.interval.study.Step.State;
import app.interval.study.Table.Asking;

import java.util.HashMap;
import java.util.Map;

/// The hints that were opened at each showing of a session. The log has them too, but the way back
/// reads nothing, and a moment from before a hint knows nothing of it: nobody takes back what was
/// read.
final class OpenHints {

    private final Map<Showing, Integer> open = new HashMap<>();

    /// A question between two answers: taken back and asked again, it is the same one.
    private record Showing(ItemId item, int answered) {}

    /// `state` with the most hints that were ever open at its question.
    State in(State state) {
        if (!(state.table() instanceof Asking(var turn))) {
            return state;
        }
        var showing = new Showing(turn.item().id(), state.tally().answered());
        var most = open.merge(showing, turn.occasion().hints(), Math::max);
        return state.with(new Asking(turn.helped(most)));
    }
}
