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
    /// @param days so many days after today it takes to catch up with what is due; 0 if nothing is
    ///   left over
    public record Rest(int due, int fresh, int days) {

        public static final Rest NONE = new Rest(0, 0, 0);

        boolean isEmpty() {
            return due == 0 && fresh == 0;
        }
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
