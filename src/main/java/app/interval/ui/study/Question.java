package app.interval.ui.study;

import app.interval.domain.ItemId;
import app.interval.study.Table;
import app.interval.study.Table.Asking;
import app.interval.study.Table.Judged;
import app.interval.study.Table.Over;
import app.interval.study.Table.Revealed;
import app.interval.study.Turn;

import java.util.List;
import java.util.Optional;

/// What waits for an answer or a judgement, as it is shown.
///
/// @param compared whether its answer was revealed
record Question(ItemId item, List<String> order, boolean compared) {

    static Optional<Question> of(Table table) {
        return switch (table) {
            case Asking(var turn) -> Optional.of(of(turn, false));
            case Revealed(var turn, _, _, _) -> Optional.of(of(turn, true));
            case Judged _, Over _ -> Optional.empty();
        };
    }

    private static Question of(Turn turn, boolean compared) {
        return new Question(turn.item().id(), turn.order(), compared);
    }
}
