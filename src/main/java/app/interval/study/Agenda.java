package app.interval.study;

import java.time.Duration;

/// What waits for the learner, as much of it as belongs to today.
///
/// @param due items to repeat
/// @param fresh new items
/// @param expected time an informed person needs for both
/// @param rest what does not fit into today
/// @param withoutScreen published items whose type cannot be shown yet
public record Agenda(int due, int fresh, Duration expected, Rest rest, int withoutScreen) {

    /// What may be asked today beyond the minutes wanted a day.
    ///
    /// @param due items to repeat
    /// @param fresh new items today's limit still allows
    /// @param room which days have room for what is due
    public record Rest(int due, int fresh, Room room) {

        public static final Rest NONE = new Rest(0, 0, new Room.Today());

        boolean isEmpty() {
            return due == 0 && fresh == 0;
        }
    }

    /// When the rest of what is due gets its turn, if no day is longer than wanted.
    public sealed interface Room {

        /// Nothing that is due is left over, or what is asked was chosen for an interview.
        record Today() implements Room {}

        /// The next `days` days have room for it, 1 or more.
        record Days(int days) implements Room {}

        /// A year has none: what falls due on a day, and what is new, takes more than the day
        /// holds.
        record Never() implements Room {}
    }

    /// Whether nothing at all may be asked.
    public boolean isEmpty() {
        return isDone() && rest.isEmpty();
    }

    /// Whether today holds nothing more.
    public boolean isDone() {
        return due == 0 && fresh == 0;
    }
}
