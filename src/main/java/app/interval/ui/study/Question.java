package app.interval.ui.study;

import app.interval.domain.ItemId;
import app.interval.study.Table;
import app.interval.study.Table.Asking;

import java.util.List;
import java.util.Optional;

/// What waits for an answer, as it is shown.
record Question(ItemId item, List<String> order) {

    static Optional<Question> of(Table table) {
        return table instanceof Asking(var turn)
                ? Optional.of(new Question(turn.item().id(), turn.order()))
                : Optional.empty();
    }
}
