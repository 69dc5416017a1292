package app.interval.domain;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/// Where one item stands in the learner's memory.
///
/// A fresh card has no memory figures at all, so they exist only on the variant that owns them.
public sealed interface CardState {

    ItemId item();

    /// Not answered yet, or forgotten by a reset or an undo.
    record Fresh(ItemId item) implements CardState {}

    /// Answered at `answeredAt`, wanted again at `dueAt`.
    record Known(ItemId item, Memory memory, Instant answeredAt, Instant dueAt)
            implements CardState {

        /// To the microsecond, as the log keeps them.
        public Known {
            answeredAt = answeredAt.truncatedTo(ChronoUnit.MICROS);
            dueAt = dueAt.truncatedTo(ChronoUnit.MICROS);
        }
    }
}
