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
    ///
    /// @param lapses how often it was forgotten after it had been learned: failed half a day or
    ///   more after the answer before
    record Known(ItemId item, Memory memory, Instant answeredAt, Instant dueAt, int lapses)
            implements CardState {

        /// Days. What is failed again sooner after the answer before is still the same lapse.
        private static final double LATER = 0.5;

        /// To the microsecond, as the log keeps them.
        public Known {
            answeredAt = answeredAt.truncatedTo(ChronoUnit.MICROS);
            dueAt = dueAt.truncatedTo(ChronoUnit.MICROS);
        }

        /// A card that was never forgotten.
        public Known(ItemId item, Memory memory, Instant answeredAt, Instant dueAt) {
            this(item, memory, answeredAt, dueAt, 0);
        }

        /// The same, wanted at another time.
        public Known wanted(Instant due) {
            return new Known(item, memory, answeredAt, due, lapses);
        }

        /// Lapses after one more answer.
        ///
        /// @param days since the answer before
        public int lapses(double days, Grade grade) {
            return lapses + (grade == Grade.AGAIN && days >= LATER ? 1 : 0);
        }
    }
}
